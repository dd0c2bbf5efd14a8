import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createApp, type App } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import { pointTo, syntheticContents, writeEdition } from '../server/synthetic-edition.ts';
import type { Ask } from './asking.ts';
import { describeContract } from './suite.ts';

function askApp(app: App): Ask {
  return (path, init) => app(new Request(`http://saldo.test${path}`, init));
}

const report = (error: unknown) => {
  throw error;
};

describeContract(
  'the app over the memory store',
  askApp(createApp(memoryStore(syntheticContents()), { report })),
);

const dataFolder = mkdtempSync(join(tmpdir(), 'saldo-contract-'));
const contents = syntheticContents();
await writeEdition(dataFolder, contents);
pointTo(dataFolder, contents.edition.id);
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(async () => {
  await shelf.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

describeContract('the app over the DuckDB store', askApp(createApp(shelf, { report })));
