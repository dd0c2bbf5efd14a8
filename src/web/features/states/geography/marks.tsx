import type { Language } from '../../../../domain/bilingual.ts';
import { bearingOf } from '../../../../domain/judgement/bearing.ts';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { Ranked } from '../../../../domain/judgement/regions/rank.ts';
import { findState, regionName, type RegionCode } from '../../../../domain/place/region.ts';
import type { StateReading } from '../../../../domain/judgement/regions/state-readings.ts';
import type { StateMark } from '../../../charts/country/state-mark.ts';
import type { ChangeText } from '../../../reading/verdict/change-text.ts';
import type { Formats } from '../../../ui/format/format.ts';
import { VerdictSign } from '../../../ui/signs.tsx';
import { verdictFill, type Fill } from '../../../reading/verdict/verdict-colour.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import type { COUNTRY_DRAWINGS } from '../../../../domain/view/pictured.ts';
import type { WordsOf } from '../../../words/languages.ts';
import type { ColourKey, LayerReading } from '../layers.ts';

/** How strongly each of five classes is tinted: never so much that ink on it is hard to read. */
const TINTS = [4, 11, 19, 27, 36] as const;

/** Five classes of the states' values, each with as many states as can be; labelled by their lowest and highest. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
  readonly fill: string;
}

/** What a state is coloured by where it is not the verdict. */
function valueOf(reading: StateReading, key: Exclude<ColourKey, 'change'>): number | null {
  if (key === 'rate') return reading.rate;
  return 'gap' in reading.total ? null : reading.total.total;
}

function tint(hue: string, step: number): string {
  return `color-mix(in srgb, ${hue} ${TINTS[step] ?? 0}%, var(--color-paper))`;
}

/** The values of the states in five classes of equal size, lightest first. */
function valueClasses(values: readonly number[], hue: string): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  return TINTS.flatMap((_, step) => {
    const part = sorted.slice(
      Math.round((step * sorted.length) / TINTS.length),
      Math.round(((step + 1) * sorted.length) / TINTS.length),
    );
    const [low, high] = [part[0], part.at(-1)];
    return low === undefined || high === undefined ? [] : [{ low, high, fill: tint(hue, step) }];
  });
}

/** The classes of values that a layer is coloured by; none where its verdicts are. */
export function classesOf(layer: LayerReading, colour: ColourKey): ValueClass[] {
  if (colour === 'change') return [];
  const values = layer.readings.flatMap((each) => valueOf(each, colour) ?? []);
  return valueClasses(values, topicColour(layer.layer));
}

/** Two views of one figure: with true borders, or as equal tiles. */
export type PictureKind = (typeof COUNTRY_DRAWINGS)[number];

function fillOf(
  reading: StateReading,
  layer: LayerReading,
  key: ColourKey,
  classes: readonly ValueClass[],
): Fill {
  if (key === 'change') return verdictFill(reading.comparison.verdict, indicatorOf(layer.indicator).better);
  const value = valueOf(reading, key);
  const found = value === null ? undefined : classes.find((each) => value <= each.high);
  if (!found) return { fill: 'var(--color-paper)', ink: 'var(--color-ink)', hatched: true };
  return { fill: found.fill, ink: 'var(--color-ink)', hatched: false };
}

/** What the marks need of the language. */
export interface MarkSpeech {
  readonly language: Language;
  readonly formats: Formats;
  readonly changeText: (comparison: StateReading['comparison']) => ChangeText;
  readonly bearing: { readonly better: string; readonly worse: string };
  readonly measured: { readonly count: (total: number) => string; readonly rate: (text: string) => string };
  readonly noFigure: string;
  readonly rank: WordsOf<'states'>['rank'];
}

/** Where a state stands by its rate, with the ranks that the data do not rule out; nothing where it has none. */
export function rankText(found: Ranked | undefined, { rank }: Pick<WordsOf<'states'>, 'rank'>): string {
  if (!found || found.rank === null) return '';
  return rank(found.rank, found.of, found.interval.low, found.interval.high);
}

/** A state read out in one sentence: name, verdict, change, interval, total, rate and rank. */
function readingOf(
  reading: StateReading,
  layer: LayerReading,
  speech: MarkSpeech,
  ranked: Ranked | undefined,
): string {
  const { formats, measured } = speech;
  const bearing = bearingOf(reading.comparison.verdict, indicatorOf(layer.indicator).better);
  const good = bearing === 'better' || bearing === 'worse' ? `, ${speech.bearing[bearing]}` : '';
  const total = 'gap' in reading.total ? speech.noFigure : measured.count(reading.total.total);
  const rate = reading.rate === null ? '' : `; ${measured.rate(formats.rate(reading.rate))}`;
  const name = regionName(reading.region)[speech.language];
  const place = rankText(ranked, speech);
  const figures = [`${speech.changeText(reading.comparison).whole}${good}`, total + rate, place];
  return `${name}: ${figures.filter(Boolean).join('; ')}`;
}

function signOf(reading: StateReading, key: ColourKey, formats: Formats) {
  if (key === 'change') return <VerdictSign verdict={reading.comparison.verdict} />;
  const value = valueOf(reading, key);
  if (value === null) return '';
  return key === 'rate' ? formats.rate(value) : formats.count(value);
}

/** The 32 states as the map and the tiles draw them. */
export function marksOf(
  layer: LayerReading,
  key: ColourKey,
  classes: readonly ValueClass[],
  speech: MarkSpeech,
  ranks: ReadonlyMap<RegionCode, Ranked>,
): StateMark[] {
  return layer.readings.map((reading) => ({
    code: reading.region,
    abbreviation: (findState(reading.region)?.abbreviation ?? reading.region).replace('.', ''),
    reading: readingOf(reading, layer, speech, ranks.get(reading.region)),
    sign: signOf(reading, key, speech.formats),
    ...fillOf(reading, layer, key, classes),
  }));
}
