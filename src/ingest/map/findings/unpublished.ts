import type { DuckDBConnection } from '@duckdb/node-api';
import { addMonths, type Month } from '../../../domain/time/period.ts';
import type { Text } from '../../read/container.ts';
import { Refusal } from '../../refusal.ts';
import { literal, selectOne } from '../../staging.ts';
import type { Mapped } from '../mapping.ts';
import { MAPPING_WORDS } from '../words/map.words.ts';

/** Months that a file prints although nobody has counted them yet: zeros after the last figure, months not over. */

/** Sources whose last months are projections or years, not counts of a month that has to be over. */
const PROJECTIONS: ReadonlySet<Mapped['source']> = new Set(['conapo-state', 'conapo-municipality']);

/** What the report says of months that are 0 in every row after the last month with figures. */
export function zerosNote(from: Month, through: Month): string {
  const months = from === through ? from : `${from} to ${through}`;
  return `${months}: 0 in every row after the last month with figures; taken as not published, not as zero`;
}

/** The last month that was over on a day `YYYY-MM-DD`. */
function lastMonthOver(day: string): Month {
  return addMonths(day.slice(0, 7) as Month, -1);
}

const IN_VINTAGE = (vintage: string): string => `vintage = ${literal(vintage)}`;

async function removeMonths(sql: DuckDBConnection, vintage: string, after: Month): Promise<void> {
  for (const table of ['observation', 'source_row', 'municipal_month']) {
    await sql.run(`DELETE FROM ${table} WHERE ${IN_VINTAGE(vintage)} AND month > ${literal(after)}`);
  }
  await sql.run(`UPDATE municipal_year SET covers_through = least(covers_through, ${literal(after)})
    WHERE ${IN_VINTAGE(vintage)}`);
}

/** The last month in which any indicator of a file has a figure other than 0; nothing where none has. */
async function lastFigure(sql: DuckDBConnection, vintage: string): Promise<Month | null> {
  const { month } = await selectOne<{ month: Month | null }>(
    sql,
    `SELECT max(month) AS month FROM (
       SELECT month FROM observation WHERE ${IN_VINTAGE(vintage)} AND value <> 0
       UNION ALL SELECT month FROM municipal WHERE ${IN_VINTAGE(vintage)} AND value <> 0)`,
  );
  return month;
}

/** Takes the zeros after the last figure out of a tidy or national table, which print them like figures. */
async function withoutZeros(sql: DuckDBConnection, mapped: Mapped, vintage: string): Promise<Mapped> {
  const last = await lastFigure(sql, vintage);
  if (last === null || last >= mapped.coversThrough) return mapped;
  const { zeros } = await selectOne<{ zeros: Month | null }>(
    sql,
    `SELECT max(month) AS zeros FROM observation WHERE ${IN_VINTAGE(vintage)} AND month > ${literal(last)} AND value = 0`,
  );
  if (zeros === null) return mapped;
  await removeMonths(sql, vintage, last);
  return { ...mapped, coversThrough: last, notes: [...mapped.notes, zerosNote(addMonths(last, 1), zeros)] };
}

/** Takes out the months that were not over on a day: no file can have counted them whole. */
async function withoutMonthsToCome(
  sql: DuckDBConnection,
  mapped: Mapped,
  text: Text,
  day: string,
): Promise<Mapped> {
  const over = lastMonthOver(day);
  if (PROJECTIONS.has(mapped.source) || mapped.coversThrough <= over) return mapped;
  if (mapped.coversFrom > over) {
    throw new Refusal({ file: text.file }, MAPPING_WORDS.firstMonthNotOver(mapped.coversFrom, day));
  }
  const isYearly = mapped.source === 'inegi-deaths';
  const last = isYearly
    ? addMonths(`${Number(over.slice(0, 4)) + (over.endsWith('-12') ? 1 : 0)}-01` as Month, -1)
    : over;
  await removeMonths(sql, text.survey.checksum, last);
  await sql.run(
    `DELETE FROM yearly WHERE ${IN_VINTAGE(text.survey.checksum)} AND through > ${literal(last)}`,
  );
  const note = `${addMonths(last, 1)} to ${mapped.coversThrough}: not over on ${day}; left out`;
  return { ...mapped, coversThrough: last, notes: [...mapped.notes, note] };
}

/**
 * Leaves months that are not published out of what a file was mapped to, and says so: zeros in every row
 * after the last figure (of official crime files the mapping has done so, over every category) and, where the day of publication is not known, months that are not over today.
 * (A month not over on a known day of publication stays and is reported as partial by the resolution.)
 */
export async function leaveOutUnpublished(
  sql: DuckDBConnection,
  mapped: Mapped,
  text: Text,
  publishedOn: string | null,
): Promise<Mapped> {
  const tidy = mapped.source.startsWith('republished-');
  const published = tidy ? await withoutZeros(sql, mapped, text.survey.checksum) : mapped;
  if (publishedOn !== null) return published;
  return withoutMonthsToCome(sql, published, text, new Date().toISOString().slice(0, 10));
}
