import { foldText } from '../../domain/place/region.ts';
import { CALENDAR_COLUMNS, LAYOUTS, type Layout } from './layouts.ts';
import { DAMAGES } from './damage.ts';
import { Refusal } from '../refusal.ts';

/** A column of a file: its header as printed and the role (SQL name) that it plays in the layout. */
interface FileColumn {
  readonly header: string;
  readonly role: string;
}

/** What the header tells: the layout, the delimiter and each column's role in the file's own order. */
export interface FileHeader {
  readonly layout: Layout;
  readonly delimiter: string;
  readonly columns: readonly FileColumn[];
  /** The roles that hold figures, in calendar order. */
  readonly figures: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Splits one line at a delimiter, minding quotes. */
export function splitLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const letter = line.charAt(i);
    if (letter === '"' && quoted && line.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

function foldHeader(header: string): string {
  return foldText(header)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The role of a figure column, or nothing. */
function figureRole(layout: Layout, folded: string): string | undefined {
  if (layout.figures.kind === 'calendar') {
    const month = CALENDAR_COLUMNS.findIndex((each) => each === folded);
    return month < 0 ? undefined : `m${String(month + 1).padStart(2, '0')}`;
  }
  if (layout.figures.kind === 'year-columns') return /^\d{4}$/.test(folded) ? `y${folded}` : undefined;
  if (layout.figures.kind === 'month-columns') {
    return /^\d{4}_(0[1-9]|1[0-2])$/.test(folded) ? `p${folded}` : undefined;
  }
  return undefined;
}

function roleOf(layout: Layout, folded: string, index: number): string | undefined {
  if (folded === '') return `blank_${index}`;
  const named = Object.entries(layout.columns).find(([, names]) => names.includes(folded));
  return named?.[0] ?? figureRole(layout, folded);
}

/** How well a layout fits a header. */
interface Fit {
  readonly layout: Layout;
  readonly roles: readonly (string | undefined)[];
  readonly known: number;
  readonly missing: readonly string[];
}

function fit(layout: Layout, folded: readonly string[]): Fit {
  const roles = folded.map((each, index) => roleOf(layout, each, index));
  const missing = Object.entries(layout.columns)
    .filter(([role]) => !roles.includes(role))
    .map(([, names]) => names[0] ?? '');
  if (layout.figures.kind === 'calendar') {
    const absent = CALENDAR_COLUMNS.filter((_, i) => !roles.includes(`m${String(i + 1).padStart(2, '0')}`));
    return { layout, roles, known: known(roles), missing: [...missing, ...absent] };
  }
  const acrossLess =
    layout.figures.kind !== 'named' && !roles.some((role) => role !== undefined && isFigure(layout, role));
  return { layout, roles, known: known(roles), missing: acrossLess ? [...missing, 'figures'] : missing };
}

function known(roles: readonly (string | undefined)[]): number {
  return roles.filter((role) => role !== undefined && !role.startsWith('blank_')).length;
}

/** Whether a role holds a count. */
function isFigure(layout: Layout, role: string): boolean {
  if (layout.figures.kind === 'named') return layout.figures.roles.includes(role);
  return /^(m\d\d|y\d{4}|p\d{4}_\d\d)$/.test(role);
}

function misfit({ missing, roles }: Fit): number {
  return missing.length + roles.filter((role) => role === undefined).length;
}

function twice(roles: readonly (string | undefined)[]): number {
  return roles.findIndex((role, index) => role !== undefined && roles.indexOf(role) !== index);
}

/** Names of columns for a sentence, a few of them. */
function some(names: readonly string[], quoted = true): string {
  const shown = names.slice(0, 4).map((each) => (quoted ? `"${each}"` : each));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** The columns of a header that the layout knows, as printed. */
function sharedColumns({ roles }: Fit, cells: readonly string[]): string[] {
  return cells.filter((_, i) => roles[i] !== undefined && !roles[i].startsWith('blank_'));
}

/** Refuses a header that fits no layout, naming the nearest one and what it lacks or does not know. */
function refuse(file: string, best: Fit, cells: readonly string[]): never {
  const damage = damageOf(cells.join(','));
  if (damage !== undefined) throw new Refusal({ file, row: 1 }, damage);
  const shared = sharedColumns(best, cells);
  if (!isNear(best)) {
    const nearest =
      best.known === 0 ? '' : `; the nearest, ${best.layout.title}, shares only ${some(shared)}`;
    throw new Refusal({ file, row: 1, column: cells[0] }, `no known layout has this header${nearest}`);
  }
  const readAs = `read as ${best.layout.title}, with which it shares ${shared.length} of ${cells.length} columns`;
  const { missing } = best;
  if (missing[0] !== undefined) {
    const others = missing.length > 1 ? ` (and ${some(missing.slice(1))})` : '';
    throw new Refusal({ file, row: 1, column: missing[0] }, `missing column${others}; ${readAs}`);
  }
  const unknown = cells[best.roles.indexOf(undefined)];
  throw new Refusal({ file, row: 1, column: unknown }, `unknown column; ${readAs}`);
}

/** Whether a header is that of a layout but for a few columns. */
function isNear(best: Fit): boolean {
  return best.known >= 2 && misfit(best) <= best.known;
}

/**
 * Orders layouts for a header: one that fits comes first, then the one that shares the most columns with it, so
 * that a crime file with foreign months is called a crime file; of those the one that lacks the fewest.
 */
function byNearness(a: Fit, b: Fit): number {
  const fits = Number(misfit(a) > 0) - Number(misfit(b) > 0);
  return fits || b.known - a.known || misfit(a) - misfit(b);
}

/** A header line taken apart, and the layout that it fits best. */
function closest(line: string): { delimiter: string; cells: string[]; best: Fit } {
  const [delimiter = ','] = DELIMITERS.toSorted(
    (a, b) => splitLine(line, b).length - splitLine(line, a).length,
  );
  const cells = splitLine(line, delimiter).map((cell) => cell.trim());
  const folded = cells.map(foldHeader);
  const [best] = LAYOUTS.map((layout) => fit(layout, folded)).toSorted(byNearness);
  if (!best) throw new Error('no layouts');
  return { delimiter, cells, best };
}

/** How letters of a header were damaged, where undoing the damage makes it the header of a known layout. */
export function damageOf(line: string): string | undefined {
  const found = DAMAGES.find(({ undo }) => {
    const undone = undo(line);
    return undone !== undefined && undone !== line && misfit(closest(undone).best) === 0;
  });
  return found?.sentence;
}

/** Whether a line is, or is nearly, the header of a known layout; if nearly, reading it says what is wrong. */
export function knowsHeader(line: string): boolean {
  return isNear(closest(line).best);
}

/** Reads the header line of a file: finds delimiter and layout, or refuses at row 1. */
export function readHeader(file: string, line: string): FileHeader {
  const { delimiter, cells, best } = closest(line);
  if (misfit(best) > 0) refuse(file, best, cells);
  const roles = best.roles as readonly string[];
  const repeated = twice(roles);
  if (repeated >= 0) throw new Refusal({ file, row: 1, column: cells[repeated] }, 'the column stands twice');
  const columns = roles.map((role, index) => ({ role, header: cells[index] ?? '' }));
  const figures = roles.filter((role) => isFigure(best.layout, role)).toSorted();
  return { layout: best.layout, delimiter, columns, figures };
}

/** The header as printed of a role, for a refusal. */
export function headerOf(header: FileHeader, role: string): string {
  return header.columns.find((column) => column.role === role)?.header ?? role;
}
