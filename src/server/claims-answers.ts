import type { EventsAnswer, OperationsAnswer, PerceptionAnswer } from '../contract/answers/curated.ts';
import type { ClaimAnswer, ClaimsAnswer } from '../contract/answers/finding.ts';
import { filterClaims, summaryOf, type ClaimFilter } from '../domain/claims/filter.ts';
import { printingsAsked } from '../domain/claims/part/earlier-cut.ts';
import { registerOf } from '../domain/claims/part/register.ts';
import { breaksOf, type Curated } from '../domain/claims/curated.ts';
import { filterEvents, type EventFilter, type EventKind } from '../domain/record/curated/event.ts';
import { countOutcomes } from '../domain/claims/finding-changes.ts';
import { findingsOn, indicatorsAsked, type Finding } from '../domain/claims/finding.ts';
import { OPERATION_MEASURES, OPERATIONS_START, pacesOf } from '../domain/record/curated/operation.ts';
import { PERCEPTION_CAVEATS } from '../domain/record/curated/perception.words.ts';
import type { Month } from '../domain/time/period.ts';
import type { RegionCode } from '../domain/place/region.ts';
import { printingsOf } from './evidence.ts';
import { Fault } from './fault.ts';
import type { Store } from './store/store.ts';

/** Findings are the same as long as edition and tables are; they are made once. */
const judgedOf = new WeakMap<Store, { readonly curated: Curated; readonly findings: Promise<Finding[]> }>();

async function judge(store: Store, curated: Curated): Promise<Finding[]> {
  const indicators = indicatorsAsked(curated.claims);
  const cubes = await Promise.all(indicators.map((indicator) => store.cube(indicator)));
  const yearly = await Promise.all(
    indicators.map(async (indicator) => ({ indicator, totals: await store.yearly(indicator) })),
  );
  const vintages = await store.vintages();
  const printed = await Promise.all(
    printingsAsked(curated.claims, vintages).map(async ({ indicator, region }) => ({
      indicator,
      region,
      printings: await printingsOf(store, indicator, region),
    })),
  );
  const register = registerOf({
    cubes: cubes.filter((cube) => cube !== undefined),
    yearly,
    printed,
    vintages,
    population: await store.population(),
    ensu: curated.perception.ensu,
    registeringBreaks: breaksOf(curated),
  });
  return inSlices(curated.claims, (claims) => findingsOn(claims, register));
}

/** Claims judged at one go; about as long as a screen takes to be drawn twice. */
const SLICE = 8;

/** Works through a list some items at a time, so that other requests are answered in between. */
async function inSlices<T, R>(
  items: readonly T[],
  work: (slice: readonly T[]) => readonly R[],
): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += SLICE) {
    done.push(...work(items.slice(from, from + SLICE)));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return done;
}

/** The findings on every claim by the edition of a store. */
function findingsFrom(store: Store, curated: Curated): Promise<Finding[]> {
  const known = judgedOf.get(store);
  if (known?.curated === curated) return known.findings;
  const findings = judge(store, curated);
  judgedOf.set(store, { curated, findings });
  return findings;
}

/** The claims that a filter lets through, in short, and how many there are of each finding. */
export async function claimsAnswer(
  store: Store,
  curated: Curated,
  filter: ClaimFilter,
): Promise<ClaimsAnswer> {
  const findings = await findingsFrom(store, curated);
  const judged = curated.claims.flatMap((claim, index) => {
    const finding = findings[index];
    return finding ? [{ claim, finding: summaryOf(claim, finding) }] : [];
  });
  const claims = filterClaims(judged, filter);
  return {
    edition: (await store.edition()).id,
    counts: countOutcomes(claims.map((each) => each.finding)),
    claims,
  };
}

/** One claim with its whole finding; an id that no claim has is answered as such. */
export async function claimAnswer(store: Store, curated: Curated, id: string): Promise<ClaimAnswer> {
  const index = curated.claims.findIndex((each) => each.id === id);
  const claim = curated.claims[index];
  const finding = (await findingsFrom(store, curated))[index];
  if (!claim || !finding) throw new Fault(404, 'unknown-claim', `no claim has the id ${id}`, 'id');
  return { edition: (await store.edition()).id, claim, finding };
}

/** What a request may ask of the events: months from and to, either of them open. */
export interface EventsAsked {
  readonly region?: RegionCode | undefined;
  readonly kind?: EventKind | undefined;
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}

function eventFilterOf({ region, kind, from, to }: EventsAsked): EventFilter {
  const window = { from: from ?? '1970-01', to: to ?? '2099-12' } as const;
  return { window, ...(region ? { region } : {}), ...(kind ? { kinds: [kind] } : {}) };
}

/** The events that a request asks for, oldest first. */
export function eventsAnswer(curated: Curated, asked: EventsAsked): EventsAnswer {
  return { events: filterEvents(curated.events, eventFilterOf(asked)) };
}

/** The reports on operations with the pace of each figure. */
export function operationsAnswer(curated: Curated): OperationsAnswer {
  const paces = OPERATION_MEASURES.flatMap((measure) => pacesOf(curated.operations, measure));
  return { since: OPERATIONS_START, reports: curated.operations, paces };
}

/** What people feel and do not report, with caveats. */
export function perceptionAnswer(curated: Curated): PerceptionAnswer {
  return { caveats: PERCEPTION_CAVEATS, perception: curated.perception };
}
