import { memo, useMemo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { ChartMark, LineChartModel, Readout } from '../model/chart-model.ts';
import { CursorChart, type CursorChartProps } from './CursorChart.tsx';
import type { PlotFrame } from '../frame/plot-frame.ts';

/** One layer of a stack: a value for each month; where one layer has none, no layer is drawn. */
export interface StackLayer {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly values: readonly (number | null)[];
}

interface StackedAreaProps extends Pick<
  CursorChartProps,
  'height' | 'formatTick' | 'formatMonthTick' | 'cursor'
> {
  /** From the floor up. */
  readonly layers: readonly StackLayer[];
  /** The month of the first value, as the time axis counts. */
  readonly start: number;
  readonly marks: readonly ChartMark[];
  readonly readAt: (at: number) => Readout;
}

/** The edges of the layers month by month, from the floor: one more than there are layers; nothing in a month with a hole. */
export function edgesOf(layers: readonly StackLayer[]): (readonly number[] | null)[] {
  const months = layers[0]?.values.length ?? 0;
  return Array.from({ length: months }, (_, month) => {
    const edges = [0];
    let sum = 0;
    for (const layer of layers) {
      const value = layer.values[month];
      if (value === null || value === undefined) return null;
      sum += value;
      // Shares add up to a hair more than the whole; a tick above it would say something else.
      edges.push(Math.round(sum * 1e6) / 1e6);
    }
    return edges;
  });
}

type Edges = readonly (readonly number[] | null)[];

/** The stretches of months without a hole, as first and last place. */
function runsOf(edges: Edges): [number, number][] {
  const runs: [number, number][] = [];
  edges.forEach((each, index) => {
    if (!each) return;
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** The area between two neighbouring edges over one stretch of months. */
function areaPath(
  edges: Edges,
  [from, to]: readonly [number, number],
  layer: number,
  start: number,
  frame: PlotFrame,
): string {
  const point = (index: number, edge: number): string =>
    `${frame.x(start + index).toFixed(1)} ${frame.y(edges[index]?.[edge] ?? 0).toFixed(1)}`;
  const places = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const upper = places.map((index) => point(index, layer + 1));
  const lower = places.toReversed().map((index) => point(index, layer));
  return `M${[...upper, ...lower].join('L')}Z`;
}

/** What the frame and the labels are made from: each layer's middle as a line, and the whole for the height. */
function modelOf(
  layers: readonly StackLayer[],
  edges: Edges,
  start: number,
  marks: readonly ChartMark[],
): LineChartModel {
  const line = (id: string, label: string, colour: string, valueAt: (each: readonly number[]) => number) => ({
    id,
    label,
    colour,
    segments: [
      {
        style: 'solid' as const,
        points: edges.map((each, index) => ({ at: start + index, value: each ? valueAt(each) : null })),
      },
    ],
  });
  return {
    lines: [
      ...layers.map((layer, index) =>
        line(
          layer.id,
          layer.label,
          layer.colour,
          (each) => ((each[index] ?? 0) + (each[index + 1] ?? 0)) / 2,
        ),
      ),
      line('whole', '', 'none', (each) => each.at(-1) ?? 0),
    ],
    marks,
    bands: [],
    voids: [],
    domain: [start, start + edges.length - 1],
    fromZero: true,
  };
}

/** Layers on top of one another over months, from zero; a month that lacks one layer is left empty. */
export const StackedArea = memo(function StackedArea(props: StackedAreaProps) {
  const { layers, start, marks, ...rest } = props;
  const edges = useMemo(() => edgesOf(layers), [layers]);
  const model = useMemo(() => modelOf(layers, edges, start, marks), [layers, edges, start, marks]);
  return (
    <CursorChart model={model} isFilled {...rest}>
      {(frame) =>
        layers.map((layer, index) => (
          <path
            key={layer.id}
            className={`stack-${layer.id}`}
            d={runsOf(edges)
              .map((run) => areaPath(edges, run, index, start, frame))
              .join('')}
            fill={layer.colour}
            fillOpacity="0.85"
            stroke={CHART_COLOURS.paper}
            strokeWidth="1"
          />
        ))
      }
    </CursorChart>
  );
});
