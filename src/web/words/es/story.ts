import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { IndicatorIn } from '../../../domain/indicator/rows.ts';
import type { HeadlineTopic } from '../../../domain/view/windows.ts';
import { lister } from '../lister.ts';

/** An indicator that the story has a sentence for. */
export type StoryIndicator = IndicatorIn<HeadlineTopic | 'other-life' | 'negligent-homicide'>;

/** A change as the story tells it; `{after}` and `{before}` stand where the figures are put in, with their origin. */
export interface StoryChange {
  readonly indicator: StoryIndicator;
  readonly name: string;
  readonly verdict: Verdict;
  /** The size without sign and its interval; empty where there is no ratio. */
  readonly percent: string;
  readonly range: string;
  /** Of a change that is not clear, under which size none can be told. */
  readonly below: string;
  readonly reason: string;
  readonly window: string;
  readonly base: string;
  /** Its place in the paragraph, and whether the one before it could not be decided either, for the same reason. */
  readonly place: number;
  readonly again: boolean;
  /** Whether the period has a total at all, however it compares. */
  readonly whole: boolean;
}

/** The same period against one base. */
export interface StoryBase {
  readonly base: string;
  readonly percent: string;
  readonly way: 'less' | 'more' | 'same';
  readonly clear: boolean;
  /** Of a change that is not clear, under which size none can be told. */
  readonly below: string;
}

/** How statements came out. */
export interface StoryFindings {
  readonly all: number;
  readonly holds: number;
  readonly sized: number;
  readonly short: number;
  readonly opposite: number;
  readonly undecided: number;
}

const and = lister('es-MX');

const topics: Record<HeadlineTopic, string> = {
  homicide: 'el homicidio doloso',
  extortion: 'la extorsión',
  disappearance: 'la desaparición de personas',
};

const counted: Record<StoryIndicator, string> = {
  'homicide-cases': 'se abrieron {after} carpetas de investigación por homicidio doloso',
  'homicide-victims': 'se registraron {after} víctimas de homicidio doloso',
  'homicide-deaths': 'el INEGI contó {after} defunciones por homicidio',
  'extortion-cases': 'se abrieron {after} carpetas de investigación por extorsión',
  'extortion-victims': 'se registraron {after} víctimas de extorsión',
  'extortion-in-person-cases': 'se abrieron {after} carpetas de investigación por extorsión presencial',
  'extortion-other-means-cases':
    'se abrieron {after} carpetas de investigación por extorsión por otros medios',
  'attempted-extortion-cases': 'se abrieron {after} carpetas de investigación por tentativa de extorsión',
  'attempted-homicide-cases': 'se abrieron {after} carpetas de investigación por tentativa de homicidio',
  'missing-reported': 'se reportó la desaparición de {after} personas',
  'missing-still': 'desaparecieron {after} personas que no han sido localizadas',
  'missing-located-alive': 'desaparecieron {after} personas que después fueron localizadas con vida',
  'missing-located-dead': 'desaparecieron {after} personas que después fueron localizadas sin vida',
  'other-life-victims': 'se registraron {after} víctimas de otros delitos contra la vida',
  'other-life-cases': 'se abrieron {after} carpetas de investigación por otros delitos contra la vida',
  'negligent-homicide-victims': 'se registraron {after} víctimas de homicidio culposo',
};

const subjects: Record<IndicatorIn<'homicide'>, string> = {
  'homicide-cases': 'el número de carpetas por homicidio doloso',
  'homicide-victims': 'el número de víctimas de homicidio doloso',
  'attempted-homicide-cases': 'el número de carpetas por tentativa de homicidio',
  'homicide-deaths': 'el número de defunciones por homicidio',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** En 2025; de enero a junio de 2025. */
function within(window: string): string {
  return `${window.includes(' a ') ? 'de' : 'en'} ${window}`;
}

function tail({ verdict, percent, range, below, again }: StoryChange): string {
  const sized = range ? ` de ${percent} (intervalo de 95%: ${range})` : percent && ` ${percent}`;
  if (verdict === 'falling') return `una baja${sized}.`;
  if (verdict === 'rising') return `un alza${sized}.`;
  if (!range) return 'el cambio no es claro.';
  return again
    ? `tampoco aquí el cambio es claro (${[range, below].filter(Boolean).join('; ')}).`
    : `el intervalo va de ${range}, y con él no se puede decir que subiera ni que bajara${below && ` (un cambio ${below})`}.`;
}

function joint({ place, window }: StoryChange): string {
  if (place === 0) return capital(within(window));
  return place === 1 ? 'En los mismos meses' : 'Y';
}

/** A figure that nothing can be set against, or none at all. */
function refused(said: StoryChange, what: string): string {
  const { name, window, base, reason, whole, again } = said;
  if (!whole) return `${name}: sin cifra completa ${within(window)}. ${reason}`;
  if (again) return `${joint(said)} ${what}; tampoco esa cifra se compara.`;
  return `${joint(said)} ${what}. Esa cifra no se compara con la de ${base}. ${reason}`;
}

function change(said: StoryChange): string {
  const { indicator, verdict, base, place } = said;
  const what = counted[indicator];
  if (verdict === 'not-comparable') return refused(said, what);
  const against = place === 0 ? `frente a {before} ${within(base)}` : 'frente a {before}';
  return `${joint(said)} ${what}, ${against}: ${tail(said)}`;
}

const found: Record<Verdict, (names: readonly string[]) => string> = {
  falling: (names) => `${names.length > 1 ? 'bajan' : 'baja'} ${and(names)}`,
  rising: (names) => `${names.length > 1 ? 'suben' : 'sube'} ${and(names)}`,
  'no-clear-change': (names) =>
    `en ${and(names.map((each, index) => (index > 0 ? `en ${each}` : each)))} no se distingue si hubo alza o baja`,
  'not-comparable': (names) =>
    names.length > 1
      ? `no se pueden comparar ${names.slice(0, -1).join(', ')} ni ${names.at(-1) ?? ''}`
      : `no se puede comparar ${and(names)}`,
};

function lead(
  name: string,
  window: string,
  base: string,
  said: readonly (readonly [Verdict, readonly HeadlineTopic[]])[],
) {
  const clauses = said.map(([verdict, each]) => found[verdict](each.map((topic) => topics[topic])));
  // «En Colima en la extorsión no hay…» needs its comma; «en Colima baja…» has none.
  const comma = clauses[0]?.startsWith('en ') ? ',' : '';
  return `${capital(within(window))}, frente a ${base}, en ${name}${comma} ${clauses.join('; ')}.`;
}

function comparedTo({ base, percent, way, clear, below }: StoryBase): string {
  const size = way === 'same' ? 'igual' : `${percent && `${percent} `}${way === 'less' ? 'menor' : 'mayor'}`;
  return `${size} que ${within(base)}${clear ? '' : ` (sin que el cambio sea claro${below && `: ${below}`})`}`;
}

function bases(indicator: IndicatorIn<'homicide'>, window: string, said: readonly StoryBase[]): string {
  return `${capital(within(window))}, por día, ${subjects[indicator]} fue ${and(said.map(comparedTo))}.`;
}

function findings(place: string, { all, holds, sized, short, opposite, undecided }: StoryFindings): string {
  const said = all === 1 ? 'una afirmación pública' : '{all} afirmaciones públicas';
  const start = place ? `Sobre ${place}, la lista reúne ${said}` : `La lista reúne ${said}`;
  if (undecided === all)
    return `${start}; con los registros a la mano no se puede saber de ${all === 1 ? 'ella' : 'ninguna'}.`;
  const held = holds === 0 ? 'ninguna se sostiene' : `{holds} se ${holds === 1 ? 'sostiene' : 'sostienen'}`;
  const other = sized === 0 ? '' : `, {sized} ${sized === 1 ? 'es' : 'son'} de otro tamaño`;
  const fell =
    short === 0 ? 'ninguna se queda corta' : `{short} se ${short === 1 ? 'queda corta' : 'quedan cortas'}`;
  const reversed =
    opposite === 0 ? 'ninguna va al revés' : `{opposite} ${opposite === 1 ? 'va' : 'van'} al revés`;
  const rest =
    undecided === 0 ? '' : `; de ${undecided === 1 ? 'la otra' : 'las otras {undecided}'} no se puede saber`;
  return `${start}. Con los registros a la mano, ${held}${other}, ${fell} y ${reversed}${rest}.`;
}

function heldUnder(held: number, everywhere: number): string {
  if (held === 1) {
    return `Solo un cambio se sostiene y tiene otras bases posibles: ${everywhere === 1 ? 'se sostiene con todas' : 'con alguna de ellas ya no se sostiene'}.`;
  }
  const all =
    everywhere === 0
      ? 'ninguno se sostiene'
      : everywhere === 1
        ? '1 se sostiene'
        : `${everywhere} se sostienen`;
  return `De los ${held} cambios que se sostienen y tienen otras bases posibles, ${all} con todas.`;
}

const fellOrRose: Record<Verdict, (size: string) => string> = {
  falling: (size) => `bajaron ${size}`,
  rising: (size) => `subieron ${size}`,
  'no-clear-change': (size) => `no tuvieron un cambio claro (${size})`,
  'not-comparable': () => 'no se pueden comparar',
};

/** The guided reading. Every figure comes from the registers; only the joints are written here. */
export const story = {
  heading: (name: string, compared: string) =>
    `¿Qué ha dejado la política de seguridad? ${name}, ${compared}`,
  compared: (window: string, base: string) => `${window} contra ${base}`,
  lead,
  /** A place as a sentence names it after «en» or «sobre». */
  place: (name: string) =>
    name === 'Ciudad de México' ? `la ${name}` : name === 'Estado de México' ? `el ${name}` : name,
  group: (name: string) => `la región ${name}`,
  change,
  print: 'Imprimir en dos páginas',
  numbers: 'Las cifras',
  fallsTitle: 'Lo que baja y lo que sube',
  fallsChart: 'Promedio diario de cada mes; la base de comparación = 100',
  series: 'Ver las series',
  bases: 'Depende de con qué se compara',
  basesOf: bases,
  basesAlike: {
    falling: 'Con cualquiera de estas bases baja; cuánto, depende de la base.',
    rising: 'Con cualquiera de estas bases sube; cuánto, depende de la base.',
    'no-clear-change': 'Con ninguna de estas bases se distingue si subió o bajó.',
    'not-comparable': '',
  } satisfies Record<Verdict, string>,
  basesNone: 'Este periodo no se puede comparar con ninguna de estas bases.',
  basesApart: 'Según la base cambia también lo que se puede decir.',
  basesNote: 'Todas son ciertas y ninguna es la única.',
  basesTable: (name: string) => `${name}: el mismo periodo contra otras bases`,
  base: 'Base',
  changeColumn: 'Cambio',
  interval: 'Intervalo de 95%',
  verdict: 'Veredicto',
  said: 'Lo que se ha dicho',
  findings,
  heldUnder,
  saidNone: (name: string) => `La lista no tiene afirmaciones públicas sobre ${name}.`,
  saidFailed: 'Las afirmaciones no se pudieron cargar.',
  toClaims: 'Ver cada una',
  other: '¿Cambia el homicidio de nombre?',
  otherNote:
    'Una muerte violenta puede quedar registrada como homicidio culposo o como «otro delito contra la vida»; entonces el homicidio doloso baja sin que haya menos muertes. Las series no prueban que eso ocurra: dicen cuánto podría caber ahí.',
  otherChart: 'Promedio diario de cada mes, víctimas',
  borrowed:
    'Estas víctimas no están completas en el periodo de arriba; se toma el último tramo que las tiene.',
  toLethal: 'Ver la violencia letal como un todo',
  registers: 'Qué registro se mira',
  registersText: (year: string, share: string) =>
    `En ${year} el INEGI contó {deaths} defunciones por homicidio, y las fiscalías, {victims} víctimas: ${share} por cada 100. Son dos registros distintos, y restar el año de uno al año del otro no da el cambio de ninguno.`,
  registersNone: 'No hay un año en el que los dos registros tengan cifra aquí.',
  toRegisters: 'Ver los registros lado a lado',
  felt: 'Lo que se siente',
  feltNation: (from: string, to: string, before: string, after: string, between: string) =>
    `En ${from}, ${before}% de los adultos de las ciudades encuestadas veía insegura la suya; en ${to}, ${after}%${between && `, después de ${between}`} (ENSU).`,
  feltHomicide: (verdict: Verdict, size: string, to: string) =>
    `Hasta ${to}, el último trimestre que se puede comparar, las carpetas de homicidio al día ${fellOrRose[verdict](size)}.`,
  /** En Sinaloa veía inseguro su estado 73.6% de los adultos en 2024, 75.6% en 2025 y 74.0% en 2026. */
  feltState: (name: string, years: string) =>
    `En ${name}, los adultos que ven inseguro su estado fueron ${years} (ENVIPE).`,
  feltIn: (percent: string, when: string) => `${percent}% en ${when}`,
  feltNone: 'La encuesta no da cifras de este grupo de estados.',
  feltFailed: 'La encuesta no se pudo cargar.',
  feltChart: (base: string) => `Miedo y carpetas de homicidio al día; ${base} = 100`,
  toFelt: 'Ver la percepción',
  fear: 'Miedo',
  homicide: 'Homicidio',
  unknown: 'Lo que no se puede saber',
  unreported: (percent: string, year: string) =>
    `De los delitos de ${year}, ${percent}% no se denunció o no llegó a carpeta de investigación (ENVIPE): en extorsión y secuestro, lo registrado es la parte menor.`,
  breakText: (month: string) =>
    `Desde ${month} se cuenta con otro método (RNID), y nada de lo posterior se compara con lo anterior.`,
  victims: (month: string) => `Las víctimas por mes llegan a ${month}; después solo hay carpetas o totales.`,
  late: 'Los últimos meses de personas desaparecidas todavía se completan, y quienes son localizadas salen de la cuenta.',
  toMethod: 'Ver el método',
  sources: (names: string, edition: string) => `Fuentes: ${names}. Edición ${edition}.`,
};
