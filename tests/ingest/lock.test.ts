import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Busy, withLock } from '../../src/ingest/lock.ts';
import { newFolder, removeFolders } from './data-folder.ts';

const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await removeFolders();
});

async function answerOf(child: ChildProcess): Promise<unknown> {
  return ((await once(child, 'message')) as [unknown])[0];
}

async function newChild(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'lock-child.ts'), { execArgv: ['--import', 'tsx'] });
  children.push(child);
  expect(await answerOf(child)).toBe('ready');
  return child;
}

async function say(child: ChildProcess, message: string): Promise<unknown> {
  const answer = answerOf(child);
  child.send(message);
  return answer;
}

test('of two processes that both meet the lock of a killed one, exactly one goes on, every time', async () => {
  const data = await newFolder();
  const [killed, one, two] = await Promise.all([newChild(), newChild(), newChild()]);
  expect(await say(killed, data)).toBe('held');
  expect(await say(one, data)).toBe('busy');
  const gone = once(killed, 'exit');
  killed.kill('SIGKILL');
  await gone;
  const stale = await readFile(join(data, '.lock'), 'utf8');
  expect(stale).toContain(`"pid":${killed.pid}`);
  for (let round = 0; round < 20; round += 1) {
    await writeFile(join(data, '.lock'), stale);
    const answers = await Promise.all([say(one, data), say(two, data)]);
    expect(answers.toSorted()).toEqual(['busy', 'held']);
    const holder = answers[0] === 'held' ? one : two;
    expect(await say(holder, 'release')).toBe('released');
  }
});

test('in one process too the second is turned away, and told who holds the folder', async () => {
  const data = await newFolder();
  await withLock(data, async () => {
    const second = withLock(data, async () => undefined);
    await expect(second).rejects.toBeInstanceOf(Busy);
    await expect(withLock(data, async () => undefined)).rejects.toThrow(`process ${process.pid} on `);
  });
  expect(await withLock(data, async () => 'free again')).toBe('free again');
});

test('a lock file of which nothing can be read stands in nobody’s way', async () => {
  const data = await newFolder();
  await writeFile(join(data, '.lock'), '{"pid":1,"ho');
  expect(await withLock(data, async () => 'done')).toBe('done');
});
