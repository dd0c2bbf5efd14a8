import { ROUTES } from '../contract/routes.ts';
import type { AnswerOf, ParametersOf } from '../contract/route.ts';
import type { Claim } from '../domain/claims/claim.ts';
import { CANNOT_TELL_SENTENCES, OUTCOME_NAMES, OUTCOME_SENTENCES } from '../domain/claims/claims.words.ts';
import type { DefinedIndicator } from '../domain/indicator/defined.ts';
import { foldText } from '../domain/place/region.ts';
import type { ToolAnswer } from './answer.ts';
import { publicationsBehind, vintagesIn, type Asking } from './asking.ts';
import { ANSWER_WORDS } from './mcp.words.ts';
import type { ToolSpeech } from './speech.ts';

/** Places by name, with their codes. */
export async function placesAnswer(asking: Asking, { language }: ToolSpeech, q: string): Promise<ToolAnswer> {
  const answer = await asking.get(ROUTES.placeSearch, { q });
  return {
    sentence: ANSWER_WORDS[language].places(answer.places.length),
    caveat: '',
    edition: answer.edition,
    sources: [],
    link: asking.pageLink('/states', `lang=${language}`),
    api: asking.apiLink(ROUTES.placeSearch, { q }),
    answer: answer.places,
  };
}

function speaksOf({ id, topic, name, shortName }: DefinedIndicator, text: string): boolean {
  const names = [id, topic, ...Object.values(name), ...Object.values(shortName)].map(foldText);
  return names.some((each) => each.includes(text));
}

/** Indicators by name or id, each with what it counts, where it misleads and how far it reaches. */
export async function indicatorsAnswer(
  asking: Asking,
  { language }: ToolSpeech,
  q: string | undefined,
): Promise<ToolAnswer> {
  const { id: edition, indicators, coverage } = await asking.get(ROUTES.edition, {});
  const found = indicators.filter((each) => speaksOf(each, foldText(q ?? '')));
  const reaching = found.map((each) => {
    const { states, nation, vintages } = coverage.find((own) => own.indicator === each.id) ?? {};
    return { ...each, states: states ?? null, nation: nation ?? null, vintages: vintages ?? [] };
  });
  return {
    sentence: ANSWER_WORDS[language].indicators(found.length),
    caveat: '',
    edition,
    sources: await publicationsBehind(
      asking,
      reaching.flatMap((each) => each.vintages),
    ),
    link: asking.pageLink('/method', `lang=${language}`),
    api: asking.apiLink(ROUTES.edition, {}),
    answer: reaching,
  };
}

function claimHas({ id, speaker, paraphrase }: Claim, text: string): boolean {
  return [id, speaker, ...Object.values(paraphrase)].map(foldText).some((each) => each.includes(text));
}

/** Public statements whose words hold a text, each with its finding in short. */
export async function claimsFound(
  asking: Asking,
  { language }: ToolSpeech,
  q: string | undefined,
  asked: ParametersOf<typeof ROUTES.claims>,
): Promise<ToolAnswer> {
  const { edition, claims } = await asking.get(ROUTES.claims, asked);
  const found = claims.filter(({ claim }) => claimHas(claim, foldText(q ?? '')));
  return {
    sentence: ANSWER_WORDS[language].claims(found.length),
    caveat: '',
    edition,
    sources: [],
    link: asking.pageLink('/claims', `lang=${language}`),
    api: asking.apiLink(ROUTES.claims, asked),
    answer: found.map(({ claim, finding }) => ({
      id: claim.id,
      said: claim.paraphrase[language],
      speaker: claim.speaker,
      statedOn: claim.statedOn,
      outcome: finding.outcome,
    })),
  };
}

/** The vintages of both sides; a change between two registers has sides that may not stand together, and is asked by its windows. */
async function vintagesBehind(
  asking: Asking,
  { claim, finding }: AnswerOf<typeof ROUTES.claim>,
): Promise<string[]> {
  const { side, base, asThen, marks } = finding;
  const known = [side, base, asThen?.side, asThen?.base].flatMap((each) => each?.vintages ?? []);
  if (!claim.query || !marks.includes('two-registers')) return known;
  const { query, region } = claim;
  const windows = [query.window, query.base].filter((each) => each !== null);
  const asked = windows.map((each) => vintagesIn(asking, query.indicator, region, each));
  return [...known, ...(await Promise.all(asked)).flat()];
}

/** One statement with its finding; what is missing where nothing can be decided. */
export async function findingAnswer(
  asking: Asking,
  { language }: ToolSpeech,
  id: string,
): Promise<ToolAnswer> {
  const answer = await asking.get(ROUTES.claim, { id });
  const { edition, claim, finding } = answer;
  const missing = finding.reason === null ? '' : CANNOT_TELL_SENTENCES[finding.reason][language];
  return {
    sentence: `${claim.paraphrase[language]} — ${OUTCOME_NAMES[finding.outcome][language]}. ${OUTCOME_SENTENCES[finding.outcome][language]}`,
    caveat: [missing, claim.note?.[language] ?? ''].filter((each) => each !== '').join(' '),
    edition,
    sources: await publicationsBehind(asking, await vintagesBehind(asking, answer)),
    link: asking.pageLink(`/claims/${id}`, `lang=${language}`),
    api: asking.apiLink(ROUTES.claim, { id }),
    answer,
  };
}
