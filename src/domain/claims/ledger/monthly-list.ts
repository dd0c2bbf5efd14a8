import type { IndicatorId } from '../../indicator/rows.ts';
import { NATION } from '../../place/region.ts';
import { sameWindow, shiftWindow } from '../../time/period.ts';
import type { JudgedClaim } from '../filter.ts';

/** One crime of the monthly list on one day: what was said, or that it was left out. */
export interface ListCell {
  readonly judged: JudgedClaim | null;
  /** Named in an earlier list of the table and not in this one. */
  readonly leftOut: boolean;
}

/** The official monthly list of changes against the same months a year before: crimes by day of saying. */
export interface MonthlyList {
  readonly days: readonly string[];
  readonly rows: readonly { readonly indicator: IndicatorId; readonly cells: readonly ListCell[] }[];
}

/** Fewest changes named on one day for it to be a list. */
const FEWEST_NAMED = 3;

/** Whether a statement is a line of the list: the federal government's, of the nation, against the same months a year before. */
function isLine({ claim }: JudgedClaim): boolean {
  const { query } = claim;
  if (claim.speakerKind !== 'government' || claim.region !== NATION || claim.statedOn?.length !== 10)
    return false;
  if (query?.kind !== 'change' || !query.base) return false;
  return sameWindow(query.base, shiftWindow(query.window, -12));
}

/** What was said each month and what was left out, from the day `since` on, oldest day first. */
export function monthlyList(claims: readonly JudgedClaim[], since: string): MonthlyList {
  const lines = claims.filter((each) => isLine(each) && (each.claim.statedOn ?? '') >= since);
  const onDay = (day: string) => lines.filter(({ claim }) => claim.statedOn === day);
  const days = [...new Set(lines.flatMap(({ claim }) => claim.statedOn ?? []))]
    .filter((day) => onDay(day).length >= FEWEST_NAMED)
    .toSorted();
  const indicators = [...new Set(days.flatMap(onDay).flatMap(({ claim }) => claim.query?.indicator ?? []))];
  const rows = indicators.map((indicator) => {
    const said = days.map(
      (day) => onDay(day).find(({ claim }) => claim.query?.indicator === indicator) ?? null,
    );
    const first = said.findIndex((each) => each !== null);
    return {
      indicator,
      cells: said.map((judged, index) => ({ judged, leftOut: judged === null && index > first })),
    };
  });
  return { days, rows };
}
