import { useRef, useState, type ChangeEvent } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { At } from '../model/chart-model.ts';
import type { PlotFrame } from '../frame/plot-frame.ts';
import type { PanelsWords } from './panels-model.ts';

/** Fewest months between both handles. */
const LEAST = 3;

interface MonthBrushProps {
  readonly frame: PlotFrame;
  readonly whole: readonly [At, At];
  readonly span: readonly [At, At];
  readonly onSpan: (span: readonly [At, At] | undefined) => void;
  readonly words: PanelsWords;
}

/**
 * The stretch of months that is drawn, between two handles: native ranges, which keys move and screen readers
 * name. What is under the hand is shown at once; the choice is made when the hand lets go.
 */
export function MonthBrush({ frame, whole, span, onSpan, words }: MonthBrushProps) {
  const [held, setHeld] = useState<readonly [At, At] | undefined>();
  const [seen, setSeen] = useState(span);
  // What is under the hand stays until the picture has followed it.
  if (seen[0] !== span[0] || seen[1] !== span[1]) {
    setSeen(span);
    setHeld(undefined);
  }
  const [from, to] = held ?? span;
  const chosen = useRef(held);
  const choose = (): void => {
    if (!held || chosen.current === held) return;
    chosen.current = held;
    onSpan(held[0] === whole[0] && held[1] === whole[1] ? undefined : held);
  };
  const ends = [
    { name: words.from, value: from, next: (at: At) => [Math.min(at, to - LEAST), to] as const },
    { name: words.to, value: to, next: (at: At) => [from, Math.max(at, from + LEAST)] as const },
  ];
  const width = frame.right - frame.left;
  const share = (at: At): number => ((at - whole[0]) / Math.max(1, whole[1] - whole[0])) * 100;
  return (
    <fieldset
      className="month-brush screen-only"
      title={words.brush}
      style={{ marginLeft: frame.left, width }}
    >
      <legend className="sr-only">{words.brush}</legend>
      <span
        className="month-brush-track forced-color-adjust-none"
        style={{ borderColor: CHART_COLOURS.axis }}
      />
      <span
        className="month-brush-chosen forced-color-adjust-none"
        style={{ left: `${share(from)}%`, right: `${100 - share(to)}%`, background: CHART_COLOURS.text }}
      />
      {ends.map((end) => (
        <input
          key={end.name}
          type="range"
          aria-label={end.name}
          min={whole[0]}
          max={whole[1]}
          value={end.value}
          aria-valuetext={words.month(end.value)}
          onChange={(event: ChangeEvent<HTMLInputElement>) => setHeld(end.next(Number(event.target.value)))}
          onPointerUp={choose}
          onKeyUp={choose}
          onBlur={choose}
          onDoubleClick={() => onSpan(undefined)}
        />
      ))}
    </fieldset>
  );
}
