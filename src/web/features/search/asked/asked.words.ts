import type { Unit } from '../../../../domain/indicator/rows.ts';
import { NATION, type RegionCode } from '../../../../domain/place/region.ts';

/** Words that name nothing by themselves, in both languages. */
export const EMPTY_WORDS = new Set(
  'a al and by con cuanta cuantas cuanto cuantos de del el en for how hubo in la las los many of on para por the there un una were with y'.split(
    ' ',
  ),
);

/** Names that a place goes by in speech and writing, beside those of its row. */
export const PLACES_IN_SPEECH: readonly [string, RegionCode][] = [
  ['edomex', '15'],
  ['df', '09'],
  ['gto', '11'],
  ['país', NATION],
  ['nacional', NATION],
  ['national', NATION],
  ['country', NATION],
];

/** What a unit is called by who asks, in both languages. */
export const UNITS_IN_SPEECH: readonly (readonly [string, Unit])[] = [
  ['víctimas', 'victims'],
  ['victims', 'victims'],
  ['carpetas de investigación', 'case-files'],
  ['carpetas', 'case-files'],
  ['case files', 'case-files'],
  ['defunciones', 'deaths'],
  ['deaths', 'deaths'],
];
