import { basename } from 'node:path';
import { foldText } from '../../../domain/place/region.ts';

/** Files of one zip that are the same table twice, distinguished by their names. */

const EDITION = /(ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*[ _-]*(19|20)?\d\d(?!\d)/g;

function stem(name: string): string {
  return foldText(basename(name).replace(/\.[^.]*$/, ''));
}

/** The letters of a name, without the edition (`ago2026`) and without years. */
function letters(name: string): string {
  return stem(name)
    .replace(EDITION, '')
    .replace(/[^a-z]+/g, '');
}

/** The years that a name speaks of, its edition left out: from the first to the last. */
function years(name: string): { first: number; last: number } | undefined {
  const found = [
    ...stem(name)
      .replace(EDITION, '')
      .matchAll(/(19|20)\d\d/g),
  ].map(([year]) => Number(year));
  return found.length === 0 ? undefined : { first: Math.min(...found), last: Math.max(...found) };
}

function covers(csv: string, workbook: string): boolean {
  const [whole, part] = [years(csv), years(workbook)];
  if (!part) return true;
  return whole === undefined || (whole.first <= part.first && part.last <= whole.last);
}

/** Whether a workbook is, by its name, a CSV of the same zip once more, or one year of it. */
export function isBesideCsv(workbook: string, tables: readonly string[]): boolean {
  return tables.some((csv) => {
    const [whole, part] = [letters(csv), letters(workbook)];
    return stem(csv) === stem(workbook) || (whole.startsWith(part) && covers(csv, workbook));
  });
}
