import { groupedBy } from '../../grouped.ts';
import { breakMonthsIn, leavesOutZeros } from '../../indicator/indicator.ts';
import type { GapReason } from '../../indicator/observation.ts';
import { stateOfMunicipality, type Municipality } from '../../place/municipality.ts';
import { isUnspecifiedMunicipality, type RegionCode } from '../../place/region.ts';
import type { MunicipalTable } from '../../record/lineage.ts';
import { monthsFrom, type Window } from '../../time/period.ts';

/** What was counted in a municipality over a window, or why that is not known. */
export type MunicipalTotal = { readonly total: number } | { readonly gap: GapReason };

/** A municipality with its totals in a window and, where one was asked for, its base. */
export interface CountedPlace extends Municipality {
  readonly state: RegionCode;
  readonly now: MunicipalTotal;
  readonly before: MunicipalTotal | null;
}

/** Everything counted in the municipalities of one or all states: the known places, and what has no municipality. */
export interface MunicipalCounts {
  readonly places: readonly CountedPlace[];
  /** What the files give to a state without saying where: "No especificado" and "otros municipios". */
  readonly unspecified: readonly CountedPlace[];
}

/**
 * The files that tables come from, each once.
 * @example vintagesOf([{ vintages: ['b', 'a'] }, {}, { vintages: ['a'] }]) // ['a', 'b']
 */
export function vintagesOf(tables: readonly MunicipalTable[]): readonly string[] {
  return [...new Set(tables.flatMap(({ vintages }) => vintages ?? []))].toSorted();
}

type Values = readonly (number | null)[];

/** The cells of a table that a window means, or the reason why its columns have no total over it. */
type Stretch = { readonly from: number; readonly to: number } | { readonly gap: GapReason };

function stretchOf({ indicator, start, columns }: MunicipalTable, window: Window): Stretch {
  if (breakMonthsIn(indicator, window).length > 0) return { gap: 'method-break' };
  const from = monthsFrom(start, window.from);
  const to = monthsFrom(start, window.to);
  if (from < 0) return { gap: 'before-series' };
  return to < (columns[0]?.values.length ?? 0) ? { from, to } : { gap: 'not-published' };
}

const NOT_REPORTED: MunicipalTotal = { gap: 'not-reported' };

/** The sum of a column over a stretch; nothing is added over a blank. */
function sumOf(values: Values, stretch: Stretch): MunicipalTotal {
  if ('gap' in stretch) return stretch;
  let total = 0;
  for (let index = stretch.from; index <= stretch.to; index += 1) {
    const value = values[index];
    if (value === null || value === undefined) return NOT_REPORTED;
    total += value;
  }
  return { total };
}

/** The total of a place that a table leaves out: 0 where its register leaves out zeros, else not known. */
function absentTotal({ indicator }: MunicipalTable, stretch: Stretch): MunicipalTotal {
  if ('gap' in stretch) return stretch;
  return leavesOutZeros(indicator) ? { total: 0 } : NOT_REPORTED;
}

type Listed = ReadonlyMap<RegionCode, readonly Municipality[]>;

const byState = new WeakMap<readonly Municipality[], Listed>();

/** The municipalities of each state, sorted once for a list of them. */
function listedByState(municipalities: readonly Municipality[]): Listed {
  const known = byState.get(municipalities);
  if (known) return known;
  const listed = groupedBy(municipalities, ({ code }) => stateOfMunicipality(code));
  byState.set(municipalities, listed);
  return listed;
}

const absentFrom = new WeakMap<
  MunicipalTable,
  { readonly of: Listed; readonly places: readonly Municipality[] }
>();

/** The municipalities of a state that its table leaves out. */
function absentIn(table: MunicipalTable, listed: Listed): readonly Municipality[] {
  const known = absentFrom.get(table);
  if (known?.of === listed) return known.places;
  const there = new Set(table.columns.map(({ code }) => code));
  const places = (listed.get(table.state) ?? []).filter(({ code }) => !there.has(code));
  absentFrom.set(table, { of: listed, places });
  return places;
}

/** The totals of all places over a window as one list of numbers: what is ranked and added up needs no object a place. */
export interface WindowTotals {
  /** Of the known municipalities with a total, in no order. */
  readonly totals: Float64Array;
  /** How many known municipalities have none. */
  readonly unknown: number;
  /** Counted in no known municipality. */
  readonly unspecified: number;
  /** The places with a total of at least so much, in no order. */
  readonly from: (least: number) => (Municipality & { readonly total: number })[];
}

/** {@link municipalCounts} of one window as numbers. */
export function windowTotals(
  tables: readonly MunicipalTable[],
  municipalities: readonly Municipality[],
  window: Window,
): WindowTotals {
  const listed = listedByState(municipalities);
  const most = tables.reduce(
    (sum, { state, columns }) => sum + columns.length + (listed.get(state)?.length ?? 0),
    0,
  );
  const totals = new Float64Array(most);
  const places: Municipality[] = [];
  let unknown = 0;
  let unspecified = 0;
  const add = (place: Municipality, counted: MunicipalTotal): void => {
    const total = 'total' in counted ? counted.total : undefined;
    if (isUnspecifiedMunicipality(place.code)) unspecified += total ?? 0;
    else if (total === undefined) unknown += 1;
    else totals[places.push(place) - 1] = total;
  };
  for (const table of tables) {
    const stretch = stretchOf(table, window);
    for (const column of table.columns) add(column, sumOf(column.values, stretch));
    const absent = absentTotal(table, stretch);
    for (const place of absentIn(table, listed)) add(place, absent);
  }
  return {
    totals: totals.subarray(0, places.length),
    unknown,
    unspecified,
    from: (least) =>
      places.flatMap(({ code, name }, index) => {
        const total = totals[index] ?? 0;
        return total >= least ? [{ code, name, total }] : [];
      }),
  };
}

/**
 * What was counted in every municipality over a window and a base. Municipalities that the table leaves out
 * had none where its register leaves out zeros, else they are not reported. Nothing is added over a method break.
 */
export function municipalCounts(
  tables: readonly MunicipalTable[],
  municipalities: readonly Municipality[],
  window: Window,
  base?: Window,
): MunicipalCounts {
  const places: CountedPlace[] = [];
  const unspecified: CountedPlace[] = [];
  const listed = listedByState(municipalities);
  for (const table of tables) {
    const { state, columns } = table;
    const [now, before] = [stretchOf(table, window), base && stretchOf(table, base)];
    for (const { code, name, values } of columns) {
      const list = isUnspecifiedMunicipality(code) ? unspecified : places;
      list.push({
        code,
        name,
        state,
        now: sumOf(values, now),
        before: before ? sumOf(values, before) : null,
      });
    }
    const absent = { now: absentTotal(table, now), before: before ? absentTotal(table, before) : null };
    for (const { code, name } of absentIn(table, listed)) places.push({ code, name, state, ...absent });
  }
  return { places, unspecified };
}
