import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOMAIN = resolve(import.meta.dirname, '../../src/domain');

const files = readdirSync(DOMAIN, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** Everything that the domain exports, by name: what an example may call. */
const scope: Record<string, unknown> = Object.assign(
  {},
  ...(await Promise.all(files.map((file) => import(/* @vite-ignore */ file) as Promise<object>))),
);

interface Example {
  readonly file: string;
  readonly call: string;
  readonly value: string;
}

/** The examples of a file: lines of doc comments of the form `@example CALL // VALUE`. */
function examplesOf(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').matchAll(/@example (.+?) \/\/ (.+?)(?: ?\*\/)?$/gm);
  return [...lines].map(([, call = '', value = '']) => ({ file: relative(DOMAIN, file), call, value }));
}

/** Calls an expression with the exports of the domain in scope. */
function evaluate(expression: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- examples are text of our own source
  return new Function(...Object.keys(scope), `return (${expression})`)(...Object.values(scope));
}

const examples = files.flatMap(examplesOf);

describe('the examples in the doc comments of the domain', () => {
  it('stand at least sixty functions', () => {
    expect(examples.length).toBeGreaterThanOrEqual(60);
  });

  it.each(examples)('$file: $call', ({ call, value }) => {
    expect(evaluate(call)).toEqual(evaluate(value));
  });
});
