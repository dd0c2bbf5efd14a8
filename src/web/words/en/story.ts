import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { IndicatorIn } from '../../../domain/indicator/rows.ts';
import type { story as Spanish, StoryBase, StoryChange, StoryFindings, StoryIndicator } from '../es/story.ts';
import { lister } from '../lister.ts';

const and = lister('en');

const topics = {
  homicide: 'intentional homicide',
  extortion: 'extortion',
  disappearance: 'disappearance of people',
} as const;

const counted: Record<StoryIndicator, string> = {
  'homicide-cases': '{after} case files of intentional homicide were opened',
  'homicide-victims': '{after} victims of intentional homicide were recorded',
  'homicide-deaths': 'INEGI counted {after} deaths by homicide',
  'extortion-cases': '{after} case files of extortion were opened',
  'extortion-victims': '{after} victims of extortion were recorded',
  'extortion-in-person-cases': '{after} case files of extortion in person were opened',
  'extortion-other-means-cases': '{after} case files of extortion by other means were opened',
  'attempted-extortion-cases': '{after} case files of attempted extortion were opened',
  'attempted-homicide-cases': '{after} case files of attempted homicide were opened',
  'missing-reported': '{after} people were reported missing',
  'missing-still': '{after} people went missing who have not been located',
  'missing-located-alive': '{after} people went missing who were later located alive',
  'missing-located-dead': '{after} people went missing who were later located dead',
  'other-life-victims': '{after} victims of other crimes against life were recorded',
  'other-life-cases': '{after} case files of other crimes against life were opened',
  'negligent-homicide-victims': '{after} victims of negligent homicide were recorded',
};

const subjects: Record<IndicatorIn<'homicide'>, string> = {
  'homicide-cases': 'the number of case files of intentional homicide',
  'homicide-victims': 'the number of victims of intentional homicide',
  'attempted-homicide-cases': 'the number of case files of attempted homicide',
  'homicide-deaths': 'the number of deaths by homicide',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In 2025; from January to June 2025. */
function within(window: string): string {
  return `${window.includes(' to ') ? 'from' : 'in'} ${window}`;
}

function tail({ verdict, percent, range, below, again }: StoryChange): string {
  const sized = range ? ` of ${percent} (95% interval: ${range})` : percent && ` ${percent}`;
  if (verdict === 'falling') return `a fall${sized}.`;
  if (verdict === 'rising') return `a rise${sized}.`;
  if (!range) return 'the change is not clear.';
  return again
    ? `here too the change is not clear (${[range, below].filter(Boolean).join('; ')}).`
    : `the interval goes from ${range}, so that neither a rise nor a fall can be told${below && ` (a change ${below})`}.`;
}

function joint({ place, window }: StoryChange): string {
  if (place === 0) return `${capital(within(window))},`;
  return place === 1 ? 'In the same months' : 'And';
}

/** A figure that nothing can be set against, or none at all. */
function refused(said: StoryChange, what: string): string {
  const { name, window, base, reason, whole, again } = said;
  if (!whole) return `${name}: no whole figure ${within(window)}. ${reason}`;
  if (again) return `${joint(said)} ${what}; that figure is not compared either.`;
  return `${joint(said)} ${what}. That figure is not compared with that of ${base}. ${reason}`;
}

function change(said: StoryChange): string {
  const { indicator, verdict, base, place } = said;
  const what = counted[indicator];
  if (verdict === 'not-comparable') return refused(said, what);
  const against = place === 0 ? `against {before} ${within(base)}` : 'against {before}';
  return `${joint(said)} ${what}, ${against}: ${tail(said)}`;
}

const found: Record<Verdict, (names: readonly string[]) => string> = {
  falling: (names) => `${and(names)} ${names.length > 1 ? 'fall' : 'falls'}`,
  rising: (names) => `${and(names)} ${names.length > 1 ? 'rise' : 'rises'}`,
  'no-clear-change': (names) => `in ${and(names)} neither a rise nor a fall can be told`,
  'not-comparable': (names) =>
    names.length > 1
      ? `neither ${names.slice(0, -1).join(', ')} nor ${names.at(-1) ?? ''} can be compared`
      : `${and(names)} cannot be compared`,
};

function comparedTo({ base, percent, way, clear, below }: StoryBase): string {
  const size =
    way === 'same'
      ? 'the same as'
      : `${percent && `${percent} `}${way === 'less' ? 'lower than' : 'higher than'}`;
  return `${size} ${within(base)}${clear ? '' : ` (not a clear change${below && `: ${below}`})`}`;
}

function findings(place: string, { all, holds, sized, short, opposite, undecided }: StoryFindings): string {
  const said = all === 1 ? 'one public statement' : '{all} public statements';
  const start = place ? `On ${place} the list has ${said}` : `The list has ${said}`;
  if (undecided === all) {
    return `${start}; with the registers at hand ${all === 1 ? 'it cannot be told' : 'none of them can be told'}.`;
  }
  const held = holds === 0 ? 'none holds' : `{holds} ${holds === 1 ? 'holds' : 'hold'}`;
  const other = sized === 0 ? '' : `, {sized} ${sized === 1 ? 'is' : 'are'} of another size`;
  const fell = short === 0 ? 'none falls short' : `{short} ${short === 1 ? 'falls' : 'fall'} short`;
  const reversed =
    opposite === 0 ? 'none is the opposite' : `{opposite} ${opposite === 1 ? 'is' : 'are'} the opposite`;
  const rest = undecided === 0 ? '' : `; the other ${undecided === 1 ? 'one' : '{undecided}'} cannot be told`;
  return `${start}. With the registers at hand ${held}${other}, ${fell} and ${reversed}${rest}.`;
}

function heldUnder(held: number, everywhere: number): string {
  if (held === 1) {
    return `Only one change holds and has other possible bases: it ${everywhere === 1 ? 'holds under all of them' : 'does not hold under all of them'}.`;
  }
  const all = everywhere === 0 ? 'none holds' : everywhere === 1 ? '1 holds' : `${everywhere} hold`;
  return `Of the ${held} changes that hold and have other possible bases, ${all} under all of them.`;
}

const fellOrRose: Record<Verdict, (size: string) => string> = {
  falling: (size) => `fell ${size}`,
  rising: (size) => `rose ${size}`,
  'no-clear-change': (size) => `showed no clear change (${size})`,
  'not-comparable': () => 'cannot be compared',
};

/** The guided reading. Every figure comes from the registers; only the joints are written here. */
export const story: typeof Spanish = {
  heading: (name, compared) => `What has the security policy brought? ${name}, ${compared}`,
  compared: (window, base) => `${window} against ${base}`,
  lead: (name, window, base, said) => {
    const clauses = said.map(([verdict, each]) => found[verdict](each.map((topic) => topics[topic])));
    return `In ${name} ${within(window)}, against ${base}, ${clauses.join('; ')}.`;
  },
  place: (name) => (name === 'State of Mexico' ? `the ${name}` : name),
  group: (name) => `the ${name} region`,
  change,
  print: 'Print on two pages',
  numbers: 'The figures',
  fallsTitle: 'What falls and what rises',
  fallsChart: 'Daily mean of each month; the base of the comparison = 100',
  series: 'See the series',
  bases: 'It depends on what it is set against',
  basesOf: (indicator, window, said) =>
    `${capital(within(window))}, by the day, ${subjects[indicator]} was ${and(said.map(comparedTo))}.`,
  basesAlike: {
    falling: 'Under each of these bases it falls; by how much depends on the base.',
    rising: 'Under each of these bases it rises; by how much depends on the base.',
    'no-clear-change': 'Under none of these bases can a rise or a fall be told.',
    'not-comparable': '',
  },
  basesNone: 'This period cannot be compared with any of these bases.',
  basesApart: 'With the base changes what can be said, too.',
  basesNote: 'All of them are true and none is the only one.',
  basesTable: (name) => `${name}: the same period against other bases`,
  base: 'Base',
  changeColumn: 'Change',
  interval: '95% interval',
  verdict: 'Verdict',
  said: 'What was said',
  findings,
  heldUnder,
  saidNone: (name) => `The list has no public statements on ${name}.`,
  saidFailed: 'The statements could not be loaded.',
  toClaims: 'See each of them',
  other: 'Does homicide change its name?',
  otherNote:
    'A violent death may be recorded as negligent homicide or as an “other crime against life”; intentional homicide then falls without fewer deaths. The series do not prove that this happens: they tell how much there is room for.',
  otherChart: 'Daily mean of each month, victims',
  borrowed: 'These victims are not whole in the period above; the last stretch that has them is taken.',
  toLethal: 'See lethal violence as a whole',
  registers: 'Which register is looked at',
  registersText: (year, share) =>
    `In ${year} INEGI counted {deaths} deaths by homicide, and the prosecutors {victims} victims: ${share} for every 100. They are two different registers, and subtracting a year of one from a year of the other gives the change of neither.`,
  registersNone: 'There is no year in which both registers have a figure here.',
  toRegisters: 'See the registers side by side',
  felt: 'What is felt',
  feltNation: (from, to, before, after, between) =>
    `In ${from}, ${before}% of the adults of the surveyed cities found theirs unsafe; in ${to}, ${after}%${between && `, after ${between}`} (ENSU).`,
  feltHomicide: (verdict, size, to) =>
    `To ${to}, the last quarter that can be compared, case files of homicide a day ${fellOrRose[verdict](size)}.`,
  feltState: (name, years) => `In ${name}, the adults who find their state unsafe were ${years} (ENVIPE).`,
  feltIn: (percent, when) => `${percent}% in ${when}`,
  feltNone: 'The survey gives no figures for this group of states.',
  feltFailed: 'The survey could not be loaded.',
  feltChart: (base) => `Fear and case files of homicide a day; ${base} = 100`,
  toFelt: 'See perception',
  fear: 'Fear',
  homicide: 'Homicide',
  unknown: 'What cannot be known',
  unreported: (percent, year) =>
    `Of the crimes of ${year}, ${percent}% were not reported or did not reach a case file (ENVIPE): of extortion and kidnapping, what is recorded is the smaller part.`,
  breakText: (month) =>
    `Since ${month} the count follows another method (RNID), and nothing after is compared with what came before.`,
  victims: (month) => `Victims by month reach ${month}; after it there are only case files or totals.`,
  late: 'The last months of missing people still fill up, and those who are located leave the count.',
  toMethod: 'See the method',
  sources: (names, edition) => `Sources: ${names}. Edition ${edition}.`,
};
