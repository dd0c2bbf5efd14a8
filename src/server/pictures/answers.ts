import type { Context } from 'hono';
import { PICTURE_MEDIA, PICTURE_ROUTE, type PictureMedium } from '../../contract/picture-route.ts';
import { findLanguage } from '../../domain/bilingual.ts';
import { findPictured, picturedChoicesIn } from '../../domain/view/pictured.ts';
import { formatView, parseView } from '../../domain/view/query.ts';
import type { Facts, Painter, PictureAsked } from '../../pictures/picture.ts';
import { REFUSAL_WORDS } from '../api/api.words.ts';
import { pack, type AnswerCache, type Packed } from '../answers.ts';
import { municipalityAnswer, municipalRatesOf } from '../municipal-answers.ts';
import { claimsAnswer } from '../claims-answers.ts';
import { catalogueOf, wholeYearsOf } from '../shelf/catalogue.ts';
import { Fault } from '../fault.ts';
import { API_HEADERS, CACHE_CONTROL, EMBED_HEADERS } from '../headers.ts';
import { parametersOf } from '../parse.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { unknownEdition } from '../shelf/unknown-edition.ts';
import type { Store } from '../store/store.ts';

/** What is asked for, or nothing where a fault says that there is no such thing; that it must wait is another matter. */
async function orNothing<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Fault && error.status !== 503) return undefined;
    throw error;
  }
}

/** What pictures ask of a store, and of the API over it. */
function factsOf(store: Store, answer: Facts['answer']): Facts {
  return {
    answer,
    edition: () => catalogueOf(store),
    cube: (indicator) => store.cube(indicator),
    population: () => store.population(),
    years: () => wholeYearsOf(store),
    events: async () => (await store.curated()).events,
    claim: async (id) => {
      const { claims } = await claimsAnswer(store, await store.curated(), {});
      return claims.find(({ claim }) => claim.id === id);
    },
    perception: async () => (await store.curated()).perception,
    announced: async () => (await store.curated()).announced,
    municipality: (code) => orNothing(municipalityAnswer(store, code)),
    municipalRates: (state, { series: { indicator }, windows: { window, base } }) => {
      const bases = base ? { baseFrom: base.from, baseTo: base.to } : {};
      return orNothing(municipalRatesOf(store, { indicator, state, ...window, ...bases }));
    },
  };
}

/** A file name parted at its last dot. */
function partsOf(file: string): { readonly name: string; readonly ending: string } {
  const dot = file.lastIndexOf('.');
  return dot < 0 ? { name: file, ending: '' } : { name: file.slice(0, dot), ending: file.slice(dot + 1) };
}

function mediumOf(ending: string): PictureMedium | undefined {
  return ending === 'svg' || ending === 'png' ? ending : undefined;
}

/** What pictures and pages for frames are made of, and where they are kept. */
interface Studio {
  readonly shelf: Shelf;
  readonly cache: AnswerCache;
  readonly painter: Painter;
  /** Scheme and host that readers reach the product by. */
  readonly origin: string;
  /** The API itself. */
  readonly answer: Facts['answer'];
}

/** The answer to an address of a picture; throws a fault that names what is to blame. */
export async function pictureAnswer(
  context: Context,
  { shelf, painter, origin, answer }: Studio,
): Promise<Packed> {
  const { searchParams: query } = new URL(context.req.url);
  const { name, ending } = partsOf(context.req.param('file') ?? '');
  const medium = mediumOf(ending);
  if (!medium) throw new Fault(404, 'not-found', REFUSAL_WORDS.pictureEnding(Object.keys(PICTURE_MEDIA)));
  const { edition, lang, size, figure } = parametersOf(PICTURE_ROUTE, { figure: name }, query);
  const asked = askedOf({ figure, lang, size, edition }, query, origin);
  const drawn = await shelf.use(edition, async (store) => ({
    bytes: await painter[medium](asked, factsOf(store, answer)),
  }));
  if (!drawn) throw await unknownEdition(shelf, edition);
  if (!drawn.bytes) throw new Fault(404, 'nothing-to-draw', REFUSAL_WORDS.nothingToDraw, 'figure');
  const caching = edition === undefined ? CACHE_CONTROL.revalidate : CACHE_CONTROL.immutable;
  return pack(drawn.bytes, PICTURE_MEDIA[medium], false, { ...API_HEADERS, 'Cache-Control': caching });
}

type Texts = Readonly<Record<'figure' | 'lang' | 'size' | 'edition', string | undefined>>;

/** A host under `.invalid` (RFC 2606) stands for one that nobody knows yet: addresses are written from their folder on. */
function knownOrigin(origin: string): string {
  const { hostname, pathname } = new URL(origin);
  return hostname.endsWith('.invalid') ? pathname.replace(/\/$/, '') : origin;
}

function askedOf(texts: Texts, query: URLSearchParams, origin: string): PictureAsked {
  const figure = findPictured(texts.figure ?? '');
  if (!figure) throw new Fault(404, 'unknown-figure', REFUSAL_WORDS.nothingAt(texts.figure ?? ''), 'figure');
  return {
    figure,
    view: parseView(query.toString()).view,
    choices: picturedChoicesIn(figure, query),
    language: findLanguage(texts.lang) ?? 'es',
    size: texts.size === 'phone' || texts.size === 'card' ? texts.size : 'page',
    origin: knownOrigin(origin),
    pinnedTo: texts.edition,
  };
}

const HTML_TYPE = 'text/html; charset=utf-8';

/** A page for a frame. What strangers hang on its address is ignored: a frame shows no error of form to anybody. */
export async function embedAnswer(
  context: Context,
  { shelf, cache, painter, origin, answer }: Studio,
): Promise<Packed | undefined> {
  const { searchParams: query } = new URL(context.req.url);
  const figure = findPictured(context.req.param('figure') ?? '');
  if (!figure) return undefined;
  const edition = query.get('edition') ?? undefined;
  const lang = query.get('lang') ?? undefined;
  const asked = askedOf({ figure, lang, size: undefined, edition }, query, origin);
  const own = new URLSearchParams(Object.entries(asked.choices)).toString();
  const shown = `${figure} ${own} ${asked.language} ${edition ?? ''} ${formatView(asked.view)}`;
  const name = `${shelf.mark()} embed ${origin} ${shown}`;
  // Revalidated even where the edition is named: the page around the figure may still get better.
  const headers = { ...EMBED_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate };
  const make = async (): Promise<Packed> => {
    const page = await shelf.use(edition, (store) => painter.embed(asked, factsOf(store, answer)));
    if (page) return pack(page, HTML_TYPE, 'asked-again', headers);
    throw new Fault(404, 'nothing-to-draw', REFUSAL_WORDS.nothingToDraw, 'figure');
  };
  return orNothing(cache.take(name, make));
}

/** What stands in a frame that shows no figure: as 404 where its address leads to nothing, as 503 while it must wait. */
export async function emptyFrame(
  context: Context,
  { painter, origin }: Pick<Studio, 'painter' | 'origin'>,
  again?: number,
): Promise<Response> {
  const { searchParams: query } = new URL(context.req.url);
  const language = findLanguage(query.get('lang')) ?? 'es';
  const headers = { ...EMBED_HEADERS, 'Cache-Control': CACHE_CONTROL.never, 'Content-Type': HTML_TYPE };
  const page = await painter.embedEmpty({ language, origin, again });
  if (again === undefined) return new Response(page, { status: 404, headers });
  return new Response(page, { status: 503, headers: { ...headers, 'Retry-After': String(again) } });
}

/** A file that the pages for frames load, if the address names one. */
export async function embedAsset(
  context: Context,
  { cache, painter }: Pick<Studio, 'cache' | 'painter'>,
): Promise<Packed | undefined> {
  const name = context.req.param('figure') ?? '';
  const asset = painter.assets.get(name);
  if (!asset) return undefined;
  // Open to every origin: a frame in a sandbox has none, and asks for its fonts as a stranger.
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate };
  return cache.take(`embed ${name}`, async () => pack(asset.bytes, asset.type, true, headers));
}
