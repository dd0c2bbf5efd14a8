import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDatabaseAddress, STORE_VARIABLE } from '../../../edition/database.ts';
import { DATA_FOLDER_VARIABLE, namedDataFolder } from '../../../edition/folder.ts';
import { SETTING_WORDS } from '../node.words.ts';

/** A setting that cannot be followed, or an argument that is none. */
export class BadSetting extends Error {}

/** Where a server listens, what it serves, and what it takes from whom. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  /** The address of the database that editions are read from; from the data folder where it is not given. */
  readonly database: string | undefined;
  /** Scheme and host that readers reach the product by; that of each request where it is not given. */
  readonly address: string | undefined;
  /** The file that lists the receivers of what is new; without it there are none. */
  readonly webhooksPath: string | undefined;
  /** What whoever changes named screens must know; without it nobody changes any. */
  readonly token: string | undefined;
  /** Whether the token was made up for this start, so that it must be said. */
  readonly isTokenNew: boolean;
  readonly log: 'text' | 'json';
  readonly limits: Limits;
}

/** What a server takes of requests before it refuses them. */
export interface Limits {
  /** Requests a minute from one client; 0 sets no limit. */
  readonly rate: number;
  /** Proxies in front that are trusted to name the client. */
  readonly proxies: number;
  /** Characters of path and query. */
  readonly addressLength: number;
  /** Bytes of a body: only named screens read one. */
  readonly bodyBytes: number;
  /** Seconds that a client has to send a request. */
  readonly patience: number;
}

/** A row of the table of settings. */
interface Row {
  readonly name: string;
  readonly fallback: string;
  readonly says: string;
}

const W = SETTING_WORDS;

/** Every setting of the server: an environment variable, its value where it is not given, what it does. */
const ROWS = {
  port: { name: 'PORT', fallback: '8080', says: W.port },
  host: { name: 'HOST', fallback: '127.0.0.1', says: W.host },
  data: { name: DATA_FOLDER_VARIABLE, fallback: 'data', says: W.data },
  store: { name: STORE_VARIABLE, fallback: '', says: W.store },
  address: { name: 'SALDO_ADDRESS', fallback: '', says: W.address },
  webhooks: { name: 'SALDO_WEBHOOKS', fallback: '', says: W.webhooks },
  token: { name: 'SALDO_TOKEN', fallback: '', says: W.token },
  log: { name: 'LOG', fallback: 'text', says: W.log },
  rate: { name: 'SALDO_RATE', fallback: '1200', says: W.rate },
  proxies: { name: 'SALDO_PROXIES', fallback: '0', says: W.proxies },
  addressLength: { name: 'SALDO_ADDRESS_LENGTH', fallback: '2048', says: W.addressLength },
  bodyBytes: { name: 'SALDO_BODY_BYTES', fallback: '16384', says: W.bodyBytes },
  patience: { name: 'SALDO_PATIENCE', fallback: '15', says: W.patience },
} as const satisfies Readonly<Record<string, Row>>;

type Environment = Readonly<Record<string, string | undefined>>;

function textOf({ name, fallback }: Row, environment: Environment): string {
  const given = environment[name];
  return given === undefined || given === '' ? fallback : given;
}

function wholeOf(row: Row, environment: Environment, [least, most]: readonly [number, number]): number {
  const text = textOf(row, environment);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new BadSetting(W.notWhole(row.name, text, least, most));
}

function addressOf(environment: Environment): string | undefined {
  const text = textOf(ROWS.address, environment).replace(/\/$/, '');
  if (text === '') return undefined;
  if (/^https?:\/\/[^/?#\s]+$/.test(text)) return text;
  throw new BadSetting(W.notAddress(ROWS.address.name, text));
}

function databaseOf(environment: Environment): string | undefined {
  const text = textOf(ROWS.store, environment);
  if (text === '') return undefined;
  if (isDatabaseAddress(text)) return text;
  throw new BadSetting(W.notDatabase(ROWS.store.name));
}

function logOf(environment: Environment): Settings['log'] {
  const text = textOf(ROWS.log, environment);
  if (text === 'text' || text === 'json') return text;
  throw new BadSetting(W.notLog(ROWS.log.name, text));
}

/** Characters that a token has at least: shorter ones can be guessed. */
const LEAST_TOKEN = 16;

/** A token is given, or made up at this start. */
function tokenOf(environment: Environment): Pick<Settings, 'token' | 'isTokenNew'> {
  const text = textOf(ROWS.token, environment);
  if (text === 'new') return { token: randomBytes(18).toString('base64url'), isTokenNew: true };
  if (text === '') return { token: undefined, isTokenNew: false };
  if (/^\S+$/.test(text) && text.length >= LEAST_TOKEN) return { token: text, isTokenNew: false };
  throw new BadSetting(W.notToken(ROWS.token.name, LEAST_TOKEN));
}

/** The data folder of an environment; without one, that which comes with the product in `root`. */
export function dataFolderIn(environment: Environment, root: string): string {
  return resolve(namedDataFolder(environment) ?? resolve(root, ROWS.data.fallback));
}

/** The most of what has no bound of its own. */
const ANY = 1_000_000_000;

/** The settings of an environment; the data that come with the product stand in `root`. Throws a sentence for whoever set them. */
export function settingsOf(environment: Environment, root: string): Settings {
  const whole = (row: Row, least: number, most: number) => wholeOf(row, environment, [least, most]);
  return {
    host: textOf(ROWS.host, environment),
    port: whole(ROWS.port, 0, 65_535),
    dataFolder: dataFolderIn(environment, root),
    database: databaseOf(environment),
    address: addressOf(environment),
    webhooksPath: textOf(ROWS.webhooks, environment) || undefined,
    ...tokenOf(environment),
    log: logOf(environment),
    limits: {
      rate: whole(ROWS.rate, 0, ANY),
      proxies: whole(ROWS.proxies, 0, 10),
      addressLength: whole(ROWS.addressLength, 256, 8192),
      bodyBytes: whole(ROWS.bodyBytes, 0, ANY),
      patience: whole(ROWS.patience, 1, 3600),
    },
  };
}

/** The table of settings, as `--help` prints it. */
export function settingsTable(): string {
  const rows: readonly Row[] = Object.values(ROWS);
  const width = (of: (row: Row) => string) => Math.max(...rows.map((row) => of(row).length));
  const [names, fallbacks] = [width(({ name }) => name), width(({ fallback }) => fallback)];
  const lines = rows.map(
    ({ name, fallback, says }) => `  ${name.padEnd(names)}  ${fallback.padEnd(fallbacks)}  ${says}`,
  );
  return [W.usage, ...lines, W.after].join('\n');
}

/** Whether a command line asks for help; throws where it says anything else, since nothing would follow it. */
export function asksForHelp(words: readonly string[]): boolean {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: [...words], options }).values.help === true;
  } catch {
    throw new BadSetting(W.noArguments(words.join(' ')));
  }
}
