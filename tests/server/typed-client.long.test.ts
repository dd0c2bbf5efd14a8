import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeExamples } from '../../src/server/api/page/code-examples.ts';
import { serve } from '../../src/server/node/serve.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The strictest settings that a program of others may have. */
const STRICT = [
  '--strict',
  '--noUncheckedIndexedAccess',
  '--exactOptionalPropertyTypes',
  '--erasableSyntaxOnly',
  '--verbatimModuleSyntax',
];

const HOW = ['--noEmit', '--allowImportingTsExtensions', '--types', '--lib', 'es2023,dom,dom.iterable'];

/** Questions that the API refuses, each of which must not compile. */
const WRONG = `import { saldoAt } from './saldo.ts';
const ask = saldoAt('https://saldo.example');
// @ts-expect-error: no such indicator
await ask('/api/v1/series', { indicator: 'homicide', region: '25' });
// @ts-expect-error: no such parameter
await ask('/api/v1/series', { indicator: 'homicide-cases', region: '25', state: '25' });
// @ts-expect-error: a parameter is missing
await ask('/api/v1/series', { region: '25' });
// @ts-expect-error: the parameter of the path is missing
await ask('/api/v1/claims/{id}');
// @ts-expect-error: it takes none
await ask('/api/v1/operations', { region: '25' });
// @ts-expect-error: no such route
await ask('/api/v1/serie', { indicator: 'homicide-cases', region: '25' });
// @ts-expect-error: a gap has no value
(await ask('/api/v1/series', { indicator: 'homicide-cases', region: '25' })).observations[0]?.value;
`;

const REFUSED = `import { Refusal, saldoAt } from './saldo.ts';
try {
  await saldoAt('https://saldo.example')('/api/v1/claims/{id}', { id: 'no/such' });
} catch (error) {
  if (error instanceof Refusal) console.log(error.status, error.code, error.parameter);
}
`;

const [example] = codeExamples('https://saldo.example').filter(({ name }) => name === 'TypeScript');

describe('the client that the server gives, in a folder of somebody else', () => {
  let folder: string;
  let serving: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    folder = await mkdtemp(resolve(tmpdir(), 'saldo-client-'));
    const dataFolder = resolve(root, 'data');
    serving = await serve({
      host: '127.0.0.1',
      port: 0,
      dataFolder,
      siteFolder: 'no-site',
      say: () => undefined,
    });
    const files = {
      'package.json': '{ "type": "module" }',
      'saldo.ts': await textAt('/api/v1/saldo.ts'),
      'example.ts': example?.code ?? '',
      'refused.ts': REFUSED,
      'wrong.ts': WRONG,
    };
    for (const [name, text] of Object.entries(files)) {
      await writeFile(resolve(folder, name), text.replace('https://saldo.example', serving.url));
    }
  });

  afterAll(async () => {
    await serving.stop();
    await rm(folder, { recursive: true });
  });

  async function textAt(path: string): Promise<string> {
    return (await fetch(`${serving.url}${path}`)).text();
  }

  async function answerAt<T>(path: string): Promise<T> {
    return JSON.parse(await textAt(path)) as T;
  }

  function runFile(name: string): Promise<{ stdout: string }> {
    return run(process.execPath, ['--import', import.meta.resolve('tsx'), name], { cwd: folder });
  }

  it('compiles under the strictest settings, the documented example too, and no wrong question does', async () => {
    const files = ['example.ts', 'refused.ts', 'wrong.ts'];
    const compiler = resolve(root, 'node_modules/.bin/tsc');
    const settings = [...STRICT, ...HOW, '--module', 'nodenext', '--target', 'es2022'];
    const said = await run(compiler, [...settings, ...files], { cwd: folder }).catch(
      (error: unknown) => error,
    );
    expect(said).toMatchObject({ stdout: '' });
  });

  it('gives by the documented example what the API answers', async () => {
    const { id } = await answerAt<{ id: string }>('/api/v1/edition');
    const places = await answerAt<{ municipalities: object[] }>(`/api/v1/editions/${id}/places`);
    const asked = 'indicator=homicide-cases&region=25&from=2025-01&to=2025-12';
    const series = await answerAt<{ observations: { value: number }[] }>(`/api/v1/series?${asked}`);
    const claim = await answerAt<{ finding: { outcome: string } }>('/api/v1/claims/C001');
    const cases = series.observations.reduce((sum, { value }) => sum + value, 0);
    const { stdout } = await runFile('example.ts');
    expect(stdout.trim()).toBe(`${cases} 12 ${places.municipalities.length} ${claim.finding.outcome}`);
  });

  it('throws what the API refuses', async () => {
    expect((await runFile('refused.ts')).stdout.trim()).toBe('404 unknown-claim id');
  });

  it('leaves no part of an answer without a type but the OpenAPI document itself', async () => {
    const [operations = ''] = (await textAt('/api/v1/saldo.ts')).split('export interface components');
    const types = operations.replaceAll(/\/\*\*.*?\*\/|"[^"\n]*"/g, '');
    expect(types.match(/.*\bunknown\b(?!\??:).*/g)).toEqual([
      expect.stringContaining('& Record<string, unknown>'),
    ]);
  });
});
