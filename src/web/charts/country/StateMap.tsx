import { memo, useId } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { StateChoice, StateMark } from './state-mark.ts';
import { useRovingState } from './use-roving-state.ts';

/** The outline of every state in one drawing. */
export interface Outlines {
  readonly viewBox: string;
  readonly paths: ReadonlyMap<RegionCode, string>;
  /** A part of the country drawn again, larger, where there is nothing but sea. */
  readonly inset?: Inset;
  /** Circles of more room than a small state has, as centre and radius, for a finger. */
  readonly room?: ReadonlyMap<RegionCode, readonly [number, number, number]>;
}

/** Four numbers in the units of the drawing: left, top, width, height. */
type Box = readonly [number, number, number, number];

interface Inset {
  /** What is drawn again, and where. */
  readonly of: Box;
  readonly at: Box;
  readonly states: readonly RegionCode[];
}

interface StateMapProps extends StateChoice {
  readonly marks: readonly StateMark[];
  readonly outlines: Outlines;
  /** Names the map. */
  readonly label: string;
}

/** The hatching of states that cannot be compared. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill={CHART_COLOURS.paper} />
      <path d="M0 0V5" stroke="var(--color-unclear)" strokeWidth="1.6" />
    </pattern>
  );
}

/** The 32 states with their true borders. One tab stop; arrow keys move from state to state, Enter chooses. */
export const StateMap = memo(function StateMap({ marks, outlines, label, ...choice }: StateMapProps) {
  const hatch = useId();
  const roving = useRovingState(choice.chosen);
  const { chosen, onChoose, onLook } = choice;
  const isChosen = ({ code }: StateMark): boolean => chosen.includes(code);
  const inOrder = marks.toSorted((a, b) => Number(isChosen(a)) - Number(isChosen(b)));
  return (
    // An svg has no tag of its own for a group of buttons, nor a path for a button.
    /* oxlint-disable jsx-a11y/prefer-tag-over-role */
    <svg
      viewBox={outlines.viewBox}
      preserveAspectRatio="xMinYMin"
      className="state-map block w-full max-h-[max(16rem,calc(100vh-26rem))]"
      role="group"
      aria-label={label}
    >
      <HatchPattern id={hatch} />
      {inOrder.map((mark) => (
        <path
          key={mark.code}
          ref={roving.keep(mark.code)}
          d={outlines.paths.get(mark.code)}
          role="button"
          tabIndex={roving.tabIndexOf(mark.code)}
          aria-label={mark.reading}
          aria-pressed={isChosen(mark)}
          data-state={mark.code}
          className="cursor-pointer focus-visible:stroke-ink focus-visible:stroke-[2.5px] focus-visible:outline-none"
          fill={mark.hatched ? `url(#${hatch})` : mark.fill}
          stroke={isChosen(mark) ? 'var(--color-ink)' : CHART_COLOURS.paper}
          strokeWidth={isChosen(mark) ? 2.5 : 0.8}
          strokeLinejoin="round"
          onClick={() => onChoose(mark.code)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') {
              event.preventDefault();
              onChoose(mark.code);
            } else roving.onKeyDown(mark.code, event);
          }}
          onFocus={() => onLook(mark.code)}
          onBlur={() => onLook(null)}
          onPointerEnter={() => onLook(mark.code)}
          onPointerLeave={() => onLook(null)}
        />
      ))}
      <Rooms marks={marks} outlines={outlines} choice={choice} />
      {outlines.inset && (
        <InsetMap inset={outlines.inset} marks={inOrder} outlines={outlines} choice={choice} hatch={hatch} />
      )}
    </svg>
  );
});

interface AgainProps {
  readonly marks: readonly StateMark[];
  readonly outlines: Outlines;
  readonly choice: StateChoice;
}

/** What a pointer does to a state that is drawn again; keys and screen readers have it once already. */
function pointed(code: RegionCode, { onChoose, onLook }: StateChoice) {
  return {
    'data-state': code,
    className: 'cursor-pointer',
    onClick: () => onChoose(code),
    onPointerEnter: () => onLook(code),
    onPointerLeave: () => onLook(null),
  };
}

/** More room for a finger than a small state has by itself. */
function Rooms({ marks, outlines, choice }: AgainProps) {
  return (
    <g aria-hidden="true" fill="transparent">
      {marks.map(({ code }) => {
        const room = outlines.room?.get(code);
        return room && <circle key={code} cx={room[0]} cy={room[1]} r={room[2]} {...pointed(code, choice)} />;
      })}
    </g>
  );
}

type InsetMapProps = AgainProps & { readonly inset: Inset; readonly hatch: string };

/** The smallest states drawn again, larger, in a frame over the sea, with the frame that they come from. */
function InsetMap({ inset, marks, outlines, choice, hatch }: InsetMapProps) {
  const [left, top, width, height] = inset.at;
  const [x, y, wide, high] = inset.of;
  const isChosen = ({ code }: StateMark): boolean => choice.chosen.includes(code);
  return (
    <g aria-hidden="true" className="state-inset">
      <rect
        x={x}
        y={y}
        width={wide}
        height={high}
        fill="none"
        stroke="var(--color-edge)"
        pointerEvents="none"
      />
      <svg x={left} y={top} width={width} height={height} viewBox={inset.of.join(' ')}>
        {marks
          .filter(({ code }) => inset.states.includes(code))
          .map((mark) => (
            <path
              key={mark.code}
              d={outlines.paths.get(mark.code)}
              fill={mark.hatched ? `url(#${hatch})` : mark.fill}
              stroke={isChosen(mark) ? 'var(--color-ink)' : CHART_COLOURS.paper}
              strokeWidth={isChosen(mark) ? 1 : 0.4}
              {...pointed(mark.code, choice)}
            />
          ))}
      </svg>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        fill="none"
        stroke="var(--color-edge)"
        pointerEvents="none"
      />
    </g>
  );
}
