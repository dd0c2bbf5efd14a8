import { describe, expect, it } from 'vitest';
import type { View } from '../../../../src/domain/view/view.ts';
import { figureSentence } from '../../../../src/web/reading/arithmetic/figure-sentence.ts';
import { overview as enOverview } from '../../../../src/web/words/en/overview.ts';
import { overview as esOverview } from '../../../../src/web/words/es/overview.ts';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import type { Verdict } from '../../../../src/domain/judgement/comparison.ts';
import type { OpeningTopic } from '../../../../src/web/words/opening.ts';
import { openingParts } from '../../../../src/web/features/overview/sentence.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { arithmetic as enArithmetic } from '../../../../src/web/words/en/arithmetic.ts';
import { fallingAndRising as enLines } from '../../../../src/web/words/en/falling-and-rising.ts';
import { frame as en } from '../../../../src/web/words/en/frame.ts';
import { arithmetic as esArithmetic } from '../../../../src/web/words/es/arithmetic.ts';
import { fallingAndRising as esLines } from '../../../../src/web/words/es/falling-and-rising.ts';
import { presentAndAcross as enAcross } from '../../../../src/web/words/en/present-and-across.ts';
import { presentAndAcross as esAcross } from '../../../../src/web/words/es/present-and-across.ts';
import { reading as enReading } from '../../../../src/web/words/en/reading.ts';
import { reading as esReading } from '../../../../src/web/words/es/reading.ts';
import { frame as es } from '../../../../src/web/words/es/frame.ts';
import { answersTo, cardIn, EVIDENCE, viewWith } from './sample-evidence.ts';
import { scopeOf } from '../../../../src/web/reading/evidence/scope.ts';

const WORDS = { es, en };
const OVERVIEW = { es: esOverview, en: enOverview };
const READING = { es: esReading, en: enReading };
const ACROSS = { es: esAcross, en: enAcross };
const OWN = { es: esArithmetic, en: enArithmetic };

function openingOf(view: View, language: 'es' | 'en'): string {
  const scope = scopeOf(view, EVIDENCE.edition);
  const speech = {
    words: WORDS[language],
    overview: OVERVIEW[language],
    own: ACROSS[language],
    formats: formatsFor(language),
  };
  return OVERVIEW[language].opening(...openingParts(answersTo(view), view, scope, speech));
}

const COUNTED = {
  homicide: 'homicide-cases',
  extortion: 'extortion-cases',
  disappearance: 'missing-reported',
} as const satisfies Record<string, IndicatorId>;

/** A topic of a record longer than the sample's, as the sentence takes it. */
function saidOf(topic: keyof typeof COUNTED, verdict: Verdict, change: string): OpeningTopic {
  return {
    topic,
    indicator: COUNTED[topic],
    verdict,
    figure: '35.9',
    percent: change.slice(1),
    change,
    unclear: verdict === 'no-clear-change' ? `${change}, ±12%` : '',
    reason: '',
    across: '',
  };
}

describe('the opening sentence', () => {
  it('says the newest month, then the year in people, and leaves the long arc out where the record is too short', () => {
    // The sample begins in 2023: it has neither a season to take off nor a 2018 to set anything against.
    expect(openingOf(viewWith({}), 'es')).toBe(
      'En agosto de 2026, 35.9 carpetas de homicidio al día. ' +
        'En 2025, 23,609 personas asesinadas, 21% menos que en 2024; extorsión (+3%, ±19%) y desaparición (+4%, ±6%), sin cambio claro.',
    );
    expect(openingOf(viewWith({}), 'en')).toBe(
      'In August 2026, 35.9 homicide case files a day. ' +
        'In 2025, 23,609 people killed, 21% fewer than in 2024; extortion (+3%, ±19%) and disappearance (+4%, ±6%), no clear change.',
    );
  });

  it('keeps the count that a link names: case files stay case files', () => {
    const view = viewWith({ indicators: ['homicide-cases'] });
    expect(openingOf(view, 'es')).toContain('En 2025, 20,195 carpetas de homicidio, 20% menos que en 2024');
    const named = viewWith({ indicators: ['homicide-victims'] });
    expect(openingOf(named, 'es')).toContain('En 2025, 23,609 personas asesinadas, 21% menos que en 2024');
  });

  it('says victims where victims are counted month by month', () => {
    const view = viewWith({ region: '25', period: { from: '2024-09', to: '2025-06' } });
    expect(openingOf(view, 'es')).toContain(
      'De septiembre de 2024 a junio de 2025, 1,549 personas asesinadas, 282% más que en los mismos meses',
    );
    expect(openingOf(view, 'en')).toContain('1,549 people killed, 282% more than in the same months');
  });

  it('says of months under another method what two readings say, not only that there is no verdict', () => {
    // The sample has no attempts: there is one reading, which cannot tell.
    const view = viewWith({ period: 'year-to-date' });
    expect(openingOf(view, 'es')).toContain(
      'De enero a agosto de 2026, homicidio: no se puede saber (−29%); extorsión: no se puede saber (−2.5%).',
    );
    expect(openingOf(view, 'en')).toContain(
      'From January to August 2026, homicide: cannot be told (−29%); extortion: cannot be told (−2.5%).',
    );
  });

  it('says all three answers of a long record', () => {
    const now = {
      months: 'agosto de 2026',
      base: '',
      topics: [saidOf('homicide', 'falling', ''), saidOf('extortion', 'rising', '')],
    };
    const arc = {
      months: '',
      base: '2018',
      topics: [
        saidOf('homicide', 'falling', '−31%'),
        saidOf('extortion', 'no-clear-change', '+2%'),
        saidOf('disappearance', 'rising', '+114%'),
      ],
    };
    expect(esOverview.opening(now, { months: '', base: '', topics: [] }, arc)).toBe(
      'En agosto de 2026, 35.9 carpetas de homicidio al día, a la baja; extorsión, al alza. ' +
        'Frente a 2018: homicidio −31%, extorsión sin cambio claro (+2%, ±12%), desaparición +114%.',
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
