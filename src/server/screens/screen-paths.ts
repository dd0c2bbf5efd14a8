import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import { MOST_SCREENS, type NamedScreen } from '../../domain/view/screen/screen.ts';
import { SCREEN_ROUTES, type ScreenRoute } from '../../contract/screens/screen-routes.ts';
import { addMethods, type Responder } from '../api/paths.ts';
import { Fault, LimitReached } from '../fault.ts';
import { API_HEADERS, CACHE_CONTROL } from '../headers.ts';
import { rateLimit } from '../node/admission.ts';
import { parametersOf } from '../parse.ts';
import { openStreams, type Streams } from './streams.ts';
import type { Screens } from './screens.ts';
import { SCREEN_WORDS } from './screens.words.ts';
import { etagOf, type Conditions, type Mismatch } from './version.ts';

/** How often displays may tell of one screen in a minute. */
const REPORTS = 600;

/** What a plan has of what its body leaves out: a wall alone is enough. */
const PLAIN_PLAN = { banner: null, schedule: [], first: null };

const LIVE = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.never };

function json(answer: unknown): Response {
  return Response.json(answer, { headers: LIVE });
}

/** A screen, and the version of its plan for whoever is to change it as it was seen. */
function screenJson(screen: NamedScreen): Response {
  return Response.json(screen, { headers: { ...LIVE, ETag: etagOf(screen.plan) } });
}

function conditionsOf({ req }: Context): Conditions {
  return { ifMatch: req.header('if-match') ?? null, ifNoneMatch: req.header('if-none-match') ?? null };
}

function mismatchFault(mismatch: Mismatch): Fault {
  return new Fault(412, mismatch, SCREEN_WORDS.mismatch[mismatch]);
}

function nameIn(row: ScreenRoute, { req }: Context): string {
  return parametersOf(row, req.param(), new URL(req.url).searchParams)['name'] ?? '';
}

async function found(screens: Screens, name: string): Promise<NamedScreen> {
  const screen = await screens.one(name);
  if (screen) return screen;
  throw new Fault(404, 'unknown-screen', SCREEN_WORDS.unknown(name), 'name');
}

function checkToken(screens: Screens, { req }: Context): void {
  const token = /^Bearer (\S+)$/.exec(req.header('authorization') ?? '')?.[1];
  const leave = screens.leaveOf(token);
  if (leave === 'read-only') throw new Fault(403, leave, SCREEN_WORDS.readOnly);
  if (leave === 'wrong-token') throw new Fault(401, leave, SCREEN_WORDS.wrongToken);
}

/** The body of a request by its schema; a page of elsewhere cannot say that it sends JSON without asking first. */
async function bodyOf<T>({ req }: Context, schema: z.ZodMiniType<T>, usual: object = {}): Promise<T> {
  const text = await req.text().catch(() => {
    // Whoever sent it has gone: no fault of ours, and nobody reads the answer.
    throw new Fault(400, 'bad-body', SCREEN_WORDS.cutShort);
  });
  const parsed = schema.safeParse(withUsual(text, req.header('content-type') ?? '', usual));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Fault(400, 'bad-body', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? ''}`);
}

function withUsual(text: string, type: string, usual: object): unknown {
  const given = type.startsWith('application/json') ? parsedJson(text) : undefined;
  if (given === undefined) throw new Fault(400, 'bad-body', SCREEN_WORDS.notJson);
  return typeof given === 'object' && !Array.isArray(given) ? { ...usual, ...given } : given;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Puts a plan under a name, or takes the name away; whoever does must have the token. */
function changing(screens: Screens): { readonly PUT: Responder; readonly DELETE: Responder } {
  return {
    async PUT(context) {
      checkToken(screens, context);
      const name = nameIn(SCREEN_ROUTES.putScreen, context);
      const plan = await bodyOf(context, SCREEN_ROUTES.putScreen.body, PLAIN_PLAN);
      const end = await screens.put(name, plan, conditionsOf(context));
      if (end === 'too-many-screens') throw new Fault(400, end, SCREEN_WORDS.tooMany(MOST_SCREENS));
      if (typeof end === 'string') throw mismatchFault(end);
      return screenJson(end);
    },
    async DELETE(context) {
      checkToken(screens, context);
      const { name } = await found(screens, nameIn(SCREEN_ROUTES.deleteScreen, context));
      const mismatch = await screens.remove(name, conditionsOf(context));
      if (mismatch) throw mismatchFault(mismatch);
      return new Response(null, { status: 204, headers: LIVE });
    },
  };
}

/** What displays tell of themselves, in bounds: nobody is asked who they are. */
function reporting(screens: Screens): Responder {
  const waitOf = rateLimit(REPORTS, () => performance.now());
  return async (context) => {
    const { name } = await found(screens, nameIn(SCREEN_ROUTES.reportScreen, context));
    const wait = waitOf(name);
    if (wait > 0) throw new LimitReached(429, 'too-many-requests', SCREEN_WORDS.tooOften(wait), wait);
    await screens.report(name, await bodyOf(context, SCREEN_ROUTES.reportScreen.body));
    return json(await found(screens, name));
  };
}

function listening(screens: Screens, streams: Streams): Responder {
  return async (context) => {
    const screen = await found(screens, nameIn(SCREEN_ROUTES.screenEvents, context));
    if (context.req.method === 'HEAD') return streams.head();
    return streams.open(screen);
  };
}

/** Named screens: read by everybody, changed by whoever has the token. */
export function addScreens(app: Hono, screens: Screens): void {
  const { screens: list, screen, screenEvents, reportScreen } = SCREEN_ROUTES;
  addMethods(app, list.path, {
    GET: async ({ req }) => {
      parametersOf(list, {}, new URL(req.url).searchParams);
      return json(await screens.all());
    },
  });
  addMethods(app, screen.path, {
    GET: async (context) => screenJson(await found(screens, nameIn(screen, context))),
    ...changing(screens),
  });
  addMethods(app, screenEvents.path, { GET: listening(screens, openStreams(screens)) });
  addMethods(app, reportScreen.path, { POST: reporting(screens) });
}
