import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEdition } from '../../src/server/shelf/edition-folder.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import { describeStore } from './store-suite.ts';
import { syntheticContents, writeEdition } from './synthetic-edition.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'saldo-store-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

describeStore('the memory store', async () => memoryStore(syntheticContents()));

describeStore('the DuckDB store', async () => {
  const contents = syntheticContents();
  await writeEdition(dataFolder, contents);
  return openEdition(dataFolder, contents.edition.id);
});
