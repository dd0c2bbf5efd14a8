import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileStore } from '../../src/export/browser/file-store.ts';
import { withEdition, withoutEdition } from '../../src/export/files.ts';
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

describe('a file named by what it shows', () => {
  it('is made once, and stays as it was made first', async () => {
    const folder = new ExportFolder(root);
    const path = await folder.keepAs('a figure', 'png', async () => new Uint8Array([1]));
    const again = new ExportFolder(root);
    const made = await again.keepAs('a figure', 'png', () => Promise.reject(new Error('drawn again')));
    expect([made, again.tally()]).toEqual([
      path,
      expect.objectContaining({ files: 1, bytes: 1, changedFiles: 0 }),
    ]);
  });
});

describe('an answer that is kept', () => {
  it('has no name of an edition, and is given with that of the edition that it stands in', () => {
    const [first, second] = ['2026-08-0000000a', '2026-09-0000000b'];
    const kept = withoutEdition(`{"edition":"${first}","value":1}`, first);
    expect(kept).toBe(withoutEdition(`{"edition":"${second}","value":1}`, second));
    expect(withEdition(kept, second)).toBe(`{"edition":"${second}","value":1}`);
  });
});

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
