// No choice of the filter's own menus leads to a view with nothing in it: every period by its own base, every
// measure, the nation, a state and a group, over the embedded edition as a browser reads it.
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cubeRoute, editionRoute, populationRoute } from '../../src/contract/edition-routes.ts';
import { filledAddress } from '../../src/contract/addresses.ts';
import type { AnswerOf, ParametersOf, Route } from '../../src/contract/route.ts';
import { DEFINED_INDICATORS } from '../../src/domain/indicator/defined.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import type { Cube } from '../../src/domain/series/cube.ts';
import { MEASURES } from '../../src/domain/series/rate.ts';
import { offeredBases } from '../../src/domain/view/offered-bases.ts';
import { DEFAULT_VIEW, PERIOD_PRESETS, type View } from '../../src/domain/view/view.ts';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { readDivergence } from '../../src/web/features/divergence/pairs.ts';
import { readLethal } from '../../src/web/features/lethal/lethal-model.ts';
import { headlinesOf, readRegion } from '../../src/web/features/region/region-model.ts';
import { readLayers } from '../../src/web/features/states/layers.ts';
import { readStory } from '../../src/web/features/story/story-model.ts';
import { topicFigures } from '../../src/web/features/wall/reading/pictures.ts';
import { answerOf, type Answer } from '../../src/web/reading/answer/answer.ts';
import type { Evidence } from '../../src/web/reading/evidence/evidence.ts';
import { topicChanges } from '../../src/web/reading/evidence/headlines.ts';
import { scopeOf } from '../../src/web/reading/evidence/scope.ts';
import { CARD_TOPICS } from '../../src/web/reading/evidence/topics.ts';
import { figureIn } from '../../src/web/reading/figures/figure.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());
const app = createApp(shelf);

async function get<R extends Route>(row: R, parameters: ParametersOf<R>): Promise<AnswerOf<R>> {
  const response = await app(new Request(`http://saldo.test${filledAddress(row.path, parameters)}`));
  return row.answer.parse(await response.json()) as AnswerOf<R>;
}

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
const REGIONS = ['00', '25', 'norte'] as const;

const WALK: readonly (readonly [string, View])[] = PERIOD_PRESETS.flatMap((period) =>
  REGIONS.flatMap((region) =>
    MEASURES.map((measure): readonly [string, View] => [
      `${period}, ${region}, ${measure}`,
      { ...DEFAULT_VIEW, period, region, measure },
    ]),
  ),
);

/** What a walk finds empty: the topic or part, where its answer is none. */
function withoutAnswer(answers: readonly (readonly [string, Answer])[]): string[] {
  return answers.flatMap(([name, answer]) =>
    answer.kind === 'none'
      ? [`${name}: ${answer.comparison.verdict === 'not-comparable' ? answer.comparison.reason : ''}`]
      : [],
  );
}

describe.each(WALK)('%s', (_, view) => {
  const scope = scopeOf(view, evidence.edition);
  const changes = topicChanges(CARD_TOPICS, view, scope, evidence);

  it('answers for every topic: a verdict, the season, two readings or the newest months of its register', () => {
    const answers = changes.map(({ topic, comparison }) => [topic, answerOf(comparison, evidence)] as const);
    expect(answers).toHaveLength(CARD_TOPICS.length);
    expect(withoutAnswer(answers)).toEqual([]);
  });

  it('has a figure in the measure for homicide and extortion', () => {
    for (const { topic, series } of changes.slice(0, 2)) {
      const figure = figureIn(series, scope.window, view.measure, evidence);
      expect([topic, 'gap' in figure ? figure.gap : typeof figure.value]).toEqual([topic, 'number']);
    }
  });

  it('gives region, story, wall and states their answers', () => {
    const region = headlinesOf(readRegion(view, evidence), view, evidence);
    const story = readStory(view, evidence).headlines;
    const wall = topicFigures(CARD_TOPICS, view, evidence);
    const all = [...region, ...story, ...wall].map(
      ({ comparison }) => [comparison.indicator, answerOf(comparison, evidence)] as const,
    );
    expect(withoutAnswer(all)).toEqual([]);
    const { layers } = readLayers('together', view, evidence);
    expect(layers).toHaveLength(3);
    for (const layer of layers) {
      const answered = layer.readings.filter((each) => answerOf(each.comparison, evidence).kind !== 'none');
      expect([layer.layer, answered.length > 16]).toEqual([layer.layer, true]);
    }
    expect(readDivergence('extortion', view, evidence)?.pairs).toHaveLength(32);
    expect(readLethal(view, evidence)?.shift).toBeDefined();
  });

  it('is answered by every base of its menu', () => {
    const offered = offeredBases(view.period, view.region, evidence.edition.coverage);
    expect(offered[0]?.preset).toBe('matching');
    for (const { preset, window } of offered) {
      const [homicide] = topicChanges(
        ['homicide'],
        { ...view, base: preset },
        { ...scope, base: window },
        evidence,
      );
      expect([preset, homicide && answerOf(homicide.comparison, evidence).kind !== 'none']).toEqual([
        preset,
        true,
      ]);
    }
  });
});

function answerIn(period: View['period'], topic: 'homicide' | 'disappearance') {
  const view = { ...DEFAULT_VIEW, period };
  const [change] = topicChanges([topic], view, scopeOf(view, evidence.edition), evidence);
  return change && answerOf(change.comparison, evidence);
}

describe('what each period answers with', () => {
  it('the newest month: the season within the new register and two readings across the break', () => {
    const answer = answerIn('newest-month', 'homicide');
    expect(answer).toMatchObject({ kind: 'young', across: { mark: expect.any(String) } });
    expect(answer?.kind === 'young' && answer.season?.verdict).toBe('falling');
  });

  it('a register that has no month of 2026: its own newest months against the year before', () => {
    expect(answerIn('newest-month', 'disappearance')).toMatchObject({
      kind: 'newest',
      present: { judgement: { kind: 'year-before' } },
    });
  });

  it('since 2018 and since 2015: a verdict on 2025 against that year', () => {
    for (const [period, year] of [
      ['since-2018', 2018],
      ['since-2015', 2015],
    ] as const) {
      expect(answerIn(period, 'homicide')).toMatchObject({
        kind: 'verdict',
        comparison: {
          verdict: expect.stringMatching(/falling|rising|no-clear/),
          base: { from: `${year}-01` },
        },
      });
    }
  });
});
