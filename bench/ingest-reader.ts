import { parse } from 'csv-parse/sync';

/** A second reader of official files, which shares nothing with the ingest: what the fuzz run checks it by. */

type Row = Readonly<Record<string, string>>;

/** Sums by `indicator|region|month`; nothing for a sum with a blank in it. */
export type Sums = Map<string, number | undefined>;

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function table(bytes: Buffer): Row[] {
  const text = decode(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const [first = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t', '|'].toSorted(
    (a, b) => first.split(b).length - first.split(a).length,
  )[0];
  return parse(text, {
    columns: (names: string[]) => names.map(plainName),
    delimiter: delimiter ?? ',',
    skip_empty_lines: true,
    relax_quotes: true,
    // A delimiter too many at the end of a line holds nothing.
    relax_column_count_more: true,
  }) as unknown as Row[];
}

function number(cell: string | undefined): number | undefined {
  const text = (cell ?? '').trim().replaceAll(',', '');
  if (text === '') return undefined;
  const value = Number(text);
  // -1 is a published correction of the municipal files; the ingest refuses it elsewhere.
  if (!Number.isInteger(value) || value < -1) throw new Error(`"${cell}" is no count`);
  return value;
}

function add(sums: Sums, key: string, value: number | undefined): void {
  const had = sums.has(key) ? sums.get(key) : 0;
  sums.set(key, had === undefined || value === undefined ? undefined : had + value);
}

/** The indicators of one wide row that the reader knows; enough to notice a row lost or counted twice. */
function indicatorsOf(subtipo: string, modalidad: string, unit: 'cases' | 'victims'): string[] {
  const found: string[] = [];
  if (subtipo === 'homicidio doloso') found.push(`homicide-${unit}`);
  if (subtipo === 'feminicidio') found.push(`femicide-${unit}`);
  if (subtipo.startsWith('extorsion')) found.push(`extortion-${unit}`);
  if (subtipo.startsWith('secuestro')) found.push(`kidnapping-${unit}`);
  if (unit === 'victims') return found;
  if (subtipo.startsWith('robo') && modalidad.includes('con violencia')) found.push('violent-robbery-cases');
  if (subtipo === 'robo a negocio' && modalidad.includes('con violencia'))
    found.push('business-robbery-violent-cases');
  if (subtipo.startsWith('robo de vehiculo')) found.push('vehicle-robbery-cases');
  if (subtipo.startsWith('robo de vehiculo') && modalidad.includes('con violencia'))
    found.push('violent-vehicle-robbery-cases');
  return found;
}

function wide(rows: readonly Row[], sums: Sums): void {
  for (const row of rows) {
    const unit = 'sexo' in row ? 'victims' : 'cases';
    const region = (row['cve municipio'] ?? row['clave ent'] ?? '').trim();
    const code = 'cve municipio' in row ? region.padStart(5, '0') : region.padStart(2, '0');
    const year = (row['ano'] ?? row['anio'] ?? '').trim().slice(0, 4);
    const kinds = indicatorsOf(
      plainName(row['subtipo de delito'] ?? ''),
      plainName(row['modalidad'] ?? ''),
      unit,
    );
    MONTHS.forEach((name, i) => {
      const value = number(row[name]);
      for (const kind of kinds) add(sums, `${kind}|${code}|${year}-${String(i + 1).padStart(2, '0')}`, value);
    });
  }
}

const KEYS: Readonly<Record<string, string>> = {
  HD: 'homicide-cases',
  FEM: 'femicide-cases',
  EXT: 'extortion-cases',
  SEC: 'kidnapping-cases',
  LD: 'injury-cases',
  NAR: 'drug-dealing-cases',
  RVA: 'vehicle-robbery-cases',
};
const STATUS: Readonly<Record<string, string>> = {
  0: 'missing-reported',
  7: 'missing-still',
  2: 'missing-located-alive',
  3: 'missing-located-dead',
};

function monthOf(key: string): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

/** Takes out the zeros after the last month with a figure: such a file prints them for months that nobody has counted. */
function dropUnpublished(sums: Sums): void {
  let last = '';
  for (const [key, value] of sums) if (value && monthOf(key) > last) last = monthOf(key);
  for (const key of last === '' ? [] : sums.keys()) if (monthOf(key) > last) sums.delete(key);
}

function tidy(rows: readonly Row[], sums: Sums): void {
  for (const row of rows) {
    const kind = KEYS[(row['clave delito'] ?? '').trim()];
    const value = number(row['carpetas']);
    if (kind)
      add(
        sums,
        `${kind}|${(row['cve ent'] ?? '').trim().padStart(2, '0')}|${(row['periodo'] ?? '').trim()}`,
        value,
      );
  }
  dropUnpublished(sums);
}

function missing(rows: readonly Row[], sums: Sums): void {
  for (const row of rows) {
    const kind = STATUS[(row['status id'] ?? '').trim()] ?? '';
    const month = `${(row['year'] ?? '').trim().slice(0, 4)}-${(row['month'] ?? '').trim().padStart(2, '0')}`;
    add(sums, `${kind}|${(row['cve estado'] ?? '').trim().padStart(2, '0')}|${month}`, number(row['total']));
  }
}

/** Reads a file's bytes into sums, or throws where they make no sense to it. */
export function readIndependently(bytes: Buffer): Sums {
  const rows = table(bytes);
  const sums: Sums = new Map();
  const [first] = rows;
  if (!first) return sums;
  if ('clave delito' in first) tidy(rows, sums);
  else if ('status id' in first) missing(rows, sums);
  else wide(rows, sums);
  return sums;
}
