import { parse } from 'csv-parse/sync';
import { execFile, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { codeExamples } from '../../src/server/api/page/code-examples.ts';
import { serve } from '../../src/server/node/serve.ts';

const serving = await serve({
  host: '127.0.0.1',
  port: 0,
  dataFolder: resolve(import.meta.dirname, '../../data'),
  siteFolder: 'no-site',
  say: () => undefined,
});
afterAll(() => serving.stop());

const examples = new Map(codeExamples(serving.url).map(({ name, code }) => [name, code]));

/** The sum that the spreadsheet gets. */
async function sumOfTheSheet(): Promise<number> {
  const address = /"(http:[^"]+)"/.exec(examples.get('Google Sheets') ?? '')?.[1] ?? '';
  const text = await (await fetch(address)).text();
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return rows.reduce((total, row) => total + Number(row['value']), 0);
}

describe('a worked example', () => {
  it.for([
    { name: 'Python', program: 'python3', flag: '-c', needs: 'import csv' },
    { name: 'Python, pandas', program: 'python3', flag: '-c', needs: 'import pandas' },
    { name: 'R', program: 'Rscript', flag: '-e', needs: 'TRUE' },
  ])(
    'in $name gets what the spreadsheet gets by being run, over the server that listens',
    async (row, { skip }) => {
      const { name, program, flag, needs } = row;
      skip(spawnSync(program, [flag, needs]).status !== 0, `not installed: ${program} with ${needs}`);
      const { stdout } = await promisify(execFile)(program, [flag, examples.get(name) ?? '']);
      expect(stdout).toMatch(new RegExp(`\\b${await sumOfTheSheet()}\\s+12\\b`));
    },
  );
});
