import { measuredMonth } from '../../../../domain/series/measured.ts';
import { isGap } from '../../../../domain/indicator/observation.ts';
import {
  addMonths,
  daysInMonth,
  earlierMonth,
  laterMonth,
  monthsFrom,
  monthsIn,
  windowDays,
  windowHas,
  windowLength,
  type Month,
  type Window,
} from '../../../../domain/time/period.ts';
import type { Population } from '../../../../domain/place/population.ts';
import type { Measure } from '../../../../domain/series/rate.ts';
import { monthlyObservations, totalOf, type Series } from '../../../../domain/series/series.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { breaksOn, type WithBreaks } from '../../../reading/registering/break-marks.ts';
import type { MultipleLine, MultipleModel } from '../../../charts/small/SmallMultiple.tsx';

/** The months that the multiples draw: base and window, and at least five years. */
export function multiplesSpan(window: Window, base: Window): Window {
  const to = laterMonth(window.to, base.to);
  return { from: [base.from, addMonths(to, -59)].reduce(earlierMonth, window.from), to };
}

/** The upper edge of an index: two and a half times the base. */
const INDEX_TOP = 250;

type Values = Pick<MultipleLine, 'values' | 'seams'>;

/** Places where the method differs from that of the value before. */
function seamsOf(methods: readonly (string | null)[]): number[] {
  const seams: number[] = [];
  let last: string | null = null;
  methods.forEach((method, index) => {
    if (method === null) return;
    if (last !== null && last !== method) seams.push(index);
    last = method;
  });
  return seams;
}

/** The months of a series in a measure; a gap stays empty and a change of method is a seam. */
export function monthlyValues(
  series: Series,
  span: Window,
  measure: Measure,
  population: Population,
): Values {
  const observations = monthlyObservations(series, span);
  return {
    values: observations.map((each) =>
      isGap(each) ? null : measuredMonth(each.value, each.month, measure, population, series.region),
    ),
    seams: seamsOf(observations.map((each) => (isGap(each) ? null : each.method))),
  };
}

/** Months in a moving year. */
const YEAR = 12;

/**
 * The twelve months that end in each month, per day, against the base per day (= 100). Empty where one of the
 * twelve is a gap or was counted under another method, and everywhere when the base has no total or is zero.
 * A running sum, because 32 states are redrawn within a frame.
 */
export function indexValues(series: Series, span: Window, base: Window): Values {
  const level = totalOf(series, base);
  if ('gap' in level || level.total === 0) return { values: monthsIn(span).map(() => null), seams: [] };
  const around = { from: addMonths(span.from, 1 - YEAR), to: span.to };
  const days = monthsIn(around).map(daysInMonth);
  const counts = monthlyObservations(series, around).map((each) =>
    isGap(each) || each.method !== level.method ? null : each.value,
  );
  const reference = level.total / windowDays(base);
  const running = { total: 0, days: 0, missing: 0 };
  const step = (index: number, sign: 1 | -1): void => {
    const count = counts[index];
    running.total += sign * (count ?? 0);
    running.days += sign * (days[index] ?? 0);
    running.missing += count === null ? sign : 0;
  };
  const values: (number | null)[] = [];
  counts.forEach((_, index) => {
    step(index, 1);
    if (index >= YEAR) step(index - YEAR, -1);
    if (index < YEAR - 1) return;
    values.push(running.missing > 0 ? null : (running.total / running.days / reference) * 100);
  });
  return { values, seams: [] };
}

/** One state's multiple of one layer: every month in grey, the window in the colour of its verdict. */
export function singleMultiple(
  series: Series,
  windows: { readonly window: Window; readonly base: Window },
  measure: Measure,
  evidence: Pick<Evidence, 'population'> & WithBreaks,
  colour: string,
): MultipleModel {
  const span = multiplesSpan(windows.window, windows.base);
  const all = monthlyValues(series, span, measure, evidence.population);
  const months = monthsIn(span);
  const inWindow = all.values.map((value, index) =>
    windowHas(windows.window, months[index] as Month) ? value : null,
  );
  return {
    ...frameOf(span, windows),
    marks: breaksOn([series], span, evidence).map(({ month }) => monthsFrom(span.from, month)),
    top: Math.max(...all.values.map((value) => value ?? 0), Number.MIN_VALUE),
    lines: [
      { id: 'all', colour: 'var(--color-edge)', ...all },
      { id: 'window', colour, values: inWindow, seams: all.seams },
    ],
  };
}

/** One state's multiple of several layers: each in its own hue, as an index. */
export function indexMultiple(
  lines: readonly { readonly id: string; readonly colour: string; readonly series: Series }[],
  windows: { readonly window: Window; readonly base: Window },
): MultipleModel {
  const span = multiplesSpan(windows.window, windows.base);
  return {
    ...frameOf(span, windows),
    top: INDEX_TOP,
    level: 100,
    lines: lines.map(({ id, colour, series }) => ({
      id,
      colour,
      ...indexValues(series, span, windows.base),
    })),
  };
}

function frameOf(span: Window, { window, base }: { readonly window: Window; readonly base: Window }) {
  const place = (each: Window) => [monthsFrom(span.from, each.from), monthsFrom(span.from, each.to)] as const;
  return { months: windowLength(span), window: place(window), base: place(base) };
}
