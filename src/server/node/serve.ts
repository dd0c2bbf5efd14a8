import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApiAnswers, PageDrawer } from '../../contract/pages/drawn-page.ts';
import { answerCache, type Packed } from '../answers.ts';
import { pathAndQuery } from '../api/canonical.ts';
import { answerName, CACHE_BYTES, createApp, type App } from '../app.ts';
import { openShelfOver, type WatchedShelf } from '../shelf/edition-shelf.ts';
import { folderLibrary } from '../shelf/library/folder-library.ts';
import type { Library } from '../shelf/library/library.ts';
import type { Painter } from '../../pictures/picture.ts';
import { buildMark, contractMark } from './contract-mark.ts';
import { NODE_ENCODERS } from './encoders.ts';
import { CACHE_CONTROL, PAGE_HEADERS } from '../headers.ts';
import { openFeeds, type Feeds } from '../feeds/feeds.ts';
import { openWholeData } from '../whole-data/whole-data.ts';
import { paintingInTurns } from '../pictures/in-turns.ts';
import { screensInFile } from '../screens/keeping/in-file.ts';
import type { ScreenKeeping } from '../screens/keeping/keeping.ts';
import { openScreens, type Screens } from '../screens/screens.ts';
import { SCREEN_WORDS } from '../screens/screens.words.ts';
import { readWebhooks } from '../webhooks/settings.ts';
import { ledgerInFile } from '../webhooks/ledger/in-file.ts';
import type { Ledger } from '../webhooks/ledger/ledger.ts';
import { openWebhooks } from '../webhooks/webhooks.ts';
import { WEBHOOK_WORDS } from '../webhooks/webhooks.words.ts';
import type { CodeFiles } from '../html/document.ts';
import { openPages } from '../html/pages.ts';
import { admissionWithin } from './admission.ts';
import { isApiAddress } from './api-paths.ts';
import { connectionsFirst } from './connections-first.ts';
import { openListener } from './listener.ts';
import type { Log } from './operation/log.ts';
import { openOperation, type Operation } from './operation/operation.ts';
import type { Limits } from './operation/settings.ts';
import { openSite, type Site } from './site.ts';
import { warmingOf, type Warming } from '../shelf/warming.ts';
import { SITE_WORDS } from './node.words.ts';

/** Where a server listens and what it serves. */
export interface ServeSettings extends Pick<Log, 'say'>, Partial<Omit<Log, 'say'>> {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  /** The address of the database that editions are read from, and where screens and accounts of webhooks are kept; the data folder where it is not given. */
  readonly database?: string | undefined;
  /** The folder of the built pages; without it only the API is served. */
  readonly siteFolder: string;
  /** Scheme and host that readers reach the product by, for feeds and pages; that of each request where it is not given. */
  readonly address?: string | undefined;
  /** The file that lists the receivers of what is new; without it there are none. */
  readonly webhooksPath?: string | undefined;
  /** What whoever changes named screens must know; without it nobody changes any. */
  readonly token?: string | undefined;
  /** What is taken of requests; a minute's rate without a limit where none are given. */
  readonly limits?: Limits;
}

/** A server that listens. */
export interface Serving {
  readonly url: string;
  readonly shelf: WatchedShelf;
  /** Takes no new request, lets those under way end, closes the store. */
  stop(): Promise<void>;
}

/** What the build of the pages' code for the server exports. */
interface DrawingCode {
  openDrawer(api: ApiAnswers, mark: () => string): PageDrawer;
}

/** Milliseconds between looks for a new edition. */
const LOOK_EVERY = 1_000;

/** Milliseconds after which a server that listens works ahead. */
const WARM_AFTER = 250;

/** Milliseconds that requests under way get to end when the server stops. */
const PATIENCE = 5_000;

/**
 * Milliseconds that a connection without a request stays open. Longer than the minute of usual proxies and clients,
 * so that it is they who close it: closed by the server, it could be at the moment of their next request, which then
 * ends in ECONNRESET.
 */
const KEPT_ALIVE = 75_000;

function siteMissing(): Response {
  return new Response(`${SITE_WORDS.notBuilt}\n`, {
    status: 503,
    headers: {
      ...PAGE_HEADERS,
      'Cache-Control': CACHE_CONTROL.never,
      'Content-Type': 'text/plain; charset=utf-8',
    },
  });
}

/** The application as a whole: what operators ask, the API, the pages. */
function wholeApp(api: App, site: Site | undefined, operation: Operation): App {
  return async (request) => {
    const address = pathAndQuery(request.url);
    const asked = await operation.answer(request.method, address);
    if (asked) return asked;
    if (isApiAddress(address)) return api(request);
    return site ? site.answer(request) : siteMissing();
  };
}

let painterOnce: Promise<Painter> | undefined;

/** The painter, with the pages' code and its libraries: fetched when the first picture is asked for. */
function painter(): Promise<Painter> {
  return (painterOnce ??= import('../../pictures/painter.tsx').then(async ({ openPainter }) =>
    paintingInTurns(await openPainter()),
  ));
}

/** Connections that may wait to be taken; the system has a bound of its own. */
const BACKLOG = 4096;

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: BACKLOG }, () => resolve(server.address() as AddressInfo));
  });
}

/** Milliseconds without a byte in either direction after which a connection under way is cut. */
const SILENCE = 60_000;

/** Milliseconds between looks for clients that are too slow. */
const LOOK_FOR_SLOW = 2_000;

/** The server of a listener, that cuts whoever sends or reads too slowly. */
function serverOf(listener: RequestListener, { patience }: Limits): Server {
  const timeouts = {
    headersTimeout: patience * 1000,
    requestTimeout: patience * 1000,
    keepAliveTimeout: KEPT_ALIVE,
    connectionsCheckingInterval: LOOK_FOR_SLOW,
  };
  const server = createServer(timeouts);
  connectionsFirst(server, listener);
  server.timeout = SILENCE;
  return server;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Which files the pages' code comes in, as the build noted them. */
function filesOf(siteFolder: string): CodeFiles {
  return JSON.parse(readFileSync(join(siteFolder, '.vite/code.json'), 'utf8')) as CodeFiles;
}

/** The built pages, drawn by their own code where the build has it. */
async function siteOf(
  { siteFolder, address, fault = console.error }: ServeSettings,
  api: App,
  shelf: WatchedShelf,
): Promise<Site | undefined> {
  const index = join(siteFolder, 'index.html');
  if (!existsSync(index)) return undefined;
  const drawing = join(siteFolder, '.server/server.js');
  if (!existsSync(drawing)) return openSite(siteFolder, NODE_ENCODERS);
  const code = (await import(pathToFileURL(drawing).href)) as DrawingCode;
  const mark = (): string => shelf.mark();
  const pages = openPages({
    template: readFileSync(index, 'utf8'),
    files: filesOf(siteFolder),
    drawer: code.openDrawer(api, mark),
    mark,
    origin: address,
    report: fault,
  });
  return openSite(siteFolder, NODE_ENCODERS, pages);
}

/** Where it is kept what receivers were sent: beside the list of them, or in the database. */
async function ledgerOf(list: string, database: string | undefined): Promise<Ledger> {
  if (database === undefined) return ledgerInFile(`${list}.told`);
  const { ledgerInDatabase } = await import('../webhooks/ledger/in-database.ts');
  return ledgerInDatabase(database);
}

/** Starts sending to the receivers of the operator's list; the way to stop, or nothing where there is no list. */
async function startWebhooks(
  { webhooksPath, address, database, say }: ServeSettings,
  feeds: Feeds,
): Promise<(() => Promise<void>) | undefined> {
  if (!webhooksPath) return undefined;
  if (!address) throw new Error(WEBHOOK_WORDS.needsAddress);
  const webhooks = await readWebhooks(webhooksPath);
  const ledger = await ledgerOf(webhooksPath, database);
  return openWebhooks({ webhooks, ledger, feeds, address, say }).start();
}

/** Limits of a server that is asked by its own tests and tools. */
const OWN_LIMITS: Limits = { rate: 0, proxies: 0, addressLength: 8192, bodyBytes: 16_384, patience: 15 };

/** Where named screens are kept: in the data folder, or in the database. */
async function keepingOf({ dataFolder, database }: ServeSettings): Promise<ScreenKeeping> {
  if (database === undefined) return screensInFile(dataFolder);
  const { screensInDatabase } = await import('../screens/keeping/in-database.ts');
  return screensInDatabase(database);
}

/** The named screens; without them where their table cannot be read, which is said and left as it is. */
async function screensOf(settings: ServeSettings, shelf: WatchedShelf): Promise<Screens | undefined> {
  const { token, say } = settings;
  const keeping = await keepingOf(settings);
  try {
    const screens = await openScreens({ keeping, shelf, token });
    await screens.look();
    return screens;
  } catch (error) {
    await keeping.close();
    say(SCREEN_WORDS.broken(error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}

interface Parts {
  readonly shelf: WatchedShelf;
  readonly api: App;
  readonly site: Site | undefined;
  readonly feeds: Feeds;
  readonly screens: Screens | undefined;
  readonly operation: Operation;
  /** The answer to a path with its query, if it is kept ready. */
  readonly kept: (address: string) => Packed | undefined;
}

async function partsOf(settings: ServeSettings, library: Library, shelf: WatchedShelf): Promise<Parts> {
  const { address, fault = console.error } = settings;
  const answers = answerCache(CACHE_BYTES);
  const feeds = openFeeds({ library, shelf, address });
  const screens = await screensOf(settings, shelf);
  const api = createApp(shelf, {
    address,
    answers,
    ...(screens ? { screens } : {}),
    encoders: NODE_ENCODERS,
    contract: contractMark(),
    report: fault,
    painter,
    feeds,
    wholeData: openWholeData(library, shelf),
  });
  const site = await siteOf(settings, api, shelf);
  return {
    shelf,
    api,
    site,
    feeds,
    screens,
    operation: openOperation(shelf, site !== undefined),
    kept: (asked) => site?.file(asked) ?? answers.kept(answerName(shelf, asked)),
  };
}

function listenerOf({ api, site, operation, kept }: Parts, settings: ServeSettings, limits: Limits) {
  return openListener({
    app: wholeApp(api, site, operation),
    kept,
    admission: admissionWithin(limits),
    metrics: operation.metrics,
    fault: settings.fault ?? console.error,
    note: settings.request,
    secure: settings.address?.startsWith('https:') ?? false,
  });
}

/** Where the editions stand. The database's code is read only where there is one. */
async function libraryOf({ dataFolder, database }: ServeSettings): Promise<Library> {
  if (database === undefined) return folderLibrary(dataFolder);
  const { databaseLibrary } = await import('../shelf/library/database-library.ts');
  return databaseLibrary(database);
}

/** Serves the API over the editions and the built pages; throws, saying why, where it cannot. */
export async function serve(settings: ServeSettings): Promise<Serving> {
  const { host, port, say, fault = console.error, limits = OWN_LIMITS } = settings;
  const taken: { warming?: Warming; screens?: Screens | undefined } = {};
  const library = await libraryOf(settings);
  const shelf = await openShelfOver(library, {
    every: LOOK_EVERY,
    build: buildMark(settings.siteFolder),
    say,
    onTaken: () => {
      taken.warming?.start();
      taken.screens?.look().catch(fault);
    },
  });
  try {
    const parts = await partsOf(settings, library, shelf);
    const server = serverOf(listenerOf(parts, settings, limits), limits);
    const stopWebhooks = await startWebhooks(settings, parts.feeds);
    const listening = await listen(server, port, host);
    void parts.site?.warm();
    taken.screens = parts.screens;
    taken.warming = warmingOf(parts.api, WARM_AFTER);
    taken.warming.start();
    const name = host.includes(':') ? `[${host}]` : host;
    return {
      url: `http://${name}:${listening.port}`,
      shelf,
      stop: async () => {
        parts.operation.stopping();
        taken.warming?.stop();
        parts.screens?.letGo();
        await closeServer(server);
        await stopWebhooks?.();
        await parts.screens?.close();
        await shelf.close();
      },
    };
  } catch (error) {
    await shelf.close();
    throw error;
  }
}
