import { NATION, type RegionCode } from '../../place/region.ts';
import type { TableField } from '../../table.ts';
import { windowHas, windowLength, type Window } from '../../time/period.ts';

/** Federal case files of two kinds over a window: what operations bring to the federal prosecutors. */
export interface FederalCrimes {
  /** The nation, crimes without a state included, or one state. */
  readonly region: RegionCode;
  readonly window: Window;
  /** Crimes against health: the Federal Penal Code and the General Health Law. */
  readonly drugs: number;
  /** Crimes under the Federal Law of Firearms and Explosives. */
  readonly weapons: number;
  readonly link: string;
}

/** The nation month by month, oldest first. */
export function federalMonths(rows: readonly FederalCrimes[]): FederalCrimes[] {
  return rows
    .filter(({ region, window }) => region === NATION && window.from === window.to)
    .toSorted((a, b) => a.window.from.localeCompare(b.window.from));
}

/** The nation's months from one to another, both included, added up; nothing where one of them is not there. */
export function federalTotal(
  rows: readonly FederalCrimes[],
  window: Window,
): Pick<FederalCrimes, 'drugs' | 'weapons'> | undefined {
  const inside = federalMonths(rows).filter((row) => windowHas(window, row.window.from));
  if (inside.length !== windowLength(window)) return undefined;
  return {
    drugs: inside.reduce((sum, each) => sum + each.drugs, 0),
    weapons: inside.reduce((sum, each) => sum + each.weapons, 0),
  };
}

/** One state in the two windows that the table gives by state, the earlier first. */
export interface FederalState {
  readonly region: RegionCode;
  readonly before: FederalCrimes;
  readonly now: FederalCrimes;
}

/** The states that stand in an earlier and a later window. */
export function federalStates(rows: readonly FederalCrimes[]): FederalState[] {
  const byState = new Map<RegionCode, FederalCrimes[]>();
  for (const row of rows) {
    if (row.region !== NATION) byState.set(row.region, [...(byState.get(row.region) ?? []), row]);
  }
  return [...byState].flatMap(([region, own]) => {
    const ordered = own.toSorted((a, b) => a.window.from.localeCompare(b.window.from));
    const [before, now] = [ordered.at(-2), ordered.at(-1)];
    return before && now ? [{ region, before, now }] : [];
  });
}

/** The columns of federal case files as a table, the same from the API as from the page. */
export const FEDERAL_CRIMES_COLUMNS = ['region', 'from', 'to', 'drug_cases', 'weapon_cases', 'link'] as const;

/** A region and window under {@link FEDERAL_CRIMES_COLUMNS}. */
export function federalCrimesRow({ region, window, drugs, weapons, link }: FederalCrimes): TableField[] {
  return [region, window.from, window.to, drugs, weapons, link];
}
