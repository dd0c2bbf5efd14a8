import type { MethodId } from '../time/method.ts';
import type { SourceId } from './source.ts';

/** What is being counted: never one for another. In the order in which a topic prefers them. */
export const UNITS = ['victims', 'case-files', 'people', 'deaths', 'kg'] as const;
export type Unit = (typeof UNITS)[number];

/** The crime or harm that an indicator speaks of; a card shows one topic and lets the reader choose the indicator. */
export const TOPICS = [
  'homicide',
  'extortion',
  'disappearance',
  'kidnapping',
  'violent-robbery',
  'femicide',
  'vehicle-robbery',
  'negligent-homicide',
  'other-life',
  'injury',
  'drug-dealing',
  'federal-crime',
  'border-seizures',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a row says of its indicator; the id is its key, its words stand in the two tables of words. */
export interface IndicatorRow {
  readonly topic: Topic;
  readonly unit: Unit;
  /** Which way is better for people; `neither` where a rise and a fall are both ambiguous. */
  readonly better: 'down' | 'up' | 'neither';
  readonly cadence: 'month' | 'year';
  /** Whether values may be added over months and states. */
  readonly additive: boolean;
  /** Where its values may come from, the one that outranks the others first. */
  readonly sources: readonly SourceId[];
  /** The rules that it was counted under, the oldest first; its breaks are those between two of them. */
  readonly methods: readonly MethodId[];
  /** The newest months of a register that fills up late: how many of them to mark provisional. */
  readonly provisionalMonths: number;
  /** Only a part of what another indicator of its topic counts: listed, but never the number of the topic. */
  readonly isPart?: true;
}

const VICTIMS = {
  unit: 'victims',
  better: 'down',
  cadence: 'month',
  additive: true,
  sources: ['sesnsp-victims', 'rnid-victims'],
  methods: ['cnsp-2015', 'rnid-2026'],
  provisionalMonths: 1,
} as const satisfies Partial<IndicatorRow>;

const CASES = {
  ...VICTIMS,
  unit: 'case-files',
  sources: [
    'sesnsp-cases',
    'rnid-cases',
    'republished-national-series',
    'republished-state-cases',
    'republished-national-rnid',
    'republished-national-modality',
  ],
} as const satisfies Partial<IndicatorRow>;

const MISSING = {
  unit: 'people',
  better: 'down',
  cadence: 'month',
  additive: true,
  sources: ['rnpdno'],
  methods: ['rnpdno'],
  provisionalMonths: 3,
} as const satisfies Partial<IndicatorRow>;

/** What became so far of people by the month in which they went missing: for the newest there was least time, so that neither way is good news. */
const SO_FAR = { ...MISSING, better: 'neither' } as const satisfies Partial<IndicatorRow>;

const DEATHS = {
  unit: 'deaths',
  better: 'down',
  cadence: 'year',
  additive: true,
  sources: ['inegi-deaths'],
  methods: ['inegi-deaths'],
  provisionalMonths: 0,
} as const satisfies Partial<IndicatorRow>;

/** What the RNID alone counts apart: parts of a crime that were one category until 2025, and attempts at it. */
const RNID_PART = {
  ...CASES,
  sources: ['rnid-cases', 'republished-national-series'],
  methods: ['rnid-2026'],
  isPart: true,
} as const satisfies Partial<IndicatorRow>;

/** Federal crimes: more of them may be more crime or more of it brought to court, so that neither way is good news. */
const FEDERAL = {
  topic: 'federal-crime',
  unit: 'case-files',
  better: 'neither',
  cadence: 'month',
  additive: true,
  sources: ['fgr-federal'],
  methods: ['fgr-federal'],
  provisionalMonths: 1,
} as const satisfies Partial<IndicatorRow>;

const ROBBERY_PART = { topic: 'violent-robbery', ...CASES, isPart: true } as const;

/**
 * The table of indicators, in the order of every list. A row makes an id; without its names, its definition,
 * its rule in the crosswalk and its condition in the second path it does not compile.
 */
export const INDICATOR_ROWS = {
  'homicide-victims': {
    topic: 'homicide',
    ...VICTIMS,
    sources: ['sesnsp-victims', 'rnid-victims', 'republished-state-victims'],
  },
  'femicide-victims': { topic: 'femicide', ...VICTIMS },
  'extortion-victims': { topic: 'extortion', ...VICTIMS },
  'kidnapping-victims': { topic: 'kidnapping', ...VICTIMS },
  'negligent-homicide-victims': { topic: 'negligent-homicide', ...VICTIMS },
  'other-life-victims': { topic: 'other-life', ...VICTIMS },
  'injury-victims': { topic: 'injury', ...VICTIMS },
  'firearm-injury-victims': { topic: 'injury', ...VICTIMS, isPart: true },
  'homicide-cases': { topic: 'homicide', ...CASES },
  'femicide-cases': { topic: 'femicide', ...CASES },
  'extortion-cases': { topic: 'extortion', ...CASES },
  'kidnapping-cases': { topic: 'kidnapping', ...CASES },
  'violent-robbery-cases': { topic: 'violent-robbery', ...CASES },
  'violent-vehicle-robbery-cases': { topic: 'vehicle-robbery', ...CASES },
  'vehicle-robbery-cases': {
    topic: 'vehicle-robbery',
    ...CASES,
    sources: [...CASES.sources, 'republished-state-derived'],
  },
  'home-robbery-violent-cases': ROBBERY_PART,
  'business-robbery-violent-cases': ROBBERY_PART,
  'street-robbery-violent-cases': ROBBERY_PART,
  'carrier-robbery-violent-cases': ROBBERY_PART,
  'injury-cases': { topic: 'injury', ...CASES },
  'drug-dealing-cases': { topic: 'drug-dealing', ...CASES, better: 'neither' },
  'other-life-cases': { topic: 'other-life', ...CASES },
  'ransom-kidnapping-cases': { topic: 'kidnapping', ...CASES, isPart: true },
  'firearm-injury-cases': { topic: 'injury', ...CASES, isPart: true },
  'extortion-in-person-cases': { topic: 'extortion', ...RNID_PART },
  'extortion-other-means-cases': { topic: 'extortion', ...RNID_PART },
  'attempted-homicide-cases': { topic: 'homicide', ...RNID_PART },
  'attempted-femicide-cases': { topic: 'femicide', ...RNID_PART },
  'attempted-extortion-cases': { topic: 'extortion', ...RNID_PART },
  'federal-drug-cases': FEDERAL,
  'federal-weapons-cases': FEDERAL,
  'us-border-fentanyl': {
    topic: 'border-seizures',
    unit: 'kg',
    better: 'neither',
    cadence: 'month',
    additive: true,
    sources: ['us-cbp'],
    methods: ['us-cbp'],
    provisionalMonths: 1,
  },
  'missing-reported': { topic: 'disappearance', ...MISSING },
  'missing-still': { topic: 'disappearance', ...SO_FAR },
  'missing-located-alive': { topic: 'disappearance', ...SO_FAR, isPart: true },
  'missing-located-dead': { topic: 'disappearance', ...SO_FAR, isPart: true },
  'homicide-deaths': { topic: 'homicide', ...DEATHS },
} as const satisfies Readonly<Record<string, IndicatorRow>>;

/** An indicator that the table has a row for. */
export type IndicatorId = keyof typeof INDICATOR_ROWS;

/** The indicators whose values may come from a source: a table of them lacks none, or does not compile. */
export type CountedBy<S extends SourceId> = {
  [Id in IndicatorId]: S extends (typeof INDICATOR_ROWS)[Id]['sources'][number] ? Id : never;
}[IndicatorId];

/** The indicators that count one of some topics: a table of them lacks none, or does not compile. */
export type IndicatorIn<T extends Topic> = {
  [Id in IndicatorId]: (typeof INDICATOR_ROWS)[Id]['topic'] extends T ? Id : never;
}[IndicatorId];

/**
 * Whether an indicator counts one of some topics.
 * @example countsOneOf('homicide-deaths', ['homicide']) // true
 * @example countsOneOf('extortion-cases', ['homicide', 'femicide']) // false
 */
export function countsOneOf<T extends Topic>(id: IndicatorId, topics: readonly T[]): id is IndicatorIn<T> {
  return topics.some((topic) => topic === INDICATOR_ROWS[id].topic);
}
