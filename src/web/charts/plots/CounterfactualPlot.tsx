import { memo, useMemo } from 'react';
import type { ChartMark, ChartSegment, LineChartModel } from '../model/chart-model.ts';
import { CursorChart, type CursorChartProps } from '../cursor/CursorChart.tsx';
import type { PlotFrame } from '../frame/plot-frame.ts';

/** One month: counted, fitted, and what would have been expected without the date, with its band. */
interface CounterfactualMonth {
  readonly at: number;
  readonly observed: number;
  readonly fitted: number;
  readonly expected: { readonly value: number; readonly low: number; readonly high: number } | null;
}

interface CounterfactualPlotProps extends Omit<CursorChartProps, 'model' | 'children'> {
  readonly months: readonly CounterfactualMonth[];
  readonly colour: string;
  readonly labels: { readonly observed: string; readonly expected: string };
  /** The date that the series is asked about, and the events that a reader wants beside it. */
  readonly marks: readonly ChartMark[];
}

const EXPECTED = 'var(--color-unclear)';

function segment(points: ChartSegment['points']): readonly ChartSegment[] {
  return [{ points, style: 'solid' }];
}

function modelOf({
  months,
  colour,
  labels,
  marks,
}: Pick<CounterfactualPlotProps, 'months' | 'colour' | 'labels' | 'marks'>): LineChartModel {
  const line = (
    id: string,
    label: string,
    hue: string,
    valueAt: (month: CounterfactualMonth) => number | null,
  ) => ({
    id,
    label,
    colour: hue,
    segments: segment(months.map((month) => ({ at: month.at, value: valueAt(month) }))),
  });
  return {
    lines: [
      line('observed', labels.observed, colour, (month) => month.observed),
      line('expected', labels.expected, EXPECTED, (month) => month.expected?.value ?? null),
      line('band', '', 'none', (month) => month.expected?.high ?? null),
    ],
    marks,
    bands: [],
    voids: [],
    domain: [months[0]?.at ?? 0, months.at(-1)?.at ?? 0],
    fromZero: true,
  };
}

function path(points: readonly (readonly [number, number])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

function Picture({
  months,
  colour,
  frame,
}: {
  months: readonly CounterfactualMonth[];
  colour: string;
  frame: PlotFrame;
}) {
  const after = months.flatMap(({ at, expected }) => (expected ? [{ at, ...expected }] : []));
  const band = [
    ...after.map((each) => [frame.x(each.at), frame.y(each.high)] as const),
    ...after.toReversed().map((each) => [frame.x(each.at), frame.y(each.low)] as const),
  ];
  return (
    <g fill="none" strokeLinejoin="round">
      <path className="counterfactual-band" d={`${path(band)}Z`} fill={EXPECTED} fillOpacity="0.22" />
      <path
        className="counterfactual-expected"
        d={path(after.map((each) => [frame.x(each.at), frame.y(each.value)]))}
        stroke={EXPECTED}
        strokeWidth={frame.stroke}
        strokeDasharray="5 4"
      />
      <path
        className="counterfactual-fitted"
        d={path(months.map((each) => [frame.x(each.at), frame.y(each.fitted)]))}
        stroke={colour}
        strokeWidth={frame.stroke}
      />
      {months.map(({ at, observed }) => (
        <circle
          key={at}
          cx={frame.x(at)}
          cy={frame.y(observed)}
          r={frame.stroke * 1.3}
          fill={colour}
          fillOpacity="0.55"
        />
      ))}
    </g>
  );
}

/** A series before and after a date: dots counted, the fit through them, and the path of before carried on. */
export const CounterfactualPlot = memo(function CounterfactualPlot(props: CounterfactualPlotProps) {
  const { months, colour, labels, marks, ...rest } = props;
  const model = useMemo(() => modelOf({ months, colour, labels, marks }), [months, colour, labels, marks]);
  return (
    <CursorChart model={model} {...rest}>
      {(frame) => <Picture months={months} colour={colour} frame={frame} />}
    </CursorChart>
  );
});
