import type { RegionCode } from '../../place/region.ts';
import type { TableField } from '../../table.ts';
import { windowText, type Window } from '../../time/period.ts';

/** Women killed in one state over a window that lies within one counting method. */
export interface WomenVictims {
  readonly region: RegionCode;
  readonly window: Window;
  /** Victims of femicide. */
  readonly femicide: number;
  /** Women victims of intentional homicide, who are not among those of femicide. */
  readonly homicide: number;
  readonly link: string;
}

/** Women killed in the country over one window, by what the prosecutors call it. */
export interface WomenKilled {
  readonly window: Window;
  readonly femicide: number;
  readonly homicide: number;
}

/** The states of each window added up, oldest window first; windows of two methods are never added to each other. */
export function womenKilled(rows: readonly WomenVictims[]): WomenKilled[] {
  const sums = new Map<string, WomenKilled>();
  for (const { window, femicide, homicide } of rows) {
    const key = windowText(window);
    const before = sums.get(key) ?? { window, femicide: 0, homicide: 0 };
    sums.set(key, {
      window,
      femicide: before.femicide + femicide,
      homicide: before.homicide + homicide,
    });
  }
  return [...sums.values()].toSorted((a, b) => a.window.from.localeCompare(b.window.from));
}

/** The columns of women killed as a table, the same from the API as from the page. */
export const WOMEN_VICTIMS_COLUMNS = [
  'region',
  'from',
  'to',
  'femicide_victims',
  'homicide_victims',
  'link',
] as const;

/**
 * A state and window under {@link WOMEN_VICTIMS_COLUMNS}.
 * @example womenVictimsRow({ region: '09', window: { from: '2020-01', to: '2020-12' }, femicide: 1, homicide: 2, link: 'L' }) // ['09', '2020-01', '2020-12', 1, 2, 'L']
 */
export function womenVictimsRow({ region, window, femicide, homicide, link }: WomenVictims): TableField[] {
  return [region, window.from, window.to, femicide, homicide, link];
}
