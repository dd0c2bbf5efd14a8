import { LANGUAGES } from '../../../../domain/bilingual.ts';
import { EVERYDAY_TOPIC_WORDS } from '../../../../domain/indicator/everyday.words.ts';
import { choicesOf, indicatorOf, INDICATORS } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { TOPICS, type IndicatorId, type Topic, type Unit } from '../../../../domain/indicator/rows.ts';
import { NATION, REGION_GROUPS, STATES, type RegionCode } from '../../../../domain/place/region.ts';
import { NATION_NAME } from '../../../../domain/place/region.words.ts';
import { SPOKEN } from '../../../words/languages.ts';
import { PLACES_IN_SPEECH, UNITS_IN_SPEECH } from './asked.words.ts';
import { phrasesOf, takePhrase, wordsIn, type Phrases } from './words-in.ts';

/** When a number was asked for: a month, a month of whichever year is newest, a year, or the newest there is. */
export interface AskedTime {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
}

/** A number asked for in words: every word was understood. */
export interface AskedFigure {
  /** The indicators that count what was asked for. */
  readonly indicators: readonly IndicatorId[];
  readonly region: RegionCode;
  readonly time: AskedTime;
}

function monthNames(locale: string): [string, number][] {
  return ['long', 'short'].flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { month: form as 'long' | 'short', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): [string, number] => [
      format.format(Date.UTC(2024, month, 1)),
      month + 1,
    ]);
  });
}

const MONTHS: Phrases<number> = phrasesOf(LANGUAGES.flatMap((each) => monthNames(SPOKEN[each].locale)));

/** Capitals only: an abbreviation such as `Son.` is a word of its own without its point. */
const IN_CAPITALS = /^[A-Z]+$/;

const PLACES: Phrases<RegionCode> = phrasesOf<RegionCode>([
  ...Object.values(NATION_NAME).map((name) => [name, NATION] as const),
  ...STATES.flatMap(({ code, name, officialName, abbreviation }) =>
    [...Object.values(name), officialName, ...(IN_CAPITALS.test(abbreviation) ? [abbreviation] : [])].map(
      (each) => [each, code] as const,
    ),
  ),
  ...REGION_GROUPS.flatMap(({ id, name }) => [...Object.values(name), id].map((each) => [each, id] as const)),
  ...PLACES_IN_SPEECH,
]);

const UNITS: Phrases<Unit> = phrasesOf<Unit>(UNITS_IN_SPEECH);

/** Every indicator that counts a topic whole, the yearly ones after the monthly. */
function countersOf(topic: Topic): IndicatorId[] {
  const yearly = INDICATORS.filter((each) => each.topic === topic && each.cadence === 'year');
  return [...choicesOf(topic), ...yearly].map(({ id }) => id);
}

/** The full names first: they are of one indicator; short names are shared by those of one topic. */
const COUNTED: Phrases<readonly IndicatorId[]> = phrasesOf<readonly IndicatorId[]>([
  ...INDICATORS.flatMap(({ id }) =>
    Object.values(INDICATOR_NAMES[id].name).map((each) => [each, [id]] as const),
  ),
  ...TOPICS.flatMap((topic) =>
    LANGUAGES.flatMap((each) => EVERYDAY_TOPIC_WORDS[topic][each]).map(
      (phrase) => [phrase, countersOf(topic)] as const,
    ),
  ),
  ...INDICATORS.flatMap(({ id }) =>
    Object.values(INDICATOR_NAMES[id].shortName).map((each) => [each, [id]] as const),
  ),
]);

/** The year among some words, 1990 to 2099, and the words without it. */
function takeYear(words: readonly string[]) {
  const at = words.findIndex((each) => /^(199\d|20\d\d)$/.test(each));
  return at < 0
    ? { year: undefined, rest: words }
    : { year: Number(words[at]), rest: words.toSpliced(at, 1) };
}

function takeTime(words: readonly string[]): { readonly time: AskedTime; readonly rest: readonly string[] } {
  const { year, rest } = takeYear(words);
  const named = takePhrase(rest, MONTHS);
  if (named.meant !== undefined || year === undefined)
    return { time: { year, month: named.meant }, ...named };
  // `2025-03`, whose parts are two words.
  const at = rest.findIndex((each) => /^(0[1-9]|1[0-2])$/.test(each));
  if (at < 0) return { time: { year, month: undefined }, rest };
  return { time: { year, month: Number(rest[at]) }, rest: rest.toSpliced(at, 1) };
}

/**
 * Reads a number asked for in words, in either language and any order: what is counted, where, when. Nothing
 * where what is counted is not named, or where a word is left that was not understood: no answer is better
 * than one to another question.
 */
export function readAsked(text: string): AskedFigure | undefined {
  const { time, rest: timeless } = takeTime(wordsIn(text));
  const counted = takePhrase(timeless, COUNTED);
  const unit = takePhrase(counted.rest, UNITS);
  const place = takePhrase(unit.rest, PLACES);
  if (!counted.meant || place.rest.length > 0) return undefined;
  const indicators = counted.meant
    .map(indicatorOf)
    .filter((each) => unit.meant === undefined || each.unit === unit.meant)
    .filter((each) => each.cadence === 'month' || time.month === undefined);
  if (indicators.length === 0) return undefined;
  return { indicators: indicators.map(({ id }) => id), region: place.meant ?? NATION, time };
}
