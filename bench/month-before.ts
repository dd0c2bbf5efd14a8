// The embedded edition as it was a month before, by omission alone: the raw files without their newest month.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rawFiles } from '../src/cli/build-data.ts';
import { addMonths, type Month } from '../src/domain/time/period.ts';
import { editionsFolder } from '../src/edition/folder.ts';
import { claimsAfterIngest } from '../src/ingest/curated/ledger.ts';
import { ingest, type Delivery } from '../src/ingest/ingest.ts';

/** A table in lines without the rows, or else the column, of a month. */
function withoutMonth(text: string, month: Month): string {
  const rows = text.split('\n').map((line) => line.split(','));
  const column = rows[0]?.indexOf(month) ?? -1;
  const kept =
    column < 0 ? rows.filter((row) => !row.includes(month)) : rows.map((row) => row.toSpliced(column, 1));
  return kept.map((row) => row.join(',')).join('\n');
}

interface YearFile {
  readonly anios: readonly string[];
  readonly nac: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** The totals by year without the unfinished year, whose figure of a month before nobody kept. */
function withoutUnfinishedYear(text: string): string {
  const file = JSON.parse(text) as YearFile;
  const nac = Object.entries(file.nac).map(([crime, units]) => [
    crime,
    Object.fromEntries(Object.entries(units).map(([unit, counts]) => [unit, counts.slice(0, -1)])),
  ]);
  return JSON.stringify({ ...file, anios: file.anios.slice(0, -1), nac: Object.fromEntries(nac) });
}

/** A delivery without the newest month; nothing where that leaves no figure. */
async function earlier(given: Delivery, newest: Month, folder: string): Promise<Delivery | undefined> {
  const before = given.cut === newest ? { ...given, cut: addMonths(newest, -1) } : given;
  if (!/\.(csv|json)$/.test(given.path)) return before;
  const text = await readFile(given.path, 'utf8');
  const cut = given.path.endsWith('.json') ? withoutUnfinishedYear(text) : withoutMonth(text, newest);
  if (cut === text) return before;
  if (cut.trim().split('\n').length < 2 && given.path.endsWith('.csv')) return undefined;
  const path = join(folder, basename(given.path));
  await writeFile(path, cut);
  return { ...before, path };
}

/** Writes, beside curated tables copied from `data`, the edition that the raw files give without their newest month. */
export async function ingestMonthBefore(
  raw: string,
  data: string,
  newest: Month,
  target: string,
): Promise<string> {
  const folder = join(target, 'raw');
  await mkdir(folder, { recursive: true });
  const own = join(target, 'data');
  const isKept = (path: string): boolean => !path.startsWith(editionsFolder(data));
  await cp(data, own, { recursive: true, filter: isKept });
  const found = await Promise.all(rawFiles(raw).map((each) => earlier(each, newest, folder)));
  const deliveries = found.filter((each) => each !== undefined);
  await ingest({ data: own, deliveries, fresh: true });
  await claimsAfterIngest(own);
  return own;
}
