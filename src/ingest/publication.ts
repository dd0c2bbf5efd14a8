import type { SourceId, Vintage } from '../domain/indicator/source.ts';
import { addMonths } from '../domain/time/period.ts';
import type { Stated } from './read/read-text.ts';
import { Refusal } from './refusal.ts';

/** Projections reach into years to come; of them a day of publication says nothing. */
const PROJECTIONS: ReadonlySet<SourceId> = new Set(['conapo-state', 'conapo-municipality']);

/** A day of publication that was put right: the vintage and the day it had before. */
export interface Redated {
  readonly vintage: string;
  readonly before: string | null;
  readonly after: string;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The last day of the month of a vintage's last figure. */
function lastDay({ coversThrough }: Vintage): string {
  return dayBefore(`${addMonths(coversThrough, 1)}-01`);
}

/**
 * Refuses a day of publication that the file itself contradicts: a day before the end of its last month with
 * figures, or a day that is still to come.
 */
export function checkPublication(vintage: Vintage, publishedOn: string, today: string): void {
  const refuse = (reason: string): never => {
    throw new Refusal({ file: vintage.file }, `it cannot have been published on ${publishedOn}: ${reason}`);
  };
  if (publishedOn > today) refuse(`that day is still to come (today is ${today})`);
  if (PROJECTIONS.has(vintage.source) || publishedOn > lastDay(vintage)) return;
  refuse(`it has figures of ${vintage.coversThrough}, a month that ended on ${lastDay(vintage)}`);
}

/** The same bytes again: the vintage as it was, its day of publication or its cut put right where another one is given. */
export function sameFileAgain(vintage: Vintage, file: string, stated: Stated): Vintage {
  return {
    ...vintage,
    // One name whichever copy came first, so that the order of the files makes no difference.
    file: [vintage.file, file].toSorted()[0] ?? file,
    publishedOn: stated.publishedOn ?? vintage.publishedOn,
    cut: stated.cut ?? vintage.cut,
  };
}
