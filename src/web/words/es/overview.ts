import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { topicNames } from './topics.ts';

/** The topics of the chart. */
type LineTopic = 'homicide' | 'extortion' | 'disappearance';

/** One clause of the opening sentence: figures already written in the reader's language. */
export interface OpeningClause {
  readonly topic: LineTopic;
  readonly indicator: IndicatorId;
  readonly verdict: Verdict;
  /** The size of the change: 16%. */
  readonly percent: string;
  /** Its interval: 13 a 18%; empty where it has no upper limit. */
  readonly range: string;
  /** Of a change that is not clear: +3%; menor a ±12% no se distingue. */
  readonly short: string;
  /** Why there is no verdict; empty where there is one. */
  readonly reason: string;
  /** Whether the clause before it counts in the same unit. */
  readonly sameUnit: boolean;
}

const of: Partial<Record<IndicatorId, string>> = {
  'homicide-victims': 'homicidio doloso',
  'homicide-cases': 'homicidio doloso',
  'extortion-victims': 'extorsión',
  'extortion-cases': 'extorsión',
};

/** The subject of a clause, always plural and feminine, so that one verb fits all. */
function subject({ indicator, sameUnit }: OpeningClause): string {
  if (indicator === 'missing-still') return 'las personas que siguen desaparecidas';
  if (indicator === 'missing-reported') return 'las personas reportadas como desaparecidas';
  if (sameUnit) return `las de ${of[indicator] ?? indicator}`;
  return indicator.endsWith('-cases')
    ? `las carpetas de investigación por ${of[indicator] ?? indicator}`
    : `las víctimas de ${of[indicator] ?? indicator}`;
}

const clauses: Record<Exclude<Verdict, 'no-clear-change'>, (part: OpeningClause) => string> = {
  falling: (part) => `${subject(part)} bajaron ${part.percent}${ranged(part)}`,
  rising: (part) => `${subject(part)} subieron ${part.percent}${ranged(part)}`,
  'not-comparable': (part) => `de ${subject(part)} no se puede saber`,
};

function sized(part: OpeningClause): string {
  return `${subject(part)}${part.short && ` (${part.short})`}`;
}

function ranged({ range }: OpeningClause): string {
  return range && ` (${range})`;
}

const and = new Intl.ListFormat('es-MX', { type: 'conjunction' });

const bare: Record<LineTopic, string> = {
  homicide: 'homicidio',
  extortion: 'extorsión',
  disappearance: 'desaparición',
};

/** Why parts cannot be compared: once where all share the reason, else with the names it holds for. */
function tellReasons(parts: readonly OpeningClause[]): string {
  const reasons = [...new Set(parts.map((each) => each.reason).filter(Boolean))];
  if (reasons.length < 2 && parts.every((each) => each.reason)) return reasons.join(' ');
  return reasons
    .map((reason) => {
      const names = parts.filter((each) => each.reason === reason).map((each) => bare[each.topic]);
      return `${capital(and.format(names))}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
    })
    .join(' ');
}

/** Clauses in order; neighbours without a clear change share theirs. */
function tell(parts: readonly OpeningClause[]): string[] {
  return parts.flatMap((part, index) => {
    if (part.verdict !== 'no-clear-change') return [clauses[part.verdict](part)];
    if (parts[index - 1]?.verdict === 'no-clear-change') return [];
    const end = parts.findIndex((each, place) => place > index && each.verdict !== 'no-clear-change');
    const run = parts.slice(index, end < 0 ? undefined : end);
    return [`en ${run.map(sized).join(' y en ')} el cambio no es claro`];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The opening sentence, from the verdicts; a reason that all clauses share is given once. */
function opening(parts: readonly OpeningClause[], period: string, base: string): string {
  const reasons = tellReasons(parts);
  if (parts.every((each) => each.verdict === 'not-comparable')) {
    return `Con estos datos no se puede comparar ${period} con ${base}. ${reasons}`;
  }
  return `Frente a ${base}, ${tell(parts).join('; ')}. ${reasons}`.trim();
}

/** What a switch between ways of counting says where the unit alone does not. */
const countings: Partial<Record<IndicatorId, string>> = {
  'missing-reported': 'personas reportadas',
  'missing-still': 'personas que siguen desaparecidas',
};

/** The first page: the sentence, the falling and the rising, the cards. */
export const overview = {
  topics: topicNames,
  countings,
  countBy: (topic: string) => `${topic}: se cuentan`,
  opening,
  /** A region of several states, as a heading names it. */
  group: (name: string) => `Región ${name}`,
  sameMonths: (months: string) => `los mismos meses (${months})`,
  cards: 'Cifras del periodo',
  provisional: 'Provisional: los últimos meses aún se completan.',
  fragile: 'Frágil: una revisión usual lo cambiaría.',
  ways: {
    indicator: (counting: string) => `Contar ${counting}`,
    period: (period: string) => `Ver ${period}`,
    base: (base: string) => `Comparar con ${base}`,
  },
};
