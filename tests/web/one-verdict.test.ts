// One verdict for one view: whatever page, scene or route speaks of an indicator in a region over two windows
// says the same of it. The embedded edition is read as a browser reads it, and every place that judges is asked.
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { claimRoute, claimsRoute } from '../../src/contract/claims-routes.ts';
import { compareRoute } from '../../src/contract/figure-routes.ts';
import { cubeRoute, editionRoute, populationRoute } from '../../src/contract/edition-routes.ts';
import { filledAddress } from '../../src/contract/addresses.ts';
import type { AnswerOf, ParametersOf, Route } from '../../src/contract/route.ts';
import { DEFINED_INDICATORS } from '../../src/domain/indicator/defined.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import { VERDICTS, type Comparison } from '../../src/domain/judgement/comparison.ts';
import type { StateReading } from '../../src/domain/judgement/regions/state-readings.ts';
import { NATION, STATE_CODES, type RegionCode } from '../../src/domain/place/region.ts';
import type { Cube } from '../../src/domain/series/cube.ts';
import { DEFAULT_VIEW, type View } from '../../src/domain/view/view.ts';
import { HEADLINE_TOPICS } from '../../src/domain/view/windows.ts';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { readDivergence } from '../../src/web/features/divergence/pairs.ts';
import { cardOf } from '../../src/web/features/overview/cards/card.ts';
import { openingParts } from '../../src/web/features/overview/sentence.ts';
import { headlinesOf, readRegion } from '../../src/web/features/region/region-model.ts';
import { readLayers } from '../../src/web/features/states/layers.ts';
import { readStory } from '../../src/web/features/story/story-model.ts';
import { clausesOf } from '../../src/web/features/wall/reading/speech.ts';
import { topicFigures } from '../../src/web/features/wall/reading/pictures.ts';
import { statesTopic } from '../../src/web/features/wall/reading/state-topics.ts';
import { contributionsIn } from '../../src/web/reading/contributions/contributions-in.ts';
import { judge, seriesIn, type Evidence } from '../../src/web/reading/evidence/evidence.ts';
import { headlinesIn } from '../../src/web/reading/evidence/headlines.ts';
import { scopeOf } from '../../src/web/reading/evidence/scope.ts';
import { changeTextOf } from '../../src/web/reading/verdict/change-text.ts';
import { unclearShort } from '../../src/web/reading/verdict/unclear-text.ts';
import { formatsFor } from '../../src/web/ui/format/format.ts';
import { frame as es } from '../../src/web/words/es/frame.ts';
import { wall as wallWords } from '../../src/web/words/es/wall.ts';
import { overview } from '../../src/web/words/es/overview.ts';
import { presentAndAcross } from '../../src/web/words/es/present-and-across.ts';
import { reading as words } from '../../src/web/words/es/reading.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());
const app = createApp(shelf);

async function get<R extends Route>(row: R, parameters: ParametersOf<R>): Promise<AnswerOf<R>> {
  const response = await app(new Request(`http://saldo.test${filledAddress(row.path, parameters)}`));
  return row.answer.parse(await response.json()) as AnswerOf<R>;
}

/** Everything that a page may compute from, fetched through the API. */
async function evidenceOf(): Promise<Evidence> {
  const edition = await get(editionRoute, {});
  const covered = DEFINED_INDICATORS.map(({ id }) => id).filter((id) =>
    edition.coverage.some((each) => each.indicator === id),
  );
  const cubes = new Map<IndicatorId, Cube>();
  for (const indicator of covered) {
    cubes.set(indicator, await get(cubeRoute, { edition: edition.id, indicator }));
  }
  return { edition, cubes, population: await get(populationRoute, { edition: edition.id }) };
}

const evidence = await evidenceOf();

const OPENING_SPEECH = {
  words: es,
  overview,
  own: presentAndAcross,
  formats: formatsFor('es'),
} as const;

const NO_FILTER = {
  speaker: undefined,
  topic: undefined,
  indicator: undefined,
  region: undefined,
  from: undefined,
  to: undefined,
};

const REGIONS: readonly RegionCode[] = [NATION, '14', '09', '25', '27', 'norte', '09,15'];
const PERIODS: readonly View['period'][] = [
  'last-year',
  'year-to-date',
  'administration',
  'since-2018',
  { from: '2025-01', to: '2025-12' },
  { from: '2025-01', to: '2025-06' },
];
const BASES: readonly View['base'][] = [
  'matching',
  'year-before',
  'september-2024',
  'year-2024',
  'year-2018',
];

const WINDOWS: readonly View[] = PERIODS.flatMap((period) =>
  BASES.map((base): View => ({ ...DEFAULT_VIEW, period, base })),
);
const VIEWS: readonly View[] = REGIONS.flatMap((region) => WINDOWS.map((view) => ({ ...view, region })));

/** What somebody says of a comparison, without the mark that tells how it stands among others. */
interface Saying {
  readonly by: string;
  readonly comparison: Comparison;
}

function saying(by: string, comparison: Comparison): Saying {
  if (comparison.verdict === 'not-comparable') return { by, comparison };
  const { standsAmongMany: _, ...alone } = comparison;
  return { by, comparison: alone };
}

function keyOf({ indicator, region, window, base }: Comparison): string {
  return [indicator, region, window.from, window.to, base.from, base.to].join(' ');
}

function rowsOf(by: string, readings: readonly StateReading[]): Saying[] {
  return readings.map((each) => saying(by, each.comparison));
}

/** Everything that is said of one region in a view. */
function saidOfRegion(view: View): Saying[] {
  const scope = scopeOf(view, evidence.edition);
  const headlines = headlinesIn(view, scope, evidence);
  const region = readRegion(view, evidence);
  return [
    ...headlines.map((each) => saying('overview, sentence', each.comparison)),
    ...headlines.map((each) => saying('overview, card', cardOf(each, view, evidence).comparison)),
    ...region.indicators.map((each) => saying('region, row', each.comparison)),
    ...headlinesOf(region, view, evidence).map((each) => saying('region, sentence', each.comparison)),
    ...readStory(view, evidence).headlines.map((each) => saying('story', each.comparison)),
    ...topicFigures(HEADLINE_TOPICS, view, evidence).map((each) => saying('wall', each.comparison)),
    ...headlines.flatMap(({ series }) => {
      const found = contributionsIn(series.indicator, scope, evidence);
      return found ? [saying('what moved it', found.whole)] : [];
    }),
  ];
}

/** Everything that is said of the 32 states at once. */
function saidOfStates(view: View): Saying[] {
  const pairs = readDivergence('extortion', view, evidence)?.pairs ?? [];
  return [
    ...readLayers('together', view, evidence).layers.flatMap((each) => rowsOf('states, row', each.readings)),
    ...pairs.flatMap((each) => rowsOf('divergence', [each.first, each.second])),
    ...HEADLINE_TOPICS.flatMap((topic) =>
      rowsOf('wall, states', statesTopic(topic, view, evidence)?.readings ?? []),
    ),
  ];
}

const SAID = new Map<string, Saying[]>();
for (const each of [...VIEWS.flatMap(saidOfRegion), ...WINDOWS.flatMap(saidOfStates)]) {
  const key = keyOf(each.comparison);
  SAID.set(key, [...(SAID.get(key) ?? []), each]);
}

describe('one verdict for one view', () => {
  it('over hundreds of views, each spoken of in several places', () => {
    expect(VIEWS).toHaveLength(210);
    expect(SAID.size).toBeGreaterThan(1000);
    const shared = [...SAID.values()].filter((all) => new Set(all.map((each) => each.by)).size > 1);
    expect(shared.length).toBeGreaterThan(300);
    const verdicts = new Set([...SAID.values()].map((all) => all[0]?.comparison.verdict));
    expect(verdicts).toEqual(new Set(VERDICTS));
  });

  it('every page, picture and scene says the same of the same', () => {
    const apart = [...SAID].filter(
      ([, all]) => new Set(all.map(({ comparison }) => JSON.stringify(comparison))).size > 1,
    );
    expect(apart.map(([key, all]) => [key, all.map((each) => [each.by, each.comparison.verdict])])).toEqual(
      [],
    );
  });

  it('and in the same words, whether in a table or in a sentence', () => {
    const formats = formatsFor('es');
    for (const view of VIEWS.filter((each) => each.base === 'matching')) {
      const scope = scopeOf(view, evidence.edition);
      const headlines = headlinesIn(view, scope, evidence);
      const answers = { now: [], year: headlines.map((each) => ({ ...each, across: undefined })), arc: [] };
      const [, year] = openingParts(answers, view, scope, OPENING_SPEECH);
      const clauses = year.topics;
      headlines.forEach(({ comparison }, index) => {
        const { verdict, change, percent } = changeTextOf(comparison, {
          words: es,
          own: words,
          formats,
          language: 'es',
        });
        expect(clauses[index]).toMatchObject({ verdict, percent, change });
        expect(change.replace(/^[−+]/, '')).toBe(percent);
      });
    }
  });

  it('the wall’s sentence has the size of the opening sentence, and of what is not clear the same short form', () => {
    const formats = formatsFor('es');
    const speech = { language: 'es', words: es, own: wallWords, seam: presentAndAcross, formats } as const;
    for (const view of VIEWS.filter((each) => each.base === 'matching')) {
      const scope = scopeOf(view, evidence.edition);
      const headlines = headlinesIn(view, scope, evidence);
      const answers = { now: [], year: headlines.map((each) => ({ ...each, across: undefined })), arc: [] };
      const [, opened] = openingParts(answers, view, scope, OPENING_SPEECH);
      const walled = clausesOf(topicFigures(HEADLINE_TOPICS, view, evidence), speech);
      expect(walled).toEqual(
        opened.topics.map(({ topic, verdict, percent }, index) => {
          const comparison = headlines[index]?.comparison;
          const short = comparison ? unclearShort(comparison, es, formats) : '';
          return { topic, verdict, percent, short, across: expect.any(String) };
        }),
      );
    }
  });

  it('a claim is set beside the comparison that a page would make of its two periods', async () => {
    const { claims } = await get(claimsRoute, { ...NO_FILTER, finding: undefined });
    const changes = claims.filter(({ claim }) => claim.query?.kind === 'change');
    const asked = changes.filter((_, index) => index % 12 === 0);
    expect(asked.length).toBeGreaterThan(8);
    const compared = await Promise.all(asked.map(({ claim }) => get(claimRoute, { id: claim.id })));
    // A claim tested on published totals of whole years has figures that no page compares.
    const monthly = compared.filter(({ finding }) => !finding.marks.includes('yearly'));
    const found = monthly.flatMap(({ finding }) => finding.comparison ?? []);
    expect(found.length).toBeGreaterThan(5);
    for (const comparison of found) {
      const series = seriesIn(evidence, comparison.indicator, comparison.region);
      expect(series && judge(series, comparison, evidence)).toEqual(comparison);
    }
  });

  it('the API says it too, of one region and of all states at once', async () => {
    const asked = [...SAID.values()]
      .flatMap((all) => all.slice(0, 1))
      .filter((_, index) => index % 250 === 0);
    for (const { comparison } of asked) {
      const { indicator, region, window, base } = comparison;
      const windows = { from: window.from, to: window.to, baseFrom: base.from, baseTo: base.to };
      const { edition: _, ...answer } = await get(compareRoute, { indicator, region, ...windows });
      expect(answer).toEqual(comparison);
      if (!STATE_CODES.includes(region)) continue;
      const all = await get(compareRoute, { indicator, region: 'all', ...windows });
      const own = 'comparisons' in all ? all.comparisons.find((each) => each.region === region) : undefined;
      expect(own && saying('API', own).comparison).toEqual(comparison);
    }
  });

  it('the months of a state are the same on its own page and beside the other 31', () => {
    const own = WINDOWS.map((view) => {
      const { window, base } = scopeOf({ ...view, region: '14' }, evidence.edition);
      return { region: '14', window, base };
    });
    const beside = WINDOWS.map((view) => readLayers('homicide', view, evidence));
    expect(beside.map(({ window, base }) => ({ region: '14', window, base }))).toEqual(own);
  });
});
