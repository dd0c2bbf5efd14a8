import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { topicNames } from './topics.ts';

/** The topics of the chart. */
type LineTopic = 'homicide' | 'extortion' | 'disappearance';

/** A topic as the opening sentence tells it: figures already written in the reader's language. */
export interface OpeningTopic {
  readonly topic: LineTopic;
  readonly indicator: IndicatorId;
  readonly verdict: Verdict;
  /** What was counted: a day's mean for the newest month, the total of a period; empty where there is none. */
  readonly figure: string;
  /** The size of the change without sign, 16%, and signed, −16%; empty where there is none. */
  readonly percent: string;
  readonly change: string;
  /** Of a change that is not clear: what was counted and how much could have been told, +3%, ±12%. */
  readonly unclear: string;
  /** Why there is no verdict; empty where there is one. */
  readonly reason: string;
  /** What two readings across the change of method say, bajó con las dos lecturas (−29% o −18%); empty where there are none. */
  readonly across: string;
}

/** One of the three answers: its months, what they are set against, and its topics in order. */
export interface OpeningPart {
  readonly months: string;
  readonly base: string;
  readonly topics: readonly OpeningTopic[];
}

/** What is counted of the topic that is told first; people before files. */
const counts: Partial<Record<IndicatorId, string>> = {
  'homicide-victims': 'personas asesinadas',
  'homicide-cases': 'carpetas de homicidio',
  'extortion-victims': 'víctimas de extorsión',
  'extortion-cases': 'carpetas de extorsión',
  'missing-reported': 'personas reportadas como desaparecidas',
  'missing-still': 'personas que siguen desaparecidas',
};

const bare: Record<LineTopic, string> = {
  homicide: 'homicidio',
  extortion: 'extorsión',
  disappearance: 'desaparición',
};

const and = new Intl.ListFormat('es-MX', { type: 'conjunction' });

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A remark after a name, if there is one. */
function inBrackets(text: string): string {
  return text && ` (${text})`;
}

function names(parts: readonly OpeningTopic[]): string {
  return and.format(parts.map((each) => bare[each.topic] + inBrackets(each.unclear)));
}

/** The topics after the first: those of one verdict together, those that cannot be compared with their reason. */
function others(parts: readonly OpeningTopic[], courses: Partial<Record<Verdict, string>>): string[] {
  const verdicts = [...new Set(parts.map((each) => each.verdict))];
  return verdicts.flatMap((verdict) => {
    const same = parts.filter((each) => each.verdict === verdict);
    const course = courses[verdict];
    if (course) return [`${names(same)}, ${course}`];
    if (verdict !== 'not-comparable') return same.map((each) => `${bare[each.topic]} ${each.change}`);
    const reasons = [...new Set(same.map((each) => each.reason).filter(Boolean))];
    return reasons.map((reason) => {
      const those = same.filter((each) => each.reason === reason);
      return `${names(those)}: ${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`;
    });
  });
}

/** Months with their preposition: en 2025; de enero a agosto de 2026. */
function during(months: string): string {
  return months.includes(' a ') ? `de ${months}` : `en ${months}`;
}

function first({ topic, indicator, figure }: OpeningTopic): string {
  return `${figure} ${counts[indicator] ?? bare[topic]}`;
}

const heading: Partial<Record<Verdict, string>> = {
  falling: 'a la baja',
  rising: 'al alza',
  'no-clear-change': 'sin cambio claro',
};

function nowText({ months, topics: [lead, ...rest] }: OpeningPart): string {
  if (!lead) return '';
  const course = heading[lead.verdict];
  const told = `${during(months)}, ${first(lead)} al día${course ? `, ${course}` : ''}`;
  const judged = rest.filter((each) => each.verdict !== 'not-comparable');
  return [told, ...others(judged, heading)].join('; ');
}

const sizes: Partial<Record<Verdict, (percent: string, base: string) => string>> = {
  falling: (percent, base) => `${percent} menos que ${base}`,
  rising: (percent, base) => `${percent} más que ${base}`,
  'no-clear-change': (_, base) => `sin cambio claro frente a ${base}`,
};

/** Topics that are read twice across the change of method, each with what that says. */
function readAcross(parts: readonly OpeningTopic[]): string[] {
  return parts.flatMap(({ topic, across }) => (across ? [`${bare[topic]}: ${across}`] : []));
}

function yearText({ months, base, topics: told }: OpeningPart): string {
  const [lead, ...rest] = told;
  if (!lead) return '';
  const unclear = { 'no-clear-change': 'sin cambio claro' };
  if (lead.verdict === 'not-comparable') {
    const readings = readAcross(told);
    if (readings.length > 0) return `${during(months)}, ${readings.join('; ')}`;
    const figure = lead.figure && `${during(months)}, ${first(lead)}, `;
    return `${figure}sin veredicto (${others(told, unclear).join('; ')})`;
  }
  const size = sizes[lead.verdict]?.(lead.percent, lead.verdict === 'no-clear-change' ? base : `en ${base}`);
  return [`${during(months)}, ${first(lead)}, ${size ?? ''}`, ...others(rest, unclear)].join('; ');
}

function arcText({ base, topics: told }: OpeningPart): string {
  const judged = told.filter((each) => each.verdict !== 'not-comparable');
  if (judged.length === 0) return '';
  const parts = judged.map(({ topic, verdict, change, unclear }) =>
    verdict === 'no-clear-change'
      ? `${bare[topic]} sin cambio claro${inBrackets(unclear)}`
      : `${bare[topic]} ${change}`,
  );
  return `frente a ${base}: ${parts.join(', ')}`;
}

/** The opening sentence: what is happening now, what the year brought, where things stand after the years. */
function opening(now: OpeningPart, year: OpeningPart, arc: OpeningPart): string {
  return [nowText(now), yearText(year), arcText(arc)]
    .filter(Boolean)
    .map((text) => `${capital(text)}.`)
    .join(' ');
}

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
