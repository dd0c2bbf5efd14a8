import type { Measure } from '../../../domain/series/rate.ts';

const measures: Record<Measure, string> = {
  count: 'en total',
  'per-day': 'al día',
  'per-100k-year': 'por 100 mil habitantes al año',
};

/** How many claims carry each finding, as the lead tells them. */
export interface ClaimCounts {
  readonly all: number;
  readonly holds: number;
  readonly sized: number;
  readonly short: number;
  readonly opposite: number;
  readonly undecided: number;
}

function said(count: number): string {
  return count === 1 ? '1 afirmación pública' : `${count} afirmaciones públicas`;
}

function opposed(count: number): string {
  if (count === 0) return 'ninguna va al revés';
  return count === 1 ? '1 va al revés' : `${count} van al revés`;
}

function lead({ all, holds, sized, short, opposite, undecided }: ClaimCounts): string {
  const decided = all - undecided;
  if (decided === 0) return `De ${said(all)}, ninguna se puede poner a prueba con los registros a la mano.`;
  const tested = decided === 1 ? '1 se puede' : `${decided} se pueden`;
  const held = holds > 1 ? `${holds} se sostienen` : `${holds || 'ninguna'} se sostiene`;
  const other = sized === 0 ? '' : `, ${sized} ${sized === 1 ? 'es' : 'son'} de otro tamaño`;
  const fell = short > 1 ? `${short} se quedan cortas` : `${short || 'ninguna'} se queda corta`;
  const rest = undecided === 0 ? '' : ` De las otras ${undecided} no se puede saber.`;
  return `De ${said(all)}, ${tested} poner a prueba con los registros: ${held}${other}, ${fell} y ${opposed(opposite)}.${rest}`;
}

/** The page of public statements and what the registers say of them. */
export const claims = {
  failed: 'No se pudieron cargar las afirmaciones',
  heading: '¿Se sostiene lo que se ha dicho?',
  lead,
  bases: (held: number, everywhere: number) =>
    `De los ${held} cambios que se sostienen y tienen otras bases posibles, ${everywhere} ${everywhere === 1 ? 'llega' : 'llegan'} a lo dicho con todas: los demás dependen de con qué se compara.`,
  how: 'Cada afirmación se resume con nuestras palabras y las cifras como se imprimieron. Una regla la juzga contra el registro de la edición en uso, con tolerancia por el redondeo y por la revisión habitual; nadie escribe el resultado a mano. «Se sostiene» no quiere decir que la base sea la justa.',
  filters: 'Filtros',
  all: 'Todo',
  speaker: 'Quién habla',
  topic: 'De qué',
  indicator: 'Indicador',
  region: 'Dónde',
  nation: 'Todo el país',
  from: 'Dicho desde',
  to: 'Dicho hasta',
  open: 'Sin límite',
  finding: 'Resultado',
  findingOf: (name: string, count: string) => `${name}: ${count}`,
  clear: 'Quitar los filtros',
  none: 'Ninguna afirmación pasa estos filtros.',
  unknown: (id: string) => `Ninguna afirmación lleva la clave ${id}.`,
  outside: 'La afirmación del enlace no pasa los filtros puestos; se muestra aparte.',
  reasons: 'Por qué no se puede saber',
  reasonCount: (count: string, reason: string) => `${count}: ${reason}`,
  quoted: 'Lo que más se cita',
  quotedHow:
    'Por una regla: las afirmaciones parecidas se cuentan juntas (las de un solo mes, dentro de la misma decena de por ciento), y cada una pesa la mitad seis meses antes de la más nueva y la mitad si no se puede saber; de cada clase está aquí la primera.',
  quotedTimes: (times: number) => (times === 1 ? 'dicha una vez' : `una de ${times} parecidas`),
  search: 'Buscar en las afirmaciones',
  searchHint: 'Palabras, una cifra, un nombre…',
  definitions: 'Qué quiere decir cada resultado',
  speakers: 'Según quién habla',
  speakersNote:
    'Sostenerse con todas las bases quiere decir: de los cambios decididos que se podrían comparar con otra base, los que se sostienen y llegan a lo dicho con todas ellas.',
  tally: {
    kind: 'Quién habla',
    all: 'Afirmaciones',
    decided: 'Comprobables',
    based: 'Con otras bases',
    everywhere: 'Se sostienen con todas',
  },
  monthly: 'Lo que se dice cada mes, y lo que se omite',
  monthlyNote: (since: string) =>
    `Cambios contra los mismos meses de un año antes en la lista mensual del gobierno federal, desde ${since}, según el día en que se dijo. «Omitido» es un delito que una lista anterior de esta tabla nombró y esta no.`,
  crime: 'Delito',
  leftOut: 'omitido',
  notYet: 'sin nombrar',
  back: 'Todas las afirmaciones',
  ownPage: 'Página de esta afirmación',
  list: 'Afirmaciones',
  shown: (shown: string, all: string) =>
    all === '1'
      ? 'Se muestra la única.'
      : `Se muestran ${shown} de ${all}: primero las que se pueden comprobar, de la más reciente a la más antigua.`,
  showMore: 'Mostrar más',
  undated: 'Sin fecha',
  source: 'Fuente',
  openClaim: 'Ver la aritmética',
  closeClaim: 'Cerrar la aritmética',
  opens: (id: string) => `Aritmética de ${id}`,
  measures,
  /** El registro da −24.5%; se dijo −24.5%. */
  found: (found: string, stated: string, close: string) =>
    `El registro da ${found}; se dijo ${stated}${close && ` (${close})`}.`,
  foundOnly: (found: string) => `El registro da ${found}.`,
  survey: (found: string, stated: string) => `La encuesta da ${found}; se dijo ${stated}.`,
  partFails: 'Otra de las cifras dichas no coincide.',
  asThen: (cut: string, found: string, stated: string) =>
    `Como se sabía entonces (el corte de ${cut}) el registro daba ${found}${stated && `; se dijo ${stated}`}.`,
  asNow: (found: string, outcome: string) =>
    `Como se sabe ahora da ${found}${outcome && `: ${outcome.toLowerCase()}`}.`,
  readings: (figures: string) => `Sin tentativas y con ellas: ${figures}.`,
  byGrowth:
    'No se guarda un corte de entonces: la tolerancia es lo que suelen crecer los meses más nuevos de este registro hasta un corte posterior.',
  noCut:
    'No se guarda un corte de entonces: se juzga con el corte de hoy, con la revisión habitual como tolerancia.',
  asThenTitle: (cut: string) => `Como se sabía entonces: el corte de ${cut}`,
  asNowTitle: 'Como se sabe ahora',
  nearest: (outcome: string) => `El conteo más cercano: ${outcome.toLowerCase()}.`,
  fairly: (hold: number, of: number) =>
    of === 1
      ? `Con la otra base posible, el cambio ${hold === 1 ? 'también llega' : 'no llega'} a lo dicho.`
      : `Con las otras ${of} bases posibles, el cambio llega a lo dicho ${hold === 0 ? 'con ninguna' : hold === of ? 'con todas' : `con ${hold}`}.`,
  slip: 'El cambio impreso no sale de las cifras impresas.',
  mixedShort: 'La base es de otro registro (INEGI).',
  parts: 'Lo que se dijo y lo que da el registro',
  part: 'Afirma',
  stated: 'Se dijo',
  given: 'Da el registro',
  tolerance: 'Tolerancia',
  rounding: (value: string) => `±${value} por redondeo`,
  revision: (value: string) => `±${value} por revisión habitual`,
  result: 'Resultado',
  sides: 'De qué sale',
  side: 'Periodo',
  window: 'Periodo del que habla',
  base: 'Base',
  total: 'Total',
  days: 'Días',
  value: 'En su medida',
  files: 'Archivos',
  noSides: 'No hay totales de los dos periodos bajo un mismo método.',
  interval: 'Los mismos dos periodos, juzgados con su intervalo',
  intervalText: (verdict: string) =>
    `${verdict}. El intervalo dice qué cambios no se distinguen del azar; la afirmación se juzga por las cifras.`,
  otherBases: 'Con otras bases que se podían elegir',
  otherBase: 'Base',
  change: 'Cambio',
  noOtherBases: 'No hay otra base que se pueda comparar con justicia.',
  noFigure: 'no se puede saber',
  monthChoice: (place: string, gentlest: string, gentleMonth: string, steepest: string, steepMonth: string) =>
    `${place} Según el mes de base, el mismo periodo da desde ${gentlest} (${gentleMonth}) hasta ${steepest} (${steepMonth}).`,
  monthHighest: (base: string, months: number) =>
    `${base} fue el mes más alto de los ${months} que terminan con él.`,
  monthPlace: (base: string, higher: number, months: number) =>
    `De los ${months} meses que terminan en ${base}, ${higher} ${higher === 1 ? 'fue más alto' : 'fueron más altos'}.`,
  mixed: (deaths: string, change: string) =>
    `La base impresa es la del INEGI (${deaths} defunciones al día), y el periodo, del SESNSP: se restan dos registros distintos.${change && ` Así sale ${change}.`}`,
  printed: (stated: string, computed: string) =>
    `Las cifras impresas dan ${computed}, no ${stated}: un desliz de quien habló o de la nota.`,
  nearestTitle: 'El conteo más cercano que hay',
  nearestWhy: {
    'other-unit':
      'Cuenta lo mismo en otra unidad; no es el conteo de la afirmación y no decide su resultado.',
    'same-query':
      'Es el conteo publicado que más se le parece; no es el de la afirmación y no decide su resultado.',
  },
  missing: 'Lo que falta',
  missingMonths: (months: string) => `Meses: ${months}.`,
  marks: {
    yearly: 'Se prueba con totales de años completos.',
    'whole-months': 'Se prueba con los meses completos más cercanos a los días que se contaron.',
    'two-registers':
      'Compara dos registros (hasta 2025 y desde 2026), bajo el supuesto de que cuentan igual lo que nombran igual; con cada lectura sale el mismo resultado.',
  },
  inARow: (months: number) => (months === 1 ? '1 mes' : `${months} meses`),
  others: (count: string, number: number) =>
    number === 0 ? 'ningún otro' : number === 1 ? '1 más' : `${count} más`,
  rivals: 'Los otros delitos de alto impacto, en los mismos periodos',
  rivalBase: 'Al día, base',
  rivalWindow: 'Al día, periodo',
  rivalAsk: { up: '¿También subió?', down: '¿También bajó?' },
  rivalMoved: 'Sí, y más que por revisión',
  rivalStill: 'No',
  rivalsNote:
    'La lista es la del informe mensual del SESNSP. Las lesiones por arma de fuego se guardan como víctimas y el secuestro, completo; los homicidios, como carpetas, que llegan más lejos.',
  beyond: (windows: string) => `Más allá: ${windows}.`,
  lastBeyond: (window: string, value: string) => `El anterior más allá fue ${window}: ${value}.`,
  neverBeyond: 'No hay otro más allá en toda la serie.',
  note: 'Nota',
  statedMean: {
    title: (from: string, to: string) =>
      `El promedio diario de homicidios, como se fue diciendo: de ${from} a ${to}`,
    subtitle:
      'Víctimas de homicidio doloso al día en todo el país. Línea: el registro del SESNSP, mes por mes. Puntos: lo que se dijo de cada mes, como se imprimió.',
    register: 'SESNSP, víctimas al día',
    announced: 'Lo que se dijo',
    caveat: (last: string) =>
      `El registro de víctimas por mes llega a ${last}; después hay anuncios y no hay datos por mes con los cuales probarlos. Puntos huecos: cuentas preliminares o de días, y desde enero de 2026 otro método de conteo (RNID), que no continúa al anterior.`,
    noRegister: 'sin víctimas por mes',
    month: 'Mes del que se habla',
    saidOn: 'Se dijo',
    said: 'Promedio dicho',
    inRegister: 'En el registro',
    by: 'Quién',
    baseOf: 'base',
    row: (value: string, when: string) => `${value} (${when})`,
    through: (month: string) => `hasta ${month}`,
  },
};
