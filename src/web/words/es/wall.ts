import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { Topic } from '../../../domain/indicator/rows.ts';
import type { SceneKind } from '../../../domain/view/scene-kinds.ts';
import { topicNames } from './topics.ts';
import { lister } from '../lister.ts';

/** A topic as the subject of a sentence. */
interface Subject {
  readonly text: string;
  readonly plural?: true;
}

const subjects: Record<Topic, Subject> = {
  homicide: { text: 'el homicidio doloso' },
  extortion: { text: 'la extorsión' },
  disappearance: { text: 'la desaparición de personas' },
  kidnapping: { text: 'el secuestro' },
  'violent-robbery': { text: 'el robo con violencia' },
  femicide: { text: 'el feminicidio' },
  'vehicle-robbery': { text: 'el robo de vehículos' },
  'negligent-homicide': { text: 'el homicidio culposo' },
  'other-life': { text: 'los otros delitos contra la vida', plural: true },
  injury: { text: 'las lesiones', plural: true },
  'drug-dealing': { text: 'el narcomenudeo' },
  'federal-crime': { text: 'los delitos federales', plural: true },
  'border-seizures': { text: 'el fentanilo decomisado en la frontera' },
};

/** What became of one topic: figures already written in the reader's language. */
export interface WallClause {
  readonly topic: Topic;
  readonly verdict: Verdict;
  /** 16%; empty where there is no ratio. */
  readonly percent: string;
  /** Of a change that is not clear: +3%; menor a ±12% no se distingue. */
  readonly short: string;
  /** Where only a change of method keeps it from being compared: bajó con las dos lecturas (−29% o −18%). */
  readonly across: string;
}

type Moved = Extract<Verdict, 'falling' | 'rising'>;

const and = lister('es-MX');

function moved({ topic, percent }: WallClause, verdict: Moved): string {
  const { text, plural } = subjects[topic];
  const size = percent && ` ${percent}`;
  const verbs = { falling: plural ? 'bajaron' : 'bajó', rising: plural ? 'subieron' : 'subió' };
  return `${text} ${verbs[verdict]}${size}`;
}

/** The topics of a verdict in one list: la extorsión y el secuestro. */
function listOf(clauses: readonly WallClause[], verdict: Verdict): string {
  return and(
    clauses
      .filter((each) => each.verdict === verdict && each.across === '')
      .map(({ topic, short }) => `${subjects[topic].text}${short && ` (${short})`}`),
  );
}

/**
 * Since when or against what; what moved, each with its size; then what two readings say, what did not clearly move,
 * and what nobody can tell, each said once.
 */
function changes(base: string, clauses: readonly WallClause[]): string {
  const sized = clauses.flatMap((each) =>
    each.verdict === 'falling' || each.verdict === 'rising' ? moved(each, each.verdict) : [],
  );
  for (const { topic, across } of clauses) if (across) sized.push(`${subjects[topic].text}: ${across}`);
  const [unclear, refused] = [listOf(clauses, 'no-clear-change'), listOf(clauses, 'not-comparable')];
  if (unclear) sized.push(`en ${unclear} el cambio no es claro`);
  if (refused) sized.push(`de ${refused} no se puede saber`);
  return capital(`${base}, ${sized.join('; ')}.`).replaceAll(' de el ', ' del ');
}

/** What became of a topic in one of several places: figures already written in the reader's language. */
export interface WallBeside {
  readonly place: string;
  readonly verdict: Verdict;
  /** 16%; empty where there is no ratio. */
  readonly percent: string;
}

/** One topic in places beside each other: where it fell and rose, each with its size, then where nobody can tell. */
function beside(topic: Topic, base: string, places: readonly WallBeside[]): string {
  const { text, plural } = subjects[topic];
  const by = (verdict: Verdict): string =>
    and(
      places
        .filter((each) => each.verdict === verdict)
        .map(({ place, percent }) => (percent ? `${percent} en ${place}` : `en ${place}`)),
    );
  const named = (verdict: Verdict): string =>
    and(places.filter((each) => each.verdict === verdict).map(({ place }) => place));
  const [fell, rose] = [by('falling'), by('rising')];
  const [unclear, refused] = [named('no-clear-change'), named('not-comparable')];
  const parts = [
    fell && `${plural ? 'bajaron' : 'bajó'} ${fell}`,
    rose && `${plural ? 'subieron' : 'subió'} ${rose}`,
    unclear && `sin cambio claro en ${unclear}`,
    refused && `no se puede saber de ${refused}`,
  ];
  return capital(`${base}, ${text}${fell || rose ? '' : ':'} ${parts.filter(Boolean).join('; ')}.`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many states carry each verdict. */
export interface WallCounts {
  readonly falling: number;
  readonly rising: number;
  readonly unclear: number;
  readonly refused: number;
}

const many = (count: number): string => (count === 1 ? '1 estado' : `${count} estados`);

/** The states by what became of a topic in them; the parts add up to all of them. */
function states(topic: Topic, base: string, { falling, rising, unclear, refused }: WallCounts): string {
  const { text, plural } = subjects[topic];
  if (falling + rising + unclear === 0)
    return `De ${text} no se puede saber por estado con estos datos.`.replace('De el ', 'Del ');
  const [fell, rose] = plural ? ['bajaron', 'subieron'] : ['bajó', 'subió'];
  const rest = unclear > 0 ? `; en ${unclear} no se distingue` : '';
  const cannot = refused > 0 ? `; en ${refused} no se puede comparar` : '';
  return `${base}, ${text} ${fell} en ${many(falling)} y ${rose} en ${rising}${rest}${cannot}.`;
}

/** The four ways in which two topics may have gone, in words: both down, traded, reversed, both up. */
function quadrant(
  first: Topic,
  second: Topic,
  kind: 'both-down' | 'traded' | 'reversed' | 'both-up',
): string {
  const [one, other] = [subjects[first].text, subjects[second].text];
  const texts = {
    'both-down': 'Bajan los dos',
    traded: `Baja ${one}, sube ${other}`,
    reversed: `Sube ${one}, baja ${other}`,
    'both-up': 'Suben los dos',
  };
  return texts[kind];
}

/** The states by how two topics went in them: all parts add up to 32. */
export interface WallQuadrants {
  /** The first fell, the other rose. */
  readonly traded: number;
  readonly bothDown: number;
  /** The first rose, whatever the other did. */
  readonly risen: number;
  /** One of the two changes is not clear. */
  readonly unclear: number;
  /** One of the two cannot be compared. */
  readonly refused: number;
}

function divergence(
  first: Topic,
  second: Topic,
  { traded, bothDown, risen, unclear, refused }: WallQuadrants,
): string {
  const [one, other] = [subjects[first].text, subjects[second].text];
  if (refused === 32) return `No se puede saber en qué estados cambiaron a la vez ${one} y ${other}.`;
  const cannot = refused > 0 ? `; en ${refused} no se puede comparar` : '';
  if (traded + bothDown + risen === 0)
    return `En ningún estado cambiaron con claridad a la vez ${one} y ${other}${cannot}.`;
  const both = bothDown === 0 ? 'en ninguno bajaron los dos' : `en ${bothDown} bajaron los dos`;
  const rose = risen > 0 ? `; en ${risen} subió ${one}` : '';
  const rest = unclear > 0 ? `; en ${unclear} alguno de los dos cambios no es claro` : '';
  return `En ${many(traded)} bajó ${one} y subió ${other}; ${both}${rose}${rest}${cannot}.`;
}

/** What became of one topic at present, and since a year: words already written in the reader's language. */
export interface WallNow {
  readonly topic: Topic;
  /** Where it goes now; nothing where its register does not reach the month. */
  readonly verdict: Verdict | null;
  /** The change since the year of the long arc, −31%; empty where it is not clear. */
  readonly arc: string;
}

/** The newest month within its method, and the long arc: the mission in a sentence. */
function now(month: string, since: string, topics: readonly WallNow[]): string {
  const going = (verdict: Verdict): readonly Topic[] =>
    topics.filter((each) => each.verdict === verdict).map(({ topic }) => topic);
  const names = (found: readonly Topic[]): string => and(found.map((each) => subjects[each].text));
  const say = (found: readonly Topic[], one: string, several: string): string =>
    found.length === 0
      ? ''
      : `${names(found)} ${found.length > 1 || subjects[found[0] ?? 'homicide'].plural ? several : one}`;
  const unclear = going('no-clear-change');
  const refused = going('not-comparable');
  const parts = [
    say(going('falling'), 'baja', 'bajan'),
    say(going('rising'), 'sube', 'suben'),
    unclear.length > 0 ? `en ${names(unclear)} no hay cambio claro` : '',
    refused.length > 0 ? `de ${names(refused)} aún no se puede saber` : '',
  ].filter(Boolean);
  const arcs = topics.flatMap(({ topic, arc }) => (arc ? `${lower(topicNames[topic])} ${arc}` : []));
  const long = arcs.length > 0 ? ` Desde ${since}: ${and(arcs)}.` : '';
  return (parts.length > 0 ? `A ${month}, ${parts.join('; ')}.${long}` : long.trim()).replaceAll(
    ' de el ',
    ' del ',
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The wall screen. */
export const wall = {
  topics: topicNames,
  changes,
  subject: (topic: Topic) => subjects[topic].text,
  states,
  divergence,
  quadrant,
  now,
  since: (year: string) => `Desde ${year}`,
  comparedWith: (base: string) => `Respecto de ${base}`,
  against: (window: string, base: string) => `${window}, frente a ${base}`,
  drawn: (window: string, base: string) => `${window}; ${base} = 100`,
  kinds: {
    now: 'Ahora, el año y desde 2018',
    cards: 'Cifras',
    lines: 'Lo que baja y lo que sube',
    moved: 'Qué movió el total',
    states: 'Los estados',
    divergence: 'Baja uno, sube otro',
    region: 'Un estado tras otro',
    beside: 'Estados lado a lado',
    municipalities: 'Los municipios que más pesan',
    claims: 'Lo que se dijo',
    felt: 'Lo que la gente siente',
    operations: 'Operativos',
  } satisfies Record<SceneKind, string>,
  eachState: 'cada estado, por turno',
  noFigure: 'sin dato',
  interval: (range: string) => `intervalo: ${range}`,
  indexNote: 'promedio diario de cada mes',
  noIndex: (base: string) =>
    `No hay índice que mostrar: en la base (${base}) faltan meses o cambia el método de conteo.`,
  until: (month: string) => `hasta ${month}`,
  counts: {
    falling: 'baja',
    rising: 'sube',
    'no-clear-change': 'sin cambio claro',
    'not-comparable': 'no comparable',
  } satisfies Record<Verdict, string>,
  noStates: 'ningún estado',
  nowHead: 'lo más nuevo, el último año comparable y el largo plazo',
  perDay: (value: string) => `${value} por día`,
  fromTo: (base: string, total: string) => `de ${base} a ${total}`,
  unknownStates: 'Por estado no se puede saber; en el país:',
  moved: {
    up: 'Donde más sube',
    down: 'Donde más baja',
    none: 'ningún estado',
    ends: (up: string, down: string) =>
      [down && `donde más baja: ${down}`, up && `donde más sube: ${up}`].filter(Boolean).join('; '),
  },
  beside: {
    sentence: beside,
    rate: 'Por 100 mil habitantes al año',
    otherMethod: 'Otro método',
  },
  municipalities: {
    sentence: (half: string, all: string, crime: string, window: string) =>
      `${half} de ${all} municipios tienen la mitad de lo registrado de ${lower(crime)} de ${window}.`,
    noHalf: (crime: string, window: string) =>
      `Los municipios con más registros de ${lower(crime)}, ${window}.`,
    topTen: (share: string) => `Los diez con más: ${share} del total`,
    note: 'Cuentas como se registraron, sin tasa ni población',
  },
  felt: {
    place: 'Adultos que ven insegura su ciudad',
    source: 'INEGI, ENSU',
    sentence: (month: string, newest: string, year: string, before: string, start: string, first: string) =>
      [
        `En ${month}, ${newest}% de los adultos veía insegura su ciudad`,
        year && `; en ${year}, ${before}%`,
        start && `; en ${start}, antes de este gobierno, ${first}%`,
      ]
        .filter(Boolean)
        .join('') + '.',
    notes: [
      'encuesta con margen de error',
      'línea cortada: sin encuesta',
      'lo que se siente, no lo registrado',
    ],
  },
  through: (month: string, otherMethod: boolean) =>
    `Datos hasta ${month}${otherMethod ? '; después, otro método' : ''}`,
  provisional: 'preliminar',
  provisionalNote: 'los meses más recientes se están completando',
  fragileNote: 'una revisión habitual lo cambiaría',
  twoPrintings: 'dos impresiones',
  /** Ciudad de México (ene 2025) */
  stateSince: (state: string, month: string) => `${state} (${month})`,
  registering: (where: string) => `posible cambio de registro: ${where}`,
  registeringMany: (count: number) => `posible cambio de registro en ${count} estados`,
  registeringMark: 'cambio de registro',
  cutNote: (month: string) => `otro método desde ${month}`,
  monthsAgo: (months: number) => `hace ${months} meses`,
  source: (names: string) => `Fuente: ${names}`,
  republished: { none: '', some: 'en parte, cifras republicadas', all: 'cifras republicadas' },
  /** RNPDNO a dic 2025 (hace 11 meses) */
  registerTo: (register: string, month: string, age: string) => `${register} a ${month}${age && ` (${age})`}`,
  /** Datos a dic 2025 (hace 11 meses) */
  dataTo: (month: string, age: string) => `Datos a ${month}${age && ` (${age})`}`,
  frame: {
    name: 'Saldo',
    fresh: (time: string) => `Al día ${time}`,
    /** Since when, empty where that is not known; an answer that is wrong is no silence. */
    stale: (trouble: 'no-answer' | 'wrong-answer', since: string) =>
      `${{ 'no-answer': 'No está al día: sin respuesta', 'wrong-answer': 'No está al día: el servidor falla' }[trouble]}${since && ` desde ${since}`}`,
    never: 'Aún sin datos',
    waiting: 'Saldo espera los datos.',
    waitingWhy: 'El servidor no responde todavía; se vuelve a intentar sin descanso.',
    waitingWrong: 'El servidor responde con un error; se vuelve a intentar sin descanso.',
    unknownScreen: (name: string) => `No hay una pantalla que se llame ${name}.`,
    unknownScreenHow:
      'Créela en la página «Presentar…», bajo «Pantallas con nombre»: aparecerá aquí por sí sola.',
    wrongClock: 'reloj mal puesto',
    notKept: 'sin copia para reinicios',
    waking: {
      awake: 'pantalla activa',
      'not-supported': 'puede apagarse',
      'needs-https': 'sin https puede apagarse',
      refused: 'puede apagarse',
    },
    zone: 'CDMX',
    paused: 'En pausa',
  },
  unreadable: (parts: string) => `El enlace tiene algo que Saldo no entiende (${parts}).`,
  controls: {
    label: 'Controles de la pantalla',
    pause: 'Pausa',
    resume: 'Seguir',
    next: 'Siguiente',
    previous: 'Anterior',
    list: 'Escenas',
    region: 'Región',
    period: 'Periodo',
    fullScreen: 'Pantalla completa',
    exit: 'Salir',
    close: 'Cerrar',
    keys: 'Espacio pausa · flechas o RePág y AvPág cambian · B en negro · R región · P periodo · L escenas · F pantalla completa · Esc sale',
  },
  claims: {
    stated: 'Se dijo',
    found: 'El registro',
    foundThen: (cut: string) => `Corte de ${cut}`,
    foundNow: 'Como se sabe ahora',
    anotherFails: 'El cambio dicho se alcanza; otra de las cifras dichas no coincide.',
    otherBases: (hold: number, of: number) =>
      `Con otras bases que se podrían elegir, se sostiene en ${hold} de ${of}.`,
    tested: (count: number) => `${count} afirmaciones comprobadas`,
    held: (count: number) => `${count} se sostienen`,
    notHeld: (sized: number, short: number, opposite: number) =>
      `${sized} de otro tamaño, ${short} cortas, ${opposite} al revés`,
    undecided: (count: number) => `de ${count} más no se puede saber`,
  },
  operations: {
    since: (day: string) => `desde el ${day}, según lo anunciado`,
    sentence: (count: string, moreThan: boolean, day: string) =>
      `Se han anunciado ${moreThan ? 'más de ' : ''}${count} personas detenidas por delitos de alto impacto desde el ${day}.`,
    moreThan: 'más de',
    asOf: (day: string) => `al ${day}`,
    notes: ['Según lo anunciado', 'ningún registro público permite comprobarlo', 'cifras acumuladas'],
  },
  broken: 'Esta escena no se pudo dibujar.',
};
