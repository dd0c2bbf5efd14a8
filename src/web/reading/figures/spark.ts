import { drawnWindow } from '../../../domain/series/drawn-window.ts';
import { measuredMonth } from '../../../domain/series/measured.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import { monthNumber, type Window } from '../../../domain/time/period.ts';
import type { SparklineProps } from '../../charts/small/Sparkline.tsx';
import { breakIn, segmentsOf } from '../../charts/model/line-segments.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { TopicChange } from '../evidence/headlines.ts';
import { isGap } from '../../../domain/indicator/observation.ts';
import type { Topic } from '../../../domain/indicator/rows.ts';
import type { Series } from '../../../domain/series/series.ts';
import { topicColour } from '../evidence/topics.ts';

function ends({ from, to }: Window): readonly [number, number] {
  return [monthNumber(from), monthNumber(to)];
}

/** The small line of published whole years: one point a year, the window's year shaded. */
function yearsSpark(topic: Topic, series: Series, window: Window): Omit<SparklineProps, 'box'> {
  const points = series.observations.map((each) => ({
    at: monthNumber(each.month),
    value: isGap(each) ? null : each.value,
  }));
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const year = monthNumber(window.from);
  return {
    line: { id: topic, label: '', colour: topicColour(topic), segments: [{ points, style: 'solid' }] },
    domain: [first, last],
    window: [year - 6, year + 5],
  };
}

/** The small line of a topic: its months from base to newest in a measure, the window, and where the method changes. */
export function sparkOf(
  { topic, series, comparison }: TopicChange,
  measure: Measure,
  { population }: Pick<Evidence, 'population'>,
): Omit<SparklineProps, 'box'> {
  if (series.cadence === 'year') return yearsSpark(topic, series, comparison.window);
  const span = drawnWindow(comparison, [series]);
  const segments = segmentsOf(series, span, (each) =>
    measuredMonth(each.value, each.month, measure, population, series.region),
  );
  const next = breakIn(series, span);
  return {
    line: { id: topic, label: '', colour: topicColour(topic), segments },
    domain: ends(span),
    window: ends(comparison.window),
    ...(next ? { breakAt: monthNumber(next) } : {}),
  };
}
