import type { Bilingual } from '../../domain/bilingual.ts';
import type { SERIES_COLUMNS } from '../../domain/series/series-rows.ts';
import type { ColumnName, TableName } from '../../edition/tables.ts';

/** What each column of the data holds. */
export const COLUMN_WORDS: Readonly<Record<ColumnName | (typeof SERIES_COLUMNS)[number], Bilingual>> = {
  edition: { es: 'La edición de Saldo que da la cifra.', en: 'The edition of Saldo that gives the figure.' },
  indicator: {
    es: 'Lo que se cuenta, por su clave en /api/v1/edition.',
    en: 'What is counted, by its id in /api/v1/edition.',
  },
  unit: { es: 'La unidad de la cifra.', en: 'The unit of the figure.' },
  region: {
    es: '00 es la nación; 01 a 32, el estado según el INEGI; cinco dígitos, el municipio.',
    en: '00 is the nation; 01 to 32 the state by INEGI; five digits the municipality.',
  },
  municipality: { es: 'Clave del INEGI, cinco dígitos.', en: 'INEGI code, five digits.' },
  name: { es: 'El nombre del municipio.', en: 'The name of the municipality.' },
  month: { es: 'El mes, AAAA-MM.', en: 'The month, YYYY-MM.' },
  year: { es: 'El año.', en: 'The year.' },
  through: { es: 'El último mes que suma el año.', en: 'The last month that the year adds up.' },
  value: {
    es: 'La cifra; vacía donde no la hay: nunca cero en su lugar.',
    en: 'The figure; blank where there is none, never zero in its place.',
  },
  gap: { es: 'Por qué no hay cifra.', en: 'Why there is no figure.' },
  method: {
    es: 'Las reglas con que se contó; antes y después de un cambio no se comparan.',
    en: 'The rules that it was counted by; before and after a change are not compared.',
  },
  basis: {
    es: 'Reportada, suma de entidades o total publicado.',
    en: 'Reported, a sum of states, or a published total.',
  },
  vintage: { es: 'El archivo del que viene.', en: 'The file that it comes from.' },
  source: { es: 'La fuente del archivo.', en: 'The source of the file.' },
  provenance: { es: 'Oficial o republicada.', en: 'Official or republished.' },
  tipo: { es: 'Como lo imprime la fuente.', en: 'As the source prints it.' },
  subtipo: { es: 'Como lo imprime la fuente.', en: 'As the source prints it.' },
  modalidad: { es: 'Como lo imprime la fuente.', en: 'As the source prints it.' },
  sexo: { es: 'Como lo imprime la fuente.', en: 'As the source prints it.' },
  edad: { es: 'Como lo imprime la fuente.', en: 'As the source prints it.' },
};

/** What each table of an edition holds. */
export const TABLE_WORDS: Readonly<Record<TableName | 'figures', Bilingual>> = {
  figures: {
    es: 'Todas las cifras de la nación y los estados, una observación por renglón.',
    en: 'Every figure of the nation and the states, one observation a row.',
  },
  observations: {
    es: 'Lo que imprimió cada archivo que se guarda, por estado.',
    en: 'What every kept file printed, by state.',
  },
  serving: {
    es: 'Las cifras que se muestran, con su origen.',
    en: 'The figures that are shown, with their origin.',
  },
  rows: {
    es: 'Los renglones de la fuente que suman las cifras, sin los ceros.',
    en: 'The source rows that the figures add up, zeros left out.',
  },
  municipal: { es: 'Las cifras de los municipios.', en: 'The figures of municipalities.' },
  population: { es: 'La población de los estados.', en: 'The population of the states.' },
  municipal_population: { es: 'La población de los municipios.', en: 'The population of municipalities.' },
  yearly: { es: 'Totales nacionales del año, republicados.', en: 'National totals of a year, republished.' },
};

/** What the whole data are called. */
export const PACKAGE_WORDS = {
  title: {
    es: 'Saldo: lo que ha dejado la política de seguridad en México',
    en: 'Saldo: what Mexico’s security policy has brought',
  },
  nothing: 'no such file; datapackage.json lists them',
} as const;
