import type { Indicator } from '../../indicator/indicator.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import type { Window } from '../../time/period.ts';
import { usualRevision, type RevisedSeries, type RevisionShares } from './usual-revision.ts';
import type { GrowthShares } from './usual-growth.ts';

/** A figure of the nation when it was fresh, and months later. */
type PrintedTwice = readonly [first: number, later: number];

/** Victims of 2025 as stated in January 2026 (https://www.laaurorademexico.com/?p=6891), and at the August 2026 cut. */
const HOMICIDE: readonly PrintedTwice[] = [[23_374, 23_609]];

/** People still missing, who leave the count as they are found. */
const STILL_MISSING: readonly PrintedTwice[] = [
  // Of 2025: on 18 December 2025 (https://monterreynews.net/mexico-bajan-los-homicidios-pero-suben-las-desapariciones)
  // and in February 2026 (https://vanguardia.com.mx/noticias/mexico/acusa-sheinbaum-problemas-en-plataforma-de-desaparecidos-HI19225103).
  [13_814, 12_872],
  // Of October 2024 to September 2025: in October 2025 (claim C100), and in the register of early 2026.
  [14_761, 13_438],
];

/** First cuts on record, for registers of which no two files are kept. Homicide's speaks for every other count of the prosecutors. */
const PRINTED_TWICE: Partial<Record<IndicatorId, readonly PrintedTwice[]>> = {
  // Preliminary in August 2025 (https://www.eluniversal.com.mx/cartera/numero-de-defunciones-por-homicidios-crece-31-durante-2024-inegi-reporta-33-mil-241-fallecidos/)
  // and final in November (https://www.cronica.com.mx/nacional/2025/11/10/continua-homicidio-como-principal-causa-de-muerte-entre-jovenes-predomina-la-muerte-violenta-en-hombres/).
  'homicide-deaths': [[33_241, 33_550]],
  // In 2025 to 18 December (monterreynews.net, as above), and the same days in the register of early 2026:
  // 35,098 in the year less 13 of 31 days of December's 2,064.
  'missing-reported': [[33_595, 34_232]],
  'missing-still': STILL_MISSING,
  'missing-located-alive': STILL_MISSING,
  'missing-located-dead': STILL_MISSING,
};

/**
 * The share by which a total of the nation is taken to move after its first cut: an assumption, the largest
 * move of its kind that is on record.
 */
export function assumedRevision(indicator: IndicatorId): number {
  const onRecord = PRINTED_TWICE[indicator] ?? HOMICIDE;
  return Math.max(...onRecord.map(([first, later]) => Math.abs(later / first - 1)));
}

/** The usual revisions of an indicator of which no two files are kept: the assumed one, as that of a year. */
export function assumedRevisions({ id, methods }: Pick<Indicator, 'id' | 'methods'>): RevisionShares {
  const share = Number(assumedRevision(id).toFixed(5));
  const nation = methods.map((method) => ({
    method,
    months: 12 as const,
    share,
    pairs: null,
  }));
  return { nation, states: nation };
}

/**
 * The usual revision of a total that a statement is made on, as a share: what kept files show, and at least
 * what a first cut moves, since speakers quote figures before the file that is kept was published.
 */
export function statementRevision(series: RevisedSeries, window: Window, total: number): number {
  return Math.max(usualRevision(series, window, total).share, assumedRevision(series.indicator));
}

/** The usual growth of an indicator of which no two cuts are kept: what is assumed of its revision, either way. */
export function assumedGrowth({ id, methods }: Pick<Indicator, 'id' | 'methods'>): GrowthShares {
  const share = Number(assumedRevision(id).toFixed(5));
  const nation = methods.map((method) => ({
    method,
    age: 0 as const,
    months: 12 as const,
    low: -share,
    high: share,
    pairs: null,
  }));
  return { nation, states: nation };
}
