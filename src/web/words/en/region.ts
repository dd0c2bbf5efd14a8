import type { region as Spanish } from '../es/region.ts';

/** The page of one region. */
export const region: typeof Spanish = {
  heading: (inside, compared) => `What happened in ${inside}? ${compared}`,
  lead: (name, rising, falling, unclear, refused) =>
    [
      rising && `rising: ${rising}`,
      falling && `falling: ${falling}`,
      unclear && `no clear change: ${unclear}`,
      refused && `not comparable: ${refused}`,
    ]
      .filter(Boolean)
      .map((text, index) =>
        index === 0 ? `In ${name}, ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
      )
      .join('. ')
      .concat('.'),
  withChange: (name, change) => `${name} (${change})`,
  together:
    'Every indicator keeps its own verdict; a mark says which do not stand among so many: of those that do, one in twenty is expected to be false, at most, on average.',
  indicators: 'All indicators',
  through: 'Data through',
  long: (indicator, name) => `${indicator} in ${name}, month by month`,
  longFinding: (title, change) => `${title}. ${change}`,
  indicator: 'Indicator',
  rank: 'Its rank among the 32 states',
  rankSubtitle: (window) =>
    `By rate per 100,000 people, ${window}; 1 is the highest rate. The interval holds the ranks that the data do not rule out.`,
  place: 'Rank',
  placeOf: (rank, of) => `${rank} of ${of}`,
  placeBetween: (low, high) => (low === high ? `${low}` : `${low} to ${high}`),
  neighbours: 'Its neighbours',
  neighboursSubtitle: (compared) => `States that share a border, ${compared}; judged together with all 32.`,
  self: 'this state',
  stateRank: (indicator, rank, of, low, high) =>
    `By rate of ${indicator} it ranks ${rank} of ${of}; the data do not rule out ${low} to ${high}.`,
  toPlace: 'This page under an address of its own',
  allFigures: 'All its figures (CSV)',
  beside: 'Put beside other places',
  besideEach: 'See them side by side, not added up',
  toMunicipalities: 'All municipalities of the country',
  oneState: 'Rank, neighbours and municipalities are shown when a single state is chosen.',
  unreported: 'What goes unreported',
  unreportedShare: (percent, name, year) =>
    `In ${name}, ${percent}% of the crimes of ${year} were not reported or never became a case file (ENVIPE, all crimes).`,
  unreportedReading:
    'Recorded extortion and kidnapping are a small part of what happened: if reporting changes, they change although crime does not.',
  claims: 'What has been said of this region',
  noClaims: 'No public statements about this region are recorded.',
  claimTested: 'How it was tested',
  moreClaims: (count) => `See all ${count} statements`,
  toClaims: 'See all statements',
  sources: 'Sources of this page',
  chooseRegion: 'Choose a region above; the nation is shown for now.',
};
