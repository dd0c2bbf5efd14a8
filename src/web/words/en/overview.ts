import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { overview as Spanish, OpeningClause } from '../es/overview.ts';
import { topicNames } from './topics.ts';

const of: Partial<Record<IndicatorId, string>> = {
  'homicide-victims': 'intentional homicide',
  'homicide-cases': 'intentional homicide',
  'extortion-victims': 'extortion',
  'extortion-cases': 'extortion',
};

/** The subject of a clause, always plural, so that one verb fits all. */
function subject({ indicator, sameUnit }: OpeningClause): string {
  if (indicator === 'missing-still') return 'people still missing';
  if (indicator === 'missing-reported') return 'people reported missing';
  if (sameUnit) return `those of ${of[indicator] ?? indicator}`;
  return indicator.endsWith('-cases')
    ? `case files of ${of[indicator] ?? indicator}`
    : `victims of ${of[indicator] ?? indicator}`;
}

const clauses: Record<Exclude<Verdict, 'no-clear-change'>, (part: OpeningClause) => string> = {
  falling: (part) => `${subject(part)} fell ${part.percent}${ranged(part)}`,
  rising: (part) => `${subject(part)} rose ${part.percent}${ranged(part)}`,
  'not-comparable': (part) => `for ${subject(part)} these data cannot tell`,
};

function sized(part: OpeningClause): string {
  return `${subject(part)}${part.short && ` (${part.short})`}`;
}

function ranged({ range }: OpeningClause): string {
  return range && ` (${range})`;
}

const and = new Intl.ListFormat('en', { type: 'conjunction' });

const bare = { homicide: 'homicide', extortion: 'extortion', disappearance: 'disappearance' };

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
    return [`for ${run.map(sized).join(' and for ')} the change is not clear`];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function opening(parts: readonly OpeningClause[], period: string, base: string): string {
  const reasons = tellReasons(parts);
  if (parts.every((each) => each.verdict === 'not-comparable')) {
    return `These data cannot compare ${period} with ${base}. ${reasons}`;
  }
  return `Against ${base}, ${tell(parts).join('; ')}. ${reasons}`.trim();
}

/** The first page: the sentence, the falling and the rising, the cards. */
export const overview: typeof Spanish = {
  topics: topicNames,
  countings: {
    'missing-reported': 'people reported missing',
    'missing-still': 'people still missing',
  },
  countBy: (topic) => `${topic}: count`,
  opening,
  group: (name) => `${name} region`,
  sameMonths: (months) => `the same months (${months})`,
  cards: 'Figures of the period',
  provisional: 'Provisional: the last months are still filling up.',
  fragile: 'Fragile: a usual revision would change it.',
  ways: {
    indicator: (counting) => `Count ${counting}`,
    period: (period) => `See ${period}`,
    base: (base) => `Compare with ${base}`,
  },
};
