/** A column of a table: its type in the parquet file, and whether a cell may be blank (NULL). */
interface ColumnForm {
  readonly type: 'VARCHAR' | 'INTEGER';
  readonly blank: boolean;
}

const TEXT = { type: 'VARCHAR', blank: false } as const;
const TEXT_OR_BLANK = { type: 'VARCHAR', blank: true } as const;
const WHOLE = { type: 'INTEGER', blank: false } as const;
const WHOLE_OR_BLANK = { type: 'INTEGER', blank: true } as const;

/**
 * The tables of an edition and their columns, in order; each is a file `<name>.parquet`. `vintage` is the id
 * of the file that a figure comes from, `month` is `YYYY-MM`, `value` a whole number of the indicator's unit or,
 * of a weight, of hundredths of a kilogram (`unitsKept`).
 */
const TABLES = {
  /** Every kept vintage at state level; a blank value is a blank cell. Region 00 only where the source printed it. */
  observations: { vintage: TEXT, indicator: TEXT, region: TEXT, month: TEXT, value: WHOLE_OR_BLANK },
  /** The figures that serve, the nation among them: a value with its origin, or a gap. */
  serving: {
    indicator: TEXT,
    region: TEXT,
    month: TEXT,
    value: WHOLE_OR_BLANK,
    gap: TEXT_OR_BLANK,
    method: TEXT_OR_BLANK,
    vintage: TEXT_OR_BLANK,
    basis: TEXT_OR_BLANK,
  },
  /** The source rows, zeros left out, that the state figures of `serving` are sums of. */
  rows: {
    vintage: TEXT,
    indicator: TEXT,
    region: TEXT,
    month: TEXT,
    tipo: TEXT_OR_BLANK,
    subtipo: TEXT_OR_BLANK,
    modalidad: TEXT_OR_BLANK,
    sexo: TEXT_OR_BLANK,
    edad: TEXT_OR_BLANK,
    value: WHOLE,
  },
  /** Case files: every month of the file, blank where it is blank. RNPDNO: zeros left out, as in the source. */
  municipal: {
    indicator: TEXT,
    municipality: TEXT,
    name: TEXT,
    month: TEXT,
    value: WHOLE_OR_BLANK,
    vintage: TEXT,
  },
  population: { vintage: TEXT, region: TEXT, year: WHOLE, value: WHOLE },
  municipal_population: { vintage: TEXT, municipality: TEXT, name: TEXT, year: WHOLE, value: WHOLE },
  /** Republished national totals by year, up to the month `through`; what the file lacks has no row. */
  yearly: { vintage: TEXT, indicator: TEXT, region: TEXT, year: WHOLE, through: TEXT, value: WHOLE },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnForm>>>>;

/** The name of a table of an edition. */
export type TableName = keyof typeof TABLES;

/** The name of a column of any table. */
export type ColumnName = { [Name in TableName]: keyof (typeof TABLES)[Name] }[TableName];

/** The names of the tables, in the order in which they are written. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A row of a table as a program reads it. */
export type RowOf<Name extends TableName> = {
  readonly [Column in keyof (typeof TABLES)[Name]]: CellOf<(typeof TABLES)[Name][Column]>;
};

type CellOf<Form> = Form extends { type: 'INTEGER' } ? BlankOr<number, Form> : BlankOr<string, Form>;
type BlankOr<Value, Form> = Form extends { blank: true } ? Value | null : Value;

/** The columns of a table, in order, with their types. */
export function columnsOf(table: TableName): readonly { readonly name: ColumnName; readonly type: string }[] {
  const columns: Readonly<Record<string, ColumnForm>> = TABLES[table];
  return (Object.keys(columns) as ColumnName[]).map((name) => ({ name, type: columns[name]?.type ?? '' }));
}

/** The name of a table's file in the folder of an edition. */
export function tableFile(table: TableName): string {
  return `${table}.parquet`;
}

/** The number of a row's month (`monthNumber`) in a query, of DuckDB or PostgreSQL. */
export const MONTH_NUMBER =
  'CAST(substr(month, 1, 4) AS INTEGER) * 12 + CAST(substr(month, 6, 2) AS INTEGER) - 1';

/** Why columns found in a file are not those of the table, in a few words; nothing where they are. */
export function columnFault(
  table: TableName,
  found: readonly { readonly name: string; readonly type: string }[],
): string | undefined {
  const text = (columns: typeof found): string =>
    columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  const [wanted, there] = [text(columnsOf(table)), text(found)];
  return wanted === there ? undefined : `its columns are ${there}; they must be ${wanted}`;
}
