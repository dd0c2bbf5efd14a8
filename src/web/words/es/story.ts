import type { Verdict } from '../../../domain/comparison.ts';

/** A change as the story tells it: what, from how many to how many, and which way. */
export interface StoryChange {
  readonly name: string;
  readonly verdict: Verdict;
  readonly before: string;
  readonly after: string;
  readonly percent: string;
  readonly range: string;
  readonly reason: string;
}

const ways: Record<Exclude<Verdict, 'not-comparable'>, (size: string) => string> = {
  falling: (size) => `baja ${size}`,
  rising: (size) => `sube ${size}`,
  'no-clear-change': (size) => `sin cambio claro (${size})`,
};

function change({ name, verdict, before, after, percent, range, reason }: StoryChange): string {
  if (verdict === 'not-comparable') return `${name}: no se puede comparar. ${reason}`;
  const size = verdict === 'no-clear-change' ? range : `${percent} (${range})`;
  return `${name}: de ${before} a ${after}, ${ways[verdict](size)}.`;
}

const found: Record<Verdict, (names: string) => string> = {
  falling: (names) => `Baja: ${names}.`,
  rising: (names) => `Sube: ${names}.`,
  'no-clear-change': (names) => `Sin cambio claro: ${names}.`,
  'not-comparable': (names) => `No se puede comparar: ${names}.`,
};

/** The guided reading. Every figure comes from the registers; only the joints are written here. */
export const story = {
  heading: (name: string, compared: string) => `El caso en dos páginas · ${name}: ${compared}`,
  question: 'Homicidio, extorsión y desaparición: lo que dicen los registros',
  compared: (window: string, base: string) => `${window} contra ${base}`,
  found,
  change,
  print: 'Imprimir en dos páginas',
  numbers: 'Las cifras',
  fallsTitle: 'Lo que baja y lo que sube',
  fallsChart: 'Promedio diario de cada mes; la base de comparación = 100',
  bases: 'Depende de con qué se compara',
  basesLead: (name: string, clauses: string) => `${name}, en el mismo periodo: ${clauses}.`,
  basesNote: 'Todas las bases son ciertas; ninguna es la única. Por eso cada una lleva su intervalo.',
  basesTable: (name: string) => `${name}: el mismo periodo contra otras bases`,
  against: (base: string, text: string) => `contra ${base}, ${text}`,
  base: 'Base',
  changeColumn: 'Cambio',
  interval: 'Intervalo de 95%',
  verdict: 'Veredicto',
  said: 'Lo que se ha dicho',
  saidAll: (all: string, findings: string) => `Afirmaciones públicas en la lista: ${all}. ${findings}.`,
  saidOf: (name: string, all: string, findings: string) =>
    `Afirmaciones públicas sobre ${name} en la lista: ${all}. ${findings}.`,
  saidNone: (name: string) => `La lista no tiene afirmaciones públicas sobre ${name}.`,
  saidBases: (held: string, everywhere: string) =>
    `De los ${held} cambios que se sostienen y admiten otras bases, ${everywhere} se sostienen con todas.`,
  saidFailed: 'Las afirmaciones no se pudieron cargar.',
  other: '¿Cambia el homicidio de nombre?',
  otherNote:
    'Si una muerte violenta se registra como culposa o como «otro delito contra la vida», el homicidio doloso baja sin que haya menos muertes. Las series no prueban que eso ocurra; dicen cuánto podría caber ahí.',
  otherChart: 'Promedio diario de cada mes, víctimas',
  borrowed: (window: string, base: string) =>
    `El periodo de arriba no tiene estas víctimas completas; se toma el último tramo que las tiene, ${window} contra ${base}.`,
  registers: 'Qué registro se mira',
  registersText: (year: string, deaths: string, victims: string, share: string) =>
    `En ${year} el INEGI contó ${deaths} defunciones por homicidio, y las fiscalías, ${victims} víctimas: ${share} por cada 100. Restar el año de uno al año del otro no da el cambio de ninguno.`,
  registersNone: 'No hay un año en el que los dos registros tengan cifra aquí.',
  felt: 'Lo que se siente',
  feltNation: (from: string, to: string, before: string, after: string) =>
    `Los adultos que ven insegura su ciudad pasaron de ${before}% en ${from} a ${after}% en ${to} (ENSU, ciudades encuestadas).`,
  feltState: (name: string, from: string, to: string, before: string, after: string) =>
    `En ${name}, los adultos que ven inseguro su estado pasaron de ${before}% en ${from} a ${after}% en ${to} (ENVIPE).`,
  feltNone: 'La encuesta no da cifras de este grupo de estados.',
  feltChart: 'Miedo y carpetas de homicidio al día; el primer punto del gobierno anterior = 100',
  feltChartSubtitle: (base: string) => `${base} = 100`,
  fear: 'Miedo',
  homicide: 'Homicidio',
  unknown: 'Lo que no se puede saber',
  unreported: (percent: string, year: string) =>
    `De los delitos de ${year}, ${percent}% no se denunció o no llegó a carpeta de investigación (ENVIPE): en extorsión y secuestro, lo registrado es la parte menor.`,
  breakText: (month: string) =>
    `Desde ${month} se cuenta con otro método (RNID): nada de lo posterior se compara con lo anterior.`,
  victims: (month: string) => `Las víctimas por mes llegan a ${month}; después solo hay carpetas o totales.`,
  late: 'Los últimos meses de personas desaparecidas todavía se completan, y las que se localizan salen de la cuenta.',
  sources: (names: string, edition: string) => `Fuentes: ${names}. Edición ${edition}.`,
};
