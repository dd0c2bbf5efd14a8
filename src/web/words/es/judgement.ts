import type { ComparisonRefusal, Verdict } from '../../../domain/judgement/comparison.ts';
import type { Unit } from '../../../domain/indicator/rows.ts';
import type { Basis, GapReason } from '../../../domain/indicator/observation.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import type { Provenance } from '../../../domain/indicator/source.ts';

const gaps: Record<GapReason, string> = {
  'before-series': 'El registro no llega tan atrás.',
  'not-published': 'Aún no se publica.',
  'not-reported': 'La entidad no reportó este mes.',
  'not-all-states': 'Falta al menos una entidad, por lo que no hay total.',
  'partial-month': 'Se publicó antes de que terminara el mes.',
  'national-only': 'Solo se publicó la cifra nacional.',
  'method-break': 'Los meses se contaron con métodos distintos.',
  'yearly-only': 'La fuente publica años completos, no meses.',
};

const refusals: Record<ComparisonRefusal, string> = {
  'method-break': 'El método de conteo cambió entre los dos periodos.',
  gap: 'Faltan meses en uno de los dos periodos.',
  'partial-month': 'Un periodo incluye un mes publicado antes de terminar.',
  'unequal-months': 'Los dos periodos no abarcan los mismos meses del año.',
  'too-few': 'Son muy pocos registros para distinguir un cambio del azar.',
  'still-filling': 'Un periodo cae por completo en meses que todavía se están completando.',
  'same-window': 'El periodo y su base son el mismo.',
};

const verdicts: Record<Verdict, string> = {
  falling: 'Baja',
  rising: 'Sube',
  'no-clear-change': 'Sin cambio claro',
  'not-comparable': 'No comparable',
};

const units: Record<Unit, string> = {
  victims: 'víctimas',
  'case-files': 'carpetas de investigación',
  people: 'personas',
  deaths: 'defunciones',
  kg: 'kilogramos',
};

const unitOne: Record<Unit, string> = {
  victims: 'víctima',
  'case-files': 'carpeta de investigación',
  people: 'persona',
  deaths: 'defunción',
  kg: 'kilogramo',
};

const measures: Record<Measure, string> = {
  count: 'Total',
  'per-day': 'Por día',
  'per-100k-year': 'Por 100 mil habitantes al año',
};

const measureSuffixes: Record<Measure, string> = {
  count: '',
  'per-day': 'por día',
  'per-100k-year': 'por 100 mil habitantes al año',
};

const provenances: Record<Provenance, string> = {
  official: 'archivo oficial',
  republished: 'cifra oficial tomada de otro medio que la publica',
};

/** Everything that is said about a number: verdicts, refusals, gaps, units and where it comes from. */
export const judgement = {
  gaps,
  refusals,
  verdicts,
  /** Whether the way of the verdict is good for people: said in words beside arrow and colour. */
  bearing: { better: 'mejora', worse: 'empeora', unclear: 'no se distingue del azar' },
  cannotTell: 'No se puede saber con estos datos',
  cannotTellWhy: (reason: string) => `No se puede saber con estos datos. ${reason}`,
  fragile: 'Frágil: una revisión del tamaño habitual cambiaría el veredicto.',
  provisional: 'Provisional: los meses más recientes todavía se están completando.',
  twoPrintings: (cuts: string, baseCuts: string) =>
    `Dos impresiones: cifras al corte de ${cuts} frente a cifras al corte de ${baseCuts}; el intervalo incluye lo que suelen crecer entre una y otra.`,
  /** Which months the verdict leaves out, and why. */
  leftOut: (months: string) => `El veredicto deja fuera ${months}, que todavía se completan.`,
  units,
  counted: (unit: Unit, value: number, shown: string) => `${shown} ${(value === 1 ? unitOne : units)[unit]}`,
  measures,
  measureSuffixes,
  measured: (unit: Unit, measure: Measure) => `${units[unit]} ${measureSuffixes[measure]}`.trim(),
  provenances,
  origin: {
    sourceLine: (source: string, provenance: string) => `${source} (${provenance})`,
    official: 'oficial',
    republished: 'republicada',
    mixed: 'oficial y republicada',
    bothBases: 'en parte suma de entidades, en parte total nacional publicado',
    bases: {
      'sum-of-states': 'suma de entidades',
      'published-total': 'total nacional publicado, no suma de entidades',
      'by-subtraction':
        'obtenida por resta: un total acumulado menos los meses anteriores como se publicaron primero, con sus revisiones dentro; las sumas de todo el tramo son correctas',
    } satisfies Record<Exclude<Basis, 'reported'>, string>,
  },
  change: {
    falling: (percent: string, interval: string) => `bajó ${percent}${interval && ` (${interval})`}`,
    rising: (percent: string, interval: string) => `subió ${percent}${interval && ` (${interval})`}`,
    unclear: 'el cambio no es claro',
  },
  /** What was counted more or less in the period than in its base. */
  more: (difference: number, shown: string) =>
    difference === 0 ? 'lo mismo' : `${shown} ${difference > 0 ? 'más' : 'menos'}`,
  /** Of a change that is not clear: how large one must be to be detected. */
  detectable: (size: string) =>
    `un cambio menor a cerca de ±${size} no se distingue de lo que esta serie suele variar`,
  /** The same in brackets: menor a ±12% no se distingue. */
  below: (size: string) => `menor a ±${size} no se distingue`,
  belowDouble: 'ni el doble se distinguiría',
  notEvenDouble: 'ni el doble se distinguiría de lo que esta serie suele variar',
  interval: (interval: string) => `entre ${interval}`,
  /** Instead of a change that has no ratio. */
  noCeiling: 'sin límite superior: la base es cero',
  missingMonths: (months: string, count: number) =>
    count === 1 ? `Falta ${months}.` : `Faltan ${count} meses, desde ${months}.`,
  breakMonth: (month: string) => `El método cambia en ${month}.`,
  provisionalMonth: 'provisional',
};
