import type { Language } from '../../../domain/bilingual.ts';
import type { Route } from '../../../contract/route.ts';

/** What the page of the API says around the contract. */
interface ApiPageWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly forPrograms: string;
  readonly client: string;
  readonly routes: string;
  readonly method: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly noParameters: string;
  readonly example: string;
  readonly regions: string;
  readonly indicators: string;
  readonly places: Readonly<Record<'path' | 'query' | 'header', string>>;
  readonly required: string;
  readonly optional: string;
  readonly parametersOf: (path: string) => string;
  readonly parameterColumns: readonly [string, string, string, string];
  readonly csv: (path: string, columns: string) => string;
  readonly embeds: string;
  readonly caching: Readonly<Record<Route['caching'], string>>;
  readonly code: string;
  readonly codeLead: string;
  readonly excel: string;
}

/** The page of the API in both languages. */
export const API_PAGE_WORDS: Readonly<Record<Language, ApiPageWords>> = {
  es: {
    title: 'La API',
    description: 'Todas las cifras de Saldo para programas: rutas, parámetros, valores y ejemplos.',
    lead: 'Cifras públicas, sin clave, en JSON y CSV. Un hueco lleva su motivo y nunca es cero; nada se suma ni se compara a través de un cambio de método. Todo error tiene una forma: `{"error":{"code","message","parameter"}}`, y nombra lo que se esperaba.',
    forPrograms: 'Para programas:',
    client: 'un cliente con tipos, en un archivo de TypeScript',
    routes: 'Rutas',
    method: 'Método y datos',
    language: 'en',
    otherLanguage: 'English',
    noParameters: 'Sin parámetros.',
    example: 'Ejemplo:',
    regions: 'Claves de estados y grupos',
    indicators: 'Claves de los indicadores',
    places: { path: 'ruta', query: 'consulta', header: 'encabezado' },
    required: 'obligatorio',
    optional: 'opcional',
    parametersOf: (path) => `Parámetros de ${path}`,
    parameterColumns: ['Parámetro', 'Dónde', 'Qué es', 'Valores o ejemplos'],
    csv: (path, columns) => `En CSV: \`${path}.csv\`, columnas ${columns}.`,
    embeds:
      'Los mismos parámetros, salvo `size`, dan una página para insertar en `/embed/{figure}`: sin cookies, sin terceros, y las únicas páginas que pueden estar dentro de otra ajena.',
    caching: {
      immutable: 'Nunca cambia: se puede guardar para siempre.',
      revalidate: 'Se revalida con ETag.',
      never: 'No se guarda.',
    },
    code: 'Ejemplos para R, Python, TypeScript y hojas de cálculo',
    codeLead:
      'Una celda vacía en `value` es un hueco, y `gap` dice por qué. Renglones con distinto `method` no se comparan. Un programa que deba dar lo mismo el próximo año nombra la edición en lugar de `newest`.',
    excel: 'En Excel: Datos, Desde la web, con la misma dirección; o doble clic en cualquiera de los CSV.',
  },
  en: {
    title: 'The API',
    description: 'All figures of Saldo for programs: routes, parameters, values and examples.',
    lead: 'Public figures, no key, JSON and CSV. A gap carries its reason and is never zero; nothing is added or compared across a change of method. Every error has one shape: `{"error":{"code","message","parameter"}}`, and names what was expected.',
    forPrograms: 'For programs:',
    client: 'a typed client, one file of TypeScript',
    routes: 'Routes',
    method: 'Method and data',
    language: 'es',
    otherLanguage: 'Español',
    noParameters: 'No parameters.',
    example: 'Example:',
    regions: 'Codes of states and groups',
    indicators: 'Ids of the indicators',
    places: { path: 'path', query: 'query', header: 'header' },
    required: 'required',
    optional: 'optional',
    parametersOf: (path) => `Parameters of ${path}`,
    parameterColumns: ['Parameter', 'Where', 'What it is', 'Values or examples'],
    csv: (path, columns) => `As CSV: \`${path}.csv\`, columns ${columns}.`,
    embeds:
      'The same parameters, but for `size`, give a page for a frame at `/embed/{figure}`: no cookies, no third party, and the only pages that may stand in a foreign frame.',
    caching: {
      immutable: 'Never changes: may be kept for ever.',
      revalidate: 'Revalidated by ETag.',
      never: 'Not kept.',
    },
    code: 'Examples for R, Python, TypeScript and spreadsheets',
    codeLead:
      'A blank `value` is a gap, and `gap` says why. Rows with different `method` are not to be compared. A program that must give the same next year names the edition in place of `newest`.',
    excel: 'In Excel: Data, From Web, with the same address; or a double click on any of the CSV files.',
  },
};
