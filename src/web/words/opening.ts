import type { Verdict } from '../../domain/judgement/comparison.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { HeadlineTopic } from '../../domain/view/windows.ts';

/** A topic as the opening sentence takes it: figures already written in the reader's language. */
export interface OpeningTopic {
  readonly topic: HeadlineTopic;
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
  /** What two readings across the change of method say, fell under either reading (−29% or −18%); empty where there are none. */
  readonly across: string;
}

/** One of the three answers: its months, what they are set against, and its topics in order. */
export interface OpeningPart {
  readonly months: string;
  readonly base: string;
  readonly topics: readonly OpeningTopic[];
}

/** What a language says of the parts of the opening sentence; their order is the same in every language. */
export interface OpeningPhrases {
  /** What is counted of the topic that comes first; people before files. */
  readonly counts: Partial<Record<IndicatorId, string>>;
  readonly topics: Readonly<Record<HeadlineTopic, string>>;
  /** The topics where years are set against years. */
  readonly overYears: Readonly<Record<HeadlineTopic, string>>;
  readonly list: (items: readonly string[]) => string;
  /** Months with their preposition: in 2025; from January to August 2026. */
  readonly during: (months: string) => string;
  readonly perDay: (counted: string) => string;
  readonly courses: Partial<Record<Verdict, string>>;
  readonly sizes: Partial<Record<Verdict, (percent: string, base: string) => string>>;
  readonly noVerdict: (reasons: string) => string;
  readonly unclear: string;
  readonly against: (base: string, changes: string) => string;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A remark after a name, if there is one. */
function inBrackets(text: string): string {
  return text && ` (${text})`;
}

type Topics = readonly OpeningTopic[];

function names(topics: Topics, phrases: OpeningPhrases): string {
  return phrases.list(topics.map((each) => phrases.topics[each.topic] + inBrackets(each.unclear)));
}

function withReasons(topics: Topics, phrases: OpeningPhrases): string[] {
  const reasons = [...new Set(topics.map((each) => each.reason).filter(Boolean))];
  return reasons.map((reason) => {
    const those = topics.filter((each) => each.reason === reason);
    return `${names(those, phrases)}: ${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`;
  });
}

/** Topics of one verdict together; those that cannot be compared with their reason. */
function grouped(topics: Topics, courses: OpeningPhrases['courses'], phrases: OpeningPhrases): string[] {
  return [...new Set(topics.map((each) => each.verdict))].flatMap((verdict) => {
    const same = topics.filter((each) => each.verdict === verdict);
    const course = courses[verdict];
    if (course) return [`${names(same, phrases)}, ${course}`];
    if (verdict === 'not-comparable') return withReasons(same, phrases);
    return same.map((each) => `${phrases.topics[each.topic]} ${each.change}`);
  });
}

function counted({ topic, indicator, figure }: OpeningTopic, { counts, topics }: OpeningPhrases): string {
  return `${figure} ${counts[indicator] ?? topics[topic]}`;
}

function nowText({ months, topics: [lead, ...rest] }: OpeningPart, phrases: OpeningPhrases): string {
  if (!lead) return '';
  const { during, perDay, courses } = phrases;
  const course = courses[lead.verdict];
  const said = `${during(months)}, ${perDay(counted(lead, phrases))}${course ? `, ${course}` : ''}`;
  const judged = rest.filter((each) => each.verdict !== 'not-comparable');
  return [said, ...grouped(judged, courses, phrases)].join('; ');
}

/** A period without a verdict: what two readings across the change of method say, else why there is none. */
function unjudgedText({ months, topics }: OpeningPart, lead: OpeningTopic, phrases: OpeningPhrases): string {
  const readings = topics.flatMap(({ topic, across }) =>
    across ? [`${phrases.topics[topic]}: ${across}`] : [],
  );
  if (readings.length > 0) return `${phrases.during(months)}, ${readings.join('; ')}`;
  const figure = lead.figure && `${phrases.during(months)}, ${counted(lead, phrases)}, `;
  return figure + phrases.noVerdict(grouped(topics, unclearOnly(phrases), phrases).join('; '));
}

function unclearOnly({ unclear }: OpeningPhrases): OpeningPhrases['courses'] {
  return { 'no-clear-change': unclear };
}

function yearText(part: OpeningPart, phrases: OpeningPhrases): string {
  const [lead, ...rest] = part.topics;
  if (!lead) return '';
  if (lead.verdict === 'not-comparable') return unjudgedText(part, lead, phrases);
  const size = phrases.sizes[lead.verdict]?.(lead.percent, part.base) ?? '';
  const said = `${phrases.during(part.months)}, ${counted(lead, phrases)}, ${size}`;
  return [said, ...grouped(rest, unclearOnly(phrases), phrases)].join('; ');
}

function arcText({ base, topics }: OpeningPart, { overYears, unclear, against }: OpeningPhrases): string {
  const judged = topics.filter((each) => each.verdict !== 'not-comparable');
  const changes = judged.map((each) => {
    const change = each.verdict === 'no-clear-change' ? unclear + inBrackets(each.unclear) : each.change;
    return `${overYears[each.topic]} ${change}`;
  });
  return changes.length > 0 ? against(base, changes.join(', ')) : '';
}

/** The opening sentence of a language: what is happening now, what the year brought, where things stand after the years. */
export function openingIn(
  phrases: OpeningPhrases,
): (now: OpeningPart, year: OpeningPart, arc: OpeningPart) => string {
  return (now, year, arc) =>
    [nowText(now, phrases), yearText(year, phrases), arcText(arc, phrases)]
      .filter(Boolean)
      .map((text) => `${capital(text)}.`)
      .join(' ');
}
