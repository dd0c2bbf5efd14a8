import { memo, useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import { BAND_TINT, CHART_COLOURS, MARK_LINES } from '../model/chart-colours.ts';
import type { ChartLine, LineChartModel } from '../model/chart-model.ts';
import { dashesOf } from './line-dash.ts';
import type { PlotFrame } from '../frame/plot-frame.ts';

export interface RechartsPlotProps {
  readonly model: LineChartModel;
  readonly frame: PlotFrame;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: number) => string;
}

type Row = Record<string, number | null>;

function segmentKey(line: ChartLine, index: number): string {
  return `${line.id}/${index}`;
}

/** One row a month, one key a segment: a month outside a segment has no key, so its line stops. */
function rowsOf(model: LineChartModel): Row[] {
  const rows = new Map<number, Row>();
  for (const line of model.lines) {
    line.segments.forEach((segment, index) => {
      for (const { at, value } of segment.points) {
        const row = rows.get(at) ?? { at };
        row[segmentKey(line, index)] = value;
        rows.set(at, row);
      }
    });
  }
  return [...rows.values()].toSorted((a, b) => Number(a['at']) - Number(b['at']));
}

const MARK_Z = { break: 400, date: 400, event: -100, registering: 400 } as const;

/**
 * The picture under the labels, drawn by Recharts at a fixed size. Only this file may import it, so that
 * the library stays out of the first paint.
 */
export const RechartsPlot = memo(function RechartsPlot(props: RechartsPlotProps) {
  const { model, frame, formatTick, formatMonthTick } = props;
  const rows = useMemo(() => rowsOf(model), [model]);
  const margin = useMemo(
    () => ({ top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 }),
    [frame],
  );
  const tick = useMemo(() => ({ fontSize: frame.type.tick, fill: CHART_COLOURS.text }), [frame]);
  const [xDomain, yDomain, xTicks, yTicks] = useMemo(
    () => [[...frame.xDomain], [...frame.yDomain], [...frame.xTicks], [...frame.yTicks]],
    [frame],
  );
  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      margin={margin}
      data={rows}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <CartesianGrid vertical={false} stroke={CHART_COLOURS.grid} />
      {model.bands.map((band) => (
        <ReferenceArea
          key={band.kind}
          className={`chart-band-${band.kind}`}
          x1={Math.max(frame.xDomain[0], band.from - 0.5)}
          x2={Math.min(frame.xDomain[1], band.to + 0.5)}
          ifOverflow="hidden"
          fill={CHART_COLOURS.band}
          fillOpacity={BAND_TINT[band.kind]}
          stroke="none"
          zIndex={-200}
        />
      ))}
      <XAxis
        type="number"
        dataKey="at"
        domain={xDomain}
        ticks={xTicks}
        interval={0}
        height={frame.height - frame.bottom}
        tickFormatter={formatMonthTick}
        tick={tick}
        tickSize={4}
        stroke={CHART_COLOURS.axis}
        allowDataOverflow
      />
      <YAxis
        type="number"
        width={frame.left}
        domain={yDomain}
        ticks={yTicks}
        interval={0}
        tickFormatter={formatTick}
        tick={tick}
        tickLine={false}
        axisLine={false}
      />
      {model.level !== undefined && (
        <ReferenceLine y={model.level} stroke={CHART_COLOURS.axis} ifOverflow="hidden" />
      )}
      {model.marks.map((mark) => (
        <ReferenceLine
          key={`${mark.kind} ${mark.at} ${mark.label}`}
          className={`chart-mark-${mark.kind}`}
          x={mark.at}
          ifOverflow="hidden"
          zIndex={MARK_Z[mark.kind]}
          {...MARK_LINES[mark.kind]}
        />
      ))}
      {model.lines.flatMap((line) =>
        line.segments.map((segment, index) => (
          <Line
            key={segmentKey(line, index)}
            dataKey={segmentKey(line, index)}
            className={`chart-line-${line.id}`}
            type="linear"
            stroke={line.colour}
            strokeWidth={frame.stroke}
            strokeLinejoin="round"
            {...dashesOf(segment, 4, 3)}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            connectNulls={false}
            legendType="none"
          />
        )),
      )}
    </LineChart>
  );
});
