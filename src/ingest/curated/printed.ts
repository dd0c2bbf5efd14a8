import { groupedBy } from '../../domain/grouped.ts';
import { RNID_BREAK } from '../../domain/time/method.ts';
import { windowCrosses, type Window } from '../../domain/time/period.ts';
import type { AnnouncedMean } from '../../domain/record/printed/announced-mean.ts';
import type { WomenVictims } from '../../domain/record/printed/women-victims.ts';
import {
  lackingStates,
  readDay,
  readLink,
  readMonth,
  readNumber,
  readState,
  readWholeNumber,
  readWindow,
} from './cells.ts';
import { readRows, readTable, TableRefused, type RowReader, type TableRow } from './table.ts';
import { KIND_WORDS, REFUSED_WORDS } from './words/table.words.ts';

const ANNOUNCED_TABLE_COLUMNS = ['month', 'victims_per_day', 'announced_on', 'link'] as const;
const WOMEN_TABLE_COLUMNS = ['region', 'window', 'femicide_victims', 'homicide_victims', 'link'] as const;

const NO_WINDOW: Window = { from: '2000-01', to: '2000-01' };

function readMean(reader: RowReader<(typeof ANNOUNCED_TABLE_COLUMNS)[number]>): AnnouncedMean {
  for (const column of ['month', 'victims_per_day', 'announced_on'] as const) reader.required(column);
  const month = reader.read('month', KIND_WORDS.month, readMonth) ?? '2000-01';
  const announcedOn = reader.read('announced_on', KIND_WORDS.day, readDay) ?? '';
  if (announcedOn !== '' && announcedOn.slice(0, 7) <= month) {
    reader.refuse('announced_on', REFUSED_WORDS.announcedTooEarly);
  }
  return {
    month,
    perDay: reader.read('victims_per_day', KIND_WORDS.number, readNumber) ?? 0,
    announcedOn,
    link: reader.read('link', KIND_WORDS.address, readLink),
  };
}

/** Reads the announced daily means, oldest first; one given before its month had closed is refused. */
export function readAnnouncedMeans(text: string, file: string): AnnouncedMean[] {
  const rows = readTable(text, file, ANNOUNCED_TABLE_COLUMNS);
  const means = readRows(rows, file, readMean, { column: 'month', of: ({ month }) => month });
  return means.toSorted((a, b) => a.month.localeCompare(b.month));
}

function windowKey({ region, window }: { readonly region: string; readonly window: Window }): string {
  return `${region} ${window.from}/${window.to}`;
}

/** Every window by state names all 32: a state left out would make the sum too small. */
function windowsLackingStates<C extends string>(
  found: readonly { readonly region: string; readonly window: Window }[],
  rows: readonly TableRow<C>[],
  column: C,
): { line: number; column: C; reason: string }[] {
  const byWindow = groupedBy(found, ({ window }) => `${window.from}/${window.to}`);
  return [...byWindow].flatMap(([window, same]) => {
    const lacking = lackingStates(same);
    const line = rows.at(-1)?.line ?? 1;
    return lacking.length > 0 ? [{ line, column, reason: REFUSED_WORDS.statesLacking(window, lacking) }] : [];
  });
}

function readWomen(reader: RowReader<(typeof WOMEN_TABLE_COLUMNS)[number]>): WomenVictims {
  for (const column of WOMEN_TABLE_COLUMNS) reader.required(column);
  const window = reader.read('window', KIND_WORDS.windowOfYear, readWindow) ?? NO_WINDOW;
  if (windowCrosses(window, RNID_BREAK.month)) {
    reader.refuse('window', REFUSED_WORDS.crossesBreak);
  }
  return {
    region: reader.read('region', KIND_WORDS.state, readState) ?? '01',
    window,
    femicide: reader.read('femicide_victims', KIND_WORDS.wholeNumber, readWholeNumber) ?? 0,
    homicide: reader.read('homicide_victims', KIND_WORDS.wholeNumber, readWholeNumber) ?? 0,
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
  };
}

/** Reads women killed by state and window; a window across two methods, or without all 32 states, is refused. */
export function readWomenVictims(text: string, file: string): WomenVictims[] {
  const rows = readTable(text, file, WOMEN_TABLE_COLUMNS);
  const found = readRows(rows, file, readWomen, { column: 'region', of: windowKey });
  const problems = windowsLackingStates(found, rows, 'region');
  if (problems.length > 0) throw new TableRefused(file, problems);
  return found;
}
