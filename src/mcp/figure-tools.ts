import { ROUTES } from '../contract/routes.ts';
import type { ParametersOf } from '../contract/route.ts';
import { isGap } from '../domain/indicator/observation.ts';
import { INDICATOR_NAMES } from '../domain/indicator/names.words.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import { NATION } from '../domain/place/region.ts';
import { viewQuery, type ToolAnswer } from './answer.ts';
import { publicationsBehind, vintagesIn, type Asking } from './asking.ts';
import { ANSWER_WORDS } from './mcp.words.ts';
import type { ToolSpeech } from './speech.ts';

type SeriesAsked = ParametersOf<typeof ROUTES.series>;
type CompareAsked = ParametersOf<typeof ROUTES.compare>;
type CompareAnswer = Awaited<ReturnType<typeof compared>>;
type Family = Extract<CompareAnswer, { comparisons: unknown }>;
type Alone = Exclude<CompareAnswer, Family>;

/** One indicator in one region, with the publications that its values come from. */
export async function figureAnswer(
  asking: Asking,
  speech: ToolSpeech,
  asked: SeriesAsked,
): Promise<ToolAnswer> {
  const answer = await asking.get(ROUTES.series, asked);
  const { edition, indicator, region, observations, vintages, from, to } = answer;
  const { language, formats } = speech;
  const gaps = observations.filter(isGap).length;
  const words = ANSWER_WORDS[language];
  return {
    sentence: words.figure(
      INDICATOR_NAMES[indicator].name[language],
      speech.regionTitle(region),
      formats.window({ from, to }),
      observations.length - gaps,
      gaps,
    ),
    caveat: await caveatOf(asking, indicator, speech),
    edition,
    sources: await publicationsBehind(
      asking,
      vintages.map((each) => each.id),
    ),
    link: asking.pageLink('/region', viewQuery(speech, indicator, region, { from, to })),
    api: asking.apiLink(ROUTES.series, asked),
    answer,
  };
}

/** Where an indicator misleads, as its definition says. */
async function caveatOf(asking: Asking, indicator: IndicatorId, { language }: ToolSpeech): Promise<string> {
  const { indicators } = await asking.get(ROUTES.edition, {});
  return indicators.find((each) => each.id === indicator)?.caveat[language] ?? '';
}

function compared(asking: Asking, asked: CompareAsked) {
  return asking.get(ROUTES.compare, asked);
}

function sentenceOf(answer: CompareAnswer, speech: ToolSpeech): { sentence: string; note: string } {
  const { formats, language } = speech;
  const name = INDICATOR_NAMES[answer.indicator].name[language];
  const words = ANSWER_WORDS[language];
  const [window, base] = [formats.window(answer.window), formats.window(answer.base)];
  if (isFamily(answer)) {
    const standing = answer.comparisons.filter(
      (each) => each.verdict !== 'not-comparable' && each.standsAmongMany === true,
    );
    const count = (verdict: string): number => standing.filter((each) => each.verdict === verdict).length;
    return { sentence: words.family(name, window, base, count('falling'), count('rising')), note: '' };
  }
  const { whole, note } = speech.verdict(answer);
  return { sentence: words.comparison(name, speech.regionTitle(answer.region), window, base, whole), note };
}

function isFamily(answer: Family | Alone): answer is Family {
  return 'comparisons' in answer;
}

/** Two windows compared: verdict, caveats, and the publications behind both sides. */
export async function comparisonAnswer(
  asking: Asking,
  speech: ToolSpeech,
  asked: CompareAsked,
): Promise<ToolAnswer> {
  const answer = await compared(asking, asked);
  const { edition, indicator, region, window, base } = answer;
  const [page, shown] = region === 'all' ? ['/states', NATION] : ['/region', region];
  const ids = await Promise.all([window, base].map((each) => vintagesIn(asking, indicator, shown, each)));
  const { sentence, note } = sentenceOf(answer, speech);
  const caveats = [note, await caveatOf(asking, indicator, speech)];
  return {
    sentence,
    caveat: caveats.filter((each) => each !== '').join(' '),
    edition,
    sources: await publicationsBehind(asking, ids.flat()),
    link: asking.pageLink(page, viewQuery(speech, indicator, shown, window, base)),
    api: asking.apiLink(ROUTES.compare, asked),
    answer,
  };
}
