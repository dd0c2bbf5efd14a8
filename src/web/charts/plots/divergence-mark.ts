import type { RegionCode } from '../../../domain/place/region.ts';
import { divergenceFrame, isBeyond, type Corners, type DivergenceFrame } from './divergence-frame.ts';

/** A ratio of daily rates with its interval; `high` is nothing where there is no upper limit. */
interface Spread {
  readonly ratio: number;
  readonly low: number;
  readonly high: number | null;
}

/** One state by two changes. */
export interface DivergenceMark {
  readonly code: RegionCode;
  readonly abbreviation: string;
  /** The whole reading in words. */
  readonly reading: string;
  readonly x: Spread;
  readonly y: Spread;
  /** Any CSS colour; points whose verdicts are not both clear are drawn hollow. */
  readonly colour: string;
  readonly clear: boolean;
}

/** A mark in pixels: its centre, and the ends of its two interval bars. */
export interface PlacedPoint {
  readonly mark: DivergenceMark;
  readonly x: number;
  readonly y: number;
  readonly xBar: readonly [number, number];
  readonly yBar: readonly [number, number];
  readonly radius: number;
  /** How strong its lines are. */
  readonly stroke: number;
  /** On which sides an interval goes on outside the plot. */
  readonly beyond: Readonly<Record<'left' | 'right' | 'top' | 'bottom', boolean>>;
}

/** The frame that marks are placed in. */
export function frameOf(
  marks: readonly DivergenceMark[],
  corners: Corners,
  box: Parameters<typeof divergenceFrame>[2],
): DivergenceFrame {
  const ratios = { x: marks.map((each) => each.x.ratio), y: marks.map((each) => each.y.ratio) };
  return divergenceFrame(ratios, corners, box);
}

/** A ratio held on its axis: nothing, or no limit, stands at the edge. */
function held(value: number | null, edge: number): number {
  if (value === null) return edge;
  return value > 0 ? value : 1 / edge;
}

function placed(mark: DivergenceMark, { x, y, edges, rem }: DivergenceFrame): PlacedPoint {
  return {
    mark,
    x: x(held(mark.x.ratio, edges.x)),
    y: y(held(mark.y.ratio, edges.y)),
    xBar: [x(held(mark.x.low, edges.x)), x(held(mark.x.high, edges.x))],
    yBar: [y(held(mark.y.low, edges.y)), y(held(mark.y.high, edges.y))],
    radius: (mark.clear ? 0.38 : 0.28) * rem,
    stroke: 0.08 * rem,
    beyond: {
      left: isBeyond(mark.x.low, edges.x),
      right: isBeyond(mark.x.high, edges.x),
      top: isBeyond(mark.y.high, edges.y),
      bottom: isBeyond(mark.y.low, edges.y),
    },
  };
}

/** Marks in pixels, those with clear verdicts last, so that they are drawn above. */
export function placedPoints(marks: readonly DivergenceMark[], frame: DivergenceFrame): PlacedPoint[] {
  return marks
    .map((mark) => placed(mark, frame))
    .toSorted((a, b) => Number(a.mark.clear) - Number(b.mark.clear));
}
