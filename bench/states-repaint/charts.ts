const STATES = 32;
const MONTHS = 132;

/** The box of a chart in pixels; the line keeps its distance from the upper and the lower edge, so that it is drawn whole. */
export const BOX = { width: 160, height: 60, edge: 2 } as const;

/** What all ways draw with. */
export const INK = { line: '#555', edge: '#888', base: 0.1, window: 0.2, stroke: 1.5 } as const;

/** The last month of a chart, counted from its first. */
export const LAST = MONTHS - 1;

/** Every place of a month, in order: the same list for all charts. */
export const PLACES: readonly number[] = Array.from({ length: MONTHS }, (_, month) => month);

/** What a chart shows: a line from zero to the top, and the months of window and base, both ends included. */
export interface Chart {
  readonly values: readonly number[];
  readonly top: number;
  readonly window: readonly [number, number];
  readonly base: readonly [number, number];
}

/** From where to where a band goes: half a month beyond its first and its last. */
export function ends([first, last]: Chart['window']): [number, number] {
  return [first - 0.5, Math.min(LAST, last + 0.5)];
}

/** The charts of a turn: line, scale and both bands are others in the next. Synthetic, for the time they take and nothing else. */
export function chartsOf(turn: number): Chart[] {
  const back = turn % 12;
  return Array.from({ length: STATES }, (_, state) => {
    const values = PLACES.map((month) =>
      Math.round(
        60 + 40 * Math.sin(month / 6 + state) + ((month * 31 + state * 17 + turn * 7) % 23) + (turn % 5),
      ),
    );
    return {
      values,
      top: Math.max(...values),
      window: [LAST - 23 - back, LAST - back],
      base: [LAST - 35 - back, LAST - 24 - back],
    };
  });
}

/** Charts on a page, drawn one way. */
export interface Drawn {
  /** Draws the charts of another turn in their place. */
  readonly change: (turn: number) => void;
  /** What each chart shows now, in a form of the way's own: another once it is drawn anew. */
  readonly state: () => readonly unknown[];
  readonly end: () => void;
}

/** Draws charts into an element. What a way wants the figures to be like it makes for all turns at once, before the clock runs. */
export type Way = (host: HTMLElement, turns: readonly (readonly Chart[])[]) => Drawn;
