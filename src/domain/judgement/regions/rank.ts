import { irregularityOf } from '../../statistics/dispersion.ts';
import { MISS, noChangeChance } from '../../statistics/interval.ts';
import { totalNoise } from '../../statistics/noise.ts';
import type { GapReason } from '../../indicator/observation.ts';
import { windowDays, type Window } from '../../time/period.ts';
import { populationIn, type Population } from '../../place/population.ts';
import { perHundredThousand } from '../../series/rate.ts';
import type { RegionCode } from '../../place/region.ts';
import { totalOf, type Series } from '../../series/series.ts';

/** A region among others by its rate, 1 the highest, with the ranks that the data cannot rule out. */
export type Ranked = { readonly region: RegionCode } & (
  | {
      /** Per 100,000 people and year. */
      readonly rate: number;
      readonly rank: number;
      /** 95 % interval of the rank. */
      readonly interval: { readonly low: number; readonly high: number };
      /** How many regions were ranked. */
      readonly of: number;
    }
  | { readonly rank: null; readonly gap: GapReason | 'no-population' }
);

/** A region's count with what its logarithm varies by. */
interface Standing {
  readonly region: RegionCode;
  readonly total: number;
  readonly exposure: number;
  readonly variance: number;
  readonly freedom: number;
  readonly rate: number;
}

type Unranked = {
  readonly region: RegionCode;
  readonly rank: null;
  readonly gap: GapReason | 'no-population';
};

function standingOf(series: Series, window: Window, population: Population): Standing | Unranked {
  const { region } = series;
  const total = totalOf(series, window);
  if ('gap' in total) return { region, rank: null, gap: total.gap };
  const people = populationIn(population, region, window);
  if (people === undefined) return { region, rank: null, gap: 'no-population' };
  const days = windowDays(window);
  const { variance, freedom } = totalNoise({ window, days, total: total.total }, irregularityOf(series));
  return {
    region,
    total: total.total,
    exposure: days * people,
    variance,
    freedom,
    rate: perHundredThousand(total.total, window, people),
  };
}

/** Two-sided p-value of equal rates in two regions, their months taken as independent. */
function equalRatesChance(a: Standing, b: Standing): number {
  const poisson = 1 / (a.total + 0.5) + 1 / (b.total + 0.5);
  return noChangeChance({
    total: a.total,
    days: a.exposure,
    baseTotal: b.total,
    baseDays: b.exposure,
    inflation: (a.variance + b.variance) / poisson,
    freedom: Math.min(a.freedom, b.freedom),
  });
}

/**
 * Ranks regions by rate in a window. A rank's interval counts the regions whose rate is clearly higher or
 * lower, each pair tested at 5 % divided by the number of pairs a region is in (pairwise confidence sets for
 * ranks, Mogstad, Romano, Shaikh & Wilhelm 2024, with Bonferroni's bound). Regions without a total keep their gap.
 */
export function rankAmong(all: readonly Series[], window: Window, population: Population): Ranked[] {
  const standings = all.map((series) => standingOf(series, window, population));
  const ranked = standings.filter((each): each is Standing => !('rank' in each));
  const level = MISS / Math.max(1, ranked.length - 1);
  return standings.map((own): Ranked => {
    if ('rank' in own) return own;
    const higher = ranked.filter((other) => other.rate > own.rate);
    const lower = ranked.filter((other) => other.rate < own.rate);
    const clear = (other: Standing): boolean => equalRatesChance(own, other) < level;
    return {
      region: own.region,
      rate: own.rate,
      rank: higher.length + 1,
      interval: { low: higher.filter(clear).length + 1, high: ranked.length - lower.filter(clear).length },
      of: ranked.length,
    };
  });
}
