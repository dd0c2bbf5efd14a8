import { Hono, type Context } from 'hono';
import { ADDRESSES, CONTRACT_HEADER, filledAddress } from '../contract/addresses.ts';
import { FEED_ROUTES } from '../contract/files/feed-routes.ts';
import { WHOLE_DATA_ROUTE } from '../contract/files/whole-data-route.ts';
import { EMBED_PATH } from '../contract/picture-route.ts';
import type { Route } from '../contract/route.ts';
import { ROUTES, type RouteId } from '../contract/routes.ts';
import { answerCache, pack, respond, type AnswerCache, type Encoder, type Packed } from './answers.ts';
import { clientText } from './api/client/client-text.ts';
import { apiPage } from './api/page/api-page.ts';
import { API_STYLE } from './api/page/api-style.ts';
import { REFUSAL_WORDS } from './api/api.words.ts';
import { canonicalAddress, pathAndQuery } from './api/canonical.ts';
import { addPath, faultResponse, redirectResponse } from './api/paths.ts';
import { findLanguage, type Language } from '../domain/bilingual.ts';
import { csvText } from '../csv/csv-text.ts';
import type { TableField } from '../domain/table.ts';
import type { Painter } from '../pictures/picture.ts';
import { CSV_ROWS } from './csv.ts';
import { Fault, LimitReached } from './fault.ts';
import type { FeedName, Feeds } from './feeds/feeds.ts';
import { HANDLERS, LIVE_ROUTES } from './handlers.ts';
import { API_HEADERS, CACHE_CONTROL, CONTENT_TYPE, PAGE_HEADERS } from './headers.ts';
import { parametersOf } from './parse.ts';
import { addScreens } from './screens/screen-paths.ts';
import type { Screens } from './screens/screens.ts';
import { embedAnswer, embedAsset, emptyFrame, pictureAnswer } from './pictures/answers.ts';
import { shelfOf, type Shelf } from './shelf/shelf.ts';
import { unknownEdition } from './shelf/unknown-edition.ts';
import type { Store } from './store/store.ts';
import type { WholeData } from './whole-data/whole-data.ts';

/** An application: a function of a request. */
export type App = (request: Request) => Promise<Response>;

/** What the platform lends the application. */
export interface Platform {
  /** Ways of compressing, the best first; without any, answers go as they are. */
  readonly encoders?: readonly Encoder[];
  /** Called with every fault of ours, so that it is not lost behind a 500. */
  readonly report?: (error: unknown) => void;
  /** Scheme and host that readers reach the product by; those of each request where they are not given. */
  readonly address?: string | undefined;
  /** Draws figures without a browser; without one no picture is answered. */
  readonly painter?: () => Promise<Painter>;
  /** What is new, as feeds and a calendar; without them none is answered. */
  readonly feeds?: Feeds;
  /** Everything of an edition as files; without it none is answered. */
  readonly wholeData?: WholeData;
  /** Named screens; without them none is answered. */
  readonly screens?: Screens;
  /** Where answers are kept; the application keeps its own where none is lent. */
  readonly answers?: AnswerCache;
  /** Names the contract that answers keep: a page built from the same one need not check them again. */
  readonly contract?: string;
}

/** The most bytes of answers that are kept packed. */
export const CACHE_BYTES = 64_000_000;

type AnyHandler = (parameters: object, store: Store, shelf: Shelf) => unknown;
type AnyRows = (answer: unknown) => readonly (readonly TableField[])[];

/** Whether an answer stands for a long time, or is the one for everybody who asks for nothing until the data change. */
function isLasting({ caching }: Route, parameters: object): boolean {
  const asksForNothing = Object.values(parameters).every((each) => each === undefined);
  return caching === 'immutable' || (caching === 'revalidate' && asksForNothing);
}

function packJson(row: Route, parameters: object, answer: unknown, contract: string | undefined): Packed {
  const named = contract ? { [CONTRACT_HEADER]: contract } : {};
  const headers = { ...API_HEADERS, ...named, 'Cache-Control': CACHE_CONTROL[row.caching] };
  return pack(JSON.stringify(answer), CONTENT_TYPE.json, isLasting(row, parameters), headers);
}

/** A file name that says what is inside: the route and its parameters. */
function csvName(id: RouteId, parameters: object): string {
  const parts = Object.values(parameters).filter((each): each is string => typeof each === 'string');
  return `saldo-${[id, ...parts].join('-').replaceAll(',', '+')}.csv`;
}

function packCsv(id: RouteId, row: Route, parameters: object, answer: unknown): Packed {
  const rowsOf = (CSV_ROWS as Readonly<Record<string, unknown>>)[id] as AnyRows;
  const headers = {
    ...API_HEADERS,
    'Cache-Control': CACHE_CONTROL[row.caching],
    'Content-Disposition': `attachment; filename="${csvName(id, parameters)}"`,
  };
  return pack(
    csvText({ columns: row.columns ?? [], rows: rowsOf(answer) }),
    CONTENT_TYPE.csv,
    false,
    headers,
  );
}

interface Asked {
  readonly id: RouteId;
  readonly csv: boolean;
  readonly context: Context;
}

async function makeAnswer({ id, csv, context }: Asked, shelf: Shelf, contract?: string): Promise<Packed> {
  const row: Route = ROUTES[id];
  const parameters = parametersOf(row, context.req.param(), new URL(context.req.url).searchParams);
  const edition = parameters['edition'];
  const packed = await shelf.use(edition, async (store) => {
    const answer = row.answer.parse(await (HANDLERS[id] as AnyHandler)(parameters, store, shelf));
    return csv ? packCsv(id, row, parameters, answer) : packJson(row, parameters, answer, contract);
  });
  if (packed) return packed;
  throw await unknownEdition(shelf, edition);
}

/** The name under which an answer is kept: what stands on the shelf, and the one form of the address asked for. */
export function answerName(shelf: Shelf, address: string): string {
  return `${shelf.mark()} ${canonicalAddress(address)}`;
}

function nameOf(shelf: Shelf, url: string): string {
  return answerName(shelf, pathAndQuery(url));
}

/** The name of an answer that carries the host that readers reach the product by. */
function nameAtHost({ shelf, originOf }: Answering, url: string): string {
  return `${originOf(url)} ${nameOf(shelf, url)}`;
}

/** What every kind of answer is made from, kept in and compressed by. */
interface Answering {
  readonly shelf: Shelf;
  readonly cache: AnswerCache;
  readonly encoders: readonly Encoder[];
  /** Scheme and host that whoever asked for an address reaches the product by. */
  readonly originOf: (url: string) => string;
}

/** Figures as pictures and as pages for frames; both carry the address of the product. */
function addPictures(app: Hono, answering: Answering, painter: () => Promise<Painter>): void {
  const { shelf, cache, encoders, originOf } = answering;
  const answer = async (address: string) => app.fetch(new Request(`http://localhost${address}`));
  const studioFor = async ({ req }: Context) => {
    return { shelf, cache, painter: await painter(), origin: originOf(req.url), answer };
  };
  addPath(app, '/api/v1/figures/{file}', async (context) => {
    const make = async () => pictureAnswer(context, await studioFor(context));
    return respond(context.req.raw, await cache.take(nameAtHost(answering, context.req.url), make), encoders);
  });
  addPath(app, EMBED_PATH, async (context) => {
    const studio = await studioFor(context);
    try {
      const page = (await embedAsset(context, studio)) ?? (await embedAnswer(context, studio));
      return page ? await respond(context.req.raw, page, encoders) : await emptyFrame(context, studio);
    } catch (error) {
      if (error instanceof LimitReached) return emptyFrame(context, studio, error.retryAfter);
      throw error;
    }
  });
}

/** Feeds and calendar; their links carry the address of the product. */
function addFeeds(app: Hono, answering: Answering, feeds: Feeds): void {
  const { cache, encoders } = answering;
  for (const name of Object.keys(FEED_ROUTES) as FeedName[]) {
    addPath(app, FEED_ROUTES[name].path, async ({ req }) => {
      const make = () => feeds.answer(name, new URL(req.url));
      const packed = await cache.take(`${await feeds.stamp()} ${nameAtHost(answering, req.url)}`, make);
      return respond(req.raw, packed, encoders);
    });
  }
}

/** Whole editions as files; `newest` leads to the one that serves. */
function addWholeData(app: Hono, { shelf, cache, encoders }: Answering, data: WholeData): void {
  addPath(app, WHOLE_DATA_ROUTE.path, async ({ req }) => {
    const { edition = '', file = '' } = req.param();
    if (edition === 'newest') {
      const [serving] = await shelf.editions();
      return redirectResponse(filledAddress(WHOLE_DATA_ROUTE.path, { edition: serving?.id, file }), 302);
    }
    const packed = await cache.take(nameOf(shelf, req.url), () => data.file(edition, file));
    return respond(req.raw, packed, encoders);
  });
}

async function packClient(): Promise<Packed> {
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate };
  return pack(clientText(), CONTENT_TYPE.text, true, headers);
}

/** The client for programs of others, as text: browsers show it, and by its ending it is what it is. */
function addClient(app: Hono, { shelf, cache, encoders }: Answering): void {
  addPath(app, ADDRESSES.client, async ({ req }) => {
    return respond(req.raw, await cache.take(nameOf(shelf, req.url), packClient), encoders);
  });
}

/** The page of the contract in each language, with the address of the product in its examples. */
function addApiPage(app: Hono, { shelf, cache, encoders, originOf }: Answering): void {
  const headers = { ...PAGE_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate };
  const make = async (origin: string, language: Language): Promise<Packed> => {
    const [serving] = await shelf.editions();
    const page = apiPage({ edition: serving?.id ?? '', language, origin });
    return pack(page, 'text/html; charset=utf-8', 'asked-again', headers);
  };
  addPath(app, '/api', async ({ req }) => {
    const origin = originOf(req.url);
    const language = findLanguage(new URL(req.url).searchParams.get('lang')) ?? 'es';
    const name = `${shelf.mark()} ${origin} /api ${language}`;
    return respond(req.raw, await cache.take(name, () => make(origin, language)), encoders);
  });
  for (const path of ['/api/', '/api/v1', '/api/v1/']) {
    addPath(app, path, async () => redirectResponse('/api', 308));
  }
  const style = pack(API_STYLE, 'text/css; charset=utf-8', true, headers);
  addPath(app, '/api/style.css', ({ req }) => respond(req.raw, style, encoders));
}

/**
 * The application over a store, a function that gives the store of the moment, or a shelf of editions:
 * a function of Request to Response, free of Node, the same for server, mock and tests.
 */
export function createApp(source: Store | (() => Store) | Shelf, platform: Platform = {}): App {
  const shelf = typeof source === 'object' && 'use' in source ? source : shelfOf(source);
  const encoders = platform.encoders ?? [];
  const cache = platform.answers ?? answerCache(CACHE_BYTES);
  const app = new Hono();

  function addRoute(id: RouteId, csv: boolean): void {
    const row: Route = ROUTES[id];
    addPath(app, `${row.path}${csv ? '.csv' : ''}`, async (context) => {
      const make = () => makeAnswer({ id, csv, context }, shelf, platform.contract);
      const name = nameOf(shelf, context.req.url);
      return respond(
        context.req.raw,
        LIVE_ROUTES.has(id) ? await make() : await cache.take(name, make),
        encoders,
      );
    });
  }

  for (const id of Object.keys(ROUTES) as RouteId[]) {
    addRoute(id, false);
    if ('columns' in ROUTES[id]) addRoute(id, true);
  }

  const originOf = (url: string): string => platform.address ?? new URL(url).origin;
  const answering: Answering = { shelf, cache, encoders, originOf };
  if (platform.feeds) addFeeds(app, answering, platform.feeds);
  if (platform.wholeData) addWholeData(app, answering, platform.wholeData);
  if (platform.screens) addScreens(app, platform.screens);
  if (platform.painter) addPictures(app, answering, platform.painter);

  addClient(app, answering);
  addApiPage(app, answering);
  app.notFound((context) => {
    return faultResponse(new Fault(404, 'not-found', REFUSAL_WORDS.nothingAt(context.req.path)));
  });
  app.onError((error) => {
    if (error instanceof Fault) return faultResponse(error);
    platform.report?.(error);
    return faultResponse(new Fault(500, 'internal', REFUSAL_WORDS.failed));
  });
  return async (request) => {
    // What is kept needs no routing: most requests end here.
    const packed = request.method === 'GET' ? cache.kept(nameOf(shelf, request.url)) : undefined;
    return packed ? respond(request, packed, encoders) : app.fetch(request);
  };
}
