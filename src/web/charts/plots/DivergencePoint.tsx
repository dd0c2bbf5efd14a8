import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { PlacedPoint } from './divergence-mark.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { StateChoice } from '../country/state-mark.ts';
import { textWidth } from '../frame/plot-frame.ts';
import type { DivergenceFrame } from './divergence-frame.ts';
import { placeLabels } from './place-labels.ts';
import type { PointKeys } from './use-point-keys.ts';

/** Arrowheads where the bars of a point go on outside the plot. */
function arrowsOf({ x, y, xBar, yBar, beyond, radius }: PlacedPoint): string {
  const [long, wide] = [radius * 0.9, radius * 0.6];
  return [
    beyond.left && `M${xBar[0] + long} ${y - wide}L${xBar[0]} ${y}L${xBar[0] + long} ${y + wide}`,
    beyond.right && `M${xBar[1] - long} ${y - wide}L${xBar[1]} ${y}L${xBar[1] - long} ${y + wide}`,
    beyond.top && `M${x - wide} ${yBar[1] + long}L${x} ${yBar[1]}L${x + wide} ${yBar[1] + long}`,
    beyond.bottom && `M${x - wide} ${yBar[0] - long}L${x} ${yBar[0]}L${x + wide} ${yBar[0] - long}`,
  ]
    .filter(Boolean)
    .join('');
}

interface PointShapeProps {
  readonly point: PlacedPoint;
  readonly isChosen: boolean;
}

/** A state's point with its interval bars, as it is drawn anywhere. */
export function PointShape({ point, isChosen }: PointShapeProps) {
  const { mark, x, y, xBar, yBar, radius } = point;
  const stroke = (isChosen ? 2 : 1) * point.stroke;
  return (
    <>
      <path
        className="divergence-bars"
        d={`M${xBar[0]} ${y}H${xBar[1]}M${x} ${yBar[0]}V${yBar[1]}${arrowsOf(point)}`}
        fill="none"
        stroke={mark.colour}
        strokeWidth={stroke}
        opacity={isChosen ? 1 : mark.clear ? 0.5 : 0.22}
      />
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={mark.clear ? mark.colour : CHART_COLOURS.paper}
        stroke={isChosen ? CHART_COLOURS.mark : mark.colour}
        strokeWidth={stroke}
        className="group-focus-visible:stroke-ink"
      />
    </>
  );
}

/** Chosen states first, then those with clear verdicts: the order in which labels take their places. */
function byWeight(points: readonly PlacedPoint[], chosen: readonly RegionCode[]): readonly PlacedPoint[] {
  const weight = ({ mark }: PlacedPoint): number => (chosen.includes(mark.code) ? 2 : Number(mark.clear));
  return points.toSorted((a, b) => weight(b) - weight(a));
}

interface PointLabelsProps {
  readonly points: readonly PlacedPoint[];
  readonly frame: DivergenceFrame;
  readonly chosen: readonly RegionCode[];
}

/** The abbreviations of the states beside their points, as many as have room. */
export function PointLabels({ points, frame, chosen }: PointLabelsProps) {
  const size = 0.8 * frame.rem;
  const labels = placeLabels(
    byWeight(points, chosen).map(({ mark, x, y, radius }) => {
      return { id: mark.code, x, y, radius, width: textWidth(mark.abbreviation, size), height: size };
    }),
    frame.inner,
  );
  return labels.map(({ id, x, y }) => {
    const mark = points.find((each) => each.mark.code === id)?.mark;
    return (
      <text
        key={id}
        x={x}
        y={y}
        fontSize={size}
        className="pointer-events-none"
        paintOrder="stroke"
        stroke={CHART_COLOURS.paper}
        strokeWidth={3}
        fill={mark?.clear ? CHART_COLOURS.mark : CHART_COLOURS.text}
        fontWeight={chosen.includes(id) ? 700 : 400}
      >
        {mark?.abbreviation}
      </text>
    );
  });
}

interface DivergencePointProps extends StateChoice {
  readonly point: PlacedPoint;
  readonly keys: PointKeys;
}

/** A state's point with its interval bars; it can be looked at and chosen by pointer and by keyboard. */
export function DivergencePoint({ point, keys, chosen, onChoose, onLook }: DivergencePointProps) {
  const { mark, x, y, radius } = point;
  const isChosen = chosen.includes(mark.code);
  return (
    <g
      ref={keys.keep(mark.code)}
      // An svg has no tag of its own for a button.
      role="button" // oxlint-disable-line jsx-a11y/prefer-tag-over-role
      tabIndex={keys.tabIndexOf(mark.code)}
      aria-label={mark.reading}
      aria-pressed={isChosen}
      data-state={mark.code}
      className="group cursor-pointer outline-none"
      onClick={() => onChoose(mark.code)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onChoose(mark.code);
        } else keys.onKeyDown(mark.code, event);
      }}
      onFocus={() => onLook(mark.code)}
      onBlur={() => onLook(null)}
      onPointerEnter={() => onLook(mark.code)}
      onPointerLeave={() => onLook(null)}
    >
      <PointShape point={point} isChosen={isChosen} />
      <circle cx={x} cy={y} r={radius * 2.2} fill="transparent" />
    </g>
  );
}
