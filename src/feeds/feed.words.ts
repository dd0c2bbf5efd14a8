import { speakerIn } from '../domain/claims/speakers.words.ts';
import type { Language } from '../domain/bilingual.ts';
import type { Claim } from '../domain/claims/claim.ts';
import { OUTCOME_NAMES } from '../domain/claims/claims.words.ts';
import type { FindingOutcome } from '../domain/claims/part/part.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../domain/indicator/names.words.ts';
import { codesOf, regionName, type RegionCode } from '../domain/place/region.ts';
import type { RevisionOverUsual } from '../domain/record/revisions/over-usual.ts';
import { yearOf, type Month } from '../domain/time/period.ts';
import { formatsFor } from '../web/ui/format/format.ts';
import type { ChangedLine } from './changelog.ts';

interface NewsSentences {
  readonly edition: (id: string, through: Month) => string;
  readonly months: (indicator: Indicator, region: RegionCode, month: Month, value: number) => string;
  readonly revision: (indicator: Indicator, revision: RevisionOverUsual) => string;
  readonly finding: (claim: Claim, changed: ChangedLine) => string;
}

function placeName(region: RegionCode, language: Language): string {
  return formatsFor(language).list(codesOf(region).map((code) => regionName(code)[language]));
}

function periodName({ cadence }: Indicator, month: Month, language: Language): string {
  return cadence === 'year' ? String(yearOf(month)) : formatsFor(language).month(month);
}

/** The month that moved furthest, put into words by the language. */
function largestOf(
  { months }: RevisionOverUsual,
  language: Language,
): {
  readonly month: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly usual: string;
} {
  const { count, month, fineChangePercent, smallPercent } = formatsFor(language);
  const sizeOf = (each: (typeof months)[number]): number => Math.abs(each.after / each.before - 1);
  const largest = months.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most));
  return {
    month: month(largest.month),
    before: count(largest.before),
    after: count(largest.after),
    change: fineChangePercent(largest.after / largest.before),
    usual: smallPercent(largest.usual),
  };
}

function outcomeName(outcome: FindingOutcome, language: Language): string {
  return OUTCOME_NAMES[outcome][language].toLowerCase();
}

/** A sentence without its full stop, to stand in quotation marks. */
function bare(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** The sentence of each kind of entry. */
export const NEWS_SENTENCES: Readonly<Record<Language, NewsSentences>> = {
  es: {
    edition: (id, through) => `Nueva edición, ${id}: datos hasta ${formatsFor('es').month(through)}.`,
    months: (indicator, region, month, value) =>
      `${INDICATOR_NAMES[indicator.id].name.es}, ${placeName(region, 'es')}: ${formatsFor('es').count(value)} en ${periodName(indicator, month, 'es')}, lo más reciente que se publica.`,
    revision: ({ id }, revision) => {
      const { month, before, after, change, usual } = largestOf(revision, 'es');
      const also = revision.months.length - 1;
      const others = also === 0 ? '' : also === 1 ? ' Otro mes también.' : ` Otros ${also} meses también.`;
      return `${INDICATOR_NAMES[id].name.es}, ${placeName(revision.region, 'es')}: el corte más reciente corrigió ${month} de ${before} a ${after} (${change}), más que lo habitual (hasta ${usual} en nueve de cada diez).${others}`;
    },
    finding: ({ paraphrase, speaker }, { before, after }) =>
      before
        ? `${speakerIn(speaker, 'es')}: «${bare(paraphrase.es)}». Antes: ${outcomeName(before, 'es')}; ahora: ${outcomeName(after, 'es')}.`
        : `${speakerIn(speaker, 'es')}: «${bare(paraphrase.es)}». Resultado: ${outcomeName(after, 'es')}.`,
  },
  en: {
    edition: (id, through) => `New edition, ${id}: data to ${formatsFor('en').month(through)}.`,
    months: (indicator, region, month, value) =>
      `${INDICATOR_NAMES[indicator.id].name.en}, ${placeName(region, 'en')}: ${formatsFor('en').count(value)} in ${periodName(indicator, month, 'en')}, the newest that is published.`,
    revision: ({ id }, revision) => {
      const { month, before, after, change, usual } = largestOf(revision, 'en');
      const also = revision.months.length - 1;
      const others = also === 0 ? '' : also === 1 ? ' One more month too.' : ` ${also} more months too.`;
      return `${INDICATOR_NAMES[id].name.en}, ${placeName(revision.region, 'en')}: the newest cut revised ${month} from ${before} to ${after} (${change}), more than is usual (up to ${usual} nine times in ten).${others}`;
    },
    finding: ({ paraphrase, speaker }, { before, after }) =>
      before
        ? `${speaker}: “${bare(paraphrase.en)}”. Before: ${outcomeName(before, 'en')}; now: ${outcomeName(after, 'en')}.`
        : `${speaker}: “${bare(paraphrase.en)}”. Finding: ${outcomeName(after, 'en')}.`,
  },
};

/** What a feed and the calendar are called, and what they hold. */
export const FEED_WORDS: Readonly<
  Record<
    Language,
    {
      readonly title: (place: string) => string;
      readonly subtitle: string;
      readonly calendar: string;
      readonly expected: (what: string) => string;
      readonly covers: (month: string) => string;
    }
  >
> = {
  es: {
    title: (place) => `Saldo: novedades, ${place}`,
    subtitle:
      'Ediciones nuevas, meses nuevos de cada indicador, revisiones mayores que lo habitual y afirmaciones cuyo resultado cambió.',
    calendar: 'Saldo: publicaciones esperadas',
    expected: (what) => `Se espera: ${what}`,
    covers: (month) => `Traería ${month}.`,
  },
  en: {
    title: (place) => `Saldo: what is new, ${place}`,
    subtitle:
      'New editions, new months of each indicator, revisions over the usual and statements whose finding changed.',
    calendar: 'Saldo: expected publications',
    expected: (what) => `Expected: ${what}`,
    covers: (month) => `It would bring ${month}.`,
  },
};

/** How a region is called in a feed's title. */
export function feedPlace(region: RegionCode, language: Language): string {
  return placeName(region, language);
}
