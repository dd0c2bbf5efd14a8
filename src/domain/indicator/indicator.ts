import type { Bilingual } from '../bilingual.ts';
import { INDICATOR_NAMES } from './names.ts';
import { RNID_BREAK, type Break, type MethodId } from '../time/method.ts';
import type { SourceId } from './source.ts';

/** Every indicator that Saldo knows, in the order of its lists. */
export const INDICATOR_IDS = [
  'homicide-victims',
  'femicide-victims',
  'extortion-victims',
  'kidnapping-victims',
  'negligent-homicide-victims',
  'other-life-victims',
  'injury-victims',
  'firearm-injury-victims',
  'homicide-cases',
  'femicide-cases',
  'extortion-cases',
  'kidnapping-cases',
  'violent-robbery-cases',
  'violent-vehicle-robbery-cases',
  'vehicle-robbery-cases',
  'home-robbery-violent-cases',
  'business-robbery-violent-cases',
  'street-robbery-violent-cases',
  'carrier-robbery-violent-cases',
  'injury-cases',
  'drug-dealing-cases',
  'other-life-cases',
  'missing-reported',
  'missing-still',
  'missing-located-alive',
  'missing-located-dead',
  'homicide-deaths',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** What is being counted: never one for another. */
export type Unit = 'victims' | 'case-files' | 'people' | 'deaths';

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
] as const;
export type Topic = (typeof TOPICS)[number];

/** What is counted, how, by whom and under which rules. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly topic: Topic;
  readonly unit: Unit;
  /** Which way is better for people; `neither` where a rise and a fall are both ambiguous. */
  readonly better: 'down' | 'up' | 'neither';
  readonly cadence: 'month' | 'year';
  /** Whether values may be added over months and states. */
  readonly additive: boolean;
  /** Where its values may come from, the one that outranks the others first. */
  readonly sources: readonly SourceId[];
  readonly methods: readonly MethodId[];
  readonly breaks: readonly Break[];
  /** The newest months of a register that fills up late: how many of them to mark provisional. */
  readonly provisionalMonths: number;
  readonly name: Bilingual;
  /** For a card or an axis. */
  readonly shortName: Bilingual;
}

type Traits = Omit<Indicator, 'id' | 'topic' | 'name' | 'shortName'>;

const VICTIMS: Traits = {
  unit: 'victims',
  better: 'down',
  cadence: 'month',
  additive: true,
  sources: ['sesnsp-victims', 'rnid-victims'],
  methods: ['cnsp-2015', 'rnid-2026'],
  breaks: [RNID_BREAK],
  provisionalMonths: 1,
};

const CASES: Traits = {
  ...VICTIMS,
  unit: 'case-files',
  sources: [
    'sesnsp-cases',
    'rnid-cases',
    'republished-state-cases',
    'republished-national-rnid',
    'republished-national-modality',
  ],
};

const MISSING: Traits = {
  unit: 'people',
  better: 'down',
  cadence: 'month',
  additive: true,
  sources: ['rnpdno'],
  methods: ['rnpdno'],
  breaks: [],
  provisionalMonths: 3,
};

/** What became so far of people by the month in which they went missing: for the newest there was least time, so that neither way is good news. */
const SO_FAR: Traits = { ...MISSING, better: 'neither' };

const DEATHS: Traits = {
  unit: 'deaths',
  better: 'down',
  cadence: 'year',
  additive: true,
  sources: ['inegi-deaths'],
  methods: ['inegi-deaths'],
  breaks: [],
  provisionalMonths: 0,
};

function indicator(id: IndicatorId, topic: Topic, traits: Traits): Indicator {
  return { id, topic, ...traits, ...INDICATOR_NAMES[id] };
}

/** The table of indicators. To add one: an id above, a row here, its names, its definition, and its rule in `ingest`. */
export const INDICATORS: readonly Indicator[] = [
  indicator('homicide-victims', 'homicide', VICTIMS),
  indicator('femicide-victims', 'femicide', VICTIMS),
  indicator('extortion-victims', 'extortion', VICTIMS),
  indicator('kidnapping-victims', 'kidnapping', VICTIMS),
  indicator('negligent-homicide-victims', 'negligent-homicide', VICTIMS),
  indicator('other-life-victims', 'other-life', VICTIMS),
  indicator('injury-victims', 'injury', VICTIMS),
  indicator('firearm-injury-victims', 'injury', VICTIMS),
  indicator('homicide-cases', 'homicide', CASES),
  indicator('femicide-cases', 'femicide', CASES),
  indicator('extortion-cases', 'extortion', CASES),
  indicator('kidnapping-cases', 'kidnapping', CASES),
  indicator('violent-robbery-cases', 'violent-robbery', CASES),
  indicator('violent-vehicle-robbery-cases', 'vehicle-robbery', CASES),
  indicator('vehicle-robbery-cases', 'vehicle-robbery', CASES),
  indicator('home-robbery-violent-cases', 'violent-robbery', CASES),
  indicator('business-robbery-violent-cases', 'violent-robbery', CASES),
  indicator('street-robbery-violent-cases', 'violent-robbery', CASES),
  indicator('carrier-robbery-violent-cases', 'violent-robbery', CASES),
  indicator('injury-cases', 'injury', CASES),
  indicator('drug-dealing-cases', 'drug-dealing', { ...CASES, better: 'neither' }),
  indicator('other-life-cases', 'other-life', CASES),
  indicator('missing-reported', 'disappearance', MISSING),
  indicator('missing-still', 'disappearance', SO_FAR),
  indicator('missing-located-alive', 'disappearance', SO_FAR),
  indicator('missing-located-dead', 'disappearance', SO_FAR),
  indicator('homicide-deaths', 'homicide', DEATHS),
];

const byId = new Map<string, Indicator>(INDICATORS.map((each) => [each.id, each]));

/** The indicator with an id, if there is one. */
export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}

/** The indicator with an id that the types vouch for. */
export function indicatorOf(id: IndicatorId): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}
