import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { Topic } from '../../../domain/indicator/rows.ts';
import type {
  wall as Spanish,
  WallBeside,
  WallClause,
  WallCounts,
  WallNow,
  WallQuadrants,
} from '../es/wall.ts';
import { topicNames } from './topics.ts';
import { lister } from '../lister.ts';

interface Subject {
  readonly text: string;
  readonly plural?: true;
}

const subjects: Record<Topic, Subject> = {
  homicide: { text: 'intentional homicide' },
  extortion: { text: 'extortion' },
  disappearance: { text: 'disappearances', plural: true },
  kidnapping: { text: 'kidnapping' },
  'violent-robbery': { text: 'violent robbery' },
  femicide: { text: 'femicide' },
  'vehicle-robbery': { text: 'vehicle theft' },
  'negligent-homicide': { text: 'negligent homicide' },
  'other-life': { text: 'other crimes against life', plural: true },
  injury: { text: 'injuries', plural: true },
  'drug-dealing': { text: 'retail drug dealing' },
  'federal-crime': { text: 'federal crimes', plural: true },
  'border-seizures': { text: 'fentanyl seized at the border' },
};

const and = lister('en');

function listOf(clauses: readonly WallClause[], verdict: Verdict): string {
  return and(
    clauses
      .filter((each) => each.verdict === verdict && each.across === '')
      .map(({ topic, short }) => `${subjects[topic].text}${short && ` (${short})`}`),
  );
}

function changes(base: string, clauses: readonly WallClause[]): string {
  const sized = clauses.flatMap(({ topic, verdict, percent }) => {
    if (verdict !== 'falling' && verdict !== 'rising') return [];
    return `${subjects[topic].text} ${verdict === 'falling' ? 'fell' : 'rose'}${percent && ` ${percent}`}`;
  });
  for (const { topic, across } of clauses) if (across) sized.push(`${subjects[topic].text}: ${across}`);
  const [unclear, refused] = [listOf(clauses, 'no-clear-change'), listOf(clauses, 'not-comparable')];
  if (unclear) sized.push(`for ${unclear} the change is not clear`);
  if (refused) sized.push(`of ${refused} these data cannot tell`);
  return `${base}, ${sized.join('; ')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const many = (count: number): string => (count === 1 ? '1 state' : `${count} states`);

function states(topic: Topic, base: string, { falling, rising, unclear, refused }: WallCounts): string {
  const { text } = subjects[topic];
  if (falling + rising + unclear === 0) return `Of ${text} by state these data cannot tell.`;
  const rest = unclear > 0 ? `; in ${unclear} neither can be told` : '';
  const cannot = refused > 0 ? `; in ${refused} it cannot be compared` : '';
  return `${base}, ${text} fell in ${many(falling)} and rose in ${rising}${rest}${cannot}.`;
}

function beside(topic: Topic, base: string, places: readonly WallBeside[]): string {
  const { text } = subjects[topic];
  const by = (verdict: Verdict): string =>
    and(
      places
        .filter((each) => each.verdict === verdict)
        .map(({ place, percent }) => (percent ? `${percent} in ${place}` : `in ${place}`)),
    );
  const named = (verdict: Verdict): string =>
    and(places.filter((each) => each.verdict === verdict).map(({ place }) => place));
  const [fell, rose] = [by('falling'), by('rising')];
  const [unclear, refused] = [named('no-clear-change'), named('not-comparable')];
  const parts = [
    fell && `fell ${fell}`,
    rose && `rose ${rose}`,
    unclear && `no clear change in ${unclear}`,
    refused && `these data cannot tell of ${refused}`,
  ];
  return `${base}, ${text}${fell || rose ? '' : ':'} ${parts.filter(Boolean).join('; ')}.`;
}

function quadrant(
  first: Topic,
  second: Topic,
  kind: 'both-down' | 'traded' | 'reversed' | 'both-up',
): string {
  const [one, other] = [subjects[first].text, subjects[second].text];
  const texts = {
    'both-down': 'Both down',
    traded: `${capital(one)} down, ${other} up`,
    reversed: `${capital(one)} up, ${other} down`,
    'both-up': 'Both up',
  };
  return texts[kind];
}

function divergence(
  first: Topic,
  second: Topic,
  { traded, bothDown, risen, unclear, refused }: WallQuadrants,
): string {
  const [one, other] = [subjects[first].text, subjects[second].text];
  if (refused === 32) return `It cannot be known in which states ${one} and ${other} changed together.`;
  const cannot = refused > 0 ? `; in ${refused} it cannot be compared` : '';
  if (traded + bothDown + risen === 0)
    return `In no state did ${one} and ${other} both change clearly${cannot}.`;
  const both = bothDown === 0 ? 'in none did both fall' : `in ${bothDown} both fell`;
  const rose = risen > 0 ? `; in ${risen} ${one} rose` : '';
  const rest = unclear > 0 ? `; in ${unclear} the two changes are not both clear` : '';
  return `In ${many(traded)} ${one} fell and ${other} rose; ${both}${rose}${rest}${cannot}.`;
}

function now(month: string, since: string, topics: readonly WallNow[]): string {
  const going = (verdict: Verdict): readonly Topic[] =>
    topics.filter((each) => each.verdict === verdict).map(({ topic }) => topic);
  const names = (found: readonly Topic[]): string => and(found.map((each) => subjects[each].text));
  const say = (found: readonly Topic[], one: string, several: string): string =>
    found.length === 0
      ? ''
      : `${names(found)} ${found.length > 1 || subjects[found[0] ?? 'homicide'].plural ? several : one}`;
  const unclear = going('no-clear-change');
  const refused = going('not-comparable');
  const parts = [
    say(going('falling'), 'is falling', 'are falling'),
    say(going('rising'), 'is rising', 'are rising'),
    unclear.length > 0 ? `for ${names(unclear)} there is no clear change` : '',
    refused.length > 0 ? `of ${names(refused)} these data cannot tell yet` : '',
  ].filter(Boolean);
  const arcs = topics.flatMap(({ topic, arc }) => (arc ? `${lower(topicNames[topic])} ${arc}` : []));
  const long = arcs.length > 0 ? ` Since ${since}: ${and(arcs)}.` : '';
  return parts.length > 0 ? `As of ${month}, ${parts.join('; ')}.${long}` : long.trim();
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The wall screen. */
export const wall: typeof Spanish = {
  topics: topicNames,
  changes,
  subject: (topic) => subjects[topic].text,
  states,
  divergence,
  quadrant,
  now,
  since: (year) => `Since ${year}`,
  comparedWith: (base) => `Against ${base}`,
  against: (window, base) => `${window}, against ${base}`,
  drawn: (window, base) => `${window}; ${base} = 100`,
  kinds: {
    now: 'Now, the year and since 2018',
    cards: 'Figures',
    lines: 'The falling and the rising',
    moved: 'What moved the total',
    states: 'The states',
    divergence: 'One down, another up',
    region: 'One state after another',
    beside: 'States side by side',
    municipalities: 'The municipalities that carry it',
    claims: 'What was said',
    felt: 'What people feel',
    operations: 'Operations',
  },
  eachState: 'each state in turn',
  noFigure: 'no figure',
  interval: (range) => `interval: ${range}`,
  indexNote: 'daily mean of each month',
  noIndex: (base) =>
    `There is no index to show: the base (${base}) has missing months or a change of method.`,
  until: (month) => `through ${month}`,
  counts: {
    falling: 'down',
    rising: 'up',
    'no-clear-change': 'no clear change',
    'not-comparable': 'not comparable',
  },
  nowHead: 'the newest, the last year that can be compared, and the long arc',
  perDay: (value) => `${value} a day`,
  fromTo: (base, total) => `from ${base} to ${total}`,
  unknownStates: 'By state it cannot be known; in the country:',
  moved: {
    up: 'Where it rose most',
    down: 'Where it fell most',
    none: 'no state',
    ends: (up, down) => [down && `fell most: ${down}`, up && `rose most: ${up}`].filter(Boolean).join('; '),
  },
  beside: {
    sentence: beside,
    rate: 'Per 100,000 people a year',
    otherMethod: 'Another method',
  },
  municipalities: {
    sentence: (half, all, crime, window) =>
      `${half} of ${all} municipalities hold half of what was registered of ${lower(crime)} in ${window}.`,
    noHalf: (crime, window) => `The municipalities with most records of ${lower(crime)}, ${window}.`,
    topTen: (share) => `The ten with most: ${share} of the total`,
    note: 'Counts as registered, without rate or population',
  },
  felt: {
    place: 'Adults who find their city unsafe',
    source: 'INEGI, ENSU',
    sentence: (month, newest, year, before, start, first) =>
      [
        `In ${month}, ${newest}% of adults found their city unsafe`,
        year && `; in ${year}, ${before}%`,
        start && `; in ${start}, before this government, ${first}%`,
      ]
        .filter(Boolean)
        .join('') + '.',
    notes: [
      'a survey with a margin of error',
      'broken line: not surveyed',
      'what is felt, not what is registered',
    ],
  },
  noStates: 'no state',
  through: (month, otherMethod) => `Data through ${month}${otherMethod ? '; after that another method' : ''}`,
  provisional: 'provisional',
  provisionalNote: 'the newest months are still filling up',
  fragileNote: 'a usual revision would change this',
  twoPrintings: 'two printings',
  stateSince: (state, month) => `${state} (${month})`,
  registering: (where) => `registering may have changed: ${where}`,
  registeringMany: (count) => `registering may have changed in ${count} states`,
  registeringMark: 'registering changes',
  cutNote: (month) => `new method from ${month}`,
  monthsAgo: (months) => `${months} months ago`,
  source: (names) => `Source: ${names}`,
  republished: { none: '', some: 'some figures republished', all: 'republished figures' },
  registerTo: (register, month, age) => `${register} to ${month}${age && ` (${age})`}`,
  dataTo: (month, age) => `Data to ${month}${age && ` (${age})`}`,
  frame: {
    name: 'Saldo',
    fresh: (time) => `Up to date ${time}`,
    stale: (trouble, since) =>
      `${{ 'no-answer': 'Not up to date: no answer', 'wrong-answer': 'Not up to date: server error' }[trouble]}${since && ` since ${since}`}`,
    never: 'No data yet',
    waiting: 'Saldo is waiting for its data.',
    waitingWhy: 'The server does not answer yet; it is asked again and again.',
    waitingWrong: 'The server answers with an error; it is asked again and again.',
    unknownScreen: (name) => `No screen is called ${name}.`,
    unknownScreenHow: 'Make it on the page “Present…”, under “Named screens”: it will appear here by itself.',
    wrongClock: 'clock is wrong',
    notKept: 'no copy for restarts',
    waking: {
      awake: 'kept awake',
      'not-supported': 'may go dark',
      'needs-https': 'may go dark without https',
      refused: 'may go dark',
    },
    zone: 'Mexico City',
    paused: 'Paused',
  },
  unreadable: (parts) => `The link says something that Saldo does not understand (${parts}).`,
  controls: {
    label: 'Wall controls',
    pause: 'Pause',
    resume: 'Go on',
    next: 'Next',
    previous: 'Previous',
    list: 'Scenes',
    region: 'Region',
    period: 'Period',
    fullScreen: 'Full screen',
    exit: 'Exit',
    close: 'Close',
    keys: 'Space pauses · arrows or PgUp and PgDn move · B blank · R region · P period · L scenes · F full screen · Esc exits',
  },
  claims: {
    stated: 'Said',
    found: 'The register',
    foundThen: (cut) => `Cut of ${cut}`,
    foundNow: 'As now known',
    anotherFails: 'The change that was said is reached; another of the figures said does not match.',
    otherBases: (hold, of) => `Under other bases that could be chosen it holds in ${hold} of ${of}.`,
    tested: (count) => `${count} statements tested`,
    held: (count) => `${count} hold`,
    notHeld: (sized, short, opposite) => `${sized} of another size, ${short} short, ${opposite} opposite`,
    undecided: (count) => `${count} more cannot be told`,
  },
  operations: {
    since: (day) => `since ${day}, as announced`,
    sentence: (count, moreThan, day) =>
      `${moreThan ? 'More than ' : ''}${count} people have been announced as arrested for high-impact crimes since ${day}.`,
    moreThan: 'more than',
    asOf: (day) => `to ${day}`,
    notes: ['As announced', 'no public register can confirm it', 'running totals'],
  },
  broken: 'This scene could not be drawn.',
};
