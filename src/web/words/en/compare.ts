import type { compare as Spanish } from '../es/compare.ts';

/** Places beside each other. */
export const compare: typeof Spanish = {
  heading: (names, compared) => `How do ${names} go, side by side? ${compared}`,
  headingEmpty: 'Places side by side',
  lead: (indicator, falling, rising, unclear, refused) =>
    `${indicator}: ${[
      falling && `falls in ${falling}`,
      rising && `rises in ${rising}`,
      unclear && `no clear change in ${unclear}`,
      refused && `cannot be compared in ${refused}`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  withChange: (place, change) => (change ? `${place} (${change})` : place),
  choose: 'Choose two to six states, groups of states or municipalities; the country stays as a reference.',
  otherMonths: (asked, shown) =>
    `The file by municipality does not cover all of ${asked} and its base; all are shown over the newest months that they share, ${shown}.`,
  unknown: (codes) => `Not found: ${codes}.`,
  without: (places) => `This indicator is not kept in ${places}.`,
  indicator: 'Indicator',
  chosen: 'Places chosen',
  take: (place) => `Take ${place} away`,
  add: (place) => `Add ${place}`,
  search: 'Add a state, a group or a municipality',
  none: (text) => `No place begins with “${text}”.`,
  full: 'That is six: take one away to add another.',
  map: 'Choose on the grid of the country',
  wall: 'Put them on a wall screen',
  similar: 'Add similar places',
  similarTo: 'Similar to',
  similarBy: 'By',
  likeness: { population: 'population', violence: 'level of homicide', region: 'region and population' },
  criteria: {
    population: (window) =>
      `The five whose population in the middle of ${window} (CONAPO) is fewest times larger or smaller.`,
    violence: (window) =>
      `The five whose rate of intentional homicide in ${window} (case files; the adjusted one of a municipality) is fewest times higher or lower.`,
    region: (window) =>
      `The five of the same region (Banco de México's of a state; of a municipality its state) nearest in population in ${window}.`,
  },
  people: (count) => `${count} people`,
  rateOf: (rate) => `${rate} per 100,000`,
  noneSimilar: 'Without the figure looked by it cannot be told which are similar.',
  lines: (indicator) => `${indicator}, month by month`,
  linesSubtitle:
    'Per 100,000 people and year; the country as a reference. No line crosses a change of method.',
  linesCaveat: 'Rates are as counted, not adjusted: those of small places jump from month to month.',
  noRate: (places) => `Without population by CONAPO there is no rate to draw: ${places}.`,
  table: 'The numbers, side by side',
  tableSubtitle: (unit, compared) => `${unit}, ${compared}; judged together.`,
  rows: {
    figure: 'Figure',
    change: 'Change',
    verdict: 'Verdict',
    rate: 'Per 100,000 people and year',
    people: 'Population',
    rank: 'Rank among the 32',
    place: 'Place',
    own: 'Its page',
  },
  toPlace: 'Open',
  rankIn: (rank, low, high) => `${rank} (${low} to ${high})`,
};
