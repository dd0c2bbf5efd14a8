import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { MethodId } from '../../../domain/time/method.ts';
import { isGap, type Observation, type Value } from '../../../domain/indicator/observation.ts';
import { type Month, monthAt, monthNumber, monthsIn, type Window } from '../../../domain/time/period.ts';
import { lastMonthOf, monthlyObservations, type Series } from '../../../domain/series/series.ts';
import type { ChartPoint, ChartSegment, ChartVoid } from './chart-model.ts';

/** What a month's value is drawn as; `null` where it cannot be drawn in the chosen way. */
export type Drawn = (value: Value) => number | null;

interface Stretch {
  readonly method: MethodId | null;
  readonly points: ChartPoint[];
}

function methodAt(observation: Observation): MethodId | null {
  return isGap(observation) ? null : observation.method;
}

/** The months of a window cut wherever the method changes; a gap belongs to the stretch before it. */
function stretches(observations: readonly Observation[], drawn: Drawn): Stretch[] {
  const found: Stretch[] = [];
  for (const observation of observations) {
    const method = methodAt(observation);
    const last = found.at(-1);
    const value = isGap(observation) ? null : drawn(observation);
    const point = { at: monthNumber(observation.month), value };
    if (last && (method === null || method === last.method)) last.points.push(point);
    else if (method !== null) found.push({ method, points: [point] });
  }
  return found;
}

/** The first of the newest months that still fill up; none where only the newest one may still move. */
function fillingFrom(series: Series): number {
  const last = lastMonthOf(series);
  const { provisionalMonths } = indicatorOf(series.indicator);
  return last && provisionalMonths > 1 ? monthNumber(last) - provisionalMonths + 1 : Infinity;
}

/** A segment parted where its months begin to fill up; both parts hold the last settled month, so that the line goes on. */
function partedAt(segment: ChartSegment, from: number): ChartSegment[] {
  const settled = segment.points.filter((point) => point.at < from);
  const filling = segment.points.filter((point) => point.at >= from - 1);
  if (filling.length < 2) return [segment];
  return [
    ...(settled.length > 1 ? [{ ...segment, points: settled }] : []),
    { points: filling, style: 'provisional' },
  ];
}

/**
 * A series as segments of a line: one for each method, never joined; gaps stay empty. The newest months of a
 * register that fills up late are a segment of their own.
 */
export function segmentsOf(series: Series, window: Window, drawn: Drawn): ChartSegment[] {
  const found = stretches(monthlyObservations(series, window), drawn).filter((each) =>
    each.points.some((point) => point.value !== null),
  );
  const from = fillingFrom(series);
  return found.flatMap(({ points }, index) =>
    partedAt({ points, style: index === 0 ? 'solid' : 'other-method' }, from),
  );
}

/** The stretches of months of a window that a line leaves empty. */
export function voidsOf(line: string, segments: readonly ChartSegment[], window: Window): ChartVoid[] {
  const filled = new Set(
    segments.flatMap((segment) =>
      segment.points.flatMap((point) => (point.value === null ? [] : [point.at])),
    ),
  );
  return monthsIn(window)
    .map(monthNumber)
    .filter((at) => !filled.has(at))
    .reduce<ChartVoid[]>((found, at) => {
      const last = found.at(-1);
      if (last?.to === at - 1) return [...found.slice(0, -1), { ...last, to: at }];
      return [...found, { line, from: at, to: at }];
    }, []);
}

/** The month in which a series changes method inside a window, if it does. */
export function breakIn(series: Series, window: Window): Month | undefined {
  const values = monthlyObservations(series, window).filter((each): each is Value => !isGap(each));
  return values.find((each, index) => index > 0 && each.method !== values[index - 1]?.method)?.month;
}

/** The last month that any of some segments has a value in. */
export function lastDrawnMonth(segments: readonly ChartSegment[]): Month | undefined {
  const ats = segments.flatMap((each) =>
    each.points.flatMap((point) => (point.value === null ? [] : point.at)),
  );
  return ats.length === 0 ? undefined : monthAt(Math.max(...ats));
}
