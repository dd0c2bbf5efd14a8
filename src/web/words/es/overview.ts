import type { Verdict } from '../../../domain/comparison.ts';
import type { IndicatorId } from '../../../domain/indicator.ts';
import type { Basis } from '../../../domain/observation.ts';
import type { Showing } from '../../../domain/view.ts';

/** The topics that have a card. */
type CardTopic = 'homicide' | 'extortion' | 'disappearance' | 'kidnapping' | 'violent-robbery' | 'femicide';

/** The topics of the chart. */
type LineTopic = 'homicide' | 'extortion' | 'disappearance';

/** One line of the chart as its title needs it. */
export interface FindingPart {
  readonly topic: LineTopic;
  readonly verdict: Verdict;
}

/** One clause of the opening sentence: figures already written in the reader's language. */
export interface OpeningClause {
  readonly topic: LineTopic;
  readonly indicator: IndicatorId;
  readonly verdict: Verdict;
  /** The size of the change: 16%. */
  readonly percent: string;
  /** Its interval: 13 a 18%; empty where it has no upper limit. */
  readonly range: string;
  /** Why there is no verdict; empty where there is one. */
  readonly reason: string;
  /** Whether the clause before it counts in the same unit. */
  readonly sameUnit: boolean;
}

const of: Partial<Record<IndicatorId, string>> = {
  'homicide-victims': 'homicidio doloso',
  'homicide-cases': 'homicidio doloso',
  'extortion-victims': 'extorsión',
  'extortion-cases': 'extorsión',
};

/** The subject of a clause, always plural and feminine, so that one verb fits all. */
function subject({ indicator, sameUnit }: OpeningClause): string {
  if (indicator === 'missing-still') return 'las personas que siguen desaparecidas';
  if (indicator === 'missing-reported') return 'las personas reportadas como desaparecidas';
  if (sameUnit) return `las de ${of[indicator] ?? indicator}`;
  return indicator.endsWith('-cases')
    ? `las carpetas de investigación por ${of[indicator] ?? indicator}`
    : `las víctimas de ${of[indicator] ?? indicator}`;
}

const clauses: Record<Exclude<Verdict, 'no-clear-change'>, (part: OpeningClause) => string> = {
  falling: (part) => `${subject(part)} bajaron ${part.percent}${ranged(part)}`,
  rising: (part) => `${subject(part)} subieron ${part.percent}${ranged(part)}`,
  'not-comparable': (part) => `de ${subject(part)} no se puede saber`,
};

function ranged({ range }: OpeningClause): string {
  return range && ` (${range})`;
}

const and = new Intl.ListFormat('es-MX', { type: 'conjunction' });

const bare: Record<LineTopic, string> = {
  homicide: 'homicidio',
  extortion: 'extorsión',
  disappearance: 'desaparición',
};

/** Why parts cannot be compared: once where all share the reason, else with the names it holds for. */
function tellReasons(parts: readonly OpeningClause[]): string {
  const reasons = [...new Set(parts.map((each) => each.reason).filter(Boolean))];
  if (reasons.length < 2 && parts.every((each) => each.reason)) return reasons.join(' ');
  return reasons
    .map((reason) => {
      const names = parts.filter((each) => each.reason === reason).map((each) => bare[each.topic]);
      return `${capital(and.format(names))}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
    })
    .join(' ');
}

/** Clauses in order; neighbours without a clear change share theirs. */
function tell(parts: readonly OpeningClause[]): string[] {
  return parts.flatMap((part, index) => {
    if (part.verdict !== 'no-clear-change') return [clauses[part.verdict](part)];
    if (parts[index - 1]?.verdict === 'no-clear-change') return [];
    const end = parts.findIndex((each, place) => place > index && each.verdict !== 'no-clear-change');
    const run = parts.slice(index, end < 0 ? undefined : end);
    return [`en ${run.map(subject).join(' y en ')} el cambio no es claro`];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The opening sentence, from the verdicts; a reason that all clauses share is given once. */
function opening(parts: readonly OpeningClause[], period: string, base: string): string {
  const reasons = tellReasons(parts);
  if (parts.every((each) => each.verdict === 'not-comparable')) {
    return `Con estos datos no se puede comparar ${period} con ${base}. ${reasons}`;
  }
  return `Frente a ${base}, ${tell(parts).join('; ')}. ${reasons}`.trim();
}

const named: Record<LineTopic, string> = {
  homicide: 'el homicidio',
  extortion: 'la extorsión',
  disappearance: 'la desaparición de personas',
};

const found: Record<Verdict, (names: readonly string[]) => string> = {
  falling: (names) => `${names.length > 1 ? 'bajan' : 'baja'} ${and.format(names)}`,
  rising: (names) => `${names.length > 1 ? 'suben' : 'sube'} ${and.format(names)}`,
  'no-clear-change': (names) => `sin cambio claro en ${and.format(names)}`,
  'not-comparable': (names) => `no se puede comparar ${and.format(names)}`,
};

/** The title of the chart: what it shows, without figures; lines of one verdict are named together. */
function finding(parts: readonly FindingPart[]): string {
  if (parts.every((each) => each.verdict === 'not-comparable')) {
    return 'Homicidio, extorsión y desaparición de personas, mes a mes';
  }
  const verdicts = [...new Set(parts.map((each) => each.verdict))];
  const told = verdicts.map((verdict) =>
    found[verdict](parts.filter((each) => each.verdict === verdict).map((each) => named[each.topic])),
  );
  return capital(told.join('; '));
}

const topics: Record<CardTopic, string> = {
  homicide: 'Homicidio doloso',
  extortion: 'Extorsión',
  disappearance: 'Desaparición de personas',
  kidnapping: 'Secuestro',
  'violent-robbery': 'Robo con violencia',
  femicide: 'Feminicidio',
};

/** What a switch between ways of counting says. */
const countings: Partial<Record<IndicatorId, string>> = {
  'homicide-victims': 'víctimas',
  'extortion-victims': 'víctimas',
  'kidnapping-victims': 'víctimas',
  'femicide-victims': 'víctimas',
  'homicide-cases': 'carpetas de investigación',
  'extortion-cases': 'carpetas de investigación',
  'kidnapping-cases': 'carpetas de investigación',
  'femicide-cases': 'carpetas de investigación',
  'violent-robbery-cases': 'carpetas de investigación',
  'missing-reported': 'personas reportadas',
  'missing-still': 'personas que siguen desaparecidas',
};

const showings: Record<Showing, string> = {
  index: 'Índice',
  count: 'Total mensual',
  rate: 'Tasa',
};

/** The first page: the sentence, the falling and the rising, the cards. */
export const overview = {
  topics,
  countings,
  countBy: (topic: string) => `${topic}: se cuentan`,
  opening,
  finding,
  sameMonths: (months: string) => `los mismos meses (${months})`,
  cards: 'Cifras del periodo',
  change: (percent: string, range: string) => (range ? `${percent} (${range})` : percent),
  against: (base: string) => `frente a ${base}`,
  provisional: 'Provisional: los últimos meses aún se completan.',
  fragile: 'Frágil: una revisión usual lo cambiaría.',
  signedRange: (low: string, high: string) => `de ${low} a ${high}`,
  rangeOnly: (range: string) => `entre ${range}`,
  noCeiling: 'sin límite superior: la base es cero',
  noPopulation: 'No hay población con que calcular la tasa.',
  sourceLine: (source: string, provenance: string) => `${source} (${provenance})`,
  official: 'oficial',
  republished: 'republicada',
  mixed: 'oficial y republicada',
  bothBases: 'en parte suma de entidades, en parte total nacional publicado',
  bases: {
    reported: '',
    'sum-of-states': 'suma de entidades',
    'published-total': 'total nacional publicado, no suma de entidades',
  } satisfies Record<Basis, string>,
  ways: {
    indicator: (counting: string) => `Contar ${counting}`,
    period: (period: string) => `Ver ${period}`,
    base: (base: string) => `Comparar con ${base}`,
  },
  missingMonths: (months: string, count: number) =>
    count === 1 ? `Falta ${months}.` : `Faltan ${count} meses, desde ${months}.`,
  breakMonth: (month: string) => `El método cambia en ${month}.`,
  lines: {
    title: 'El saldo mes a mes',
    showing: 'Mostrar como',
    showings,
    indexBase: 'Base 100',
    baseMean: (base: string) => `media de ${base}`,
    events: 'Fechas de la política',
    table: 'Las mismas cifras en una tabla',
    subtitle: {
      index: (base: string) => `Promedio diario de cada mes; ${base} = 100.`,
      count: 'Total de cada mes.',
      rate: 'Por 100 mil habitantes, cada mes llevado a un año.',
    },
    counts: (names: string) => `Se cuentan ${names}.`,
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
    lacksBase: 'sin índice: faltan datos en la base',
    hatching: 'Franja rayada: meses sin cifra de esa serie.',
    raw: 'Meses sin suavizar.',
    cursor: 'Leer la gráfica mes por mes (flechas del teclado)',
    failed: 'No se pudo cargar la gráfica. La tabla de abajo tiene las mismas cifras.',
    otherMethod: 'otro método (RNID)',
    provisional: 'Los meses más recientes de este registro todavía se están completando.',
    month: 'Mes',
    inTable: { index: 'índice (total)', rate: 'tasa (total)' },
    eventsList: 'Fechas marcadas',
    rate: 'por 100 mil al año',
    noRegion: 'Ninguna de las tres series tiene cifras en este periodo y región.',
  },
  arithmetic: {
    title: (name: string) => `Cómo se calculó: ${name}`,
    quantity: 'Concepto',
    period: 'Periodo',
    base: 'Base',
    months: 'Meses',
    total: 'Total',
    days: 'Días',
    perDay: 'Por día',
    population: 'Población a mitad del periodo (CONAPO)',
    rate: 'Por 100 mil habitantes al año',
    ratio: 'Razón de promedios diarios',
    interval: 'Intervalo de 95 %',
    dispersion: 'Dispersión (varianza entre media; 1 es azar puro)',
    measuredOn: 'Meses en que se midió',
    autocorrelation: 'Autocorrelación de un mes al siguiente',
    seasons: 'Efecto de comparar meses distintos del año (desviación)',
    pValue: 'Valor p, sin cambio',
    verdict: 'Veredicto',
    otherBases: 'Con otras bases',
    noTotal: 'sin total',
    method: 'Método de conteo',
    sentence: (what: string, region: string, period: string, figure: string) =>
      `${region}, ${period}: ${figure}, ${what}.`,
    comparison: (change: string, base: string) => `Frente a ${base}: ${change}.`,
    cite: (sources: string, edition: string) => `Fuente: ${sources}. Saldo, edición ${edition}.`,
    definition: 'Qué se cuenta',
  },
};
