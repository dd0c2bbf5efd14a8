import type { ClaimCounts, claims as Spanish } from '../es/claims.ts';

function said(count: number): string {
  return count === 1 ? '1 public statement' : `${count} public statements`;
}

function opposed(count: number): string {
  if (count === 0) return 'none goes the opposite way';
  return count === 1 ? '1 goes the opposite way' : `${count} go the opposite way`;
}

function lead({ all, holds, sized, short, opposite, undecided }: ClaimCounts): string {
  const decided = all - undecided;
  if (decided === 0) return `Of ${said(all)}, none can be tested with the registers at hand.`;
  const held = holds > 1 ? `${holds} hold` : `${holds || 'none'} holds`;
  const other = sized === 0 ? '' : `, ${sized} ${sized === 1 ? 'is' : 'are'} of another size`;
  const fell = short > 1 ? `${short} fall short` : `${short || 'none'} falls short`;
  const rest = undecided === 0 ? '' : ` Of the other ${undecided} it cannot be told.`;
  return `Of ${said(all)}, ${decided} can be tested against the registers: ${held}${other}, ${fell} and ${opposed(opposite)}.${rest}`;
}

/** The page of public statements and what the registers say of them. */
export const claims: typeof Spanish = {
  failed: 'The statements could not be loaded',
  heading: 'Does what was said hold up?',
  lead,
  bases: (held, everywhere) =>
    `Of the ${held} changes that hold and have other possible bases, ${everywhere} ${everywhere === 1 ? 'goes' : 'go'} as far against all of them: the rest depend on what they are set against.`,
  how: 'Each statement is summed up in our words, figures as printed. A rule judges it by the register of the edition in use, with tolerance for rounding and usual revision; nobody types the result. “Holds” does not mean that the base is a fair one.',
  filters: 'Filters',
  all: 'All',
  speaker: 'Who speaks',
  topic: 'Of what',
  indicator: 'Indicator',
  region: 'Where',
  nation: 'The whole country',
  from: 'Said from',
  to: 'Said until',
  open: 'No limit',
  finding: 'Finding',
  findingOf: (name, count) => `${name}: ${count}`,
  clear: 'Clear the filters',
  none: 'No statement passes these filters.',
  unknown: (id) => `No statement has the key ${id}.`,
  outside: 'The statement of the link does not pass the filters; it is shown apart.',
  reasons: 'Why it cannot be told',
  reasonCount: (count, reason) => `${count}: ${reason}`,
  quoted: 'What is quoted most',
  quotedHow:
    'By a rule: statements alike are counted together (of single months, those within the same ten per cent), each weighing half as much six months before the newest and half as much where it cannot be told; the first of each kind stands here.',
  quotedTimes: (times) => (times === 1 ? 'said once' : `one of ${times} alike`),
  search: 'Search the statements',
  searchHint: 'Words, a figure, a name…',
  definitions: 'What each finding means',
  speakers: 'By who speaks',
  speakersNote:
    'Holding under every fair base means: of the decided changes that could be set against another base, those that hold and go as far against all of these.',
  tally: {
    kind: 'Who speaks',
    all: 'Statements',
    decided: 'Testable',
    based: 'With other bases',
    everywhere: 'Hold under all',
  },
  monthly: 'Said each month, and left out',
  monthlyNote: (since) =>
    `Changes against the same months a year before in the federal government’s monthly list, from ${since} on, by day of saying. “Left out” is a crime that an earlier list here named and this one does not.`,
  crime: 'Crime',
  leftOut: 'left out',
  notYet: 'not named',
  back: 'All statements',
  ownPage: 'Page of this statement',
  list: 'Statements',
  shown: (shown, all) =>
    all === '1'
      ? 'Showing the only one.'
      : `Showing ${shown} of ${all}: those that can be told first, then newest first.`,
  showMore: 'Show more',
  undated: 'Undated',
  source: 'Source',
  openClaim: 'See the arithmetic',
  closeClaim: 'Close the arithmetic',
  opens: (id) => `Arithmetic of ${id}`,
  measures: { count: 'in total', 'per-day': 'a day', 'per-100k-year': 'per 100,000 people a year' },
  found: (found, stated, close) =>
    `The register gives ${found}; ${stated} was said${close && ` (${close})`}.`,
  foundOnly: (found) => `The register gives ${found}.`,
  survey: (found, stated) => `The survey gives ${found}; ${stated} was said.`,
  partFails: 'Another of the figures said does not match.',
  asThen: (cut, found, stated) =>
    `As then known (the cut of ${cut}) the register gave ${found}${stated && `; ${stated} was said`}.`,
  asNow: (found, outcome) => `As now known it gives ${found}${outcome && `: ${outcome.toLowerCase()}`}.`,
  readings: (figures) => `Without attempts and with them: ${figures}.`,
  byGrowth:
    'No cut of that time is kept: the tolerance is what the newest months of this register usually grow by until a later cut.',
  noCut: 'No cut of that time is kept: it is judged by the cut of today, with usual revision as tolerance.',
  asThenTitle: (cut) => `As then known: the cut of ${cut}`,
  asNowTitle: 'As now known',
  nearest: (outcome) => `The nearest count: ${outcome.toLowerCase()}.`,
  fairly: (hold, of) =>
    of === 1
      ? `Against the other possible base the change ${hold === 1 ? 'goes as far too' : 'does not go as far'}.`
      : `Against the other ${of} possible bases the change goes as far ${hold === 0 ? 'against none' : hold === of ? 'against all' : `against ${hold}`}.`,
  slip: 'The printed change does not follow from the printed figures.',
  mixedShort: 'The base is from another register (INEGI).',
  parts: 'What was said and what the register gives',
  part: 'Asserts',
  stated: 'Said',
  given: 'Register gives',
  tolerance: 'Tolerance',
  rounding: (value) => `±${value} for rounding`,
  revision: (value) => `±${value} for usual revision`,
  result: 'Finding',
  sides: 'Where it comes from',
  side: 'Period',
  window: 'Period spoken of',
  base: 'Base',
  total: 'Total',
  days: 'Days',
  value: 'In its measure',
  files: 'Files',
  noSides: 'There are no totals of both periods under one method.',
  interval: 'The same two periods, judged with their interval',
  intervalText: (verdict) =>
    `${verdict}. The interval tells which changes cannot be told from chance; the statement is judged by the figures.`,
  otherBases: 'Under other bases that could have been chosen',
  otherBase: 'Base',
  change: 'Change',
  noOtherBases: 'There is no other base to compare with fairly.',
  noFigure: 'cannot be told',
  monthChoice: (place, gentlest, gentleMonth, steepest, steepMonth) =>
    `${place} Depending on the base month, the same period gives from ${gentlest} (${gentleMonth}) to ${steepest} (${steepMonth}).`,
  monthHighest: (base, months) => `${base} was the highest of the ${months} months that end with it.`,
  monthPlace: (base, higher, months) =>
    `Of the ${months} months that end with ${base}, ${higher} ${higher === 1 ? 'was' : 'were'} higher.`,
  mixed: (deaths, change) =>
    `The printed base is INEGI’s (${deaths} deaths a day) and the period is SESNSP’s: two different registers in one subtraction.${change && ` That gives ${change}.`}`,
  printed: (stated, computed) =>
    `The printed figures give ${computed}, not ${stated}: a slip of the speaker or of the page.`,
  nearestTitle: 'The nearest count there is',
  nearestWhy: {
    'other-unit':
      'It counts the same in another unit; it is not the count of the statement and does not decide its finding.',
    'same-query':
      'It is the published count that comes nearest; it is not that of the statement and does not decide its finding.',
  },
  missing: 'What is missing',
  missingMonths: (months) => `Months: ${months}.`,
  marks: {
    yearly: 'Tested on totals of whole years.',
    'whole-months': 'Tested on the whole months nearest to the days that were counted.',
    'two-registers':
      'It compares two registers (to 2025 and from 2026), on the assumption that they count alike what they name alike; every reading gives the same finding.',
  },
  inARow: (months) => (months === 1 ? '1 month' : `${months} months`),
  others: (count, number) => (number === 0 ? 'no other' : `${count} more`),
  rivals: 'The other high-impact crimes, in the same periods',
  rivalBase: 'A day, base',
  rivalWindow: 'A day, period',
  rivalAsk: { up: 'Did it rise too?', down: 'Did it fall too?' },
  rivalMoved: 'Yes, and by more than revision',
  rivalStill: 'No',
  rivalsNote:
    'The list is that of SESNSP’s monthly report. Injuries by firearm are kept as victims and kidnapping whole; homicides as case files, which reach further.',
  beyond: (windows) => `Beyond it: ${windows}.`,
  lastBeyond: (window, value) => `The last one beyond it was ${window}: ${value}.`,
  neverBeyond: 'There is no other beyond it in the whole series.',
  note: 'Note',
  statedMean: {
    title: (from, to) => `The daily mean of homicides, as it was told: from ${from} to ${to}`,
    subtitle:
      'Victims of intentional homicide a day in the whole country. Line: the SESNSP register, month by month. Dots: what was said of each month, as printed.',
    register: 'SESNSP, victims a day',
    announced: 'What was said',
    caveat: (last) =>
      `The register of victims by month reaches ${last}; after it there are announcements and no monthly data to test them with. Hollow dots: preliminary counts or counts of days and, from January 2026, another counting method (RNID), which does not continue the one before.`,
    noRegister: 'no victims by month',
    month: 'Month spoken of',
    saidOn: 'Said on',
    said: 'Mean said',
    inRegister: 'In the register',
    by: 'Who',
    baseOf: 'base',
    row: (value, when) => `${value} (${when})`,
    through: (month) => `to ${month}`,
  },
};
