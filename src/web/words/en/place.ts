import type { place as Spanish } from '../es/place.ts';

/** The pages of places: municipalities, a state's list of them, and where things concentrate. */
export const place: typeof Spanish = {
  heading: (name, state) => `What happened in ${name}, ${state}?`,
  nationHeading: 'In which municipalities is it concentrated?',
  choose: 'Look for a municipality by name, or choose a state to see its own.',
  unknown: 'No municipality has this code.',
  sentence: (indicator, window, counted, change) =>
    `${indicator}, ${window}: ${counted}${change ? `; ${change}` : ''}.`,
  rankSentence: (rank, of, state, low, high) =>
    `By adjusted rate it ranks ${rank} of ${of} in ${state}; the data do not rule out ${low} to ${high}.`,
  otherMonths: (asked, shown) =>
    `The municipal file does not cover all of ${asked} and its base; the newest that it has is shown, ${shown}.`,
  noBase: 'The same months of a year before are not there under the same rules.',
  noMunicipal: 'This indicator is not kept by municipality in this state.',
  stateLink: (state) => `All of ${state}`,
  allFigures: 'All its figures (CSV)',
  beside: 'Put it beside other places',
  nationLink: 'All municipalities of the country',
  indicator: 'Indicator',
  indicators: 'What is counted in this municipality',
  columns: {
    municipality: 'Municipality',
    now: 'Period',
    before: 'Before',
    rate: 'Adjusted rate',
    rank: 'Rank',
    standing: 'Beside its state',
    raw: 'Raw rate',
  },
  standings: {
    above: 'more than its state',
    below: 'less than its state',
    'as-state': 'as its state',
    'too-few': 'too few to tell',
    unknown: 'no rate',
  },
  rankIn: (rank, low, high) => `${rank} (${low} to ${high})`,
  rateWith: (rate, low, high) => `${rate} (${low} to ${high})`,
  asMunicipality: (name) => `${name} (municipality)`,
  lines: (indicator, name) => `${indicator} in ${name}, beside its state and the nation`,
  linesSubtitle: 'Per 100,000 people and year, month by month.',
  linesCount: 'By month. Without a CONAPO population there is no rate to compare.',
  title: (indicator, inside) => `${indicator} by municipality in ${inside}`,
  most: (name, counted, share) => `${name} had most: ${counted}, ${share} of all that was counted`,
  movedIn: (indicator, window, base) => `${indicator} by municipality, ${window}, against ${base}.`,
  moved: (fell, rose) =>
    [fell && `The count fell most in ${fell}.`, rose && `It rose most in ${rose}.`].filter(Boolean).join(' '),
  movedOne: (name, before, now) => `${name} (${before} to ${now})`,
  subtitle: (counted, window) =>
    `${counted}, ${window}. The adjusted rate draws places with few cases towards their state; ranks carry those that the data do not rule out.`,
  unspecified: (count) =>
    `Without a specified municipality: ${count}. They count in the state and are in no ranking.`,
  unmatched: (names) =>
    `Names in the file that no municipality of the state has, counted without a municipality: ${names}.`,
  withoutRate: (count, names) =>
    `Without a CONAPO population, so without rate and rank: ${count} (${names}).`,
  noChanges:
    'Whether the count of a municipality changed is said in the list of its state and on its own page: it is judged by its own months, together with the others of its state.',
  noMap: 'A list without a map: there are no municipal outlines under a licence that allows passing them on.',
  search: 'Look for a municipality or state',
  found: (shown, all) => `${shown} of ${all} municipalities`,
  showAll: (count) => `Show all ${count}`,
  caveatRates:
    'Rates per 100,000 people and year with a 95% credible interval; it takes cases as independent.',
  concentration: {
    title: (half, all) => `Half of the total lies in ${half} of ${all} municipalities`,
    noHalf: 'How it lies over municipalities',
    subtitle: (indicator, window) => `${indicator}, ${window}. Counts as registered.`,
    caption: 'Where it is concentrated',
    window: 'Period',
    total: 'Total',
    topTen: 'In the 10 with most',
    topFifty: 'In the 50 with most',
    half: 'Municipalities with half',
    none: 'With none',
    unspecified: 'No municipality',
  },
  claims: 'What names it',
  claimsReading: 'Statements and events of the state whose text names the municipality.',
  noClaims: 'No statement or event on record names it.',
  sameName: 'It is called as its state is, so which texts name it cannot be told.',
};
