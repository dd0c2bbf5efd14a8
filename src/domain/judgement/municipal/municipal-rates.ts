import type { GapReason } from '../../indicator/observation.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import { municipalPeople, type MunicipalPopulation } from '../../place/municipal-population.ts';
import { unmatchedNames, type Municipality } from '../../place/municipality.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import { groupedBy } from '../../grouped.ts';
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
import { municipalCounts, vintagesOf, type CountedPlace, type MunicipalTotal } from './municipal-totals.ts';

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

function numberOf(total: MunicipalTotal | null): number | null {
  return total && 'total' in total ? total.total : null;
}

/** A place with a total and a population: what a rate can be estimated from. */
interface Rateable extends Exposed {
  readonly place: CountedPlace;
  readonly people: number;
}

function rateable(
  places: readonly CountedPlace[],
  window: Window,
  people: ReadonlyMap<RegionCode, number>,
): Rateable[] {
  // The rate of one case among one person: what a place's people are divided by.
  const whole = perHundredThousand(1, window, 1);
  return places.flatMap((place) => {
    const own = people.get(place.code);
    const total = numberOf(place.now);
    if (own === undefined || total === null) return [];
    return [{ place, people: own, total, exposure: own / whole }];
  });
}

const NO_RANK = { rank: null, rankLow: null, rankHigh: null };

function unrated(place: CountedPlace, people: ReadonlyMap<RegionCode, number>): MunicipalRate {
  const { code, name, state, now } = place;
  const own = people.get(code);
  return {
    code,
    name,
    state,
    total: numberOf(now),
    before: numberOf(place.before),
    gap: 'gap' in now ? now.gap : 'no-population',
    population: own === undefined ? null : Math.round(own),
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
  readonly shrunk: ShrunkRate;
  readonly standing: Standing;
}

function ratesIn(all: readonly Rateable[], prior: RatePrior): Rated[] {
  const shrink = shrinkWith(prior);
  return all.map((own) => {
    const shrunk = shrink(own);
    const standing = standingOf(shrunk.low, shrunk.high, shrunk.weight, prior.mean);
    return { own, shrunk, standing };
  });
}

function withRank({ own, shrunk, standing }: Rated, rank: CredibleRank | undefined): MunicipalRate {
  const { code, name, state, before } = own.place;
  return {
    code,
    name,
    state,
    total: own.total,
    before: numberOf(before),
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

/** The sum of figures, nothing where one of them is not known. */
function addKnown(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}

function unspecifiedBy(places: readonly CountedPlace[]): MunicipalRates['unspecified'] {
  return [...groupedBy(places, (each) => each.state)]
    .map(([state, own]) => ({
      state,
      total: addKnown(own.map((each) => numberOf(each.now))),
      before: addKnown(own.map((each) => numberOf(each.before))),
      unmatched: own.flatMap(({ name }) => unmatchedNames(name)),
    }))
    .filter(({ total, before, unmatched }) => total !== 0 || (before ?? 0) !== 0 || unmatched.length > 0);
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
  const counts = municipalCounts(own, municipalities, window, base);
  const people = municipalPeople(population, window);
  const byState = groupedBy(rateable(counts.places, window, people), (each) => each.place.state);
  const spreads: StateSpread[] = [];
  const rated: Rated[] = [];
  for (const [code, all] of byState) {
    const prior = ratePrior(all);
    if (!prior) continue;
    const deviation = Math.sqrt(prior.variance);
    spreads.push({ state: code, mean: prior.mean, deviation, municipalities: all.length });
    rated.push(...ratesIn(all, prior));
  }
  const known = rated.flatMap(({ shrunk }) => shrunk.posterior ?? []);
  const ranks = credibleRanks(known);
  let next = 0;
  const ranked = rated.map((each) => withRank(each, each.shrunk.posterior && ranks[next++]));
  const names = new Set(ranked.map(({ code }) => code));
  const others = counts.places.filter(({ code }) => !names.has(code)).map((each) => unrated(each, people));
  return {
    indicator,
    state,
    window,
    base: base ?? null,
    vintages: [...vintagesOf(own), ...(population.vintage ? [population.vintage] : [])],
    ranked: known.length,
    states: spreads,
    municipalities: [...ranked, ...others].toSorted(inOrder),
    unspecified: unspecifiedBy(counts.unspecified),
  };
}
