import { memo, useMemo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import { linePath } from '../model/line-path.ts';

/** One line of a small multiple: a value for each month of the domain, `null` where the line must break. */
export interface MultipleLine {
  readonly id: string;
  readonly colour: string;
  readonly values: readonly (number | null)[];
  /** Places where a stretch counted under another method begins; the line stops before each. */
  readonly seams: readonly number[];
}

/** A small chart without words; everything in it is placed by month number counted from its first month. */
export interface MultipleModel {
  readonly lines: readonly MultipleLine[];
  readonly months: number;
  /** The value at the upper edge. */
  readonly top: number;
  /** Places where a state began to register otherwise, each a thin dotted line. */
  readonly marks?: readonly number[];
  /** A level that gets a fine line of its own, such as 100 of an index. */
  readonly level?: number;
  /** First and last month of the window and of the base, both included. */
  readonly window: readonly [number, number];
  readonly base: readonly [number, number];
}

const WIDTH = 160;
const HEIGHT = 56;
/** The box that its shapes are drawn in. */
export const MULTIPLE_SIZE = { width: WIDTH, height: HEIGHT } as const;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The path of a line, lifted at every gap and seam; a month with no drawn neighbour becomes a dot. */
export function pathOf(
  { values, seams }: Pick<MultipleLine, 'values' | 'seams'>,
  months: number,
  top: number,
): string {
  const step = WIDTH / Math.max(1, months - 1);
  const points = values.map((value, at) => ({ at, value }));
  const cuts = [0, ...seams, points.length];
  return cuts
    .slice(1)
    .map((end, index) =>
      linePath(
        points.slice(cuts[index], end),
        (at) => at * step,
        (value) => HEIGHT - (value / top) * HEIGHT,
      ),
    )
    .join('');
}

function Span(props: {
  readonly span: readonly [number, number];
  readonly step: number;
  readonly tint: number;
}) {
  const [from, to] = props.span;
  return (
    <rect
      x={(from - 0.5) * props.step}
      width={(to - from + 1) * props.step}
      height={HEIGHT}
      fill={CHART_COLOURS.band}
      fillOpacity={props.tint}
    />
  );
}

const Line = memo(function Line(props: {
  readonly line: MultipleLine;
  readonly months: number;
  readonly top: number;
}) {
  const { line, months, top } = props;
  const path = useMemo(() => pathOf(line, months, top), [line, months, top]);
  return <path className="multiple-line" d={path} stroke={line.colour} vectorEffect="non-scaling-stroke" />;
});

interface ShapesProps {
  readonly model: MultipleModel;
  /** How wide its lines are. */
  readonly stroke: string | number;
}

/** What a small chart is made of, without the element that gives it a size. */
export function MultipleShapes({ model, stroke }: ShapesProps) {
  const { lines, months, top, level, window, base, marks = [] } = model;
  const step = WIDTH / Math.max(1, months - 1);
  return (
    <>
      <Span span={base} step={step} tint={0.1} />
      <Span span={window} step={step} tint={0.2} />
      <path
        d={`M0 ${HEIGHT}H${WIDTH}${level === undefined ? '' : `M0 ${tenth(HEIGHT - (level / top) * HEIGHT)}H${WIDTH}`}`}
        stroke={CHART_COLOURS.axis}
        strokeWidth="1"
        vectorEffect="non-scaling-stroke"
      />
      {lines.flatMap((line) =>
        line.seams.map((seam) => (
          <path
            key={`${line.id} ${seam}`}
            className="multiple-break"
            d={`M${tenth((seam - 0.5) * step)} 0V${HEIGHT}`}
            stroke={CHART_COLOURS.mark}
            strokeDasharray="3 2"
            vectorEffect="non-scaling-stroke"
          />
        )),
      )}
      {marks.map((mark) => (
        <path
          key={mark}
          className="multiple-registering"
          d={`M${tenth((mark - 0.5) * step)} 0V${HEIGHT}`}
          stroke={CHART_COLOURS.mark}
          strokeDasharray="1 2"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <g fill="none" strokeWidth={stroke} strokeLinejoin="round" strokeLinecap="round">
        {lines.map((line) => (
          <Line key={line.id} line={line} months={months} top={top} />
        ))}
      </g>
    </>
  );
}

/** A line chart in the size of a stamp, one of many: three elements and one path a line, no library. */
export const SmallMultiple = memo(function SmallMultiple({ model }: Pick<ShapesProps, 'model'>) {
  return (
    <svg
      viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
      className="small-multiple block h-16 w-full"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <MultipleShapes model={model} stroke="0.095rem" />
    </svg>
  );
});
