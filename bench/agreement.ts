import { compare, type Comparison } from '../src/domain/judgement/comparison.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import type { Window } from '../src/domain/time/period.ts';
import { connectToNothing, embeddedSeries, embeddedServing } from './edition-series.ts';
import { secondOpinions, type SecondOpinion } from './second-opinion.ts';

/** The indicators that the product opens with. */
export const HEADLINE: readonly IndicatorId[] = [
  'homicide-victims',
  'homicide-cases',
  'extortion-victims',
  'extortion-cases',
  'kidnapping-victims',
  'kidnapping-cases',
  'femicide-victims',
  'missing-reported',
  'missing-still',
];

/** Window pairs that the embedded edition covers: a year, nine months, a month against another, an overlap. */
export const PAIRS: readonly { readonly window: Window; readonly base: Window }[] = [
  { window: { from: '2024-07', to: '2025-06' }, base: { from: '2023-07', to: '2024-06' } },
  { window: { from: '2024-10', to: '2025-06' }, base: { from: '2024-01', to: '2024-09' } },
  { window: { from: '2025-06', to: '2025-06' }, base: { from: '2024-09', to: '2024-09' } },
  { window: { from: '2024-10', to: '2025-06' }, base: { from: '2024-01', to: '2024-12' } },
];

/** Four significant digits: a ratio's per cent to one decimal, as pages print it. */
function digits(value: number | null): string {
  return value === null ? '–' : value.toPrecision(4);
}

/** A second opinion as it would be printed: four significant digits. */
export function printOpinion(each: SecondOpinion): string {
  if (each.verdict === 'too-few') return each.verdict;
  const numbers = [digits(each.ratio), digits(each.low), digits(each.high), digits(each.dispersion)];
  return [each.total, each.baseTotal, ...numbers, each.verdict].join(' ');
}

/** A comparison of the domain in the same print. */
export function printComparison(each: Comparison): string {
  if (each.verdict === 'not-comparable') return each.reason;
  const { side, base, ratio, interval, dispersion } = each.change;
  const numbers = [digits(ratio), digits(interval.low), digits(interval.high), digits(dispersion)];
  return [side.total, base.total, ...numbers, each.verdict].join(' ');
}

/** One comparison by both implementations. */
export interface Agreement {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

/** Every region × headline indicator of the embedded edition, judged twice, over some window pairs. */
export async function agreements(pairs = PAIRS, indicators = HEADLINE): Promise<Agreement[]> {
  const connection = await connectToNothing();
  const series = await embeddedSeries(indicators);
  const found: Agreement[] = [];
  for (const { window, base } of pairs) {
    const spans = { from: window.from, to: window.to, baseFrom: base.from, baseTo: base.to };
    const opinions = await secondOpinions(connection, embeddedServing(), indicators, spans);
    const byName = new Map(opinions.map((each) => [`${each.indicator} ${each.region}`, printOpinion(each)]));
    for (const each of series) {
      const name = `${each.indicator} ${each.region}`;
      found.push({
        name: `${name} ${window.from}..${window.to} / ${base.from}..${base.to}`,
        first: printComparison(compare(each, window, base)),
        second: byName.get(name) ?? 'absent',
      });
    }
  }
  connection.closeSync();
  return found;
}
