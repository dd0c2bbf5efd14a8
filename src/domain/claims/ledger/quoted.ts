import { isDecided, type JudgedClaim } from '../filter.ts';
import { INDICATOR_ROWS } from '../../indicator/rows.ts';
import { monthsFrom, type Month } from '../../time/period.ts';
import { NATION } from '../../place/region.ts';

/** A statement that people repeat, with how often the like of it is in the list. */
export interface QuotedClaim {
  readonly judged: JudgedClaim;
  readonly times: number;
}

/** Months in which the weight of a statement halves. */
const HALF_LIFE = 6;

/** What an undecided statement weighs beside a decided one. */
const UNDECIDED_WEIGHT = 0.5;

/** Sizes in per cent that are taken for one: 22 and 21.5 are quoted alike. */
const BAND = 5;

const TEN = 10;

/** So that one topic does not fill the list. */
const MOST_OF_A_TOPIC = 3;

/** What a statement is the like of: an indicator and way, between single months (by tens of per cent) or between longer stretches; a record by itself. */
function likenessOf({ claim }: JudgedClaim): string | undefined {
  const { query, region, direction } = claim;
  // What is only a part of another count is rarely the sentence that goes around.
  if (!query || region !== NATION || 'isPart' in INDICATOR_ROWS[query.indicator]) return undefined;
  if (query.kind === 'change' && claim.size && query.base) {
    // Single months against one base run far apart: 22 and 44 per cent are not quoted alike.
    const isMonth = query.window.from === query.window.to;
    const shape = isMonth ? `month ${Math.floor(claim.size.value / TEN) * TEN}` : 'stretch';
    return `${query.indicator} ${direction ?? ''} ${shape}`;
  }
  return query.superlative ? `${query.indicator} ${query.superlative.extreme}` : undefined;
}

function saidIn({ claim }: JudgedClaim): Month | undefined {
  return claim.statedOn === null ? undefined : (claim.statedOn.slice(0, 7) as Month);
}

function sizeOf({ claim }: JudgedClaim): number {
  return Math.round((claim.size?.value ?? 0) / BAND) * BAND;
}

/** The size that is named most and most lately, to the nearest five per cent; of the statements that name it a decided one, the newest, stands for all. */
function representativeOf(alike: readonly JudgedClaim[], newest: Month): JudgedClaim | undefined {
  const named = new Map<number, number>();
  for (const each of alike) named.set(sizeOf(each), (named.get(sizeOf(each)) ?? 0) + weightOf(each, newest));
  return alike
    .toSorted(
      (a, b) =>
        (named.get(sizeOf(b)) ?? 0) - (named.get(sizeOf(a)) ?? 0) ||
        Number(isDecided(b)) - Number(isDecided(a)) ||
        (b.claim.statedOn ?? '').localeCompare(a.claim.statedOn ?? '') ||
        a.claim.id.localeCompare(b.claim.id),
    )
    .at(0);
}

function weightOf(judged: JudgedClaim, newest: Month): number {
  const said = saidIn(judged);
  const recency = said ? 0.5 ** (monthsFrom(said, newest) / HALF_LIFE) : 0;
  return recency * (isDecided(judged) ? 1 : UNDECIDED_WEIGHT);
}

/**
 * The statements that people quote, by a rule: those alike are counted together, each weighed by how lately it
 * was said (half as much six months before the newest) and by whether it is decided; the heaviest come first, at
 * most three of a topic. Of those alike one that names the commonest size stands for all.
 */
export function mostQuoted(claims: readonly JudgedClaim[], limit: number): QuotedClaim[] {
  const newest = claims
    .flatMap((each) => saidIn(each) ?? [])
    .toSorted()
    .at(-1);
  if (!newest) return [];
  const groups = new Map<string, JudgedClaim[]>();
  for (const each of claims) {
    const key = likenessOf(each);
    if (key) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const weighed = [...groups.values()]
    .map((alike) => ({ alike, weight: alike.reduce((sum, each) => sum + weightOf(each, newest), 0) }))
    .toSorted((a, b) => b.weight - a.weight);
  const quoted: QuotedClaim[] = [];
  for (const { alike } of weighed) {
    const judged = representativeOf(alike, newest);
    const same = quoted.filter((each) => each.judged.claim.topic === judged?.claim.topic).length;
    if (judged && same < MOST_OF_A_TOPIC && quoted.length < limit)
      quoted.push({ judged, times: alike.length });
  }
  return quoted;
}
