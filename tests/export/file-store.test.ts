import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileStore } from '../../src/export/browser/file-store.ts';
import { ExportFolder } from '../../src/export/writer/export-folder.ts';
import { writeStore } from '../../src/export/writer/store-parts.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import type { Store } from '../../src/server/store/store.ts';
import { describeStore } from '../server/store-suite.ts';
import { syntheticContents } from '../server/synthetic-edition.ts';

const root = mkdtempSync(join(tmpdir(), 'saldo-export-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The store of the synthetic edition, written as files and read back. */
async function exported(): Promise<Store> {
  const contents = syntheticContents();
  const parts = await writeStore(memoryStore(contents), new ExportFolder(root), () => undefined);
  const index = { edition: contents.edition.id, contract: '', parts, answers: {}, lists: {} };
  return fileStore(index, async (path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown);
}

describeStore('the store of an export', exported);

describe('an export written again', () => {
  it('changes no file of the same figures, and one where a figure is another', async () => {
    await exported();
    const contents = syntheticContents();
    const again = new ExportFolder(root);
    await writeStore(memoryStore(contents), again, () => undefined);
    expect(again.tally()).toMatchObject({ changedFiles: 0, changedBytes: 0 });
    const [first, ...rest] = contents.cubes;
    if (!first) throw new Error('no cube');
    const columns = first.columns.map((each) => ({ ...each, values: each.values.map(() => 7) }));
    const revised = new ExportFolder(root);
    await writeStore(
      memoryStore({ ...contents, cubes: [{ ...first, columns }, ...rest] }),
      revised,
      () => undefined,
    );
    expect(revised.tally().changedFiles).toBe(1);
  });
});
