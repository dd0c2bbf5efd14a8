import type { states as Spanish, VerdictCounts } from '../es/states.ts';

/** Homicide fell in 12 of the 32 states and rose in 3; in 17 neither can be told. */
function lead(subject: string, { falling, rising, unclear, refused }: VerdictCounts): string {
  const fell = falling > 0 ? `fell in ${falling} of the 32 states` : 'did not clearly fall in any state';
  const rose = rising > 0 ? `rose in ${rising}` : 'did not clearly rise in any';
  const rest = [
    ...(unclear > 0 ? [`in ${unclear} neither can be told`] : []),
    ...(refused > 0 ? [`in ${refused} the data cannot tell`] : []),
  ].join(' and ');
  const subjectUp = subject.charAt(0).toUpperCase() + subject.slice(1);
  return `${subjectUp} ${fell} and ${rose}${rest ? `; ${rest}` : ''}.`;
}

/** The page of the 32 states. */
export const states: typeof Spanish = {
  title: 'In which states is it rising, and in which falling?',
  layer: 'What is shown',
  together: 'All three together (index)',
  sort: 'Sort by',
  colour: 'Colour by',
  keys: {
    change: 'Change',
    rate: 'Rate per 100,000',
    count: 'Total',
    name: 'Name',
  },
  lead,
  subject: { homicide: 'homicide', extortion: 'extortion', disappearance: 'disappearance' },
  layers: { homicide: 'Homicide', extortion: 'Extortion', disappearance: 'Disappearance' },
  colouredBy: (topic, key) => `${topic}: ${key.toLowerCase()}`,
  tableTitle: 'The numbers of the 32 states',
  finding: (rising, falling) =>
    [rising && `Rising in ${rising}.`, falling && `Falling most in ${falling}.`].filter(Boolean).join(' ') ||
    'In no state can a change be told from chance.',
  moreStates: (count) => `${count} more`,
  picture: 'How the country is drawn',
  pictures: { map: 'Map', tiles: 'Tiles' },
  rank: (rank, of, low, high) => `by rate, rank ${rank} of ${of} (${low} to ${high})`,
  mapLabel: (topic) => `Map of the states: ${topic}`,
  tilesLabel: (topic) => `Grid of the states: ${topic}`,
  lookHint: 'Point at a state to read it; choose it to carry it into every view.',
  legend: 'Colour',
  legendValue: (low, high) => `from ${low} to ${high}`,
  multiples: (topics) => `State by state: ${topics.toLowerCase()}`,
  ownScale: 'Each state has its own vertical scale, from zero: compare the shape, not the height.',
  indexScale: 'Moving sum of 12 months; the base is 100. All states share one scale, up to 250.',
  monthly: (unit) => `${unit} a month`,
  monthlyRate: 'per 100,000 people a year, month by month',
  bandNote: 'The dark band is the period; the light one, the base.',
  choose: (name) => `Choose ${name}`,
  clear: 'Back to the nation',
  top: (value) => `max ${value}`,
  noStates: 'The edition has no figures by state on this topic for the chosen period.',
  together100: 'base = 100',
};
