import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import { ingestCommand } from '../../src/cli/ingest.ts';
import { barOf, startProgress } from '../../src/ingest/progress.ts';
import { excerpt, excerptText, fileOf, newFolder, removeFolders } from '../ingest/data-folder.ts';

afterAll(removeFolders);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command in this process. */
async function run(...words: string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const code = await runCommand(ingestCommand, words, {
    out: (line) => (said.out += line),
    err: (line) => (said.err += line),
  });
  return { code, ...said };
}

/** The command in a process of its own, as a steward runs it. */
async function start(...words: string[]): Promise<Ended> {
  const main = join(import.meta.dirname, '../../src/cli/ingest.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...words]);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, out, err };
}

test('the report names rows, months, totals, what counts for nothing, and what changed', async () => {
  const data = await newFolder();
  const first = await run('--data', data, excerpt('IDEFC_NM_ene24.csv'));
  expect(first.code).toBe(0);
  expect(first.out).toContain(
    '20 rows, windows-1252, 2023-01 to 2024-01, cut 2024-01, day of publication unknown',
  );
  expect(first.out).toMatch(/homicide-cases +13 +2023-01 +2024-01 +\d+ +\d+/);
  const second = await run('--data', data, '--published', '2024-12-20', excerpt('IDEFC_NM_nov24.csv'));
  expect(second.out).toContain('published 2024-12-20');
  expect(second.out).toMatch(/Robo \/ Robo a negocio \/ Sin violencia +2 +\d+/);
  expect(second.out).toContain('left out: violent-robbery-cases, the file lacks "otros robos"');
  expect(second.out).toMatch(/edition 2024-11-[0-9a-f]{8} after 2024-01-[0-9a-f]{8}:/);
  expect(second.out).toMatch(/homicide-cases +20 +\d+ +0/);
});

test('a refusal goes to standard error with file, row and column, and ends with 1', async () => {
  const wrong = (await excerptText('IDEFC_NM_nov24.csv')).replace(/,\d+,\r\n/, ',-3,\r\n');
  const ended = await start('--data', await newFolder(), await fileOf('IDEFC.csv', wrong));
  expect(ended.code).toBe(1);
  expect(ended.out).toBe('');
  expect(ended.err).toContain(
    'refused: file "IDEFC.csv", row 2, column "Noviembre": "-3": not a whole number',
  );
  expect(ended.err).toContain('nothing was changed');
});

test('a reason to take implausible months may not be blank', async () => {
  const ended = await run('--data', await newFolder(), '--accept', ' ', excerpt('IDEFC_NM_ene24.csv'));
  expect(ended.code).toBe(2);
  expect(ended.err).toContain('--accept needs a reason');
});

test('progress is silent for a second, then says each step once, and draws a bar', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const shown: string[] = [];
  const progress = startProgress({ write: (line) => shown.push(line) });
  progress.tell('reading');
  vi.advanceTimersByTime(999);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(1001);
  expect(shown).toEqual(['1 s: reading\n']);
  progress.tell('writing');
  vi.advanceTimersByTime(1000);
  progress.stop();
  vi.advanceTimersByTime(5000);
  expect(shown).toEqual(['1 s: reading\n', '2 s: writing\n']);
  expect(barOf(25)).toBe('[######------------------] 25 %');
});
