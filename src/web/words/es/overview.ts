import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { HeadlineTopic } from '../../../domain/view/windows.ts';
import { openingIn } from '../opening.ts';
import { topicNames } from './topics.ts';
import { lister } from '../lister.ts';

const topics: Record<HeadlineTopic, string> = {
  homicide: 'homicidio',
  extortion: 'extorsión',
  disappearance: 'desaparición',
};

/** What the opening sentence is made of. */
const opening = openingIn({
  counts: {
    'homicide-victims': 'personas asesinadas',
    'homicide-cases': 'carpetas de homicidio',
    'extortion-victims': 'víctimas de extorsión',
    'extortion-cases': 'carpetas de extorsión',
    'missing-reported': 'personas reportadas como desaparecidas',
    'missing-still': 'personas que siguen desaparecidas',
  },
  topics,
  overYears: topics,
  list: lister('es-MX'),
  during: (months) => (months.includes(' a ') ? `de ${months}` : `en ${months}`),
  perDay: (counted) => `${counted} al día`,
  courses: { falling: 'a la baja', rising: 'al alza', 'no-clear-change': 'sin cambio claro' },
  sizes: {
    falling: (percent, base) => `${percent} menos que en ${base}`,
    rising: (percent, base) => `${percent} más que en ${base}`,
    'no-clear-change': (_, base) => `sin cambio claro frente a ${base}`,
  },
  noVerdict: (reasons) => `sin veredicto (${reasons})`,
  unclear: 'sin cambio claro',
  against: (base, changes) => `frente a ${base}: ${changes}`,
});

/** What a switch between ways of counting says where the unit alone does not. */
const countings: Partial<Record<IndicatorId, string>> = {
  'missing-reported': 'personas reportadas',
  'missing-still': 'personas que siguen desaparecidas',
};

/** What is counted, in as few words as name it rightly: people before files. */
const counted: Partial<Record<IndicatorId, string>> = {
  'homicide-victims': 'personas asesinadas',
  'missing-reported': 'personas reportadas',
  'missing-still': 'personas que siguen desaparecidas',
};

/** The first page: the sentence, the falling and the rising, the cards. */
export const overview = {
  topics: topicNames,
  countings,
  counted,
  countBy: (topic: string) => `${topic}: se cuentan`,
  opening,
  /** A region of several states, as a heading names it. */
  group: (name: string) => `Región ${name}`,
  sameMonths: (months: string) => `los mismos meses (${months})`,
  /** What the page asks. */
  question: (region: string) => `${region}: ¿qué baja y qué sube?`,
  answers: {
    now: 'Ahora',
    nowMonths: 'El mes más reciente de cada registro',
    year: 'El año',
    period: 'El periodo',
    arc: 'A lo largo de los años',
    against: (months: string, base: string) => `${months}, frente a ${base}`,
    perDay: (value: string) => `${value} al día`,
    incomplete: 'incompleto',
    since: (base: string, said: string) => `Frente a ${base}: ${said}.`,
  },
  cards: (period: string, base: string) => `En detalle: ${period}, frente a ${base}`,
  provisional: 'Provisional: los últimos meses aún se completan.',
  fragile: 'Frágil: una revisión usual lo cambiaría.',
  ways: {
    indicator: (counting: string) => `Contar ${counting}`,
    period: (period: string) => `Ver ${period}`,
    base: (base: string) => `Comparar con ${base}`,
  },
};
