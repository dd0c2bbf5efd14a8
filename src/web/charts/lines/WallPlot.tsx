import { memo, useId, useMemo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { LineChartModel } from '../model/chart-model.ts';
import { dashesOf } from './line-dash.ts';
import { plotFrame, type PlotFrame } from '../frame/plot-frame.ts';
import { PlotLabels } from '../frame/PlotLabels.tsx';
import { linePath } from '../model/line-path.ts';

export interface WallPlotProps {
  readonly model: LineChartModel;
  /** The box in pixels of the screen. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen to one of a screen of 1080 lines: type and strokes follow it. */
  readonly unit: number;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: number) => string;
}

/** The size of a page's type that makes a wall chart's least type 28 pixels on 1080 lines. */
const WALL_REM = 20;
const STROKE = 6;

function Grid(props: {
  readonly frame: PlotFrame;
  readonly unit: number;
  readonly level: number | undefined;
}) {
  const { frame, unit, level } = props;
  return frame.yTicks.map((tick) => (
    <path
      key={tick}
      d={`M${frame.left} ${frame.y(tick)}H${frame.right}`}
      stroke={tick === level ? CHART_COLOURS.axis : CHART_COLOURS.grid}
      strokeWidth={(tick === level ? 3 : 1.5) * unit}
    />
  ));
}

function Ticks({ frame, formatTick, formatMonthTick }: Omit<WallPlotProps, 'unit'> & { frame: PlotFrame }) {
  const size = frame.type.tick;
  return (
    <g fontSize={size} fill={CHART_COLOURS.text}>
      {frame.yTicks.map((tick) => (
        <text key={tick} x={frame.left - size * 0.5} y={frame.y(tick) + size * 0.35} textAnchor="end">
          {formatTick(tick)}
        </text>
      ))}
      {frame.xTicks.map((at) => (
        <text key={at} x={frame.x(at)} y={frame.bottom + size * 1.3} textAnchor="middle">
          {formatMonthTick(at)}
        </text>
      ))}
    </g>
  );
}

/**
 * A line chart for a wall: drawn in SVG at a fixed size, few ticks, thick lines, words at their ends. It needs
 * no chart library, so that a wall never waits for one and a thousand changes leave nothing behind.
 */
export const WallPlot = memo(function WallPlot(props: WallPlotProps) {
  const { model, width, height, unit, formatTick } = props;
  const id = useId();
  const frame = useMemo((): PlotFrame => {
    const placed = plotFrame(model, { width, height, rem: WALL_REM * unit }, 'wall', formatTick);
    return { ...placed, stroke: STROKE * unit };
  }, [model, width, height, unit, formatTick]);
  // Words at the ends of lines stay off the very edge, where their descenders would be cut.
  const labelled = useMemo(() => ({ ...frame, height: frame.height - frame.type.tick * 0.6 }), [frame]);
  return (
    <div className="relative" style={{ width, height }}>
      <svg className="absolute inset-0" width={width} height={height} aria-hidden="true" fill="none">
        <Grid frame={frame} unit={unit} level={model.level} />
        {model.marks.map((mark) => (
          <path
            key={mark.at}
            d={`M${frame.x(mark.at)} ${frame.top}V${frame.bottom}`}
            stroke={CHART_COLOURS.mark}
            strokeWidth={2 * unit}
            strokeDasharray={`${8 * unit} ${6 * unit}`}
          />
        ))}
        {model.lines.flatMap((each) =>
          each.segments.map((segment) => (
            <path
              key={`${each.id} ${segment.points[0]?.at}`}
              className={`chart-line-${each.id}`}
              d={linePath(segment.points, frame.x, frame.y)}
              stroke={each.colour}
              strokeWidth={frame.stroke}
              strokeLinejoin="round"
              {...dashesOf(segment, 12 * unit, 9 * unit)}
            />
          )),
        )}
        <Ticks {...props} frame={frame} />
      </svg>
      <PlotLabels model={model} frame={labelled} id={id} />
    </div>
  );
});
