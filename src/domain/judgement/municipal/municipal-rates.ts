import type { GapReason } from '../../indicator/observation.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import { municipalPeople, type MunicipalPopulation } from '../../place/municipal-population.ts';
import { unmatchedNames, type Municipality } from '../../place/municipality.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import type { MunicipalTable } from '../../record/lineage.ts';
import { perHundredThousand } from '../../series/rate.ts';
import { credibleRanks, type CredibleRank } from '../../statistics/credible-ranks.ts';
import {
  ratePrior,
  shrinkWith,
  type Exposed,
  type RatePrior,
  type ShrunkRate,
} from '../../statistics/empirical-bayes.ts';
import type { Window } from '../../time/period.ts';
import {
  countsOver,
  tablePlaces,
  vintagesOf,
  type TablePlaces,
  type WindowCounts,
} from './municipal-totals.ts';

/**
 * Where a municipality stands beside its state: `above` or `below` where the whole credible interval lies there,
 * `as-state` where it holds the state's rate, `too-few` where it does and less than half of the estimate is the
 * place's own count; `unknown` where there is no total or no population.
 */
export const STANDINGS = ['above', 'below', 'as-state', 'too-few', 'unknown'] as const;
type Standing = (typeof STANDINGS)[number];

/** What one municipality's count over a window says of its rate. */
export interface MunicipalRate extends Municipality {
  readonly state: RegionCode;
  /** Nothing where it is not known; then `gap` says why. */
  readonly total: number | null;
  readonly before: number | null;
  readonly gap: GapReason | 'no-population' | null;
  /** People in the middle of the window; nothing where CONAPO has no figure. */
  readonly population: number | null;
  /** As counted, per 100,000 people and year: never ranked on. */
  readonly rawRate: number | null;
  /** Drawn towards the state's rate (empirical Bayes), with its 95 % credible interval. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How much of `rate` is the place's own count, 0 to 1. */
  readonly weight: number | null;
  readonly standing: Standing;
  readonly rank: number | null;
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
}

/** The spread of true rates within one state, that its municipalities are drawn towards. */
interface StateSpread {
  readonly state: RegionCode;
  /** Rate of all its municipalities together, per 100,000 people and year. */
  readonly mean: number;
  /** Standard deviation of the true rates among them. */
  readonly deviation: number;
  readonly municipalities: number;
}

/** The municipalities of a state, or of all of them, by one indicator over a window. */
export interface MunicipalRates {
  readonly indicator: IndicatorId;
  /** `00` for all states. */
  readonly state: RegionCode;
  readonly window: Window;
  readonly base: Window | null;
  /** The files of the counts, and that of the people whom the rates stand on. */
  readonly vintages: readonly string[];
  /** How many were ranked. */
  readonly ranked: number;
  readonly states: readonly StateSpread[];
  /** From the highest rank; those without one last, by count. */
  readonly municipalities: readonly MunicipalRate[];
  /** What was counted in no known municipality, by state; left out where it is nothing. */
  readonly unspecified: readonly {
    readonly state: RegionCode;
    readonly total: number | null;
    readonly before: number | null;
    /** Names in the file that no municipality of the state has; their counts are among these. */
    readonly unmatched: readonly string[];
  }[];
}

/** What rates are worked out from. */
export interface MunicipalSources {
  readonly tables: readonly MunicipalTable[];
  readonly municipalities: readonly Municipality[];
  readonly population: MunicipalPopulation;
}

/** A total as it is told; nothing where there is none. */
function told(total: number | undefined): number | null {
  return total === undefined || Number.isNaN(total) ? null : total;
}

/** A place with a total and a population: what a rate can be estimated from. */
interface Rateable extends Exposed {
  readonly place: Municipality;
  readonly before: number | null;
  readonly people: number;
}

const NO_RANK = { rank: null, rankLow: null, rankHigh: null };

function unrated(
  { code, name }: Municipality,
  counted: Pick<MunicipalRate, 'state' | 'total' | 'before' | 'gap'>,
  people: number | undefined,
): MunicipalRate {
  return {
    code,
    name,
    state: counted.state,
    total: counted.total,
    before: counted.before,
    gap: counted.gap,
    population: people === undefined ? null : Math.round(people),
    rawRate: null,
    rate: null,
    low: null,
    high: null,
    weight: null,
    standing: 'unknown',
    ...NO_RANK,
  };
}

function standingOf(low: number, high: number, weight: number, mean: number): Standing {
  if (low > mean) return 'above';
  if (high < mean) return 'below';
  return weight < 0.5 ? 'too-few' : 'as-state';
}

/** Four digits after the point: a list of 2,475 places is read by people and sent to them whole. */
function short(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** A place with its estimated rate and what is known of it. */
interface Rated {
  readonly own: Rateable;
  readonly state: RegionCode;
  readonly shrunk: ShrunkRate;
  readonly standing: Standing;
}

function ratesIn(state: RegionCode, all: readonly Rateable[], prior: RatePrior): Rated[] {
  const shrink = shrinkWith(prior);
  return all.map((own) => {
    const shrunk = shrink(own);
    const standing = standingOf(shrunk.low, shrunk.high, shrunk.weight, prior.mean);
    return { own, state, shrunk, standing };
  });
}

function withRank({ own, state, shrunk, standing }: Rated, rank: CredibleRank | undefined): MunicipalRate {
  const { place, before } = own;
  return {
    code: place.code,
    name: place.name,
    state,
    total: own.total,
    before,
    gap: null,
    population: Math.round(own.people),
    rawRate: short(own.total / own.exposure),
    rate: short(shrunk.rate),
    low: short(shrunk.low),
    high: short(shrunk.high),
    weight: short(shrunk.weight),
    standing,
    rank: rank?.rank ?? null,
    rankLow: rank?.low ?? null,
    rankHigh: rank?.high ?? null,
  };
}

/** Ranked places from the highest, the others after them by their count. */
function inOrder(a: MunicipalRate, b: MunicipalRate): number {
  if (a.rank !== null && b.rank !== null) return a.rank - b.rank || (b.total ?? 0) - (a.total ?? 0);
  if (a.rank !== null || b.rank !== null) return a.rank === null ? 1 : -1;
  return (b.total ?? -1) - (a.total ?? -1);
}

/** The counts of one state's places over a window and its base. */
interface StateCounts {
  readonly state: RegionCode;
  readonly own: TablePlaces;
  readonly now: WindowCounts;
  readonly before: WindowCounts | undefined;
}

function countsOfState(
  table: MunicipalTable,
  municipalities: readonly Municipality[],
  { window, base }: { readonly window: Window; readonly base?: Window | undefined },
): StateCounts {
  const own = tablePlaces(table, municipalities);
  const before = base && countsOver(table, own, base);
  return { state: table.state, own, now: countsOver(table, own, window), before };
}

/** The sum of totals, nothing where one of them is not known. */
function addKnown(counts: WindowCounts | undefined): number | null {
  return told(counts?.unspecified.reduce((sum, each) => sum + each, 0));
}

/** What the files give to a state without saying where; left out where that is nothing. */
function unspecifiedOf({ state, own, now, before }: StateCounts): MunicipalRates['unspecified'] {
  if (own.unspecified.length === 0) return [];
  const unmatched = own.unspecified.flatMap(({ name }) => unmatchedNames(name));
  const apart = { state, total: addKnown(now), before: addKnown(before), unmatched };
  return apart.total !== 0 || (apart.before ?? 0) !== 0 || unmatched.length > 0 ? [apart] : [];
}

/** The places of a state that a rate can be estimated for, and the others. */
function partRateable(
  { state, own, now, before }: StateCounts,
  people: ReadonlyMap<RegionCode, number>,
  onePerson: number,
): { readonly rateable: readonly Rateable[]; readonly others: readonly MunicipalRate[] } {
  const rateable: Rateable[] = [];
  const others: MunicipalRate[] = [];
  for (const [at, place] of own.places.entries()) {
    const total = told(now.known[at]);
    const earlier = told(before?.known[at]);
    const living = people.get(place.code);
    if (total !== null && living !== undefined) {
      rateable.push({ place, total, before: earlier, people: living, exposure: living / onePerson });
    } else {
      const gap = total === null ? now.gap : 'no-population';
      others.push(unrated(place, { state, total, before: earlier, gap }, living));
    }
  }
  return { rateable, others };
}

/**
 * The municipalities of a state, or of all, by one indicator over a window: each rate drawn towards that of all
 * municipalities of its state (empirical Bayes), ranked by it, with the ranks that the data do not rule out.
 */
export function municipalRates(
  asked: {
    readonly indicator: IndicatorId;
    readonly state: RegionCode;
    readonly window: Window;
    readonly base?: Window | undefined;
  },
  { tables, municipalities, population }: MunicipalSources,
): MunicipalRates {
  const { indicator, state, window, base } = asked;
  const own = state === NATION ? tables : tables.filter((each) => each.state === state);
  const counts = own.map((table) => countsOfState(table, municipalities, asked));
  const people = municipalPeople(population, window);
  // The rate of one case among one person: what a place's people are divided by.
  const onePerson = perHundredThousand(1, window, 1);
  const spreads: StateSpread[] = [];
  const rated: Rated[] = [];
  const unranked: MunicipalRate[] = [];
  for (const each of counts) {
    const { rateable, others } = partRateable(each, people, onePerson);
    unranked.push(...others);
    const prior = ratePrior(rateable);
    if (!prior) continue;
    const deviation = Math.sqrt(prior.variance);
    spreads.push({ state: each.state, mean: prior.mean, deviation, municipalities: rateable.length });
    rated.push(...ratesIn(each.state, rateable, prior));
  }
  const known = rated.flatMap(({ shrunk }) => shrunk.posterior ?? []);
  const ranks = credibleRanks(known);
  let next = 0;
  const ranked = rated.map((each) => withRank(each, each.shrunk.posterior && ranks[next++]));
  return {
    indicator,
    state,
    window,
    base: base ?? null,
    vintages: [...vintagesOf(own), ...(population.vintage ? [population.vintage] : [])],
    ranked: known.length,
    states: spreads,
    municipalities: [...ranked, ...unranked].toSorted(inOrder),
    unspecified: counts.flatMap(unspecifiedOf),
  };
}
