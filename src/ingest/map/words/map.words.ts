/** Why a cell of an official file is refused. */
export const CHECK_WORDS = {
  notYear: 'not a year',
  notMonth: 'not a month',
  notPeriod: 'not a month YYYY-MM',
  notStateCode: 'not a state code from 01 to 32',
  notMunicipalityCode: 'not a municipality code of five digits',
  otherState: 'the name is not that of the state code',
  notStateName: 'not the name of a state',
  municipalityElsewhere: 'the municipality is not in the state of the row',
  notLevel: 'neither "state" nor "municipality"',
  notStatus: 'not a known status',
  otherMunicipalityNumber: 'the number is not that of the municipality code',
  otherCrimeKey: 'not the key that goes with this crime',
  notReading: 'neither "leido" nor "derivado_resta"',
  notDerivedReading: 'neither "derived…" nor "read and derived agree"',
  notFiscalYear: 'not a fiscal year',
  notFiscalMonth: 'not a month JAN to DEC',
  notPounds: 'not a weight from 0 to 10000000 pounds',
  blankOrLost: 'blank, or letters lost in decoding',
  notFigure: (limit: number) => `not a whole number from 0 to ${limit}`,
  notFigureNorBlank: (limit: number) => `not a whole number from 0 to ${limit}, nor blank`,
} as const;

/** Why an official file is refused that has the right layout. */
export const MAPPING_WORDS = {
  keyAgain: (row: number) => `the key of row ${row} again`,
  onlyOne: (whole: string) =>
    `only one ${whole}: nothing shows that no row is missing; the file may be cut off`,
  categoryLacking: (place: string, category: string, year: number | string) =>
    `${place} lacks "${category}" in ${year}, which others have; the file may be cut off`,
  noLineEnd:
    'the last line has no line end; the file may be cut off (if it is whole, end it with a line break)',
  yearsOfTwoMethods: 'years of two methods in one file (to 2025 CNSP/38/15, from 2026 RNID)',
  otherMethod: (category: string, method: string) =>
    `"${category}" is not a category of ${method}, which the years of the file are counted under`,
  strayCategory: (category: string, above: string) => `"${category}" does not belong under "${above}"`,
  onlyZeros: 'the file has no figure other than 0',
  notObject: (parts: readonly string[], wanted: string) =>
    `JSON, but not an object with ${parts.join(', ')}: ${wanted}`,
  otherKind: (had: string, lacking: readonly string[], wanted: string) =>
    `JSON of another kind: it has ${had} and lacks ${lacking.join(', ')}; ${wanted}`,
  notAsTotals: (issue: string) => `not as the republished yearly totals have it (${issue})`,
  brokenJson: (error: string) => `broken JSON, perhaps cut off: ${error}`,
  labelNoYear: (label: string) => `"${label}" is not a year`,
  noYears: 'no years',
  notOneAYear: 'not one figure a year',
  sexesSumTo: (total: number, sum: number) => `the total is ${total}, the sexes sum to ${sum}`,
  municipalitiesSumTo: (total: number, sum: number) =>
    `the state has ${total}, its municipalities sum to ${sum}`,
  someStates: (states: number) => `${states} of the 32 states`,
  monthLacking: (state: string, month: string) =>
    `state ${state} lacks ${month}, which others have; the file may be cut off`,
  monthsOfTwoMethods: 'months of two methods in one file (to 2025 CNSP/38/15, from 2026 RNID)',
  modalitiesSumTo: (total: number, sum: number) => `the subtype is ${total}, its modalities sum to ${sum}`,
  noKeys:
    "it has municipalities by name and no keys: give CONAPO's population by municipality before it, which has both",
  tooManyCorrections: (most: number) => `more than ${most} cells of -1; so many are no published corrections`,
  firstMonthNotOver: (month: string, day: string) => `its first month, ${month}, was not over on ${day}`,
} as const;
