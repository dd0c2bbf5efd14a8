import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import { regionName } from '../../../../domain/place/region.ts';
import type { RegisteringBreak } from '../../../../domain/record/curated/registering-break.ts';
import type { WallSpeech } from './speech.ts';

/** Which state may register otherwise since when, or in how many states; empty where there are none. */
function registeringText(
  breaks: readonly RegisteringBreak[],
  { own, formats, language }: WallSpeech,
): string {
  const [only] = breaks;
  if (!only) return '';
  const states = new Set(breaks.map(({ region }) => region)).size;
  // Fewer words rather than smaller ones: a list of states would not be read from afar.
  if (states > 1) return own.registeringMany(states);
  return own.registering(own.stateSince(regionName(only.region)[language], formats.shortMonth(only.month)));
}

/** The registering breaks that comparisons rest on, each once. */
function breaksBehind(comparisons: readonly Comparison[]): RegisteringBreak[] {
  const all = comparisons.flatMap((each) =>
    each.verdict === 'not-comparable' ? [] : each.registeringBreaks,
  );
  return [...new Set(all)];
}

/** What a wall says of the figures behind comparisons, shortly: two printings, and registering breaks. */
export function doubtsOf(comparisons: readonly Comparison[], speech: WallSpeech): string[] {
  const printed = comparisons.some((each) => each.verdict !== 'not-comparable' && each.printings !== null);
  return [printed ? speech.own.twoPrintings : '', registeringText(breaksBehind(comparisons), speech)].filter(
    Boolean,
  );
}
