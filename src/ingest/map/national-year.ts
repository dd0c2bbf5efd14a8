import type { DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { foldText } from '../../domain/place/region.ts';
import { monthOf, yearOf, type Month } from '../../domain/time/period.ts';
import type { Text } from '../read/container.ts';
import { NATIONAL_YEAR_CRIMES } from './crosswalk.ts';
import { CALENDAR_COLUMNS } from '../read/layouts.ts';
import type { Mapped, Unmapped } from './mapping.ts';
import { Refusal } from '../refusal.ts';
import { valuesList } from '../staging.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

const count = z.int().check(z.minimum(0), z.maximum(10_000_000));
const fileSchema = z.strictObject({
  corte: z.string(),
  anios: z.array(z.string()),
  nac: z.record(z.string(), z.strictObject({ carpetas: z.array(count), victimas: z.array(count) })),
});
type YearFile = z.infer<typeof fileSchema>;

const PARTS = Object.keys(fileSchema.shape);

/** A refusal of JSON that is another file altogether, naming what it has and what the one known JSON has. */
function foreignJson(file: string, value: unknown): Refusal | undefined {
  const wanted = 'the one JSON that is known is the republished national totals by year';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new Refusal({ file }, MAPPING_WORDS.notObject(PARTS, wanted));
  }
  const lacking = PARTS.filter((part) => !(part in value));
  if (lacking.length === 0) return undefined;
  const had = Object.keys(value).slice(0, 5).join(', ') || 'nothing';
  return new Refusal({ file }, MAPPING_WORDS.otherKind(had, lacking, wanted));
}

/** A refusal of the yearly file, naming the part that is wrong. */
function brokenPart(file: string, issue: z.core.$ZodIssue | undefined): Refusal {
  const part = issue?.path.join('.');
  return new Refusal({ file, column: part }, MAPPING_WORDS.notAsTotals(issue?.message ?? 'unknown'));
}

function parse(file: string, text: string): YearFile {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = fileSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw foreignJson(file, value) ?? brokenPart(file, parsed.error.issues[0]);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Refusal({ file }, MAPPING_WORDS.brokenJson(error.message));
    }
    throw error;
  }
}

/** The last month of a column: December of a year, or the month that `2026 ene-ago` ends with. */
function throughOf(file: string, label: string): Month {
  const match = /^(\d{4})(?: [a-z]{3}-([a-z]{3}))?$/.exec(foldText(label));
  const month =
    match?.[2] === undefined ? 12 : CALENDAR_COLUMNS.findIndex((each) => each.startsWith(match[2] ?? '')) + 1;
  if (!match || month === 0) throw new Refusal({ file, column: 'anios' }, MAPPING_WORDS.labelNoYear(label));
  return monthOf(Number(match[1]), month);
}

function isWholeYear(through: Month): boolean {
  return through.endsWith('-12');
}

/**
 * Maps the republished national yearly file to `yearly`. A crime whose last, unfinished year is 0 has not
 * been filled in: that 0 is missing, not a number.
 */
export async function mapNationalYear(sql: DuckDBConnection, text: Text): Promise<Mapped & { rows: number }> {
  const { file } = text;
  const parsed = parse(file, await readFile(text.path, text.encoding === 'utf-8' ? 'utf8' : 'latin1'));
  const through = parsed.anios.map((label) => throughOf(file, label));
  const [first] = through;
  const last = through.at(-1);
  if (first === undefined || last === undefined)
    throw new Refusal({ file, column: 'anios' }, MAPPING_WORDS.noYears);
  const rows: (string | number | null)[][] = [];
  const unmapped: Unmapped[] = [];
  const notes: string[] = [];
  for (const [crime, counts] of Object.entries(parsed.nac)) {
    for (const unit of ['carpetas', 'victimas'] as const) {
      const figures = counts[unit];
      if (figures.length !== through.length) {
        throw new Refusal({ file, column: `nac.${crime}.${unit}` }, MAPPING_WORDS.notOneAYear);
      }
      const indicator = NATIONAL_YEAR_CRIMES[crime]?.[unit];
      if (indicator === undefined) {
        unmapped.push({
          category: `${crime} / ${unit}`,
          rows: figures.length,
          total: figures.reduce((a, b) => a + b, 0),
        });
        continue;
      }
      figures.forEach((figure, i) => {
        const month = through[i] ?? last;
        const missing = figure === 0 && !isWholeYear(month);
        if (missing)
          notes.push(`${crime} / ${unit}: 0 in the unfinished year ${yearOf(month)} is taken as missing`);
        rows.push([text.survey.checksum, indicator, '00', yearOf(month), month, missing ? null : figure]);
      });
    }
  }
  await sql.run(`INSERT INTO yearly SELECT * FROM (VALUES ${valuesList(rows)}) AS t`);
  return {
    source: 'republished-national-year',
    coversFrom: monthOf(yearOf(first), 1),
    coversThrough: last,
    unmapped,
    incomplete: [],
    notes,
    rows: rows.length,
  };
}
