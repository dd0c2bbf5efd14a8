import { memo, useMemo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import { lonePoints, type ChartBand, type ChartMark, type LineChartModel } from '../model/chart-model.ts';
import { endLabels, type EndLabel } from './end-labels.ts';
import { markLabels } from './mark-labels.ts';
import { textWidth, type PlotFrame } from './plot-frame.ts';

const HALO = {
  paintOrder: 'stroke',
  stroke: CHART_COLOURS.paper,
  strokeWidth: 4,
  strokeLinejoin: 'round',
} as const;

function EndLabelText({ label }: { readonly label: EndLabel }) {
  const tops = label.rows.map((_, index) =>
    label.rows.slice(0, index + 1).reduce((sum, row) => sum + row.size * (index === 0 ? 0.95 : 1.1), 0),
  );
  return (
    <text className={`chart-end-${label.id}`} fill={label.colour} {...HALO}>
      {label.rows.map((row, index) => (
        <tspan
          key={`${index} ${row.text}`}
          x={label.x}
          y={label.y + (tops[index] ?? 0)}
          fontSize={row.size}
          fontWeight={row.strong ? 600 : 400}
        >
          {row.text}
        </tspan>
      ))}
    </text>
  );
}

/** The words of the marks above the plot, none over another. */
export function MarkLabels({
  marks,
  frame,
}: {
  readonly marks: readonly ChartMark[];
  readonly frame: PlotFrame;
}) {
  const labels = useMemo(() => markLabels(marks, frame), [marks, frame]);
  return labels.map(({ kind, text, x, y, reach: [from, to] }) => (
    <g key={`${kind} ${x} ${text}`}>
      {to > from && <path d={`M${from} ${frame.top}H${to}`} stroke={CHART_COLOURS.event} />}
      <text
        className={`chart-mark-label-${kind}`}
        x={x}
        y={y}
        textAnchor="middle"
        fontSize={frame.type.mark}
        fill={CHART_COLOURS.mark}
        {...HALO}
      >
        {text}
      </text>
    </g>
  ));
}

/** A bracket under the axis that names a band. */
function BandBracket(props: { readonly band: ChartBand; readonly row: number; readonly frame: PlotFrame }) {
  const { band, row, frame } = props;
  const size = frame.type.mark;
  const clamp = (x: number): number => Math.min(frame.right, Math.max(frame.left, x));
  const [x1, x2] = [clamp(frame.x(band.from - 0.5)), clamp(frame.x(band.to + 0.5))];
  if (x2 - x1 < 1) return null;
  const y = frame.bottom + frame.type.tick * 1.9 + row * size * 1.35;
  const fits = x1 + textWidth(band.label, size) < frame.width;
  return (
    <g className={`chart-bracket-${band.kind}`}>
      <path d={`M${x1} ${y - 3}v3H${x2}v-3`} fill="none" stroke={CHART_COLOURS.axis} />
      <text
        x={fits ? x1 : x2}
        y={y + size * 0.95}
        textAnchor={fits ? 'start' : 'end'}
        fontSize={size}
        fill={CHART_COLOURS.text}
      >
        {band.label}
      </text>
    </g>
  );
}

function VoidStrips(props: {
  readonly model: LineChartModel;
  readonly frame: PlotFrame;
  readonly id: string;
}) {
  const { model, frame, id } = props;
  const strip = frame.stroke * 2.5;
  const lines = model.lines.filter((line) => model.voids.some((each) => each.line === line.id));
  return lines.map((line, row) => (
    <g key={line.id} className={`chart-void-${line.id}`}>
      <pattern
        id={`${id}-${line.id}`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V5" stroke={line.colour} strokeWidth="2" />
      </pattern>
      {model.voids
        .filter((each) => each.line === line.id)
        .map((each) => {
          const x1 = Math.max(frame.left, frame.x(each.from - 0.5));
          const x2 = Math.min(frame.right, frame.x(each.to + 0.5));
          return (
            <rect
              key={each.from}
              x={x1}
              y={frame.bottom - (lines.length - row) * strip * 1.4}
              width={Math.max(1, x2 - x1)}
              height={strip}
              fill={`url(#${id}-${line.id})`}
              opacity={0.7}
            />
          );
        })}
    </g>
  ));
}

export interface PlotLabelsProps {
  readonly model: LineChartModel;
  readonly frame: PlotFrame;
  /** Unique in the page, for the hatch patterns. */
  readonly id: string;
}

/** Everything written on the plot: line ends, marks, brackets, months without data, lone months. */
export const PlotLabels = memo(function PlotLabels({ model, frame, id }: PlotLabelsProps) {
  return (
    <svg
      className="pointer-events-none absolute inset-0"
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
    >
      <VoidStrips model={model} frame={frame} id={id} />
      {model.bands.map((band, row) => (
        <BandBracket key={band.kind} band={band} row={frame.bracketRows[row] ?? 0} frame={frame} />
      ))}
      <MarkLabels marks={model.marks} frame={frame} />
      {model.lines.map((line) =>
        line.segments
          .flatMap(lonePoints)
          .map((point) => (
            <circle
              key={`${line.id} ${point.at}`}
              cx={frame.x(point.at)}
              cy={frame.y(point.value)}
              r={frame.stroke * 1.3}
              fill={line.colour}
            />
          )),
      )}
      {endLabels(model, frame).map((label) => (
        <EndLabelText key={label.id} label={label} />
      ))}
    </svg>
  );
});
