import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { Showing } from '../../../domain/view/view.ts';
import { lister } from '../lister.ts';

/** The topics of the chart. */
type LineTopic = 'homicide' | 'extortion' | 'disappearance';

/** One line of the chart as its title needs it. */
export interface FindingPart {
  readonly topic: LineTopic;
  readonly verdict: Verdict;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const and = lister('es-MX');

const showings: Record<Showing, string> = {
  index: 'Índice',
  count: 'Totales',
  rate: 'Tasa',
};

const named: Record<LineTopic, string> = {
  homicide: 'el homicidio',
  extortion: 'la extorsión',
  disappearance: 'la desaparición de personas',
};

const found: Record<Verdict, (names: readonly string[]) => string> = {
  falling: (names) => `${names.length > 1 ? 'bajan' : 'baja'} ${and(names)}`,
  rising: (names) => `${names.length > 1 ? 'suben' : 'sube'} ${and(names)}`,
  'no-clear-change': (names) => `sin cambio claro en ${and(names)}`,
  'not-comparable': (names) => `no se puede comparar ${and(names)}`,
};

/** The title of the chart: what it shows, without figures; lines of one verdict are named together. */
function finding(parts: readonly FindingPart[]): string {
  if (parts.every((each) => each.verdict === 'not-comparable')) {
    return 'Homicidio, extorsión y desaparición de personas, mes a mes';
  }
  const verdicts = [...new Set(parts.map((each) => each.verdict))];
  const clauses = verdicts.map((verdict) =>
    found[verdict](parts.filter((each) => each.verdict === verdict).map((each) => named[each.topic])),
  );
  return capital(clauses.join('; '));
}

/** The chart of the falling and the rising; fetched with it, after the first paint. */
export const fallingAndRising = {
  finding,
  /** The finding of the long picture, which sets the last whole year against an early one. */
  against: (base: string, text: string) =>
    `Frente a ${base}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  administration: 'Inicia el gobierno actual',
  breakShort: 'Otro método',
  dotted: 'líneas de puntos: cambió el registro en alguna entidad',
  aMonth: 'al mes',
  incomplete: 'incompleto',
  countedBy: (method: string) => `delitos contados según ${method}`,
  brush: 'Tramo de meses que se dibuja',
  brushFrom: 'Desde',
  brushTo: 'Hasta',
  wholeSpan: 'Ver todos los meses',
  brushHint: 'Arrastre sobre la gráfica, o mueva los extremos, para elegir un tramo; doble clic lo quita.',
  showing: 'Mostrar como',
  showings,
  indexBase: 'Base 100',
  baseMean: (base: string) => `media de ${base}`,
  events: 'Marcar fechas',
  table: 'Las mismas cifras en una tabla',
  subtitle: {
    index: (base: string) => `Promedio diario de cada mes; ${base} = 100.`,
    count: 'Total de cada mes.',
    rate: 'Por 100 mil habitantes, cada mes llevado a un año.',
  },
  counts: (names: string) => `Se cuentan ${names}.`,
  registeringMark: 'cambio de registro',
  breakMark: 'Cambia el método de conteo (RNID)',
  breakNote:
    'Desde enero de 2026 los delitos se cuentan con otro método (RNID): la línea punteada no continúa a la anterior.',
  breakNoIndex:
    'Desde enero de 2026 los delitos se cuentan con otro método (RNID): no hay índice que una los dos lados.',
  through: (month: string) => `hasta ${month}`,
  throughLate: (month: string) => `hasta ${month}, provisional`,
  late: (name: string, from: string) =>
    `${name}: desde ${from} las cifras son provisionales, todavía se completan.`,
  period: 'periodo',
  base: 'base',
  noBase: (name: string) => `${name}: sin índice, porque faltan datos en la base.`,
  noPopulation: 'sin población para la tasa',
  lacksBase: 'sin índice: faltan datos en la base',
  hatching: 'Franja rayada: meses sin cifra de esa serie.',
  raw: 'Meses sin suavizar.',
  cursor: 'Leer la gráfica mes por mes (flechas del teclado)',
  failed: 'No se pudo cargar la gráfica. «Ver tabla» da las mismas cifras.',
  otherMethod: 'otro método (RNID)',
  provisional: 'Los meses más recientes de este registro todavía se están completando.',
  month: 'Mes',
  inTable: { index: 'índice (total)', rate: 'tasa (total)' },
  rate: 'por 100 mil al año',
};
