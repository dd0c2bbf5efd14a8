import type { MethodId } from '../../domain/method.ts';
import { isGap, type Observation, type Value } from '../../domain/observation.ts';
import { monthNumber, monthsIn, type Month, type Window } from '../../domain/period.ts';
import { observationAt, type Series } from '../../domain/series.ts';
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

/** A series as segments of a line: one for each method, never joined; gaps stay empty. */
export function segmentsOf(series: Series, window: Window, drawn: Drawn): ChartSegment[] {
  const observations = monthsIn(window).map((month) => observationAt(series, month));
  const found = stretches(observations, drawn).filter((each) =>
    each.points.some((point) => point.value !== null),
  );
  return found.map((each, index) => ({ points: each.points, style: index === 0 ? 'solid' : 'other-method' }));
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
  const values = monthsIn(window)
    .map((month) => observationAt(series, month))
    .filter((each): each is Value => !isGap(each));
  return values.find((each, index) => index > 0 && each.method !== values[index - 1]?.method)?.month;
}
