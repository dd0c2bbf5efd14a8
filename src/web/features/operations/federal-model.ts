import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { NATION, STATE_CODES, type RegionCode } from '../../../domain/place/region.ts';
import {
  firstMonthOf,
  lastMonthOf,
  totalOf,
  type Series,
  type Total,
} from '../../../domain/series/series.ts';
import {
  addMonths,
  earlierMonth,
  monthsFrom,
  shiftWindow,
  type Month,
  type Window,
} from '../../../domain/time/period.ts';
import { seriesIn, type Evidence } from '../../reading/evidence/evidence.ts';
import type { Windows } from '../../reading/evidence/scope.ts';
import { REPORTS_START } from './operations-model.ts';

/** The federal registers of what operations are about. */
export const FEDERAL_INDICATORS = [
  'federal-weapons-cases',
  'federal-drug-cases',
] as const satisfies readonly IndicatorId[];
export type FederalId = (typeof FEDERAL_INDICATORS)[number];

/** The total of the nation since the reports begin, and in the same months a year before. */
interface Move {
  readonly now: number;
  readonly before: number;
}

/** Both federal registers in the nation. */
export interface Federal {
  readonly series: Readonly<Record<FederalId, Series>>;
  /** All the months that both have. */
  readonly span: Window;
  /** The first months of the reports that both have, twelve at most, against the same months a year before; nothing where they have none. */
  readonly windows: Windows | undefined;
  /** Nothing where a month of the windows is missing. */
  readonly moves: Readonly<Record<FederalId, Move>> | undefined;
}

/** One state in both windows, the earlier first. */
export interface FederalState {
  readonly region: RegionCode;
  readonly totals: Readonly<Record<FederalId, readonly Total[]>>;
}

function windowsTo(last: Month): Windows | undefined {
  if (monthsFrom(REPORTS_START, last) < 0) return undefined;
  const window = { from: REPORTS_START, to: earlierMonth(last, addMonths(REPORTS_START, 11)) };
  return { window, base: shiftWindow(window, -12) };
}

function moveOf(series: Series, { window, base }: Windows): Move | undefined {
  const [now, before] = [totalOf(series, window), totalOf(series, base)];
  return 'gap' in now || 'gap' in before || before.total === 0
    ? undefined
    : { now: now.total, before: before.total };
}

/** Both federal registers of an edition; nothing where one of them has no month. */
export function federalIn(evidence: Pick<Evidence, 'cubes'>): Federal | undefined {
  const weapons = seriesIn(evidence, 'federal-weapons-cases', NATION);
  const drugs = seriesIn(evidence, 'federal-drug-cases', NATION);
  const from = weapons && drugs && firstMonthOf(weapons);
  const [last, other] = [weapons && lastMonthOf(weapons), drugs && lastMonthOf(drugs)];
  if (!weapons || !drugs || !from || !last || !other) return undefined;
  const to = earlierMonth(last, other);
  const windows = windowsTo(to);
  const [weaponsMove, drugsMove] = [weapons, drugs].map((series) => windows && moveOf(series, windows));
  return {
    series: { 'federal-weapons-cases': weapons, 'federal-drug-cases': drugs },
    span: { from, to },
    windows,
    moves: weaponsMove &&
      drugsMove && { 'federal-weapons-cases': weaponsMove, 'federal-drug-cases': drugsMove },
  };
}

/** The 32 states in both windows; none where there are no windows. */
export function federalStates(evidence: Pick<Evidence, 'cubes'>, { windows }: Federal): FederalState[] {
  if (!windows) return [];
  const totalsOf = (id: FederalId, region: RegionCode): Total[] => {
    const series = seriesIn(evidence, id, region);
    return series ? [windows.base, windows.window].map((window) => totalOf(series, window)) : [];
  };
  return STATE_CODES.map((region) => ({
    region,
    totals: {
      'federal-weapons-cases': totalsOf('federal-weapons-cases', region),
      'federal-drug-cases': totalsOf('federal-drug-cases', region),
    },
  }));
}
