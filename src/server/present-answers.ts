import type { AcrossAnswer, PresentAnswer } from '../contract/answers/present.ts';
import type { IndicatorId, Topic } from '../domain/indicator/rows.ts';
import { acrossBreak, attemptsOf, countedApart, sinceBreak } from '../domain/judgement/across.ts';
import type { Surroundings } from '../domain/judgement/comparison.ts';
import { PRESENT_TOPICS, presentOfTopic, type Present } from '../domain/judgement/present.ts';
import type { RegionCode } from '../domain/place/region.ts';
import type { Cube } from '../domain/series/cube.ts';
import { seriesOf, type Series } from '../domain/series/series.ts';
import { indicatorOf } from '../domain/indicator/indicator.ts';
import { RNID_BREAK } from '../domain/time/method.ts';
import { laterMonth, type Month, type Window } from '../domain/time/period.ts';
import { indicatorsOf } from '../domain/view/default-indicator.ts';
import { surroundingsFrom } from './evidence.ts';
import { seriesOrFault, windowOrFault } from './series-answer.ts';
import type { Store } from './store/store.ts';

/** The series of some indicators in a region, of those that the edition has. */
async function seriesOfAll(
  store: Store,
  indicators: readonly IndicatorId[],
  region: RegionCode,
): Promise<ReadonlyMap<IndicatorId, Series>> {
  const cubes = await Promise.all(indicators.map((id) => store.cube(id)));
  const found = cubes.flatMap((cube) => (cube && seriesOf(cube, region)) ?? []);
  return new Map(found.map((each) => [each.indicator, each]));
}

async function presentOfOne(
  store: Store,
  topic: Topic,
  region: RegionCode,
  surroundings: Surroundings,
): Promise<Present[]> {
  const series = await seriesOfAll(
    store,
    indicatorsOf(topic).map(({ id }) => id),
    region,
  );
  const found = presentOfTopic(topic, (id) => series.get(id), surroundings);
  return found ? [found] : [];
}

/** What is happening now in a region, topic by topic. */
export async function presentAnswer(store: Store, region: RegionCode): Promise<PresentAnswer> {
  const { id } = await store.edition();
  const surroundings = await surroundingsFrom(store);
  const found = await Promise.all(
    PRESENT_TOPICS.map((topic) => presentOfOne(store, topic, region, surroundings)),
  );
  const registers = found.flat();
  const months = registers.map(({ newest }) => newest.month);
  return {
    edition: id,
    region,
    dataThrough: months.length > 0 ? months.reduce(laterMonth) : null,
    registers,
  };
}

interface AcrossAsked {
  readonly region: RegionCode;
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}

/** The months asked for; what is left open is all that the new method has counted so far. */
function windowIn(series: Series, { from, to }: AcrossAsked): Window {
  const first = series.observations[0]?.month ?? RNID_BREAK.month;
  const start = from ?? indicatorOf(series.indicator).breaks.at(-1)?.month ?? first;
  const end = to ?? laterMonth(start, sinceBreak(series)?.to ?? start);
  return windowOrFault(start, end);
}

/** The same months before and after the change of method, in one region. */
export async function acrossAnswer(store: Store, cube: Cube, asked: AcrossAsked): Promise<AcrossAnswer> {
  const { id } = await store.edition();
  const { region } = asked;
  const series = seriesOrFault(cube, region);
  const attempts = await seriesOfAll(store, attemptsOf(cube.indicator), region);
  const apart = countedApart(cube.indicator, region, (each) => attempts.get(each));
  return { edition: id, ...acrossBreak(series, windowIn(series, asked), apart) };
}
