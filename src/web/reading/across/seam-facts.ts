import { totalOf } from '../../../domain/series/series.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { announcedBeside, ratiosAcross } from '../../../domain/series/announced-beside.ts';
import { windowHas } from '../../../domain/time/period.ts';
import type { AnnouncedMean } from '../../../domain/record/printed/announced-mean.ts';
import { NATION } from '../../../domain/place/region.ts';
import { seriesIn, type Evidence } from '../evidence/evidence.ts';
import type { AcrossCrime, CrimeAcross } from './across-crimes.ts';
import type { AcrossSpeech } from './across-text.ts';

/** What the new register counts by parts of a crime, attempts among them, as far as the edition has them. */
const PARTS: Readonly<Record<AcrossCrime, readonly IndicatorId[]>> = {
  'homicide-cases': ['homicide-cases', 'attempted-homicide-cases'],
  'femicide-cases': ['femicide-cases', 'attempted-femicide-cases'],
  'extortion-cases': [
    'extortion-in-person-cases',
    'extortion-other-means-cases',
    'attempted-extortion-cases',
  ],
  'kidnapping-cases': ['ransom-kidnapping-cases'],
  'violent-robbery-cases': [],
  'other-life-cases': [],
};

/** Every cube that the levels of parts need. */
export const PARTS_WANTED: readonly IndicatorId[] = [...new Set(Object.values(PARTS).flat())];

/** How many of each part were counted, before and after: Extorsión presencial (0 → 1,234). */
function levelsText(
  { crime, across }: CrimeAcross,
  evidence: Evidence,
  { own, formats, language }: AcrossSpeech,
): string {
  const { readings, region } = across;
  if (!readings || PARTS[crime].length === 0) return '';
  const levels = PARTS[crime].flatMap((id) => {
    const series = seriesIn(evidence, id, region);
    const after = series && totalOf(series, across.window);
    if (!after || 'gap' in after) return [];
    const before = totalOf(series, readings.before.window);
    const counted = 'gap' in before ? own.notApart : formats.count(before.total);
    return [own.level(INDICATOR_NAMES[id].shortName[language], counted, formats.count(after.total))];
  });
  return levels.length === 0 ? '' : own.levels(levels.join('; '));
}

/** Victims as announced over case files, on both sides; of homicide in the nation alone. */
function announcedText(
  { crime, across }: CrimeAcross,
  evidence: Evidence,
  announced: readonly AnnouncedMean[],
  { own, formats }: AcrossSpeech,
): string {
  const { readings, region, window } = across;
  const cases = seriesIn(evidence, crime, region);
  if (crime !== 'homicide-cases' || region !== NATION || !readings || !cases) return '';
  const inWindows = announced.filter(({ month }) =>
    [readings.before.window, window].some((each) => windowHas(each, month)),
  );
  const { before, from } = ratiosAcross(announcedBeside(inWindows, undefined, cases));
  if (!before || !from) return '';
  const [old, young] = [before, from].map(({ least, most }) =>
    own.between(formats.factor(least), formats.factor(most)),
  );
  return own.announcedPerCase(old ?? '', young ?? '');
}

/** What is known of the seam for one crime, from data and from both catalogues, one sentence each. */
export function seamFacts(
  row: CrimeAcross,
  evidence: Evidence,
  announced: readonly AnnouncedMean[],
  speech: AcrossSpeech,
): string[] {
  return [
    levelsText(row, evidence, speech),
    announcedText(row, evidence, announced, speech),
    speech.own.catalogues[row.crime],
  ].filter(Boolean);
}
