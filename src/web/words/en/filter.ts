import type { filter as Spanish } from '../es/filter.ts';

const periods: (typeof Spanish)['periods'] = {
  'newest-month': (when) => (when ? `Newest month: ${when.months}` : 'Newest month'),
  'year-to-date': (when) => (when ? `${when.year} so far: ${when.months}` : 'This year so far'),
  'last-year': (when) =>
    when ? `${when.year}, the last comparable year: ${when.months}` : 'Last comparable year',
  administration: (when) => (when ? `This administration: ${when.months}` : 'This administration'),
  'since-2018': (when) => (when ? `Since 2018: ${when.months} against 2018` : 'Since 2018'),
  'since-2015': (when) => (when ? `Since 2015: ${when.months} against 2015` : 'Since 2015'),
};

const bases: (typeof Spanish)['bases'] = {
  'september-2024': 'September 2024',
  'year-2024': 'The year 2024',
  'year-2018': 'The year 2018',
  'year-2015': 'The year 2015',
};

const yearsBefore = (years: number, months: string): string =>
  `Same months ${years === 1 ? 'a year' : years === 2 ? 'two years' : `${years} years`} before: ${months}`;

/** The filter bar: region, period, measure and base. */
export const filter: typeof Spanish = {
  title: 'Filters',
  region: 'Region',
  period: 'Period',
  measure: 'Measure',
  base: 'Compare with',
  from: 'From',
  to: 'To',
  baseFrom: 'Base from',
  baseTo: 'Base to',
  periods,
  bases,
  yearsBefore,
  customPeriod: 'Choose months…',
  customBase: 'Choose months…',
  latest: 'latest',
  change: 'Change filters',
  done: 'Done',
  searchRegion: 'Search a state or region',
  regions: 'Regions',
  several: 'Choose several states (added up)',
  groups: 'Groups of states',
  states: 'States',
  noRegion: (text) => `No region matches “${text}”.`,
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  manyStates: (count) => `${count} states`,
  against: (base) => `against ${base}`,
  noAnswer: {
    base: (window, base) => `${window} cannot be compared with ${base}.`,
    crosses: (window, month) =>
      `${window}: the way of registering changed in ${month}; nothing is added or compared across it.`,
    compare: (base) => `Compare with ${base}`,
    see: (window) => `See ${window}`,
  },
};
