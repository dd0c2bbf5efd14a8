import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { overview as Spanish, OpeningPart, OpeningTopic } from '../es/overview.ts';
import { topicNames } from './topics.ts';

const counts: Partial<Record<IndicatorId, string>> = {
  'homicide-victims': 'people killed',
  'homicide-cases': 'homicide case files',
  'extortion-victims': 'victims of extortion',
  'extortion-cases': 'extortion case files',
  'missing-reported': 'people reported missing',
  'missing-still': 'people still missing',
};

const bare = { homicide: 'homicide', extortion: 'extortion', disappearance: 'disappearance' };

const and = new Intl.ListFormat('en', { type: 'conjunction' });

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

/** Months with their preposition: in 2025; from January to August 2026. */
function during(months: string): string {
  return months.includes(' to ') ? `from ${months}` : `in ${months}`;
}

function first({ topic, indicator, figure }: OpeningTopic): string {
  return `${figure} ${counts[indicator] ?? bare[topic]}`;
}

const heading: Partial<Record<Verdict, string>> = {
  falling: 'falling',
  rising: 'rising',
  'no-clear-change': 'no clear change',
};

function nowText({ months, topics: [lead, ...rest] }: OpeningPart): string {
  if (!lead) return '';
  const course = heading[lead.verdict];
  const told = `${during(months)}, ${first(lead)} a day${course ? `, ${course}` : ''}`;
  const judged = rest.filter((each) => each.verdict !== 'not-comparable');
  return [told, ...others(judged, heading)].join('; ');
}

const sizes: Partial<Record<Verdict, (percent: string, base: string) => string>> = {
  falling: (percent, base) => `${percent} fewer than in ${base}`,
  rising: (percent, base) => `${percent} more than in ${base}`,
  'no-clear-change': (_, base) => `no clear change against ${base}`,
};

/** Topics that are read twice across the change of method, each with what that says. */
function readAcross(parts: readonly OpeningTopic[]): string[] {
  return parts.flatMap(({ topic, across }) => (across ? [`${bare[topic]}: ${across}`] : []));
}

function yearText({ months, base, topics: told }: OpeningPart): string {
  const [lead, ...rest] = told;
  if (!lead) return '';
  const unclear = { 'no-clear-change': 'no clear change' };
  if (lead.verdict === 'not-comparable') {
    const readings = readAcross(told);
    if (readings.length > 0) return `${during(months)}, ${readings.join('; ')}`;
    const figure = lead.figure && `${during(months)}, ${first(lead)}, `;
    return `${figure}no verdict (${others(told, unclear).join('; ')})`;
  }
  const size = sizes[lead.verdict]?.(lead.percent, base) ?? '';
  return [`${during(months)}, ${first(lead)}, ${size}`, ...others(rest, unclear)].join('; ');
}

const overYears = { ...bare, disappearance: 'people reported missing' };

function arcText({ base, topics: told }: OpeningPart): string {
  const judged = told.filter((each) => each.verdict !== 'not-comparable');
  if (judged.length === 0) return '';
  const parts = judged.map(({ topic, verdict, change, unclear }) =>
    verdict === 'no-clear-change'
      ? `${overYears[topic]} no clear change${inBrackets(unclear)}`
      : `${overYears[topic]} ${change}`,
  );
  return `against ${base}: ${parts.join(', ')}`;
}

function opening(now: OpeningPart, year: OpeningPart, arc: OpeningPart): string {
  return [nowText(now), yearText(year), arcText(arc)]
    .filter(Boolean)
    .map((text) => `${capital(text)}.`)
    .join(' ');
}

/** The first page: the sentence, the falling and the rising, the cards. */
export const overview: typeof Spanish = {
  topics: topicNames,
  countings: {
    'missing-reported': 'people reported missing',
    'missing-still': 'people still missing',
  },
  counted: {
    'homicide-victims': 'people killed',
    'missing-reported': 'people reported',
    'missing-still': 'people still missing',
  },
  countBy: (topic) => `${topic}: count`,
  opening,
  group: (name) => `${name} region`,
  sameMonths: (months) => `the same months (${months})`,
  question: (region) => `${region}: what is falling and what is rising?`,
  answers: {
    now: 'Now',
    nowMonths: 'The newest month of each register',
    year: 'The year',
    period: 'The period',
    arc: 'The long arc',
    against: (months, base) => `${months}, against ${base}`,
    perDay: (value) => `${value} a day`,
    incomplete: 'incomplete',
    since: (base, said) => `Against ${base}: ${said}.`,
  },
  cards: (period, base) => `In detail: ${period}, against ${base}`,
  provisional: 'Provisional: the last months are still filling up.',
  fragile: 'Fragile: a usual revision would change it.',
  ways: {
    indicator: (counting) => `Count ${counting}`,
    period: (period) => `See ${period}`,
    base: (base) => `Compare with ${base}`,
  },
};
