import type { presentAndAcross as Spanish } from '../es/present-and-across.ts';

const seasonal: Record<Parameters<typeof Spanish.seasonalText>[6], string> = {
  falling: 'falling beyond the season',
  rising: 'rising beyond the season',
  'no-clear-change': 'not to be told from the season',
};

const seasonRefusals: Record<Parameters<typeof Spanish.seasonalRefused>[0], string> = {
  'too-few-months': 'The new register has fewer than six months in a row in this region.',
  'too-few-years': 'There are fewer than five earlier years to learn the season from.',
  'too-few': 'The records are too few to tell a change from chance.',
  'no-break': 'This register did not change its method: it is compared with a year before.',
};

const acrossRefusals: Record<Parameters<typeof Spanish.acrossRefused>[0], string> = {
  'no-break': 'This register did not change its method.',
  'window-before-break': 'The period does not lie wholly under the new register.',
  gap: 'Months are missing on one of the two sides.',
  'zero-before': 'Nothing was counted in the same months before.',
  'within-noise':
    'The series usually strays by as much while nothing changes: whether it fell or rose cannot be told.',
  'attempts-not-published':
    'Attempts are not published for these months and this region, and the old register may have counted them: there is only one reading, so it cannot be told.',
};

/** What is happening now within one method, and the two readings across the change of January 2026. */
export const presentAndAcross: typeof Spanish = {
  seasonalText: (window, base, ratio, years, season, range, verdict) =>
    `${window} against ${base}: ${ratio} of the daily mean where the season of ${years} gives ${season} (${range}): ${seasonal[verdict]}`,
  seasonalFragile: '; fragile: a revision of the usual size would change that',
  seasonalShort: (change, range) => `${change} (${range}) beyond the season`,
  between: (low, high) => `${low} to ${high}`,
  seasonalRefused: (reason) => seasonRefusals[reason],
  seasonalMarks: {
    falling: 'Falling beyond the season',
    rising: 'Rising beyond the season',
    'no-clear-change': 'No clear change',
    'not-comparable': 'Not judged yet',
  },
  yearBefore: (window, base, change) => `${window} against ${base}: ${change}`,
  yearBeforeShort: (change, base) => `${change} against ${base}`,
  yearBeforeOneMonth: (window, base, change) => `${window} against ${base}: ${change}`,
  assumption:
    'Assumes that the season weighs under the new register as it did under the old; how much is learned from the ratios between the same months of each year.',
  marks: {
    'fell-under-both': 'Fell under either reading',
    'rose-under-both': 'Rose under either reading',
    'hangs-on-the-reading': 'Hangs on the reading',
    'cannot-tell': 'Cannot be told',
  },
  insteadTitle: 'What can be said of these months',
  reachesTo: (month) => `This register reaches ${month}.`,
  lacksMonths: 'This register lacks months of the period here; its last comparable year:',
  statesAcross: (subject, { fell, rose, hangs, cannot }) => {
    const clear = [
      ...(fell > 0 ? [`fell in ${fell}`] : []),
      ...(rose > 0 ? [`rose in ${rose}`] : []),
      ...(hangs > 0 ? [`hangs on the reading in ${hangs}`] : []),
      ...(cannot > 0 ? [`cannot be told in ${cannot}`] : []),
    ];
    if (fell + rose + hangs === 0)
      return `Between the old register and the new, what became of ${subject} cannot be told in any of the 32 states.`;
    return `Between the old register and the new, of the 32 states, ${subject} ${clear.join('; ')}.`;
  },
  noPlot:
    'Between two registers the change of a state is not drawn as a point: the table gives both counts of each and what they allow to say.',
  onlyReading: { 'fell-under-both': 'Fell as printed', 'rose-under-both': 'Rose as printed' },
  acrossRefused: (reason) => acrossRefusals[reason],
  printed: (crime, before, beforeMonths, after, afterMonths) =>
    `In print, ${crime} went from ${before} (${beforeMonths}) to ${after} (${afterMonths})`,
  withAttempts: (count) => `, with attempts ${count}`,
  changes: (without, withAttempts) =>
    withAttempts === '' ? `: ${without}.` : `: ${without} or ${withAttempts}.`,
  changesNamed: (without, withAttempts) => `: ${without} without attempts, ${withAttempts} with them.`,
  fellUnless: (share) =>
    `It fell, unless the new register leaves out ${share} of every 100 that the old one would have counted.`,
  roseUnless: (share) =>
    `It rose, unless the new register added ${share} for every 100 that the old one would have counted.`,
  signHangs: 'The sign hangs on where attempts were counted, and nobody has published that.',
  clearHangs: 'Whether it changed hangs on where attempts were counted, and nobody has published that.',
  outnumber: (attempts) =>
    `The ${attempts} attempts now counted apart outnumber all that the old register counted: they cannot have been inside it.`,
  acrossShort: (before, after, changes) => `${before} → ${after}: ${changes}`,
  shortChanges: (without, withAttempts) => `${without} or ${withAttempts}`,
  acrossTitle: (region) => `Did it fall or rise in 2026? Across January 2026, ${region}`,
  acrossSubtitle:
    'Since January 2026 another register counts (RNID). The same months of a year before, as printed, and read twice: without the attempts now counted apart and with them. It is no bridge and no verdict.',
  acrossCaveat:
    'One project that publishes these figures adds attempts to the new register because, by the old manual, they were filed under the crime attempted. For femicide its own figures contradict that; for homicide and extortion they cannot decide. Nobody has published an official correspondence. The new register is revised a lot while it is young.',
  acrossLegend:
    'Change of the daily mean on a logarithmic scale, from half to double; vertical line: no change. Full dot: without attempts; hollow: with them. Stroke: how far the series usually strays (95% interval).',
  acrossColumns: {
    caption: 'The same months before and after the change of register',
    crime: 'Crime',
    before: 'Before',
    without: 'After, without attempts',
    with: 'After, with attempts',
    change: 'Change without',
    changeWith: 'Change with',
    mark: 'What can be said',
  },
  noCount: 'no figure',
  catalogues: {
    'homicide-cases':
      'Catalogues: “Homicidio doloso” in both; since 2026, apart, “Tentativa de homicidio doloso”. Until 2025 attempts may have stood here or among other crimes against life.',
    'femicide-cases': 'Catalogues: “Feminicidio” in both; since 2026, apart, “Tentativa de feminicidio”.',
    'extortion-cases':
      'Catalogues: “Extorsión” until 2025; since 2026 in person and by other means, with their attempts apart.',
    'kidnapping-cases':
      'Catalogues: “Secuestro” with its modalities until 2025; since 2026 four subtypes, added up here.',
    'violent-robbery-cases': 'Catalogues: every robbery whose modality says “con violencia”, in both.',
    'other-life-cases':
      'Catalogues: the same name in both; since 2026 attempts have subtypes of their own. It was the likelier home of attempts: the second reading adds those at homicide and at femicide.',
  },
  notApart: 'not counted apart',
  level: (part, before, after) => `${part}: ${before} → ${after}`,
  levels: (parts) => `By parts, before → after: ${parts}.`,
  announcedPerCase: (before, after) =>
    `Victims as announced for each case file, month by month: ${before} before, ${after} after.`,
};
