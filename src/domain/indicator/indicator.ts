import { BREAKS, type Break } from '../time/method.ts';
import { windowCrosses, type Month, type Window } from '../time/period.ts';
import { INDICATOR_ROWS, type IndicatorId, type IndicatorRow, type Topic } from './rows.ts';

/** Every indicator that Saldo knows, in the order of its lists. */
export const INDICATOR_IDS = Object.keys(INDICATOR_ROWS) as readonly IndicatorId[];

/** What is counted, how, by whom and under which rules. */
export interface Indicator extends Omit<IndicatorRow, 'isPart'> {
  readonly id: IndicatorId;
  readonly breaks: readonly Break[];
}

function indicatorFrom(id: IndicatorId): Indicator {
  const { isPart: _, ...row }: IndicatorRow = INDICATOR_ROWS[id];
  const breaks = BREAKS.filter(({ before, after }) =>
    [before, after].every((each) => row.methods.includes(each)),
  );
  return { id, ...row, breaks };
}

/** The table of indicators; `docs/data.md` says how one is added. */
export const INDICATORS: readonly Indicator[] = INDICATOR_IDS.map(indicatorFrom);

const byId = new Map<string, Indicator>(INDICATORS.map((each) => [each.id, each]));

/**
 * The indicator with an id, if there is one.
 * @example findIndicator('homicide-cases')?.unit // 'case-files'
 * @example findIndicator('jaywalking-cases') // undefined
 */
export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}

/**
 * The indicator with an id that the types vouch for.
 * @example indicatorOf('missing-still').better // 'neither'
 * @example indicatorOf('extortion-cases').breaks.map((each) => each.month) // ['2026-01']
 * @example indicatorOf('homicide-deaths').breaks // []
 */
export function indicatorOf(id: IndicatorId): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/**
 * The months of an indicator's breaks that a window crosses, oldest first: nothing is added or compared over them.
 * @example breakMonthsIn('extortion-cases', { from: '2025-12', to: '2026-01' }) // ['2026-01']
 * @example breakMonthsIn('extortion-cases', { from: '2026-01', to: '2026-03' }) // []
 */
export function breakMonthsIn(id: IndicatorId, window: Window): Month[] {
  return indicatorOf(id)
    .breaks.map(({ month }) => month)
    .filter((month) => windowCrosses(window, month));
}

/**
 * Whether the register of an indicator names no place or month that had none, so that what is absent there is 0.
 * @example leavesOutZeros('missing-still') // true
 * @example leavesOutZeros('homicide-cases') // false
 */
export function leavesOutZeros(id: IndicatorId): boolean {
  return indicatorOf(id).methods.includes('rnpdno');
}

/**
 * The indicator that counts the same crime in the other unit, victims for case files: what is nearest when one
 * of them is missing. Ids say it: `<crime>-victims` beside `<crime>-cases`.
 * @example siblingOf('homicide-victims') // 'homicide-cases'
 * @example siblingOf('injury-cases') // 'injury-victims'
 * @example siblingOf('drug-dealing-cases') // undefined
 */
export function siblingOf(id: IndicatorId): IndicatorId | undefined {
  const other = id.endsWith('-victims') ? id.replace(/victims$/, 'cases') : id.replace(/cases$/, 'victims');
  return other === id ? undefined : findIndicator(other)?.id;
}

/**
 * The monthly indicators that a reader may count a topic by, those that are only a part of another left out.
 * @example choicesOf('disappearance').map((each) => each.id) // ['missing-reported', 'missing-still']
 * @example choicesOf('violent-robbery').map((each) => each.id) // ['violent-robbery-cases']
 */
export function choicesOf(topic: Topic): readonly Indicator[] {
  return INDICATORS.filter((each) => each.topic === topic && each.cadence === 'month' && !isPart(each.id));
}

/**
 * Whether an indicator is only a part of what another of its topic counts, and never the topic's number.
 * @example isPart('firearm-injury-victims') // true
 */
export function isPart(id: IndicatorId): boolean {
  const row: IndicatorRow = INDICATOR_ROWS[id];
  return row.isPart === true;
}
