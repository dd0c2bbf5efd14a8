import type { BasePreset, PeriodPreset } from '../../../domain/view/view.ts';
import type { filter as Spanish } from '../es/filter.ts';

const periods: Record<PeriodPreset, string> = {
  'newest-month': 'Newest month',
  'year-to-date': 'Year to date',
  'last-year': 'Last comparable year',
  administration: 'This administration (since October 2024)',
  'since-2018': 'Since 2018',
  'since-2015': 'Since 2015',
};

const bases: Record<BasePreset, string> = {
  matching: 'What belongs to the period',
  'year-before': 'Same months a year before',
  'september-2024': 'September 2024',
  'year-2024': 'The year 2024',
  'year-2018': 'The year 2018',
  'year-2015': 'The year 2015',
};

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
};
