import { editionParameter, described } from '../parameters.ts';
import * as z from 'zod/mini';

/** Everything of an edition as files to take away; no JSON of the contract. */
export const WHOLE_DATA_ROUTE = {
  path: '/data/{edition}/{file}',
  sentence:
    'Everything, as files: `figures.csv` has every figure of the nation and the states, one observation a row; `figures-25.csv` and `figures-25006.csv` those of one state or municipality, `figures-00.csv` of the nation; each table of the edition is there byte for byte as `.parquet`; `datapackage.json` (Frictionless) lists them with their columns, sizes and checksums. `newest` in place of an id leads to the edition that serves.',
  parameters: {
    edition: editionParameter,
    file: described(z.string(), 'The file, as `datapackage.json` lists them, or `figures-{code}.csv`.', {
      examples: ['datapackage.json', 'figures.csv', 'figures-25.csv', 'figures-25006.csv', 'serving.parquet'],
    }),
  },
} as const;
