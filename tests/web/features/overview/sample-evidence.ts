import { SAMPLE } from '../../../../mocks/sample.ts';
import { breaksOf, EMPTY_CURATED } from '../../../../src/domain/claims/curated.ts';
import { DEFINED_INDICATORS } from '../../../../src/domain/indicator/defined.ts';
import { BREAKS, METHODS } from '../../../../src/domain/time/method.ts';
import { REGION_GROUPS, STATES } from '../../../../src/domain/place/region.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { cardOf, type CardModel } from '../../../../src/web/features/overview/cards/card.ts';
import type { Evidence } from '../../../../src/web/reading/evidence/evidence.ts';
import {
  type FallingAndRising,
  indexLines,
  linesChoice,
  longLines,
} from '../../../../src/web/features/overview/lines/falling-and-rising.ts';
import { answersIn, arcsIn, type ThreeAnswers } from '../../../../src/web/reading/answer/three-answers.ts';
import { seriesOfYears } from '../../../../src/web/reading/evidence/whole-years.ts';
import { type Headline, headlinesIn, topicChanges } from '../../../../src/web/reading/evidence/headlines.ts';
import type { CardTopic } from '../../../../src/web/reading/evidence/topics.ts';
import { scopeOf } from '../../../../src/web/reading/evidence/scope.ts';

/** Real figures from January 2023 on, as the mock serves them. */
export const EVIDENCE = {
  edition: {
    ...SAMPLE.edition,
    indicators: DEFINED_INDICATORS,
    states: STATES,
    groups: REGION_GROUPS,
    methods: Object.values(METHODS),
    breaks: BREAKS,
    registeringBreaks: breaksOf(SAMPLE.curated ?? EMPTY_CURATED),
  },
  cubes: new Map(SAMPLE.cubes.map((cube) => [cube.indicator, cube])),
  population: SAMPLE.population,
} satisfies Evidence;

/** The same with the nation's published totals of whole years, as the front page has them. */
const WITH_YEARS: Evidence = { ...EVIDENCE, years: seriesOfYears(SAMPLE.yearly) };

/** The three answers of the front page in a view. */
export function answersTo(view: View): ThreeAnswers {
  const year = headlinesIn(view, scopeOf(view, EVIDENCE.edition), WITH_YEARS);
  return answersIn(view, year, arcsIn(view, WITH_YEARS), WITH_YEARS);
}

/** The default view with some of it changed. */
export function viewWith(changes: Partial<View>): View {
  return { ...DEFAULT_VIEW, ...changes };
}

/** A topic's card in a view. */
export function cardIn(topic: CardTopic, view: View): CardModel {
  const [change] = topicChanges([topic], view, scopeOf(view, EVIDENCE.edition), EVIDENCE);
  if (!change) throw new Error(`the sample has no ${topic} in ${view.region}`);
  return cardOf(change, view, EVIDENCE);
}

/** The topics of the sentence and the chart in a view. */
export function topicsIn(view: View): Headline[] {
  return headlinesIn(view, scopeOf(view, EVIDENCE.edition), EVIDENCE);
}

/** The chart of the falling and the rising in a view. */
export function linesIn(view: View): FallingAndRising {
  const scope = scopeOf(view, EVIDENCE.edition);
  const choice = linesChoice(view);
  return choice.showing === 'index'
    ? indexLines(topicsIn(view), choice, scope, EVIDENCE)
    : longLines(arcsIn(view, EVIDENCE), choice, scope, EVIDENCE);
}
