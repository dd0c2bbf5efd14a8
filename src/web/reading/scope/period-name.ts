import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { NATION, type RegionCode } from '../../../domain/place/region.ts';
import type { Coverage } from '../../../domain/record/edition.ts';
import { monthsFrom, yearOf, type Window } from '../../../domain/time/period.ts';
import type { BasePreset, PeriodChoice } from '../../../domain/view/view.ts';
import { namedBase, resolvePeriod } from '../../../domain/view/windows.ts';
import { editionQuery } from '../../api/queries.ts';
import type { Formats } from '../../ui/format/format.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords, type Words } from '../../words/words.ts';

/** Where a period is resolved: how far the data reach, once known, and the region. */
interface PeriodPlace {
  readonly coverage: readonly Coverage[] | undefined;
  readonly region: RegionCode;
}

/** What a period is called, with the months that it stands for. */
export function periodName(
  period: PeriodChoice,
  { coverage, region }: PeriodPlace,
  { filter }: Pick<Words, 'filter'>,
  formats: Formats,
): string {
  const window = coverage && resolvePeriod(period, coverage, region);
  if (typeof period !== 'string')
    return window ? formats.spelledWindow(window) : `${period.from}–${period.to}`;
  return filter.periods[period](window && { months: formats.spelledWindow(window), year: yearOf(window.to) });
}

/** What a base is called that stands before a window of a period. */
export function baseName(
  preset: BasePreset,
  { period, window, base }: { readonly period: PeriodChoice; readonly window: Window; readonly base: Window },
  { filter }: Pick<Words, 'filter'>,
  formats: Formats,
): string {
  const named = namedBase(preset, period);
  if (named !== 'year-before') return filter.bases[named];
  return filter.yearsBefore(monthsFrom(base.from, window.from) / 12, formats.window(base));
}

/** How periods are called in the language in use, in a region of the edition that serves. */
export function usePeriodName(region: RegionCode = NATION): (period: PeriodChoice) => string {
  const { data: edition } = useQuery(editionQuery);
  const words = useWords();
  const formats = useFormats();
  const coverage = edition?.coverage;
  return useCallback(
    (period) => periodName(period, { coverage, region }, words, formats),
    [coverage, region, words, formats],
  );
}
