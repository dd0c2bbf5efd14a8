import { windowOfBase, CLAIM_BASES } from '../base.ts';
import { cutOutBy } from '../part/earlier-cut.ts';
import type { Claim, ClaimQuery } from '../claim.ts';
import type { ClaimRegister } from '../part/register.ts';
import { INDICATORS } from '../../indicator/indicator.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import type { Measure } from '../../series/rate.ts';
import {
  addMonths,
  monthOf,
  monthsFrom,
  sameWindow,
  yearOf,
  yearWindow,
  type Month,
  type Window,
} from '../../time/period.ts';
import { ADMINISTRATION_START } from '../../view/windows.ts';
import { isReproduced, NUMBERS_ALONE, reproduce, type Reproduction } from './reproduction.ts';

/** What of a query is known already; the rest is proposed. */
export interface KnownOfQuery {
  readonly indicator?: IndicatorId | undefined;
  readonly measure?: Measure | undefined;
  readonly window?: Window | undefined;
  readonly base?: Window | undefined;
}

/** The periods that a statement of a month usually speaks of, the commonest first. */
function usualWindows(said: Month): Window[] {
  const newest = [addMonths(said, -1), addMonths(said, -2)] as const;
  const windows = [
    ...newest.flatMap((month) => [
      { from: monthOf(yearOf(month), 1), to: month },
      single(month),
      { from: ADMINISTRATION_START, to: month },
    ]),
    yearWindow(yearOf(said) - 1),
    single(said),
  ];
  return distinct(windows.filter(({ from, to }) => monthsFrom(from, to) >= 0));
}

/** What a period is usually set against, the commonest first. */
function usualBases(window: Window): Window[] {
  const bases = [
    ...CLAIM_BASES.map((id) => windowOfBase(id, window)),
    single(ADMINISTRATION_START),
    single('2025-02'),
    single('2019-02'),
    single(addMonths(window.from, -1)),
  ];
  return distinct(bases.filter(({ to }) => monthsFrom(to, window.from) > 0));
}

function single(month: Month): Window {
  return { from: month, to: month };
}

function distinct(windows: readonly Window[]): Window[] {
  return windows.filter((each, index) => windows.findIndex((other) => sameWindow(other, each)) === index);
}

/** The indicators of a statement's topic, the topic's own before its parts. */
function indicatorsOf({ topic }: Claim): IndicatorId[] {
  return INDICATORS.filter((each) => each.topic === topic && each.cadence === 'month').map(({ id }) => id);
}

/** What a statement may say besides a change or a level: none of it is read off its numbers. */
const NOTHING_BESIDES: Omit<ClaimQuery, 'kind' | 'indicator' | 'measure' | 'window' | 'base'> = {
  ...NUMBERS_ALONE,
  yearly: false,
  wholeMonths: false,
};

/** Every query that a statement may mean, by what is known of it and what is usual; the most usual first. */
export function possibleQueries(claim: Claim, known: KnownOfQuery): ClaimQuery[] {
  const said = cutOutBy(claim);
  const windows = known.window ? [known.window] : said ? usualWindows(said) : [];
  const isChange = claim.direction !== null;
  return (known.indicator ? [known.indicator] : indicatorsOf(claim)).flatMap((indicator) =>
    (known.measure ? [known.measure] : (['per-day', 'count'] as const)).flatMap((measure) =>
      windows.flatMap((window) =>
        (isChange ? (known.base ? [known.base] : usualBases(window)) : [null]).map((base) => ({
          ...NOTHING_BESIDES,
          kind: isChange ? ('change' as const) : ('level' as const),
          indicator,
          measure,
          window,
          base,
        })),
      ),
    ),
  );
}

/**
 * The queries that give every printed number of a statement, the most usual first; where none does, those that come
 * nearest. None where no number was printed.
 */
export function proposeQueries(
  register: ClaimRegister,
  claim: Claim,
  known: KnownOfQuery,
  limit: number,
): Reproduction[] {
  const reproductions = possibleQueries(claim, known).flatMap(
    (query) => reproduce(register, claim, query) ?? [],
  );
  const whole = reproductions.filter(isReproduced);
  const shown = whole.length > 0 ? whole : reproductions.toSorted((a, b) => a.distance - b.distance);
  return shown.slice(0, limit);
}
