import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ExportedAnswers } from '../../src/export/browser/answers.ts';
import { POINTER, type ExportIndex, type ExportPointer } from '../../src/export/files.ts';
import { ExportFolder } from '../../src/export/writer/export-folder.ts';
import { writeStore } from '../../src/export/writer/store-parts.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import { syntheticContents } from '../server/synthetic-edition.ts';
import { describeContract } from './suite.ts';

const root = mkdtempSync(join(tmpdir(), 'saldo-exported-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const contents = syntheticContents();
const parts = await writeStore(memoryStore(contents), new ExportFolder(root), () => undefined);
// No answer is kept: each is worked out where the files are read, as a browser works out what nobody exported.
const index: ExportIndex = { edition: contents.edition.id, contract: '', parts, answers: {}, lists: {} };
const pointer: ExportPointer = { edition: index.edition, index: 'index.json' };

function fileAt(path: string): string {
  if (path === POINTER) return JSON.stringify(pointer);
  return path === pointer.index ? JSON.stringify(index) : readFileSync(join(root, path), 'utf8');
}

const exported = new ExportedAnswers(async (path) => new Response(fileAt(path)));

describeContract('the files of an export, read as a browser reads them', (path, init = {}) =>
  exported.answer(path, init),
);
