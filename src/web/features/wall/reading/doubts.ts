import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import { regionName } from '../../../../domain/place/region.ts';
import type { RegisteringBreak } from '../../../../domain/record/curated/registering-break.ts';
import type { WallSpeech } from './speech.ts';

/** Which states may register otherwise since when, in few words; empty where there are none. */
function registeringText(
  breaks: readonly RegisteringBreak[],
  { own, formats, language }: WallSpeech,
): string {
  if (breaks.length === 0) return '';
  const states = breaks.map(({ region, month }) =>
    own.stateSince(regionName(region)[language], formats.shortMonth(month)),
  );
  return own.registering(formats.list([...new Set(states)]));
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
