import { describe, expect, it } from 'vitest';
import type { View } from '../../../../src/domain/view/view.ts';
import { figureSentence } from '../../../../src/web/reading/arithmetic/figure-sentence.ts';
import { overview as enOverview } from '../../../../src/web/words/en/overview.ts';
import { overview as esOverview } from '../../../../src/web/words/es/overview.ts';
import { baseText, openingClauses } from '../../../../src/web/features/overview/sentence.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { arithmetic as enArithmetic } from '../../../../src/web/words/en/arithmetic.ts';
import { fallingAndRising as enLines } from '../../../../src/web/words/en/falling-and-rising.ts';
import { frame as en } from '../../../../src/web/words/en/frame.ts';
import { arithmetic as esArithmetic } from '../../../../src/web/words/es/arithmetic.ts';
import { fallingAndRising as esLines } from '../../../../src/web/words/es/falling-and-rising.ts';
import { reading as enReading } from '../../../../src/web/words/en/reading.ts';
import { reading as esReading } from '../../../../src/web/words/es/reading.ts';
import { frame as es } from '../../../../src/web/words/es/frame.ts';
import { cardIn, EVIDENCE, topicsIn, viewWith } from './sample-evidence.ts';
import { scopeOf } from '../../../../src/web/reading/evidence/scope.ts';

const WORDS = { es, en };
const OVERVIEW = { es: esOverview, en: enOverview };
const READING = { es: esReading, en: enReading };
const OWN = { es: esArithmetic, en: enArithmetic };

function openingOf(view: View, language: 'es' | 'en'): string {
  const words = WORDS[language];
  const formats = formatsFor(language);
  const scope = scopeOf(view, EVIDENCE.edition);
  const base = baseText(view.base, scope.window, scope.base, OVERVIEW[language], formats);
  const clauses = openingClauses(topicsIn(view), words, formats);
  return OVERVIEW[language].opening(clauses, formats.window(scope.window), base);
}

describe('the opening sentence', () => {
  it('names what is counted, the change and its interval, and what is not clear', () => {
    expect(openingOf(viewWith({}), 'es')).toMatch(
      /^Frente a 2024, las carpetas de investigación por homicidio doloso bajaron 20% \(\d+ a \d+%\); en las de extorsión \(\+3%; menor a ±\d+% no se distingue\) y en las personas reportadas como desaparecidas \([−+]\d+%; menor a ±\d+% no se distingue\) el cambio no es claro\.$/,
    );
    expect(openingOf(viewWith({}), 'en')).toMatch(
      /^Against 2024, case files of intentional homicide fell 20% \(\d+ to \d+%\); for those of extortion \(\+3%; under ±\d+% cannot be told\) and for people reported missing \([−+]\d+%; under ±\d+% cannot be told\) the change is not clear\.$/,
    );
  });

  it('says victims where victims are counted', () => {
    const view = viewWith({ region: '25', period: { from: '2024-09', to: '2025-06' } });
    expect(openingOf(view, 'es')).toMatch(
      /^Frente a los mismos meses \(septiembre de 2023 a junio de 2024\), las víctimas de homicidio doloso subieron 282%/,
    );
    expect(openingOf(view, 'en')).toContain('victims of intentional homicide rose 282%');
  });

  it('says that nothing can be compared, and why, for each topic', () => {
    const view = viewWith({ period: 'year-to-date' });
    expect(openingOf(view, 'es')).toBe(
      'Con estos datos no se puede comparar enero a agosto de 2026 con los mismos meses (enero a agosto de 2025). ' +
        'Homicidio y extorsión: el método de conteo cambió entre los dos periodos. Desaparición: aún no se publica.',
    );
    expect(openingOf(view, 'en')).toContain(
      'Homicide and extortion: the method of counting changed between the two periods. Disappearance: not published yet.',
    );
  });
});

describe('the title of the chart', () => {
  it('names lines of one verdict together', () => {
    const parts = [
      { topic: 'homicide', verdict: 'falling' },
      { topic: 'extortion', verdict: 'rising' },
      { topic: 'disappearance', verdict: 'rising' },
    ] as const;
    expect(esLines.finding(parts)).toBe(
      'Baja el homicidio; suben la extorsión y la desaparición de personas',
    );
    expect(enLines.finding(parts)).toBe('Homicide falls; extortion and disappearance of people rise');
  });

  it('finds nothing where nothing can be compared', () => {
    const parts = [{ topic: 'homicide', verdict: 'not-comparable' }] as const;
    expect(esLines.finding(parts)).toBe('Homicidio, extorsión y desaparición de personas, mes a mes');
  });
});

function quote(view: View, language: 'es' | 'en'): string {
  const { series, comparison } = cardIn('homicide', view);
  return figureSentence(
    { series, comparison, measure: view.measure, evidence: EVIDENCE },
    {
      region: 'México',
      language,
      words: WORDS[language],
      own: OWN[language],
      reading: READING[language],
      formats: formatsFor(language),
    },
  );
}

describe('the sentence of a card', () => {
  it('quotes number, unit, change, source and edition', () => {
    const sentence = quote(viewWith({}), 'es');
    expect(sentence).toContain('Carpetas de investigación por homicidio doloso, México, 2025: 20,195.');
    expect(sentence).toMatch(/Frente a 2024: bajó 20% \(intervalo de 95%: \d+ a \d+%\)\./);
    expect(sentence).toContain('Fuente: Carpetas nacionales del SESNSP');
    expect(sentence).toContain(`edición ${EVIDENCE.edition.id}`);
  });

  it('quotes the measure in use beside the total', () => {
    expect(quote(viewWith({ measure: 'per-day' }), 'en')).toContain('2025: 20,195 (55.3 per day).');
  });

  it('quotes a refusal with its reason', () => {
    expect(quote(viewWith({ period: 'year-to-date' }), 'en')).toContain('These data cannot tell.');
  });
});
