import type { Claim, ClaimQuery } from '../claim.ts';
import { asThenOf, partsOf } from '../finding.ts';
import type { ClaimPart } from '../part/part.ts';
import type { ClaimRegister } from '../part/register.ts';
import { roundingOf } from '../part/tolerance.ts';
import { INDICATORS, indicatorOf } from '../../indicator/indicator.ts';
import { MEASURES, type Measure } from '../../series/rate.ts';

/** How near one way to count comes to the numbers that a statement printed. */
export interface Reproduction {
  readonly query: ClaimQuery;
  /** Each printed number beside the one found, in order: the change, the level, the level of the base. */
  readonly figures: readonly PrintedAndFound[];
  /** The largest of the distances between printed and found, in units of what rounding may hide. */
  readonly distance: number;
}

interface PrintedAndFound {
  readonly aspect: 'change' | 'window-level' | 'base-level';
  readonly stated: number;
  readonly found: number;
}

/** Up to here a number counts as reproduced: pages cut a digit off as often as they round it. */
const REPRODUCED = 2;

/**
 * Whether a way to count gives every printed number.
 * @example isReproduced({ distance: 2 }) // true
 * @example isReproduced({ distance: 2.1 }) // false
 */
export function isReproduced({ distance }: Pick<Reproduction, 'distance'>): boolean {
  return distance <= REPRODUCED;
}

/** So many times as far must the claim's own count be for another to be pointed out. */
const MUCH = 5;

/** The number that a part found, of several readings the nearest to what was printed; nothing where it has none. */
function foundIn({ found, readings, stated }: ClaimPart): number | undefined {
  const [nearest] = readings.toSorted((a, b) => Math.abs(a - (stated ?? 0)) - Math.abs(b - (stated ?? 0)));
  return nearest ?? found ?? undefined;
}

/** What rounding may hide of each printed number. */
function roundingsOf({ size, windowValue, baseValue, bound }: Claim) {
  // The least that was said is no number to be met: it is taken as roughly that much.
  const meant = bound === 'at-least' ? 'about' : bound;
  return {
    change: size && roundingOf(size, meant),
    'window-level': windowValue && roundingOf(windowValue, meant),
    'base-level': baseValue && roundingOf(baseValue, meant),
  };
}

function distanceOf(figures: readonly PrintedAndFound[], claim: Claim): number {
  const roundings = roundingsOf(claim);
  return Math.max(
    ...figures.map(({ aspect, stated, found }) => Math.abs(found - stated) / (roundings[aspect] ?? 1)),
  );
}

function figuresIn(parts: readonly ClaimPart[]): PrintedAndFound[] {
  return parts.flatMap((part) => {
    const { aspect, stated } = part;
    if (aspect !== 'change' && aspect !== 'window-level' && aspect !== 'base-level') return [];
    const found = foundIn(part);
    return stated === null || found === undefined ? [] : [{ aspect, stated, found }];
  });
}

/** What makes of any query one that asks for the printed numbers alone. */
export const NUMBERS_ALONE = {
  superlative: null,
  streak: null,
  sole: null,
  states: null,
  rank: null,
} as const;

/** How many numbers were printed that a way to count should give. */
function printedIn({ size, windowValue, baseValue }: Claim): number {
  return [size, windowValue, baseValue].filter((each) => each !== null).length;
}

/**
 * What one way to count gives for every number that a statement printed, by today's cut or by the one that the
 * speaker had, whichever comes nearer; nothing where a number cannot be had or none was printed.
 */
export function reproduce(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
): Reproduction | undefined {
  const bare: ClaimQuery = { ...query, ...NUMBERS_ALONE };
  const cuts = [partsOf(register, claim, bare).parts, asThenOf(register, claim, bare)?.parts ?? []];
  const [nearest] = cuts
    .map(figuresIn)
    .filter((figures) => figures.length > 0 && figures.length === printedIn(claim))
    .map((figures) => ({ query, figures, distance: distanceOf(figures, claim) }))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest;
}

/** The measures that one count may be given in: by the day and in total differ where a leap year is on one side. */
function measuresBeside(measure: Measure): readonly Measure[] {
  return measure === 'per-100k-year' ? [measure] : MEASURES.filter((each) => each !== 'per-100k-year');
}

/** A statement's query asked of every other indicator of its topic, in every measure that may be meant. */
export function otherCounts(query: ClaimQuery): ClaimQuery[] {
  const { topic } = indicatorOf(query.indicator);
  return INDICATORS.filter((each) => each.topic === topic).flatMap(({ id: indicator }) =>
    measuresBeside(query.measure)
      .filter((measure) => indicator !== query.indicator || measure !== query.measure)
      .map((measure) => ({ ...query, indicator, measure, yearly: false })),
  );
}

/** A statement that is counted in one way and whose printed numbers come out of another. */
export interface BetterCount {
  readonly claim: string;
  /** What its own count gives; nothing where that cannot be had. */
  readonly own: Reproduction | undefined;
  readonly better: Reproduction;
}

/**
 * Another count of the same topic that gives every printed number of a statement to its digit, where the
 * statement's own count is much further off: most likely what the speaker counted.
 */
export function betterCount(register: ClaimRegister, claim: Claim): BetterCount | undefined {
  const { query } = claim;
  if (!query) return undefined;
  const own = reproduce(register, claim, query);
  const [better] = otherCounts(query)
    .flatMap((each) => reproduce(register, claim, each) ?? [])
    .toSorted((a, b) => a.distance - b.distance);
  if (!better || !isReproduced(better)) return undefined;
  // One number comes out of some count or other by chance: where there is no own one beside it, two must.
  const isMuchFurther = own ? own.distance > MUCH * Math.max(1, better.distance) : better.figures.length > 1;
  return isMuchFurther ? { claim: claim.id, own, better } : undefined;
}
