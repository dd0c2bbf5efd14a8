import { memo, type CSSProperties } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { StateChoice, StateMark } from './state-mark.ts';
import { TILE_COLUMNS, tileOf } from './state-tiles.ts';
import { useRovingState } from './use-roving-state.ts';

// Letters grow with the grid, not with the page: eleven tiles must fit a phone.
const NAME: CSSProperties = { fontSize: 'clamp(0.5rem, 2.9cqi, 1.1rem)' };
const SIGN: CSSProperties = { fontSize: 'clamp(0.5rem, 2.7cqi, 1rem)' };

interface TileGridProps extends StateChoice {
  readonly marks: readonly StateMark[];
  /** Names the group of tiles. */
  readonly label: string;
}

function styleOf(mark: StateMark): CSSProperties {
  const { column, row } = tileOf(mark.code);
  return {
    gridColumn: column + 1,
    gridRow: row + 1,
    color: mark.ink,
    ...(mark.hatched ? {} : { backgroundColor: mark.fill }),
  };
}

interface TileProps extends StateChoice {
  readonly mark: StateMark;
  readonly tabIndex: number;
  readonly keep: (element: HTMLButtonElement | null) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

function Tile({ mark, chosen, onChoose, onLook, keep, tabIndex, onKeyDown }: TileProps) {
  return (
    <button
      ref={keep}
      type="button"
      tabIndex={tabIndex}
      aria-pressed={chosen.includes(mark.code)}
      data-state={mark.code}
      style={styleOf(mark)}
      className={`state-tile relative flex forced-color-adjust-none aspect-square min-w-0 flex-col items-center justify-center overflow-hidden border leading-none aria-pressed:z-10 aria-pressed:outline-2 aria-pressed:outline-ink ${mark.hatched ? 'hatched border-edge' : 'border-paper'}`}
      onClick={() => onChoose(mark.code)}
      onFocus={() => onLook(mark.code)}
      onBlur={() => onLook(null)}
      onPointerEnter={() => onLook(mark.code)}
      onPointerLeave={() => onLook(null)}
      onKeyDown={onKeyDown}
    >
      {/* Part of the content, so that the name holds what is seen, too: whoever speaks to the machine may say either. */}
      <span className="sr-only">{mark.reading},</span>{' '}
      <span style={NAME} className={`font-semibold ${mark.hatched ? 'bg-paper px-0.5' : ''}`}>
        {mark.abbreviation}
      </span>{' '}
      <span style={SIGN} className="mt-0.5">
        {mark.sign}
      </span>
    </button>
  );
}

/** The 32 states as equal tiles where they lie, so that the small ones are seen as well as the large. */
export const TileGrid = memo(function TileGrid({ marks, label, ...choice }: TileGridProps) {
  const roving = useRovingState(choice.chosen);
  const keyOf = (code: RegionCode) => (event: React.KeyboardEvent) => roving.onKeyDown(code, event);
  return (
    <fieldset
      aria-label={label}
      className="tile-grid @container grid min-w-0 gap-px"
      style={{ gridTemplateColumns: `repeat(${TILE_COLUMNS}, minmax(0, 1fr))` }}
    >
      {marks.map((mark) => (
        <Tile
          key={mark.code}
          mark={mark}
          {...choice}
          tabIndex={roving.tabIndexOf(mark.code)}
          keep={roving.keep(mark.code)}
          onKeyDown={keyOf(mark.code)}
        />
      ))}
    </fieldset>
  );
});
