import type { DuckDBInstance } from '@duckdb/node-api';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { MONTH_NUMBER } from '../../edition/tables.ts';
import type { MunicipalRow, PeopleRow } from './municipal.ts';
import type { YearSpan } from './of-edition.ts';
import { eachColumns, selectRows } from './selecting.ts';

/** Rows of one indicator, in the municipalities of every state or of one: those whose codes lie between two texts. */
const THESE = 'FROM municipal WHERE indicator = ? AND municipality >= ? AND municipality < ?';

const HEADS = `SELECT municipality AS code, min(name) AS name, list(DISTINCT vintage) AS vintages
  ${THESE} GROUP BY municipality ORDER BY municipality`;

const CELLS = `SELECT municipality::INTEGER AS code, ${MONTH_NUMBER} AS number, value ${THESE}`;

type Cells = { readonly months: number[]; readonly values: (number | null)[] };

/** Everything of one indicator by municipality, of every state or of one, in order of their codes. */
export async function municipalRows(
  instance: DuckDBInstance,
  indicator: IndicatorId,
  state = '',
): Promise<MunicipalRow[]> {
  const asked = [indicator, state, `${state}~`];
  const heads = await selectRows<Omit<MunicipalRow, keyof Cells>>(instance, HEADS, asked);
  const rows = heads.map((head) => ({ ...head, months: [], values: [] }));
  const byCode = new Map<number, Cells>(rows.map((row) => [Number(row.code), row]));
  await eachColumns(instance, CELLS, asked, ([codes = [], months = [], values = []]) => {
    for (let index = 0; index < codes.length; index += 1) {
      const cells = byCode.get(codes[index] ?? 0);
      cells?.months.push(months[index] ?? 0);
      cells?.values.push(values[index] ?? null);
    }
  });
  return rows;
}

const VINTAGE = 'SELECT vintage FROM municipal_population LIMIT 1';

const PEOPLE = `SELECT municipality::INTEGER AS code, year, value FROM municipal_population
  WHERE year BETWEEN ?::INTEGER AND ?::INTEGER ORDER BY municipality, year`;

/** The people of every municipality, in order of code and year. */
export async function peopleRows(instance: DuckDBInstance, years: YearSpan): Promise<PeopleRow[]> {
  const [printed] = await selectRows<Pick<PeopleRow, 'vintage'>>(instance, VINTAGE);
  const rows: PeopleRow[] = [];
  await eachColumns(instance, PEOPLE, years, ([codes = [], all = [], values = []]) => {
    for (let index = 0; index < codes.length; index += 1) {
      const code = String(codes[index]).padStart(5, '0');
      rows.push({ vintage: printed?.vintage ?? '', code, year: all[index] ?? 0, value: values[index] ?? 0 });
    }
  });
  return rows;
}
