import type { ContributionsAnswer } from '../contract/answers/contributions.ts';
import type { CompareAnswer, MunicipalitiesAnswer } from '../contract/answers/evidence.ts';
import { compare } from '../domain/judgement/comparison.ts';
import type { Cube } from '../domain/series/cube.ts';
import { contributionsOf } from '../domain/judgement/regions/contributions.ts';
import { judgeAll } from '../domain/judgement/regions/false-discovery.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import { addRows, type Lineage, type Printing } from '../domain/record/lineage.ts';
import { isGap, type Observation } from '../domain/indicator/observation.ts';
import {
  earlierMonth,
  laterMonth,
  monthsFrom,
  monthsIn,
  type Month,
  type Window,
} from '../domain/time/period.ts';
import { NATION, STATE_CODES, statesOf, type RegionCode } from '../domain/place/region.ts';
import { typicalRevisions, type Revisions } from '../domain/record/revisions/revision.ts';
import { observationAt } from '../domain/series/series.ts';
import { compareVintages, type Vintage } from '../domain/indicator/source.ts';
import { breaksAmong } from '../domain/series/registering-breaks.ts';
import { breaksOf } from '../domain/claims/curated.ts';
import { Fault } from './fault.ts';
import { seriesOrFault } from './series-answer.ts';
import type { Store } from './store/store.ts';

type Part = Lineage['parts'][number];

function partOf(region: RegionCode, observation: Observation): Part {
  if (isGap(observation)) return { region, value: null, vintage: null };
  return { region, value: observation.value, vintage: observation.vintage };
}

/** The states that a region's figure is added from; the region itself where it was printed as one. */
function partRegions(region: RegionCode, observation: Observation): readonly RegionCode[] {
  const printed = ['reported', 'published-total'];
  if (!isGap(observation) && printed.includes(observation.basis)) return [region];
  return statesOf(region) ?? [region];
}

async function municipalitiesOf(store: Store, indicator: IndicatorId, region: RegionCode, month: Month) {
  const table = STATE_CODES.includes(region) ? await store.municipal(indicator, region) : undefined;
  if (!table) return [];
  const place = monthsFrom(table.start, month);
  return table.columns
    .map(({ code, name, values }) => ({ code, name, value: values[place] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
}

function sumOf(items: readonly { readonly value: number }[]): number {
  return items.reduce((sum, { value }) => sum + value, 0);
}

/** What one figure was made of: the observation, its parts, the rows of the files that add up to it. */
export async function lineageAnswer(
  store: Store,
  cube: Cube,
  { region, month }: { readonly region: RegionCode; readonly month: Month },
): Promise<Lineage> {
  const { indicator } = cube;
  const edition = await store.edition();
  const observation = observationAt(seriesOrFault(cube, region), month);
  const parts = partRegions(region, observation).map((code) =>
    partOf(code, observationAt(seriesOrFault(cube, code), month)),
  );
  const serving = new Set(parts.map((part) => `${part.region} ${part.vintage ?? ''}`));
  const found = await store.sourceRows(indicator, month);
  const rows = addRows(found.filter((row) => serving.has(`${row.region} ${row.vintage}`)));
  const municipalities = rows.length > 0 ? [] : await municipalitiesOf(store, indicator, region, month);
  const counted = rows.length > 0 ? rows : municipalities;
  const ids = new Set(parts.map((part) => part.vintage));
  const vintages = (await store.vintages()).filter(({ id }) => ids.has(id));
  return {
    edition: edition.id,
    indicator,
    region,
    month,
    observation,
    parts,
    rows,
    municipalities,
    accounted: counted.length > 0 ? sumOf(counted) : null,
    vintages,
    sources: edition.sources.filter(({ id }) => vintages.some(({ source }) => source === id)),
  };
}

/** The printings of a region: as printed, and for vintages that print only states, their sum. */
export async function printingsOf(
  store: Store,
  indicator: IndicatorId,
  region: RegionCode,
): Promise<readonly Printing[]> {
  if (region !== NATION) return store.printings(indicator, statesOf(region) ?? [region]);
  const printed = await store.printings(indicator, [NATION]);
  const own = new Set(printed.map(({ vintage }) => vintage));
  const added = await store.printings(indicator, STATE_CODES);
  return [...printed, ...added.filter(({ vintage }) => !own.has(vintage))];
}

function revisionColumn(vintage: Vintage, printings: readonly Printing[], window: Window) {
  const own = new Map(
    printings.filter((each) => each.vintage === vintage.id).map(({ month, value }) => [month, value]),
  );
  return {
    vintage: vintage.id,
    source: vintage.source,
    coversThrough: vintage.coversThrough,
    publishedOn: vintage.publishedOn,
    values: monthsIn(window).map((month) => own.get(month) ?? null),
  };
}

/** How a region's months moved from vintage to vintage, and how far such figures typically move. */
export async function revisionsAnswer(
  store: Store,
  indicator: IndicatorId,
  region: RegionCode,
): Promise<Revisions> {
  const printings = await printingsOf(store, indicator, region);
  const [first] = printings;
  const edition = await store.edition();
  if (!first) {
    throw new Fault(
      404,
      'unknown-indicator',
      `no printing of ${indicator} in ${region} is kept`,
      'indicator',
    );
  }
  const months = printings.map(({ month }) => month);
  const window = { from: months.reduce(earlierMonth), to: months.reduce(laterMonth) };
  const printing = new Set(printings.map(({ vintage }) => vintage));
  const vintages = (await store.vintages())
    .filter(({ id }) => printing.has(id))
    .toSorted((a, b) => a.source.localeCompare(b.source) || compareVintages(a, b));
  return {
    edition: edition.id,
    indicator,
    region,
    start: window.from,
    columns: vintages.map((vintage) => revisionColumn(vintage, printings, window)),
    typical: typicalRevisions(printings, vintages),
  };
}

/** One indicator in the municipalities of a state. */
export async function municipalitiesAnswer(
  store: Store,
  indicator: IndicatorId,
  state: RegionCode,
): Promise<MunicipalitiesAnswer> {
  const table = await store.municipal(indicator, state);
  const { id } = await store.edition();
  if (table) return { edition: id, ...table };
  throw new Fault(
    404,
    'unknown-indicator',
    `${indicator} is not kept by municipality in ${state}`,
    'indicator',
  );
}

/** What every comparison of an edition draws on besides the series. */
export async function surroundingsFrom(store: Store) {
  return {
    population: await store.population(),
    registeringBreaks: breaksAmong(breaksOf(await store.curated())),
  };
}

/** Two windows compared in one region, or in every state with false alarms controlled. */
export async function compareAnswer(
  store: Store,
  cube: Cube,
  region: RegionCode,
  window: Window,
  base: Window,
): Promise<CompareAnswer> {
  const { id } = await store.edition();
  const surroundings = await surroundingsFrom(store);
  if (region !== 'all') {
    return { edition: id, ...compare(seriesOrFault(cube, region), window, base, surroundings) };
  }
  const family = judgeAll(
    STATE_CODES.map((code) => compare(seriesOrFault(cube, code), window, base, surroundings)),
  );
  return {
    edition: id,
    indicator: cube.indicator,
    region,
    window,
    base,
    falseDiscoveryRate: family.q,
    tested: family.tested,
    threshold: family.threshold,
    withdrawn: family.withdrawn,
    comparisons: family.comparisons,
  };
}

/** What moved a region between two windows, by its states. */
export async function contributionsAnswer(
  store: Store,
  cube: Cube,
  region: RegionCode,
  windows: { readonly window: Window; readonly base: Window },
): Promise<ContributionsAnswer> {
  const { id } = await store.edition();
  const found = contributionsOf(cube, region, windows, await surroundingsFrom(store));
  if (found) return { edition: id, ...found };
  throw new Fault(404, 'unknown-region', `${cube.indicator} has no region ${region}`, 'region');
}
