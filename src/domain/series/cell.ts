import type { Cube, GapRun, OriginRun } from './cube.ts';
import type { Coverage } from '../record/edition.ts';
import { indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import type { MethodId } from '../time/method.ts';
import type { Basis, GapReason } from '../indicator/observation.ts';
import { addMonths, earlierMonth, laterMonth, monthsFrom, type Month } from '../time/period.ts';
import { NATION, STATE_CODES, type RegionCode } from '../place/region.ts';

/** One region and month (a yearly indicator: the year's first month) as a row: a value with its origin, or a gap. */
export type Cell = { readonly region: RegionCode; readonly month: Month } & (
  | {
      readonly value: number;
      readonly method: MethodId;
      readonly vintage: string;
      readonly cut: Month;
      readonly basis: Basis;
    }
  | { readonly gap: GapReason }
);

/** A stretch of one region, before stretches that agree are written once for many regions. */
interface Stretch {
  readonly key: string;
  from: number;
  to: number;
}

type Grid = ReadonlyMap<RegionCode, readonly (Cell | undefined)[]>;

function stepOf(indicator: IndicatorId): number {
  return indicatorOf(indicator).cadence === 'year' ? 12 : 1;
}

function gridOf(cells: readonly Cell[], start: Month, length: number, step: number): Grid {
  const grid = new Map(
    [NATION, ...STATE_CODES].map((region) => [region, Array.from<Cell | undefined>({ length })] as const),
  );
  for (const cell of cells) {
    const column = grid.get(cell.region);
    if (!column) throw new Error(`no state has the code ${cell.region}`);
    column[monthsFrom(start, cell.month) / step] = cell;
  }
  return grid;
}

function gapKey(cell: Cell | undefined): string | undefined {
  if (!cell) return 'not-reported';
  return 'gap' in cell ? cell.gap : undefined;
}

function originKey(cell: Cell | undefined): string | undefined {
  return cell && 'value' in cell ? `${cell.method}\n${cell.vintage}\n${cell.cut}\n${cell.basis}` : undefined;
}

/** Stretches of equal keys; where `bridging`, a stretch runs on over cells without a key. */
function stretchesOf(keys: readonly (string | undefined)[], bridging: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const last = stretches.at(-1);
    if (last?.key === key && (bridging || last.to === index - 1)) last.to = index;
    else stretches.push({ key, from: index, to: index });
  });
  return stretches;
}

interface KeyedRun extends Stretch {
  readonly regions: '*' | readonly RegionCode[];
}

function runsOf(
  grid: Grid,
  keyOf: (cell: Cell | undefined) => string | undefined,
  bridging: boolean,
): KeyedRun[] {
  const shared = new Map<string, { stretch: Stretch; regions: RegionCode[] }>();
  for (const [region, column] of grid) {
    for (const stretch of stretchesOf(column.map(keyOf), bridging)) {
      const name = `${stretch.from} ${stretch.to} ${stretch.key}`;
      const entry = shared.get(name) ?? { stretch, regions: [] };
      entry.regions.push(region);
      shared.set(name, entry);
    }
  }
  return [...shared.values()]
    .map(
      ({ stretch, regions }) =>
        ({ ...stretch, regions: regions.length === grid.size ? '*' : regions }) as const,
    )
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function gapRun({ regions, from, to, key }: KeyedRun): GapRun {
  return { regions, from, to, reason: key as GapReason };
}

function originRun({ regions, from, to, key }: KeyedRun): OriginRun {
  const [method, vintage, cut, basis] = key.split('\n') as [MethodId, string, Month, Basis];
  return { regions, from, to, method, vintage, cut, basis };
}

/**
 * Rows of one indicator as a cube of the nation and the 32 states, in order of code; a cell that no row
 * tells is a gap `not-reported`. Nothing where there is no row.
 */
export function cubeOf(edition: string, indicator: IndicatorId, cells: readonly Cell[]): Cube | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const step = stepOf(indicator);
  const start = cells.reduce((month, cell) => earlierMonth(month, cell.month), first.month);
  const end = cells.reduce((month, cell) => laterMonth(month, cell.month), first.month);
  const grid = gridOf(cells, start, monthsFrom(start, end) / step + 1, step);
  return {
    edition,
    indicator,
    cadence: indicatorOf(indicator).cadence,
    start,
    columns: [...grid].map(([region, column]) => ({
      region,
      values: column.map((cell) => (cell && 'value' in cell ? cell.value : null)),
    })),
    gaps: runsOf(grid, gapKey, false).map(gapRun),
    origins: runsOf(grid, originKey, true).map(originRun),
  };
}

/** A cube with the usual revisions and growth of its indicator, as the coverage of its edition tells them. */
export function withRevisions(cube: Cube, coverage: readonly Coverage[]): Cube {
  const own = coverage.find((each) => each.indicator === cube.indicator);
  return own ? { ...cube, revisions: own.usualRevision, growth: own.usualGrowth } : cube;
}

/** A cube cut to the months from `from` on, for a small sample. */
export function cubeSince(cube: Cube, from: Month): Cube {
  // What was measured on all months does not hold for some.
  const { noise: _, ...rest } = cube;
  const step = cube.cadence === 'year' ? 12 : 1;
  const skip = Math.max(0, Math.ceil(monthsFrom(cube.start, from) / step));
  const cut = <R extends { from: number; to: number }>(runs: readonly R[]): R[] =>
    runs
      .filter((run) => run.to >= skip)
      .map((run) => ({ ...run, from: Math.max(0, run.from - skip), to: run.to - skip }));
  return {
    ...rest,
    start: addMonths(cube.start, skip * step),
    columns: cube.columns.map(({ region, values }) => ({ region, values: values.slice(skip) })),
    gaps: cut(cube.gaps),
    origins: cut(cube.origins),
  };
}
