import { createAdaptorServer } from '@hono/node-server';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import type { ApiAnswers, PageDrawer } from '../../contract/pages/drawn-page.ts';
import { createApp, type App } from '../app.ts';
import { openShelf, type WatchedShelf } from '../shelf/edition-shelf.ts';
import type { Painter } from '../../pictures/picture.ts';
import { buildMark, contractMark } from './contract-mark.ts';
import { NODE_ENCODERS } from './encoders.ts';
import { CACHE_CONTROL, PAGE_HEADERS } from '../headers.ts';
import { openFeeds, type Feeds } from '../feeds/feeds.ts';
import { openWholeData } from '../whole-data/whole-data.ts';
import { readWebhooks } from '../webhooks/settings.ts';
import { openWebhooks } from '../webhooks/webhooks.ts';
import { WEBHOOK_WORDS } from '../webhooks/webhooks.words.ts';
import { openPages } from '../html/pages.ts';
import { openSite, type Site } from './site.ts';
import { warmingOf, type Warming } from '../shelf/warming.ts';
import { SITE_WORDS } from './node.words.ts';

/** Where a server listens and what it serves. */
export interface ServeSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  /** The folder of the built pages; without it only the API is served. */
  readonly siteFolder: string;
  readonly say: (sentence: string) => void;
  /** Scheme and host that readers reach the product by, for feeds and pages; that of each request where it is not given. */
  readonly address?: string | undefined;
  /** The file that lists whom to tell of what is new; without it nobody is told. */
  readonly webhooksPath?: string | undefined;
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

const API_PATHS = [
  '/healthz',
  '/api',
  '/embed',
  '/data',
  ...Object.values(FEED_ROUTES).map(({ path }) => path),
];
const API_PATH = new RegExp(`^[^/]*//[^/]*(${API_PATHS.join('|').replaceAll('.', '[.]')})(?=[/?#]|$)`);

function isApiPath({ url }: Request): boolean {
  return API_PATH.test(url);
}

function wholeApp(api: App, site: Site | undefined): App {
  return async (request) => {
    if (isApiPath(request)) return api(request);
    return site ? site.answer(request) : siteMissing();
  };
}

let painterOnce: Promise<Painter> | undefined;

/** The painter, with the pages' code and its libraries: fetched when the first picture is asked for. */
function painter(): Promise<Painter> {
  return (painterOnce ??= import('../../pictures/painter.tsx').then(({ openPainter }) => openPainter()));
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
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

/** The built pages, drawn by their own code where the build has it. */
async function siteOf(
  { siteFolder, address }: ServeSettings,
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
    drawer: code.openDrawer(api, mark),
    mark,
    origin: address,
    report: (error) => console.error(error),
  });
  return openSite(siteFolder, NODE_ENCODERS, pages);
}

/** Starts telling the receivers of the operator's list; the way to stop, or nothing where there is no list. */
async function startTelling(
  { webhooksPath, address, say }: ServeSettings,
  feeds: Feeds,
): Promise<(() => Promise<void>) | undefined> {
  if (!webhooksPath) return undefined;
  if (!address) throw new Error(WEBHOOK_WORDS.needsAddress);
  const webhooks = await readWebhooks(webhooksPath);
  const told = await openWebhooks({ webhooks, ledgerPath: `${webhooksPath}.told`, feeds, address, say });
  return told.start();
}

/** Serves the API over the data folder and the built pages; throws, saying why, where it cannot. */
export async function serve(settings: ServeSettings): Promise<Serving> {
  const { host, port, dataFolder, say, address } = settings;
  const warming: { now?: Warming } = {};
  const shelf = await openShelf({
    dataFolder,
    every: LOOK_EVERY,
    build: buildMark(settings.siteFolder),
    say,
    onTaken: () => warming.now?.start(),
  });
  const feeds = openFeeds({ dataFolder, shelf, address });
  const api = createApp(shelf, {
    encoders: NODE_ENCODERS,
    contract: contractMark(),
    report: (error) => console.error(error),
    painter,
    feeds,
    wholeData: openWholeData(dataFolder, shelf),
  });
  const site = await siteOf(settings, api, shelf);
  const server = createAdaptorServer({ fetch: wholeApp(api, site) }) as Server;
  server.keepAliveTimeout = KEPT_ALIVE;
  try {
    const stopTelling = await startTelling(settings, feeds);
    const listening = await listen(server, port, host);
    void site?.warm();
    warming.now = warmingOf(api, WARM_AFTER);
    warming.now.start();
    const name = host.includes(':') ? `[${host}]` : host;
    return {
      url: `http://${name}:${listening.port}`,
      shelf,
      stop: async () => {
        warming.now?.stop();
        await closeServer(server);
        await stopTelling?.();
        await shelf.close();
      },
    };
  } catch (error) {
    await shelf.close();
    throw error;
  }
}
