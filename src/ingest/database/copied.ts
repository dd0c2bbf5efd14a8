import { columnsOf, MONTH_NUMBER, type TableName } from '../../edition/tables.ts';
import { literal } from '../staging.ts';

/** How a table of an edition is copied into a database: the columns there, and what of the file each takes. */
interface Copied {
  readonly columns: readonly string[];
  readonly query: (file: string) => string;
}

/** Columns by name, each with what it takes, of the file or of what is made of it. */
function copied(
  takes: Readonly<Record<string, string>>,
  made: (file: string) => string = (file) => file,
): Copied {
  const selected = Object.entries(takes).map(([name, what]) => `${what} AS ${name}`);
  return {
    columns: Object.keys(takes),
    query: (file) => `SELECT ${selected.join(', ')} FROM ${made(`read_parquet(${literal(file)})`)}`,
  };
}

/** Every column as it stands in the file, and more of them. */
function asItStands(table: TableName, more: Readonly<Record<string, string>> = {}): Copied {
  return copied({ ...Object.fromEntries(columnsOf(table).map(({ name }) => [name, name])), ...more });
}

const STATE = { state: 'substr(municipality, 1, 2)' } as const;

/** Series of a file, a row each: `cells` by month. A list of pairs that is sorted costs a quarter of sorted lists. */
function seriesIn(file: string): string {
  return `(SELECT indicator, municipality, min(name) AS name, list_distinct(list(vintage)) AS vintages,
      list_sort(list({number: ${MONTH_NUMBER}, value: value})) AS cells
    FROM ${file} GROUP BY indicator, municipality)`;
}

/** A list of numbers as PostgreSQL reads one. */
function list(numbers: string): string {
  return `'{' || trim(${numbers}::VARCHAR, '[]') || '}'`;
}

const SOURCE_WORDS = ['tipo', 'subtipo', 'modalidad', 'sexo', 'edad'] as const;

/** What each table of an edition becomes in a database. */
export const COPIED: Readonly<Record<TableName, Copied>> = {
  observations: asItStands('observations'),
  serving: asItStands('serving'),
  rows: asItStands('rows', Object.fromEntries(SOURCE_WORDS.map((word) => [word, `nullif(${word}, '')`]))),
  municipal: copied(
    {
      indicator: 'indicator',
      ...STATE,
      municipality: 'municipality',
      name: 'name',
      months: list('list_transform(cells, lambda cell: cell.number)'),
      counts: list('list_transform(cells, lambda cell: cell.value)'),
      vintages: `'{"' || array_to_string(vintages, '","') || '"}'`,
    },
    seriesIn,
  ),
  population: asItStands('population'),
  municipal_population: asItStands('municipal_population', STATE),
  yearly: asItStands('yearly'),
};
