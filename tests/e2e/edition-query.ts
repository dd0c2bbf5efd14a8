import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DATA = resolve(import.meta.dirname, '../../data');

/** Answers of the edition's own file to a query of ours: nothing of the product's arithmetic. */
export async function askEdition(sql: (file: string) => string): Promise<Record<string, unknown>[]> {
  const { edition } = JSON.parse(readFileSync(`${DATA}/edition.json`, 'utf8')) as { edition: string };
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(sql(`'${DATA}/editions/${edition}/serving.parquet'`));
  return answer.getRowObjects();
}

/** A total of the nation over a year, straight from the edition's file. */
export async function nationIn(indicator: string, year: number): Promise<string> {
  const [row] = await askEdition(
    (file) => `
    SELECT sum(value)::INTEGER AS total FROM ${file}
    WHERE indicator = '${indicator}' AND region = '00' AND month LIKE '${year}-%'`,
  );
  return Number(row?.['total']).toLocaleString('es-MX');
}
