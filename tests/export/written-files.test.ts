import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ExportFolder } from '../../src/export/writer/export-folder.ts';

function newFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'saldo-written-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** Begins an export of synthetic files: a page that changes, a page in a folder of the edition's own, a data file. */
function begun(root: string, edition: string): ExportFolder {
  const folder = new ExportFolder(root);
  folder.write('index.html', `page of ${edition}`);
  folder.write(`claims/${edition}/index.html`, `statement of ${edition}`);
  folder.keep('the same in each', 'json');
  folder.keep(`figures of ${edition}`, 'json');
  return folder;
}

/** Files of the folder but for the export's own notes, by path. */
function filesIn(root: string): string[] {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /\.\w+$/.test(path) && !path.startsWith('.saldo-')).toSorted();
}

function textsIn(root: string): string[] {
  return filesIn(root).map((path) => readFileSync(join(root, path), 'utf8'));
}

const KEPT_OF_B_AND_C = [
  'figures of b',
  'figures of c',
  'page of c',
  'statement of b',
  'statement of c',
  'the same in each',
];

describe('a folder that is exported into again', () => {
  it('keeps the files of the newest edition and of the one before, and loses those that only older ones had', () => {
    const root = newFolder();
    expect(begun(root, 'a').finish('a')).toEqual({ removedFiles: 0, removedBytes: 0 });
    expect(begun(root, 'b').finish('b')).toEqual({ removedFiles: 0, removedBytes: 0 });
    expect(textsIn(root)).toContain('figures of a');
    const removed = begun(root, 'c').finish('c');
    expect(removed).toEqual({ removedFiles: 2, removedBytes: 'figures of astatement of a'.length });
    expect(textsIn(root).toSorted()).toEqual(KEPT_OF_B_AND_C);
    expect(existsSync(join(root, 'claims/a'))).toBe(false);
  });

  it('counts exports of one edition as one: those of another app take nothing from the edition before', () => {
    const root = newFolder();
    for (const edition of ['a', 'b', 'b', 'b']) {
      expect(begun(root, edition).finish(edition).removedFiles).toBe(0);
    }
    expect(textsIn(root)).toContain('figures of a');
  });

  it('leaves what it did not write, and what somebody wrote over since', () => {
    const root = newFolder();
    begun(root, 'a').finish('a');
    writeFileSync(join(root, 'CNAME.txt'), 'example.org');
    writeFileSync(join(root, 'claims/a/notes.txt'), 'kept by hand');
    writeFileSync(join(root, 'claims/a/index.html'), 'written over by hand');
    for (const edition of ['b', 'c', 'd']) begun(root, edition).finish(edition);
    expect(filesIn(root)).toEqual(
      expect.arrayContaining(['CNAME.txt', 'claims/a/index.html', 'claims/a/notes.txt']),
    );
    expect(textsIn(root)).not.toContain('figures of a');
  });

  it('loses nothing by an export that is cut off, whose own files go when their time comes', () => {
    const root = newFolder();
    for (const edition of ['a', 'b']) begun(root, edition).finish(edition);
    const before = filesIn(root);
    begun(root, 'cut-off');
    expect(filesIn(root)).toEqual(expect.arrayContaining(before));
    begun(root, 'c').finish('c');
    expect(textsIn(root)).toEqual(expect.arrayContaining(KEPT_OF_B_AND_C));
    for (const edition of ['d', 'e']) begun(root, edition).finish(edition);
    expect(textsIn(root).filter((text) => / of (a|b|c|cut-off)$/.test(text))).toEqual([]);
  });

  it('keeps what a page names that stays as a page of an older edition', () => {
    const root = newFolder();
    for (const edition of ['a', 'b', 'c', 'd']) {
      const folder = begun(root, edition);
      const card = folder.keep(`card of ${edition}`, 'svg');
      folder.write('events/index.html', `events, ${card}`, () => true);
      folder.finish(edition);
    }
    expect(textsIn(root)).toContain('card of a');
    expect(textsIn(root)).not.toContain('card of b');
  });
});
