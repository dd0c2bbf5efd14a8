import { indicatorOf } from '../../indicator/indicator.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import type { Municipality } from '../../place/municipality.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import type { MunicipalTable } from '../../record/lineage.ts';
import type { Table } from '../../table.ts';
import { windowHas, yearOf, yearWindow, type Window } from '../../time/period.ts';
import { municipalCoverage } from './municipal-windows.ts';
import { vintagesOf, windowTotals } from './municipal-totals.ts';

/** How unevenly the counts of a window lie over municipalities. Counts as registered: no chance is taken off. */
export interface Concentrated {
  readonly window: Window;
  /** Everything counted, what has no municipality among it. */
  readonly total: number;
  /** Counted in no known municipality. */
  readonly unspecified: number;
  /** Municipalities with a total, and those without one, which are left out. */
  readonly municipalities: number;
  readonly unknown: number;
  /** How many of them had none. */
  readonly none: number;
  /** Share of everything counted that lies in the ten, and in the fifty, with most. */
  readonly topTen: number;
  readonly topFifty: number;
  /** The fewest municipalities that hold half of everything counted; nothing where even all of them do not. */
  readonly holdHalf: number | null;
  /** The ten with most, largest first. */
  readonly largest: readonly (Municipality & { readonly total: number })[];
}

/** Where an indicator concentrates in a state or the nation: in a window, its base, and every whole year at hand. */
export interface Concentration {
  readonly indicator: IndicatorId;
  readonly state: RegionCode;
  /** The files of the counts. */
  readonly vintages: readonly string[];
  /** Nothing where no municipality has a total in it, or nothing was counted. */
  readonly now: Concentrated | null;
  readonly before: Concentrated | null;
  /** Whole calendar years that every state's table covers, oldest first. */
  readonly years: readonly Concentrated[];
}

type Sources = {
  readonly tables: readonly MunicipalTable[];
  readonly municipalities: readonly Municipality[];
};

/** The share of a total that so many of the largest have. */
function shareOf(smallestFirst: Float64Array, most: number, total: number): number {
  return smallestFirst.subarray(-most).reduce((sum, each) => sum + each, 0) / total;
}

/** The least number of the largest that hold half of a total. */
function halfOf(smallestFirst: Float64Array, total: number): number | null {
  let sum = 0;
  for (let last = smallestFirst.length - 1; last >= 0; last -= 1) {
    sum += smallestFirst[last] ?? 0;
    if (sum * 2 >= total) return smallestFirst.length - last;
  }
  return null;
}

/** How unevenly one window's counts lie; nothing where nothing was counted. */
function concentratedIn(window: Window, { tables, municipalities }: Sources): Concentrated | null {
  const { totals, unknown, unspecified, from } = windowTotals(tables, municipalities, window);
  const counted = totals.filter((each) => each > 0).toSorted();
  const total = counted.reduce((sum, each) => sum + each, 0) + unspecified;
  if (total === 0) return null;
  const tenth = Math.max(1, counted.at(-10) ?? 1);
  return {
    window,
    total,
    unspecified,
    municipalities: totals.length,
    unknown,
    none: totals.length - counted.length,
    topTen: shareOf(counted, 10, total),
    topFifty: shareOf(counted, 50, total),
    holdHalf: halfOf(counted, total),
    largest: from(tenth)
      .toSorted((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1))
      .slice(0, 10),
  };
}

function wholeYearsIn(tables: readonly MunicipalTable[]): Window[] {
  const covered = municipalCoverage(tables)?.shared;
  if (!covered) return [];
  const first = yearOf(covered.from);
  const years = Array.from({ length: Math.max(0, yearOf(covered.to) - first + 1) }, (_, step) =>
    yearWindow(first + step),
  );
  return years.filter(({ from, to }) => windowHas(covered, from) && windowHas(covered, to));
}

const yearsBy = new WeakMap<
  object,
  { readonly among: readonly Municipality[]; readonly years: readonly Concentrated[] }
>();

/** Every whole year of some tables, worked out once for a table or a list of them: the same years stand beside every window. */
function yearsOf(sources: Sources): readonly Concentrated[] {
  const { tables, municipalities } = sources;
  const [first] = tables;
  const owner = tables.length === 1 && first ? first : tables;
  const known = yearsBy.get(owner);
  if (known?.among === municipalities) return known.years;
  const years = wholeYearsIn(tables).flatMap((each) => concentratedIn(each, sources) ?? []);
  yearsBy.set(owner, { among: municipalities, years });
  return years;
}

/** Where an indicator concentrates in a state (`00` for all of them), in a window, its base, and year by year. */
export function concentrationOf(
  asked: {
    readonly indicator: IndicatorId;
    readonly state: RegionCode;
    readonly window: Window;
    readonly base?: Window | undefined;
  },
  sources: Sources,
): Concentration {
  const { indicator, state, window, base } = asked;
  const all = sources.tables;
  const own = { ...sources, tables: state === NATION ? all : all.filter((each) => each.state === state) };
  return {
    indicator,
    state,
    vintages: vintagesOf(own.tables),
    now: concentratedIn(window, own),
    before: base ? concentratedIn(base, own) : null,
    years: indicatorOf(indicator).additive ? yearsOf(own) : [],
  };
}

/** The columns of concentration as a table. */
export const CONCENTRATION_COLUMNS = [
  'edition',
  'indicator',
  'state',
  'of',
  'from',
  'to',
  'total',
  'unspecified',
  'municipalities',
  'unknown',
  'none',
  'share_top_10',
  'share_top_50',
  'hold_half',
] as const;

/** The rows of concentration: the window, its base, and every year. */
export function concentrationRows(edition: string, answer: Concentration): Table['rows'] {
  const row = (of: string, each: Concentrated) => [
    edition,
    answer.indicator,
    answer.state,
    of,
    each.window.from,
    each.window.to,
    each.total,
    each.unspecified,
    each.municipalities,
    each.unknown,
    each.none,
    each.topTen,
    each.topFifty,
    each.holdHalf,
  ];
  return [
    ...(answer.now ? [row('window', answer.now)] : []),
    ...(answer.before ? [row('base', answer.before)] : []),
    ...answer.years.map((each) => row('year', each)),
  ];
}
