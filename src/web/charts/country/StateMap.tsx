import { memo, useId } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { StateChoice, StateMark } from './state-mark.ts';
import { useRovingState } from './use-roving-state.ts';

/** The outline of every state in one drawing. */
export interface Outlines {
  readonly viewBox: string;
  readonly paths: ReadonlyMap<RegionCode, string>;
}

interface StateMapProps extends StateChoice {
  readonly marks: readonly StateMark[];
  readonly outlines: Outlines;
  /** Names the map. */
  readonly label: string;
}

function HatchPattern({ id }: { readonly id: string }) {
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
    <svg viewBox={outlines.viewBox} className="state-map block w-full" role="group" aria-label={label}>
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
    </svg>
  );
});
