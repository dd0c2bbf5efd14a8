import { groupedBy } from '../../grouped.ts';
import { breakMonthsIn, leavesOutZeros } from '../../indicator/indicator.ts';
import type { GapReason } from '../../indicator/observation.ts';
import { stateOfMunicipality, type Municipality } from '../../place/municipality.ts';
import { isUnspecifiedMunicipality, type RegionCode } from '../../place/region.ts';
import type { MunicipalTable } from '../../record/lineage.ts';
import { monthsFrom, type Window } from '../../time/period.ts';

/**
 * The files that tables come from, each once.
 * @example vintagesOf([{ vintages: ['b', 'a'] }, {}, { vintages: ['a'] }]) // ['a', 'b']
 */
export function vintagesOf(tables: readonly MunicipalTable[]): readonly string[] {
  return [...new Set(tables.flatMap(({ vintages }) => vintages ?? []))].toSorted();
}

type Values = readonly (number | null)[];
type NamedColumn = MunicipalTable['columns'][number];

/** Whose counts a table tells, in an order that every window shares. */
export interface TablePlaces {
  /** The known municipalities: those that the table names, then those of the state that it leaves out. */
  readonly places: readonly Municipality[];
  /** The columns of the first of them. */
  readonly columns: readonly Values[];
  /** What the files give to the state without saying where: "No especificado" and "otros municipios". */
  readonly unspecified: readonly NamedColumn[];
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

function readPlaces({ state, columns }: MunicipalTable, listed: Listed): TablePlaces {
  const named = columns.filter(({ code }) => !isUnspecifiedMunicipality(code));
  const there = new Set(named.map(({ code }) => code));
  const absent = (listed.get(state) ?? []).filter(({ code }) => !there.has(code));
  return {
    places: [...named, ...absent],
    columns: named.map(({ values }) => values),
    unspecified: columns.filter(({ code }) => isUnspecifiedMunicipality(code)),
  };
}

const placesByTable = new WeakMap<MunicipalTable, { readonly of: Listed; readonly places: TablePlaces }>();

/** The places of a table, told apart once for a list of municipalities. */
export function tablePlaces(table: MunicipalTable, municipalities: readonly Municipality[]): TablePlaces {
  const listed = listedByState(municipalities);
  const known = placesByTable.get(table);
  if (known?.of === listed) return known.places;
  const places = readPlaces(table, listed);
  placesByTable.set(table, { of: listed, places });
  return places;
}

/** The totals of the places of a table over a window, as numbers: what is ranked and added up needs no object a place. */
export interface WindowCounts {
  /** In the order of {@link TablePlaces}; not a number where there is none, for the reason in `gap`. */
  readonly known: Float64Array;
  readonly unspecified: Float64Array;
  readonly gap: GapReason;
}

/** The cells of a table that a window means, or the reason why its columns have no total over it. */
type Stretch = { readonly from: number; readonly to: number } | { readonly gap: GapReason };

function stretchOf({ indicator, start, columns }: MunicipalTable, window: Window): Stretch {
  if (breakMonthsIn(indicator, window).length > 0) return { gap: 'method-break' };
  const from = monthsFrom(start, window.from);
  const to = monthsFrom(start, window.to);
  if (from < 0) return { gap: 'before-series' };
  return to < (columns[0]?.values.length ?? 0) ? { from, to } : { gap: 'not-published' };
}

/** The sum of a column between two cells; nothing is added over a blank. */
function sumOf(values: Values, from: number, to: number): number {
  let total = 0;
  for (let index = from; index <= to; index += 1) {
    const value = values[index];
    if (value === null || value === undefined) return Number.NaN;
    total += value;
  }
  return total;
}

/**
 * What was counted over a window in the places of a table. Those that it leaves out had none where its register
 * leaves out zeros, else they are not reported. Nothing is added over a method break.
 */
export function countsOver(
  table: MunicipalTable,
  { places, columns, unspecified }: TablePlaces,
  window: Window,
): WindowCounts {
  const stretch = stretchOf(table, window);
  const known = new Float64Array(places.length).fill(Number.NaN);
  const apart = new Float64Array(unspecified.length).fill(Number.NaN);
  if ('gap' in stretch) return { known, unspecified: apart, gap: stretch.gap };
  const { from, to } = stretch;
  for (let at = 0; at < columns.length; at += 1) known[at] = sumOf(columns[at] ?? [], from, to);
  if (leavesOutZeros(table.indicator)) known.fill(0, columns.length);
  unspecified.forEach(({ values }, at) => (apart[at] = sumOf(values, from, to)));
  return { known, unspecified: apart, gap: 'not-reported' };
}

/** The totals of all places of several tables over a window. */
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

/** {@link countsOver} of several tables together. */
export function windowTotals(
  tables: readonly MunicipalTable[],
  municipalities: readonly Municipality[],
  window: Window,
): WindowTotals {
  const counted = tables.map((table) => {
    const places = tablePlaces(table, municipalities);
    return { places, counts: countsOver(table, places, window) };
  });
  const most = counted.reduce((sum, { counts }) => sum + counts.known.length, 0);
  const totals = new Float64Array(most);
  let size = 0;
  let unspecified = 0;
  for (const { counts } of counted) {
    for (const total of counts.known) if (!Number.isNaN(total)) totals[size++] = total;
    for (const total of counts.unspecified) if (!Number.isNaN(total)) unspecified += total;
  }
  return {
    totals: totals.subarray(0, size),
    unknown: most - size,
    unspecified,
    from: (least) =>
      counted.flatMap(({ places, counts }) =>
        places.places.flatMap(({ code, name }, at) => {
          const total = counts.known[at] ?? Number.NaN;
          return total >= least ? [{ code, name, total }] : [];
        }),
      ),
  };
}
