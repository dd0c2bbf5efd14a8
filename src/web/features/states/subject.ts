import type { Verdict } from '../../../domain/judgement/comparison.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { regionName } from '../../../domain/place/region.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import type { Windows } from '../../reading/evidence/scope.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { LayerReading, StatesReading } from './layers.ts';

/** What is counted, over which months, and where it comes from: the small print of a layer. */
export function useLayerSubject(evidence: Evidence, reading: StatesReading) {
  const language = useLanguage();
  const own = useWords('reading');
  const formats = useFormats();
  const sourceNames = useSourceNames(evidence.edition);
  const compared = ({ window, base }: Windows): string =>
    own.compared(formats.window(window), formats.window(base));
  return {
    compared: compared(reading),
    subtitle: ({ indicator, windows }: LayerReading) =>
      `${INDICATOR_NAMES[indicator].name[language]}, ${compared(windows)}.`,
    sources: ({ indicator }: LayerReading) => sourceNames([indicator]),
  };
}

/** At most this many states are named in a title. */
const NAMED = 3;

function sizeOf(ratio: number | null): number {
  return ratio ? Math.abs(Math.log(ratio)) : Infinity;
}

/** The states of a verdict, the largest change first. */
function statesOf(layer: LayerReading, verdict: Verdict): string[] {
  return layer.readings
    .flatMap(({ region, comparison }) =>
      comparison.verdict === verdict && comparison.verdict !== 'not-comparable'
        ? [{ region, size: sizeOf(comparison.change.ratio) }]
        : [],
    )
    .toSorted((a, b) => b.size - a.size)
    .map((each) => each.region);
}

/** What the map of a layer shows, in one line: where it rises and where it falls most. */
export function useFinding(): (layer: LayerReading) => string {
  const language = useLanguage();
  const words = useWords('states');
  const formats = useFormats();
  const nameOf = (code: string): string => regionName(code)[language];
  return (layer) => {
    const rising = statesOf(layer, 'rising');
    const more = rising.length - NAMED - 1;
    const named =
      more > 0
        ? [...rising.slice(0, NAMED).map(nameOf), words.moreStates(rising.length - NAMED)]
        : rising.map(nameOf);
    const falling = statesOf(layer, 'falling').slice(0, NAMED).map(nameOf);
    return words.finding(
      named.length > 0 ? formats.list(named) : '',
      falling.length > 0 ? formats.list(falling) : '',
    );
  };
}
