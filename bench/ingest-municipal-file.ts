import { DuckDBInstance } from '@duckdb/node-api';
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { findState, STATE_CODES } from '../src/domain/place/region.ts';
import { seeded } from './random.ts';

/** The header of the municipal layout, as SESNSP prints it. */
const HEADER =
  'Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,' +
  'Modalidad,Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre\r\n';

/** The years of the synthetic file; the last one stops before December, as a file of the year does. */
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** CONAPO's municipalities, from the embedded edition, and SESNSP's two rows of a state without one. */
async function municipalities(): Promise<Municipality[]> {
  const data = join(import.meta.dirname, '../data');
  const { edition } = JSON.parse(readFileSync(join(data, 'edition.json'), 'utf8')) as { edition: string };
  const path = join(data, 'editions', edition, 'municipal_population.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT municipality AS code, name FROM '${path}' ORDER BY code`,
  );
  connection.closeSync();
  instance.closeSync();
  const named = reader.getRowObjectsJS() as unknown as Municipality[];
  const nameless = STATE_CODES.flatMap((state) => [
    { code: `${state}998`, name: 'Otros Municipios' },
    { code: `${state}999`, name: 'No Especificado' },
  ]);
  return [...named, ...nameless];
}

/** The categories of CNSP/38/15, as their cells stand in the official file. */
function categories(): string[] {
  const text = readFileSync(join(import.meta.dirname, 'ingest-catalogue.csv'), 'utf8');
  return text.trim().split('\n').slice(1);
}

/** Mostly zeros and small counts, as small places have; a few places with hundreds. */
function count(chance: () => number, size: number): number {
  const draw = chance();
  return draw < 0.8 ? 0 : Math.floor(-Math.log(1 - draw) * size);
}

/**
 * Writes a SYNTHETIC file in the shape of the full municipal file: 98 categories × 2,539 places × 11
 * years, Windows-1252. Its figures are drawn at random and mean nothing. Of a share of the places where one
 * is asked for. Gives the number of rows.
 */
export async function writeMunicipalFile(path: string, share = 1): Promise<number> {
  const every = Math.round(1 / share);
  const places = (await municipalities()).filter((_, index) => index % every === 0);
  const kinds = categories();
  const chance = seeded(20_260_901);
  const out = createWriteStream(path, { highWaterMark: 1 << 20 });
  out.write(Buffer.from(HEADER, 'latin1'));
  let rows = 0;
  for (const year of YEARS) {
    for (const { code, name } of places) {
      const state = findState(code.slice(0, 2));
      const size = chance() < 0.02 ? 60 : 1.5;
      const shown = name.includes(',') ? `"${name}"` : name;
      const start = `${year},${Number(code.slice(0, 2))},${state?.officialName ?? ''},${Number(code)},${shown},`;
      let text = '';
      for (const kind of kinds) {
        text += `${start}${kind}`;
        for (let month = 0; month < 11; month += 1) text += `,${count(chance, size)}`;
        text += year === YEARS.at(-1) ? ',\r\n' : `,${count(chance, size)}\r\n`;
        rows += 1;
      }
      if (!out.write(Buffer.from(text, 'latin1'))) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'close');
  return rows;
}
