import { line } from 'd3-shape';
import { useMemo } from 'react';
import { monthNumber } from '../../../../domain/time/period.ts';
import type { View } from '../../../../domain/view/view.ts';
import type { ChartPoint } from '../../../charts/model/chart-model.ts';
import { dashesOf } from '../../../charts/lines/line-dash.ts';
import { sparkPicture, type TopicFigure } from '../reading/pictures.ts';
import type { Stage } from '../screen/stage.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import type { Windows } from '../../../reading/evidence/scope.ts';

interface SparkLineProps {
  readonly figure: TopicFigure;
  readonly view: View;
  readonly months: Windows;
  readonly evidence: Evidence;
  readonly stage: Stage;
}

/** A topic's months from zero, without axes; it stops at gaps and at a change of method. */
export function SparkLine({ figure, view, months, evidence, stage }: SparkLineProps) {
  const { unit, isPortrait, body } = stage;
  const width = Math.round(isPortrait ? body.width - 40 * unit : body.width / 3 - 70 * unit);
  const height = Math.round((isPortrait ? 70 : 92) * unit);
  const { segments, span } = useMemo(
    () => sparkPicture(figure, view.region, months, evidence),
    [figure, view, months, evidence],
  );
  const values = segments.flatMap((each) => each.points.map((point) => point.value ?? 0));
  const top = Math.max(1, ...values);
  const from = monthNumber(span.from);
  const pad = 5 * unit;
  const x = (at: number): number =>
    pad + ((at - from) / Math.max(1, monthNumber(span.to) - from)) * (width - 2 * pad);
  const draw = line<ChartPoint>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.at))
    .y((point) => height - pad - ((point.value ?? 0) / top) * (height - 2 * pad));
  return (
    <svg className="wall-spark" width={width} height={height} fill="none" aria-hidden="true">
      <path d={`M0 ${height - pad}H${width}`} stroke="var(--color-edge)" strokeWidth={2 * unit} />
      {segments.map((segment) => (
        <path
          key={segment.points[0]?.at}
          d={draw(segment.points) ?? ''}
          stroke={topicColour(figure.topic)}
          strokeWidth={4 * unit}
          strokeLinejoin="round"
          {...dashesOf(segment, 9 * unit, 7 * unit)}
        />
      ))}
    </svg>
  );
}
