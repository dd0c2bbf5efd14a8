import type { AcrossOutcome, AcrossRefusal } from '../../../domain/judgement/across.ts';
import type { SeasonalComparison } from '../../../domain/judgement/season.ts';

type SeasonVerdict = Exclude<SeasonalComparison['verdict'], 'not-comparable'>;
type SeasonRefusal = Extract<SeasonalComparison, { readonly verdict: 'not-comparable' }>['reason'];

const seasonal: Record<SeasonVerdict, string> = {
  falling: 'baja más de lo que da la época del año',
  rising: 'sube más de lo que da la época del año',
  'no-clear-change': 'no se distingue de lo que da la época del año',
};

const seasonalMarks: Record<SeasonalComparison['verdict'], string> = {
  falling: 'Baja, descontada la época del año',
  rising: 'Sube, descontada la época del año',
  'no-clear-change': 'Sin cambio claro',
  'not-comparable': 'Aún no se juzga',
};

const seasonRefusals: Record<SeasonRefusal, string> = {
  'too-few-months': 'El registro nuevo tiene menos de seis meses seguidos en esta región.',
  'too-few-years': 'Hay menos de cinco años anteriores de los que aprender lo que da la época del año.',
  'too-few': 'Son muy pocos registros para distinguir un cambio del azar.',
  'no-break': 'Este registro no cambió de método: se compara con un año antes.',
};

const marks: Record<AcrossOutcome, string> = {
  'fell-under-both': 'Bajó con las dos lecturas',
  'rose-under-both': 'Subió con las dos lecturas',
  'hangs-on-the-reading': 'Depende de la lectura',
  'cannot-tell': 'No se puede saber',
};

/** States by the mark of their two readings. */
export interface AcrossCounts {
  readonly fell: number;
  readonly rose: number;
  readonly hangs: number;
  readonly cannot: number;
}

const acrossRefusals: Record<AcrossRefusal, string> = {
  'no-break': 'Este registro no cambió de método.',
  'window-before-break': 'El periodo no cae entero bajo el registro nuevo.',
  gap: 'Faltan meses en uno de los dos lados.',
  'zero-before': 'En los mismos meses de antes no se contó nada.',
  'within-noise': 'La serie suele variar otro tanto sin que nada cambie: no se puede saber si bajó o subió.',
  'attempts-not-published':
    'No se publican las tentativas de estos meses en esta región, y el registro anterior pudo contarlas: hay una sola lectura y no se puede saber.',
};

/** What is happening now within one method, and the two readings across the change of January 2026. */
export const presentAndAcross = {
  /** 0.85 veces: el promedio diario de un periodo entre el de otro. */
  seasonalText: (
    window: string,
    base: string,
    ratio: string,
    years: string,
    season: string,
    range: string,
    verdict: SeasonVerdict,
  ) =>
    `De ${window}, frente a ${base}: ${ratio} veces el promedio diario, donde la época del año (${years}) da ${season} (${range}): ${seasonal[verdict]}`,
  seasonalFragile: '; frágil: una revisión del tamaño habitual lo cambiaría',
  seasonalShort: (change: string, range: string) => `${change} (${range}), descontada la época del año`,
  between: (low: string, high: string) => `${low} a ${high}`,
  seasonalRefused: (reason: SeasonRefusal) => seasonRefusals[reason],
  seasonalMarks,
  yearBefore: (window: string, base: string, change: string) => `De ${window}, frente a ${base}: ${change}`,
  yearBeforeShort: (change: string, base: string) => `${change} frente a ${base}`,
  yearBeforeOneMonth: (window: string, base: string, change: string) =>
    `En ${window}, frente a ${base}: ${change}`,
  assumption:
    'Supone que la época del año pesa con el registro nuevo como con el anterior; cuánto, se aprende de las razones entre los mismos meses de cada año.',
  /** De estos meses se puede decir lo que sigue, aunque no se comparen como se pidió. */
  insteadTitle: 'Qué se puede decir de estos meses',
  reachesTo: (month: string) => `Este registro llega a ${month}.`,
  lacksMonths: 'A este registro le faltan aquí meses del periodo; su último año comparable:',
  /** Cuántos de los 32 estados llevan cada marca entre los dos registros. */
  statesAcross: (subject: string, { fell, rose, hangs, cannot }: AcrossCounts) => {
    const clear = [
      ...(fell > 0 ? [`bajó en ${fell}`] : []),
      ...(rose > 0 ? [`subió en ${rose}`] : []),
      ...(hangs > 0 ? [`en ${hangs} depende de la lectura`] : []),
      ...(cannot > 0 ? [`en ${cannot} no se puede saber`] : []),
    ];
    if (fell + rose + hangs === 0)
      return `Entre el registro anterior y el nuevo, en ninguno de los 32 estados se puede saber qué pasó con ${subject}.`;
    return `Entre el registro anterior y el nuevo, de los 32 estados, ${subject} ${clear.join('; ')}.`;
  },
  noPlot:
    'Entre dos registros no se dibuja el cambio de cada estado como un punto: la tabla da las dos cuentas de cada uno y lo que permiten decir.',
  marks,
  onlyReading: { 'fell-under-both': 'Bajó en lo impreso', 'rose-under-both': 'Subió en lo impreso' },
  acrossRefused: (reason: AcrossRefusal) => acrossRefusals[reason],
  /** En lo impreso, homicidio doloso pasó de 14,247 carpetas… */
  printed: (crime: string, before: string, beforeMonths: string, after: string, afterMonths: string) =>
    `En lo impreso, ${crime} pasó de ${before} (${beforeMonths}) a ${after} (${afterMonths})`,
  withAttempts: (count: string) => `, ${count} con tentativas`,
  changes: (without: string, withAttempts: string) =>
    withAttempts === '' ? `: ${without}.` : `: ${without} o ${withAttempts}.`,
  changesNamed: (without: string, withAttempts: string) =>
    `: ${without} sin tentativas, ${withAttempts} con ellas.`,
  fellUnless: (share: string) =>
    `Bajó, a menos que el registro nuevo deje fuera ${share} de cada 100 que el anterior habría contado.`,
  roseUnless: (share: string) =>
    `Subió, a menos que el registro nuevo haya agregado ${share} por cada 100 que el anterior habría contado.`,
  signHangs: 'El signo depende de dónde se contaban las tentativas, y nadie lo ha publicado.',
  clearHangs: 'Si cambió depende de dónde se contaban las tentativas, y nadie lo ha publicado.',
  outnumber: (attempts: string) =>
    `Las ${attempts} tentativas que ahora se cuentan aparte son más que todo lo que contaba el registro anterior: no podían estar dentro.`,
  acrossShort: (before: string, after: string, changes: string) => `${before} → ${after}: ${changes}`,
  shortChanges: (without: string, withAttempts: string) => `${without} o ${withAttempts}`,
  acrossTitle: (region: string) => `¿Bajó o subió en 2026? A través de enero de 2026, ${region}`,
  acrossSubtitle:
    'Desde enero de 2026 se cuenta con otro registro (RNID). Los mismos meses de un año antes, como se imprimieron, y leídos dos veces: sin las tentativas que ahora se cuentan aparte y con ellas. No es un puente ni un veredicto.',
  acrossCaveat:
    'Un proyecto que publica estas cifras suma las tentativas al registro nuevo porque, según el manual anterior, se contaban en el delito intentado. En feminicidio sus propias cifras lo contradicen; en homicidio y extorsión no se puede decidir con ellas. Nadie ha publicado una correspondencia oficial. El registro nuevo se revisa mucho mientras es joven.',
  acrossLegend:
    'Cambio del promedio diario en escala logarítmica, de la mitad al doble; línea vertical: sin cambio. Punto lleno: sin tentativas; hueco: con ellas. Raya: lo que la serie suele variar (intervalo de 95%).',
  acrossColumns: {
    caption: 'Los mismos meses antes y después del cambio de registro',
    crime: 'Delito',
    before: 'Antes',
    without: 'Después, sin tentativas',
    with: 'Después, con tentativas',
    change: 'Cambio sin',
    changeWith: 'Cambio con',
    mark: 'Qué se puede decir',
  },
  noCount: 'sin dato',
  /** What the catalogues of both registers print of each crime. */
  catalogues: {
    'homicide-cases':
      'Catálogos: «Homicidio doloso» en ambos; desde 2026, aparte, «Tentativa de homicidio doloso». Hasta 2025 las tentativas podían estar aquí o en otros delitos contra la vida.',
    'femicide-cases': 'Catálogos: «Feminicidio» en ambos; desde 2026, aparte, «Tentativa de feminicidio».',
    'extortion-cases':
      'Catálogos: «Extorsión» hasta 2025; desde 2026, presencial y por otros medios, con sus tentativas aparte.',
    'kidnapping-cases':
      'Catálogos: «Secuestro» con sus modalidades hasta 2025; desde 2026, cuatro subtipos que aquí se suman.',
    'violent-robbery-cases': 'Catálogos: todo robo cuya modalidad dice «con violencia», en ambos.',
    'other-life-cases':
      'Catálogos: el mismo nombre en ambos; desde 2026 las tentativas tienen subtipos propios. Era el lugar más probable de las tentativas: la segunda lectura suma las de homicidio y las de feminicidio.',
  },
  notApart: 'no se contaba aparte',
  level: (part: string, before: string, after: string) => `${part}: ${before} → ${after}`,
  levels: (parts: string) => `Por partes, antes → después: ${parts}.`,
  announcedPerCase: (before: string, after: string) =>
    `Víctimas según lo anunciado por cada carpeta, mes a mes: ${before} antes, ${after} después.`,
};
