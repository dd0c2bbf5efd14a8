import { NATION, type RegionCode } from '../../place/region.ts';
import type { TableField } from '../../table.ts';
import type { Month } from '../../time/period.ts';
import type { Announced } from '../curated/operation.ts';

/** Who gave a count of the people that the register holds as missing: the register's own page, or the government. */
export const STOCK_GIVERS = ['register', 'government'] as const;
type StockGiver = (typeof STOCK_GIVERS)[number];

/** How many people the register held as missing, whatever the year, on one day. It falls as well as rises. */
export interface MissingCut {
  /** The day of the cut or, where that was not printed, of the page: `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly stillMissing: Announced;
  readonly givenBy: StockGiver;
  readonly link: string;
}

/** One state in one cut of the register. */
export interface StateStock {
  readonly asOf: string;
  readonly region: RegionCode;
  /** Still missing: held as disappeared, or as not located. */
  readonly stillMissing: number;
  readonly disappeared: number;
  readonly notLocated: number;
  readonly locatedAlive: number;
  readonly locatedDead: number;
  readonly link: string;
}

/**
 * The government's own sorting of the people still missing. The three groups are of those who disappeared from
 * 2006 on; with those of before they add up to the total, beside which each is shown.
 */
export interface GovernmentSorting {
  readonly asOf: string;
  /** Everyone whom the register ever held. */
  readonly registered: number;
  readonly located: number;
  readonly locatedAlive: number;
  readonly stillMissing: number;
  /** Disappeared before 2006: in none of the groups. */
  readonly before2006: number;
  /** Without enough data to search. */
  readonly withoutData: number;
  /** With later administrative activity; proof of life pending. */
  readonly withActivity: number;
  /** With complete data and no later activity found. */
  readonly withoutActivity: number;
  readonly link: string;
}

/** People of one state and month of disappearance still missing in a second cut of the register. */
export interface RecentMissing {
  /** The month of the cut. */
  readonly asOf: Month;
  readonly region: RegionCode;
  readonly month: Month;
  readonly stillMissing: number;
  readonly link: string;
}

/** The register of missing people by cut: in all, by state, as the government sorted it, and its newest months. */
export interface MissingStock {
  readonly cuts: readonly MissingCut[];
  readonly states: readonly StateStock[];
  readonly sortings: readonly GovernmentSorting[];
  readonly recent: readonly RecentMissing[];
}

/** The groups of {@link GovernmentSorting}, in the order in which they were announced. */
export const SORTING_GROUPS = ['withoutData', 'withActivity', 'withoutActivity'] as const;

/** Everyone in the states of a cut, by status. */
export function nationOfStates(states: readonly StateStock[]): Omit<StateStock, 'region' | 'link' | 'asOf'> {
  const sum = (of: (state: StateStock) => number): number =>
    states.reduce((total, each) => total + of(each), 0);
  return {
    stillMissing: sum((each) => each.stillMissing),
    disappeared: sum((each) => each.disappeared),
    notLocated: sum((each) => each.notLocated),
    locatedAlive: sum((each) => each.locatedAlive),
    locatedDead: sum((each) => each.locatedDead),
  };
}

/** The newest cut that the register itself gave as an exact figure; nothing where it gave none. */
export function newestMissingCut(cuts: readonly MissingCut[]): MissingCut | undefined {
  return cuts
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
    .findLast(({ givenBy, stillMissing }) => givenBy === 'register' && !stillMissing.moreThan);
}

/** One month of disappearance in the nation by the second cut: the sum of its states. */
export function recentNation(recent: readonly RecentMissing[]): { month: Month; stillMissing: number }[] {
  const byMonth = new Map<Month, number>();
  for (const { month, stillMissing } of recent) {
    byMonth.set(month, (byMonth.get(month) ?? 0) + stillMissing);
  }
  return [...byMonth]
    .map(([month, stillMissing]) => ({ month, stillMissing }))
    .toSorted((a, b) => a.month.localeCompare(b.month));
}

/** The columns of the register of missing people by cut as a table; `month` is that of disappearance. */
export const MISSING_STOCK_COLUMNS = [
  'as_of',
  'given_by',
  'region',
  'month',
  'status',
  'people',
  'more_than',
  'link',
] as const;

function plainRow(
  head: readonly [asOf: string, givenBy: string, region: RegionCode, month: Month | null],
  status: string,
  people: number,
  link: string,
): TableField[] {
  return [...head, status, people, 'no', link];
}

/** A printed total under {@link MISSING_STOCK_COLUMNS}. */
function cutRow({ asOf, stillMissing, givenBy, link }: MissingCut): TableField[] {
  const { value, moreThan } = stillMissing;
  return [asOf, givenBy, NATION, null, 'still-missing', value, moreThan ? 'yes' : 'no', link];
}

/** A state of a cut under {@link MISSING_STOCK_COLUMNS}, a row a status. */
function stateStockRows(state: StateStock): TableField[][] {
  const head = [state.asOf, 'register', state.region, null] as const;
  return [
    plainRow(head, 'still-missing', state.stillMissing, state.link),
    plainRow(head, 'disappeared', state.disappeared, state.link),
    plainRow(head, 'not-located', state.notLocated, state.link),
    plainRow(head, 'located-alive', state.locatedAlive, state.link),
    plainRow(head, 'located-dead', state.locatedDead, state.link),
  ];
}

/** The government's sorting under {@link MISSING_STOCK_COLUMNS}, the total with its parts. */
function sortingRows(sorting: GovernmentSorting): TableField[][] {
  const head = [sorting.asOf, 'government', NATION, null] as const;
  return [
    plainRow(head, 'registered', sorting.registered, sorting.link),
    plainRow(head, 'located', sorting.located, sorting.link),
    plainRow(head, 'located-alive', sorting.locatedAlive, sorting.link),
    plainRow(head, 'still-missing-before-2006', sorting.before2006, sorting.link),
    plainRow(head, 'still-missing-without-data', sorting.withoutData, sorting.link),
    plainRow(head, 'still-missing-with-activity', sorting.withActivity, sorting.link),
    plainRow(head, 'still-missing-without-activity', sorting.withoutActivity, sorting.link),
  ];
}

/** A state and month of disappearance under {@link MISSING_STOCK_COLUMNS}. */
function recentRow({ asOf, region, month, stillMissing, link }: RecentMissing): TableField[] {
  return plainRow([asOf, 'register', region, month], 'still-missing', stillMissing, link);
}

/** The whole register by cut under {@link MISSING_STOCK_COLUMNS}. */
export function missingStockRows({ cuts, states, sortings, recent }: MissingStock): TableField[][] {
  return [
    ...cuts.map(cutRow),
    ...states.flatMap(stateStockRows),
    ...sortings.flatMap(sortingRows),
    ...recent.map(recentRow),
  ];
}
