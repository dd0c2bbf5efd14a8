import { LANGUAGES } from '../bilingual.ts';
import { TOPICS, type Topic } from '../indicator/rows.ts';
import {
  DEFAULT_WALL,
  EACH_STATE,
  LEAST_POLL,
  LEAST_SECONDS,
  MOST_CROP,
  MOST_DRIFT,
  MOST_POLL,
  MOST_SCENES,
  MOST_SECONDS,
  WALL_THEMES,
  type NightHours,
  type SceneChoice,
  type Wall,
} from './scene.ts';
import { SCENE_KINDS } from './scene-kinds.ts';
import { formatView, parseView, type ViewParameter } from './query.ts';
import { DEFAULT_VIEW } from './view.ts';

/** The query parameters that carry a wall, besides those of its view: scenes, seconds, language and so on. */
const WALL_PARAMETERS = ['s', 'sec', 'lang', 'theme', 'drift', 'night', 'lock', 'crop', 'poll'] as const;
type WallParameter = (typeof WALL_PARAMETERS)[number];

/** A parameter of a wall that could not be read; its default stands in for it. */
interface WallProblem {
  readonly parameter: WallParameter | ViewParameter;
  readonly value: string;
}

/** A wall read from a query, with what could not be read. */
export interface ParsedWall {
  readonly wall: Wall;
  readonly problems: readonly WallProblem[];
}

type Reader<T> = (text: string) => T | undefined;

function whole(least: number, most: number): Reader<number> {
  return (text) => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  };
}

function oneOf<T extends string>(known: readonly T[]): Reader<T> {
  return (text) => known.find((each) => each === text);
}

const readSeconds = whole(LEAST_SECONDS, MOST_SECONDS);
const readHour = whole(0, 23);

function readTopics(text: string): readonly Topic[] | undefined {
  const found = text.split(',').map(oneOf(TOPICS));
  return found.every((each): each is Topic => each !== undefined) ? [...new Set(found)] : undefined;
}

/** `22-6`, or `off`; the outer nothing means unreadable, `null` means no night. */
function readNight(text: string): NightHours | null | undefined {
  if (text === 'off') return null;
  const [from, to, more] = text.split('-').map(readHour);
  return from === undefined || to === undefined || more !== undefined ? undefined : { from, to };
}

/** The places of a scene's text, after its kind and seconds: each a parameter of a view. */
const SCENE_PLACES = ['r', 't', 'm', 'b'] as const satisfies readonly ViewParameter[];

type Field = [keyof SceneChoice, unknown];

function viewFields(texts: readonly string[]): { fields: Field[]; broken: boolean } {
  const own = texts.map((text) => (text === EACH_STATE ? '' : text));
  const query = new URLSearchParams(SCENE_PLACES.map((name, place) => [name, own[place] ?? '']));
  const { view, problems } = parseView(query.toString());
  const names = ['region', 'period', 'measure', 'base'] as const;
  const fields = names.flatMap((name, place): Field[] =>
    own[place] && !problems.some((each) => each.parameter === SCENE_PLACES[place])
      ? [[name, view[name]]]
      : [],
  );
  if (texts[0] === EACH_STATE) fields.push(['region', EACH_STATE]);
  return { fields, broken: problems.length > 0 || texts.indexOf(EACH_STATE) > 0 };
}

/**
 * Reads one scene, `kind~seconds~region~period~measure~base~topics`; places left empty, and those that cannot
 * be read, are taken from the wall. Nothing for an unknown kind.
 */
function readScene(text: string): { choice: SceneChoice | undefined; broken: boolean } {
  const [kindText = '', secondsText = '', ...rest] = text.split('~');
  const kind = oneOf(SCENE_KINDS)(kindText);
  if (!kind) return { choice: undefined, broken: true };
  const places = rest.slice(0, SCENE_PLACES.length);
  const topicsText = rest[SCENE_PLACES.length] ?? '';
  const { fields, broken } = viewFields(places);
  const seconds = readSeconds(secondsText);
  const topics = topicsText === '' ? undefined : readTopics(topicsText);
  if (seconds !== undefined) fields.push(['seconds', seconds]);
  if (topics !== undefined) fields.push(['topics', topics]);
  const unread = (secondsText !== '' && seconds === undefined) || (topicsText !== '' && topics === undefined);
  const excess = rest.length > SCENE_PLACES.length + 1;
  return { choice: { kind, ...Object.fromEntries(fields) }, broken: broken || unread || excess };
}

function readScenes(texts: readonly string[], problems: WallProblem[]): readonly SceneChoice[] {
  const read = texts.slice(0, MOST_SCENES).map((text) => ({ text, ...readScene(text) }));
  for (const { text, broken } of read) if (broken) problems.push({ parameter: 's', value: text });
  const excess = texts[MOST_SCENES];
  if (excess !== undefined) problems.push({ parameter: 's', value: excess });
  const scenes = read.flatMap((each) => each.choice ?? []);
  return scenes.length > 0 ? scenes : DEFAULT_WALL.scenes;
}

/**
 * Reads a wall from a URL's query, with or without its question mark. Never throws: what is missing or
 * unreadable falls back to the default wall, and what was unreadable is listed. Other parameters are ignored.
 */
export function parseWall(query: string): ParsedWall {
  const parameters = new URLSearchParams(query);
  const { view, problems: viewProblems } = parseView(query);
  const problems: WallProblem[] = [...viewProblems];
  const read = <T>(parameter: WallParameter, reader: Reader<T>, fallback: T): T => {
    const text = parameters.get(parameter);
    if (text === null || text === '') return fallback;
    const value = reader(text);
    if (value === undefined) problems.push({ parameter, value: text });
    return value === undefined ? fallback : value;
  };
  const wall: Wall = {
    view,
    seconds: read('sec', readSeconds, DEFAULT_WALL.seconds),
    scenes: readScenes(parameters.getAll('s'), problems),
    language: read('lang', oneOf(LANGUAGES), DEFAULT_WALL.language),
    theme: read('theme', oneOf(WALL_THEMES), DEFAULT_WALL.theme),
    drift: read('drift', whole(0, MOST_DRIFT), DEFAULT_WALL.drift),
    night: read('night', readNight, DEFAULT_WALL.night),
    lock: read('lock', oneOf(['0', '1']), DEFAULT_WALL.lock ? '1' : '0') === '1',
    crop: read('crop', whole(0, MOST_CROP), DEFAULT_WALL.crop),
    poll: read('poll', whole(LEAST_POLL, MOST_POLL), DEFAULT_WALL.poll),
  };
  return { wall, problems };
}

function placesOf(choice: SceneChoice): string[] {
  const { kind, seconds, region, topics, ...own } = choice;
  const chosen = {
    ...DEFAULT_VIEW,
    ...own,
    ...(region === undefined || region === EACH_STATE ? {} : { region }),
  };
  const texts = new URLSearchParams(formatView(chosen));
  const text = (given: unknown, name: ViewParameter): string =>
    given === undefined ? '' : (texts.get(name) ?? '');
  return [
    kind,
    seconds === undefined ? '' : String(seconds),
    region === EACH_STATE ? EACH_STATE : text(region, 'r'),
    text(own.period, 't'),
    text(own.measure, 'm'),
    text(own.base, 'b'),
    topics?.join(',') ?? '',
  ];
}

/** One scene as text: `states~20~00~last-year~count~year-before~extortion`, without empty places at its end. */
function formatScene(choice: SceneChoice): string {
  return placesOf(choice).join('~').replace(/~+$/, '');
}

function formatNight(night: NightHours | null): string {
  return night === null ? 'off' : `${night.from}-${night.to}`;
}

/** A wall as a query without question mark; what the default wall says too is left out, but for its view. */
export function formatWall(wall: Wall): string {
  const parts = [formatView(wall.view)];
  const say = (name: WallParameter, text: string, usual: string): void => {
    if (text !== usual) parts.push(`${name}=${text}`);
  };
  if (wall.scenes !== DEFAULT_WALL.scenes) parts.push(...wall.scenes.map((each) => `s=${formatScene(each)}`));
  say('sec', String(wall.seconds), String(DEFAULT_WALL.seconds));
  say('lang', wall.language, DEFAULT_WALL.language);
  say('theme', wall.theme, DEFAULT_WALL.theme);
  say('drift', String(wall.drift), String(DEFAULT_WALL.drift));
  say('night', formatNight(wall.night), formatNight(DEFAULT_WALL.night));
  say('lock', wall.lock ? '1' : '0', '0');
  say('crop', String(wall.crop), '0');
  say('poll', String(wall.poll), String(DEFAULT_WALL.poll));
  return parts.join('&');
}
