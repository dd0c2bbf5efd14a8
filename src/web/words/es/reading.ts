import type { Verdict } from '../../../domain/judgement/comparison.ts';

const states = (count: number): string => (count === 1 ? '1 estado' : `${count} estados`);

const verdictPhrases: Record<Verdict, (count: string) => string> = {
  falling: (count) => `bajó en ${count}`,
  rising: (count) => `subió en ${count}`,
  'no-clear-change': (count) => `sin cambio claro en ${count}`,
  'not-comparable': (count) => `no comparable en ${count}`,
};

/** What the views over many states, indicators or registers share: changes in tables, tables, downloads. */
export const reading = {
  states,
  verdictPhrases,
  between: (low: string, high: string) => `${low} a ${high}`,
  intervalWord: 'intervalo de 95%',
  provisionalShort: 'preliminar',
  /** One state's month from which it registers otherwise: en Ciudad de México el mes típico pasó de 37 a 146 desde enero de 2025. */
  registeringBreak: (state: string, month: string, before: string, after: string) =>
    `en ${state} el mes típico pasó de ${before} a ${after} desde ${month}`,
  registeringBreaks: (said: string) => `Posible cambio de registro: ${said}.`,
  twoPrintingsShort: 'dos impresiones',
  registeringShort: 'posible cambio de registro',
  withdrawnShort: 'claro por sí solo, no se sostiene entre tantos',
  fragileShort: 'frágil',
  noFigure: 'sin dato',
  tableOf: (title: string) => `Tabla: ${title}`,
  table: 'Ver los números en una tabla',
  csv: 'Descargar CSV',
  sortedBy: (column: string, descending: boolean) =>
    `Ordenada por ${column}, ${descending ? 'de mayor a menor' : 'de menor a mayor'}`,
  /** Places picked in a map or a table to stand beside each other. */
  pick: {
    one: (name: string) => `Apartar ${name} para ver lado a lado`,
    spelled: 'Apartar para ver lado a lado',
    picked: 'Lugares apartados',
    drop: (name: string) => `Soltar ${name}`,
    see: 'Ver lado a lado',
    clear: 'Soltar todos',
    full: 'Ya son seis: suelte uno para apartar otro.',
  },
  columns: {
    state: 'Estado',
    indicator: 'Indicador',
    verdict: 'Veredicto',
    change: 'Cambio',
    interval: 'Intervalo de 95%',
    total: 'Total',
    baseTotal: 'Total en la base',
    perDay: 'Por día',
    rate: 'Por 100 mil hab. al año',
    quadrant: 'Cuadrante',
    month: 'Mes',
    year: 'Año',
    region: 'Región',
  },
  compared: (window: string, base: string) => `${window}, contra ${base}`,
  sources: (names: string) => `Fuente: ${names}.`,
  edition: (id: string) => `Edición ${id}.`,
  chart: {
    cursor: 'Leer la gráfica mes por mes (flechas del teclado)',
    loading: 'Cargando la gráfica…',
    failed: 'No se pudo cargar la gráfica; los números están en la tabla.',
    retry: 'Intentar de nuevo',
    registeringMark: 'cambio de registro',
    breakMark: 'Cambia el método de conteo (RNID)',
    period: 'periodo',
    base: 'base',
  },
  unitShown: (unit: string) => `Se muestran ${unit}.`,
  mathColumn: 'Cálculo',
  mathShort: 'ver',
  mathOf: (name: string) => `Ver cómo se calculó: ${name}`,
  group: (name: string) => `región ${name}`,
  insideGroup: (name: string) => `la región ${name}`,
  insideMexico: (name: string) => `el ${name}`,
  panel: (name: string) => `Estado leído: ${name}`,
  chooseHint: 'Elíjalo para ver cómo se calculó y llevarlo a todas las vistas.',
  toRegion: (name: string) => `Ver todo sobre ${name}`,
  mapCredit: 'Mapa: MapSVG, en @svg-maps/mexico (CC BY 4.0).',
  falseAlarms:
    'Con 32 comparaciones a la vez, alguna puede salir solo por azar. Cada estado conserva su propio veredicto; una marca señala los que no se sostienen entre tantos.',
  falseAlarmsHow: '¿Cómo se controla?',
  falseAlarmsMethod:
    'De los cambios que se sostienen, se espera que cuando mucho uno de cada veinte sea falso, en promedio: es el procedimiento de Benjamini y Hochberg.',
};
