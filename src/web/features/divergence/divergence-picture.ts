import type { Quadrant, StatePair } from '../../../domain/judgement/regions/divergence.ts';
import { INDICATOR_DEFINITIONS } from '../../../domain/indicator/definitions.words.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { findState, regionName } from '../../../domain/place/region.ts';
import { axisEdge, isBeyond, type Corners } from '../../charts/plots/divergence-frame.ts';
import type { DivergenceMark } from '../../charts/plots/divergence-mark.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useChangeText } from '../../reading/verdict/change-text.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { spreadOf, type Against, type Divergence } from './pairs.ts';

const COLOURS: Readonly<Record<Quadrant, string>> = {
  'both-down': 'var(--color-better)',
  'both-up': 'var(--color-worse)',
  traded: 'var(--color-ink)',
  reversed: 'var(--color-ink)',
  unclear: 'var(--color-unclear)',
  'not-comparable': 'var(--color-unclear)',
};

/** The reading of a pair in words, and its mark where both changes have a ratio. */
function usePairReading(read: Divergence): (pair: StatePair) => string {
  const language = useLanguage();
  const changeText = useChangeText();
  const short = (id: Divergence['indicators']['first']): string => INDICATOR_NAMES[id].shortName[language];
  return (pair) =>
    [
      `${regionName(pair.region)[language]}.`,
      `${short(read.indicators.first)}: ${changeText(pair.first.comparison).whole}.`,
      `${short(read.indicators.second)}: ${changeText(pair.second.comparison).whole}.`,
    ].join(' ');
}

function markOf(pair: StatePair, reading: string): DivergenceMark | undefined {
  const [x, y] = [spreadOf(pair.first.comparison), spreadOf(pair.second.comparison)];
  if (!x || !y) return undefined;
  return {
    code: pair.region,
    abbreviation: (findState(pair.region)?.abbreviation ?? pair.region).replace('.', ''),
    reading,
    x,
    y,
    colour: COLOURS[pair.quadrant],
    clear: pair.quadrant !== 'unclear' && pair.quadrant !== 'not-comparable',
  };
}

/** The states whose points stand at the edge because they lie beyond it, each with the change that does. */
function useStrays(marks: readonly DivergenceMark[], { indicators }: Divergence): string[] {
  const language = useLanguage();
  const formats = useFormats();
  const sides = [
    { axis: 'x', indicator: indicators.first },
    { axis: 'y', indicator: indicators.second },
  ] as const;
  return sides.flatMap(({ axis, indicator }) => {
    const edge = axisEdge(marks.map((mark) => mark[axis].ratio));
    const topic = INDICATOR_NAMES[indicator].shortName[language].toLowerCase();
    return marks
      .filter((mark) => isBeyond(mark[axis].ratio, edge))
      .map(
        (mark) => `${regionName(mark.code)[language]} (${topic} ${formats.changePercent(mark[axis].ratio)})`,
      );
  });
}

/** The plot of two changes before it has a size: its points, its axes, and everything that is said around it. */
export interface DivergencePicture {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly source: string;
  readonly caveat: string;
  readonly marks: readonly DivergenceMark[];
  readonly axes: { readonly x: string; readonly y: string };
  readonly corners: Corners;
  /** Which states stand at the edge, and which have no point. */
  readonly notes: readonly string[];
}

/** The picture of a divergence in the language in use. */
export function useDivergencePicture(
  read: Divergence,
  against: Against,
  evidence: Evidence,
): DivergencePicture {
  const words = useWords('divergence');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const other = words.subjects[against];
  const readingOf = usePairReading(read);
  const marks = read.pairs.flatMap((pair) => markOf(pair, readingOf(pair)) ?? []);
  const missing = read.pairs.filter((pair) => marks.every((mark) => mark.code !== pair.region));
  const stray = useStrays(marks, read);
  const named = (quadrant: Quadrant): string =>
    words.corner(words.quadrants[quadrant](other), read.counts[quadrant]);
  const { first, second } = read.indicators;
  const namesOf = (pairs: readonly StatePair[]): string =>
    formats.list(pairs.map((pair) => regionName(pair.region)[language]));
  const traded = read.pairs.filter((pair) => pair.quadrant === 'traded');
  const compared = own.compared(formats.window(read.window), formats.window(read.base));
  return {
    title:
      traded.length > 0
        ? words.finding(words.quadrants.traded(other), namesOf(traded))
        : words.plotTitle(other),
    subtitle: `${INDICATOR_NAMES[first].name[language]}; ${INDICATOR_NAMES[second].name[language]}. ${compared}. ${words.plotNote}`,
    sentence: words.lead(other, read.counts),
    source: sources([first, second]),
    caveat: INDICATOR_DEFINITIONS[second].caveat[language],
    marks,
    axes: {
      x: words.xAxis(INDICATOR_NAMES[first].shortName[language]),
      y: words.yAxis(INDICATOR_NAMES[second].shortName[language]),
    },
    corners: [named('traded'), named('both-up'), named('reversed'), named('both-down')],
    notes: [
      ...(stray.length > 0 ? [words.offScale(formats.list(stray))] : []),
      ...(missing.length > 0 ? [words.notDrawn(namesOf(missing))] : []),
    ],
  };
}
