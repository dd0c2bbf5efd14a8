import type { Bound, CannotTell, Claim, ClaimQuery, SurveyQuery } from './claim.ts';
import { statedChange } from './claim.ts';
import {
  mixedRegisters,
  monthChoice,
  otherBases,
  type MixedRegisters,
  type MonthChoice,
  type OtherBase,
} from './base.ts';
import { acrossPart } from './part/across-seam.ts';
import { rankPart, statesPart } from './part/among-states.ts';
import { cutOutBy } from './part/earlier-cut.ts';
import { changePart, levelPart, sidesOf, type FindingOutcome, type ClaimPart } from './part/part.ts';
import { isNoSide, seriesFor, type ClaimSide, type NoSide, type ClaimRegister } from './part/register.ts';
import { HIGH_IMPACT, solePart } from './part/sole.ts';
import { streakPart, superlativePart } from './part/superlative.ts';
import { surveyParts } from './part/survey.ts';
import { roundingOf } from './part/tolerance.ts';
import { attemptsOf } from '../judgement/across.ts';
import { compare, type Comparison } from '../judgement/comparison.ts';
import { siblingOf } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import type { Series } from '../series/series.ts';
import type { Month } from '../time/period.ts';

/** Whether the printed size follows from the printed levels, whatever the registers say. */
export interface PrintedArithmetic {
  readonly stated: number;
  /** The change that the printed levels give, in per cent. */
  readonly computed: number;
  /** The two differ by more than rounding: a slip of the speaker or of the page. */
  readonly slip: boolean;
}

/** Why a nearby count is shown where the claim's own cannot be had. */
type NearestWhy = 'other-unit' | 'same-query';

/** What the nearest count at hand says of a claim that cannot be decided; never its finding. */
export interface Nearest {
  readonly why: NearestWhy;
  readonly indicator: IndicatorId;
  readonly outcome: FindingOutcome;
  readonly parts: readonly ClaimPart[];
  readonly side: ClaimSide | null;
  readonly base: ClaimSide | null;
}

/** What the newest kept cut that was out when a statement was made says of it. */
interface AsThenKnown {
  /** The last month of that cut. */
  readonly cut: Month;
  readonly outcome: FindingOutcome;
  readonly parts: readonly ClaimPart[];
  readonly side: ClaimSide | null;
  readonly base: ClaimSide | null;
}

/** What the data of one edition say of a claim: the outcome, its parts, the arithmetic and what surrounds it. */
export interface Finding {
  readonly claim: string;
  readonly outcome: FindingOutcome;
  /** Of `cannot-tell`: what is missing, and the months to blame. */
  readonly reason: CannotTell | null;
  readonly months: readonly Month[];
  readonly parts: readonly ClaimPart[];
  readonly side: ClaimSide | null;
  readonly base: ClaimSide | null;
  /** The same two windows judged as a change, with interval and verdict. */
  readonly comparison: Comparison | null;
  readonly otherBases: readonly OtherBase[];
  readonly monthChoice: MonthChoice | null;
  readonly mixed: MixedRegisters | null;
  readonly printed: PrintedArithmetic | null;
  readonly nearest: Nearest | null;
  /** On the cut that the speaker had; it decides the outcome. Nothing where no cut of that time is kept or it cannot tell. */
  readonly asThen: AsThenKnown | null;
  /** On the cut that serves: what `parts`, `side` and `base` give. */
  readonly asNow: FindingOutcome;
  readonly marks: readonly FindingMark[];
}

/** Tested on yearly totals, on the nearest whole months, or across two registers on the assumption that they count alike. */
export const FINDING_MARKS = ['yearly', 'whole-months', 'two-registers'] as const;
type FindingMark = (typeof FINDING_MARKS)[number];

/**
 * Checks the printed size against the printed levels; nothing where one of the three was not printed.
 * @example printedArithmetic({ size: { value: 21, decimals: 0 }, direction: 'down', bound: 'exact', windowValue: { value: 477, decimals: 0 }, baseValue: { value: 636, decimals: 0 } }) // { stated: -21, computed: -25, slip: true }
 */
export function printedArithmetic(
  claim: Pick<Claim, 'size' | 'direction' | 'bound' | 'windowValue' | 'baseValue'>,
): PrintedArithmetic | null {
  const { size, windowValue, baseValue, bound } = claim;
  const stated = statedChange(claim);
  if (stated === undefined || !size || !windowValue || !baseValue || baseValue.value === 0) return null;
  const computed = 100 * (windowValue.value / baseValue.value - 1);
  const levels: Bound = 'exact';
  const slack =
    // Pages cut a digit off as often as they round it.
    2 * roundingOf(size, bound) +
    levelSlack(
      windowValue.value,
      roundingOf(windowValue, levels),
      baseValue.value,
      roundingOf(baseValue, levels),
    );
  return {
    stated,
    computed,
    slip: bound === 'at-least' ? stated * computed < 0 : Math.abs(stated - computed) > slack + 1e-9,
  };
}

/** How far the change between two rounded levels may stray, in percentage points. */
function levelSlack(window: number, windowRounding: number, base: number, baseRounding: number): number {
  return 100 * ((window + windowRounding) / (base - baseRounding) - window / base);
}

/** The parts of a claim by a query, tested on the cut that serves, and the two sides that may be shown. */
export function partsOf(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
): { parts: ClaimPart[]; side: ClaimSide | null; base: ClaimSide | null } {
  const { side, base } = sidesOf(register, claim, query);
  const levels = [
    levelPart('window-level', claim, query, side),
    base && levelPart('base-level', claim, query, base),
  ];
  const parts = [
    base && claim.direction ? changeOf(register, claim, query, side, base) : undefined,
    ...levels,
    query.superlative ? superlativePart(register, claim, query, query.superlative) : undefined,
    query.streak ? streakPart(register, claim, query, query.streak) : undefined,
    query.sole ? solePart(register, claim, query) : undefined,
    query.states ? statesPart(register, claim, query, query.states) : undefined,
    query.rank ? rankPart(register, claim, query, query.rank) : undefined,
  ].filter((part) => part !== undefined);
  return { parts, ...shownSides(side, base) };
}

/** The change part: within one method as it stands, across a break by every reading of the new register. */
function changeOf(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  side: ClaimSide | NoSide,
  base: ClaimSide | NoSide,
): ClaimPart {
  const part = changePart(claim, query, side, base);
  if (part.reason !== 'method-break' || isNoSide(side) || isNoSide(base)) return part;
  return acrossPart(register, claim, query, [side, base], part.months);
}

/** The sides that may stand side by side: neither where they were counted under different methods. */
function shownSides(
  side: ClaimSide | NoSide,
  base: ClaimSide | NoSide | undefined,
): { side: ClaimSide | null; base: ClaimSide | null } {
  const [now, then] = [isNoSide(side) ? null : side, !base || isNoSide(base) ? null : base];
  if (now && then && now.method !== then.method) return { side: null, base: null };
  return { side: now, base: then };
}

const MAIN = {
  change: 'change',
  level: 'window-level',
  superlative: 'superlative',
  streak: 'streak',
  states: 'states',
  rank: 'rank',
} as const;

/**
 * The part that a claim mainly makes, which decides whether anything can be decided at all.
 * @example mainPart({ kind: 'level' }, [{ aspect: 'change' }, { aspect: 'window-level' }]) // { aspect: 'window-level' }
 */
export function mainPart(
  query: Pick<ClaimQuery, 'kind'>,
  parts: readonly ClaimPart[],
): ClaimPart | undefined {
  return parts.find((part) => part.aspect === MAIN[query.kind]);
}

/**
 * The headline decides. Where it goes at least as far as was said, another part that falls short or goes the
 * other way makes the whole fall short, and one of another size makes it another size; a part that cannot be
 * decided is named and changes nothing.
 */
function outcomeOf(query: Pick<ClaimQuery, 'kind'>, parts: readonly ClaimPart[]): FindingOutcome {
  const main = mainPart(query, parts);
  if (!main) return 'cannot-tell';
  if (main.outcome !== 'holds' && main.outcome !== 'other-size') return main.outcome;
  const has = (...outcomes: FindingOutcome[]) => parts.some(({ outcome }) => outcomes.includes(outcome));
  if (has('falls-short', 'opposite')) return 'falls-short';
  return has('other-size') ? 'other-size' : 'holds';
}

/** A claim without its printed levels, for counts in which those levels were not given. */
function withoutLevels(claim: Claim): Claim {
  return { ...claim, windowValue: null, baseValue: null };
}

function testWith(register: ClaimRegister, claim: Claim, query: ClaimQuery, why: NearestWhy): Nearest {
  const { parts, side, base } = partsOf(register, claim, query);
  return { why, indicator: query.indicator, outcome: outcomeOf(query, parts), parts, side, base };
}

/** What the nearest count says: the claim's own query where only its scope is in the way, else its sibling. */
function nearestOf(register: ClaimRegister, claim: Claim, query: ClaimQuery, typed: boolean): Nearest | null {
  if (typed) {
    const bare = claim.missing === 'preliminary-count' ? claim : withoutLevels(claim);
    const own = testWith(register, bare, query, 'same-query');
    if (own.outcome !== 'cannot-tell') return own;
  }
  const indicator = siblingOf(query.indicator);
  if (!indicator || query.kind === 'level') return null;
  const other = testWith(
    register,
    withoutLevels(claim),
    { ...query, indicator, yearly: false },
    'other-unit',
  );
  return other.outcome === 'cannot-tell' ? null : other;
}

function comparisonOf(register: ClaimRegister, claim: Claim, query: ClaimQuery): Comparison | null {
  const from = {
    indicator: query.indicator,
    region: claim.region,
    measure: query.measure,
    yearly: query.yearly,
  };
  const series = seriesFor(register, from);
  if (!series || !query.base) return null;
  return compare(series, query.window, query.base, register);
}

const EMPTY: Omit<Finding, 'claim' | 'outcome' | 'asNow'> = {
  reason: null,
  months: [],
  parts: [],
  side: null,
  base: null,
  comparison: null,
  otherBases: [],
  monthChoice: null,
  mixed: null,
  printed: null,
  nearest: null,
  asThen: null,
  marks: [],
};

/** A series as a cut printed it, after the months that it does not print (of the register before its own) as they stand now. */
function joined(printed: Series, serving: Series | undefined): Series {
  const first = printed.observations[0]?.month;
  const before = serving?.observations.filter(({ month }) => first !== undefined && month < first) ?? [];
  return { ...printed, observations: [...before, ...printed.observations] };
}

/** The register as a kept cut printed it, for the claim's own series. */
function registerOfCut(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  printed: Series,
): ClaimRegister {
  const series = joined(printed, register.series(query.indicator, claim.region));
  const isOwn = (indicator: IndicatorId, region: string) =>
    indicator === query.indicator && region === claim.region;
  return {
    ...register,
    series: (indicator, region) => (isOwn(indicator, region) ? series : register.series(indicator, region)),
    yearly: () => undefined,
  };
}

/** A claim tested on the newest kept cut that was out when it was made; nothing where none is kept or it cannot tell. */
export function asThenOf(register: ClaimRegister, claim: Claim, query: ClaimQuery): AsThenKnown | null {
  const said = cutOutBy(claim);
  const print = said && register.asOf?.(query.indicator, claim.region, said, query.window.to);
  if (!print) return null;
  const { parts, side, base } = partsOf(registerOfCut(register, claim, query, print.series), claim, query);
  const outcome = outcomeOf(query, parts);
  return outcome === 'cannot-tell' ? null : { cut: print.cut, outcome, parts, side, base };
}

function marksOf(query: ClaimQuery, parts: readonly ClaimPart[]): Finding['marks'] {
  return [
    ...(mainPart(query, parts)?.readings.length ? (['two-registers'] as const) : []),
    ...(query.yearly ? (['yearly'] as const) : []),
    ...(query.wholeMonths ? (['whole-months'] as const) : []),
  ];
}

function surveyFinding(claim: Claim, survey: SurveyQuery, register: ClaimRegister): Finding {
  const parts = surveyParts(register.ensu ?? [], claim, survey);
  const outcome = outcomeOf({ kind: 'level' }, parts);
  const main = mainPart({ kind: 'level' }, parts);
  const reason = outcome === 'cannot-tell' ? (main?.reason ?? 'survey') : null;
  return { ...EMPTY, claim: claim.id, outcome, asNow: outcome, reason, months: main?.months ?? [], parts };
}

/** Judges a claim by the data of one edition. Nothing of a finding is ever typed in. */
export function findingOn(claim: Claim, register: ClaimRegister): Finding {
  const { query, survey } = claim;
  if (survey && !claim.missing) return surveyFinding(claim, survey, register);
  const printed = printedArithmetic(claim);
  if (!query || claim.missing) {
    const nearest = query ? nearestOf(register, claim, query, true) : null;
    return {
      ...EMPTY,
      claim: claim.id,
      outcome: 'cannot-tell',
      asNow: 'cannot-tell',
      reason: claim.missing ?? 'indicator-not-kept',
      printed,
      nearest,
    };
  }
  const { parts, side, base } = partsOf(register, claim, query);
  const asNow = outcomeOf(query, parts);
  const asThen = asThenOf(register, claim, query);
  const outcome = asThen?.outcome ?? asNow;
  const main = mainPart(query, parts);
  const decided = outcome !== 'cannot-tell';
  return {
    claim: claim.id,
    outcome,
    asThen,
    asNow,
    reason: decided ? null : (main?.reason ?? 'no-window'),
    months: decided ? [] : (main?.months ?? []),
    parts,
    side,
    base,
    comparison: comparisonOf(register, claim, query),
    otherBases: query.kind === 'change' ? otherBases(register, claim, query) : [],
    monthChoice: monthChoice(register, claim, query),
    mixed: mixedRegisters(register, claim, query, parts),
    printed,
    nearest: decided ? null : nearestOf(register, claim, query, false),
    marks: marksOf(query, parts),
  };
}

/** The findings on a list of claims, in its order. */
export function findingsOn(claims: readonly Claim[], register: ClaimRegister): Finding[] {
  return claims.map((claim) => findingOn(claim, register));
}

/** Every indicator that the findings on a list of claims may draw on. */
export function indicatorsAsked(claims: readonly Claim[]): IndicatorId[] {
  const asked = claims.flatMap(({ query }) => {
    if (!query) return [];
    const sibling = siblingOf(query.indicator);
    const counted = [query.indicator, ...(sibling ? [sibling] : [])];
    return [...counted, ...counted.flatMap(attemptsOf), ...(query.sole ? HIGH_IMPACT : [])];
  });
  return [...new Set<IndicatorId>([...asked, 'homicide-deaths'])];
}
