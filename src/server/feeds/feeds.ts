import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import { LANGUAGES, type Language } from '../../domain/bilingual.ts';
import { NATION, type RegionCode } from '../../domain/place/region.ts';
import { publicationStates } from '../../domain/record/curated/publication.ts';
import { ATOM_TYPE, atomText } from '../../feeds/atom.ts';
import { CALENDAR_TYPE, calendarOf } from '../../feeds/calendar.ts';
import { FEED_WORDS, feedPlace } from '../../feeds/feed.words.ts';
import { JSON_FEED_TYPE, jsonFeedText } from '../../feeds/json-feed.ts';
import { newsAbout, newsOf, type NewsEntry, type NewsFacts } from '../../feeds/news.ts';
import type { NewsFeed } from '../../feeds/written.ts';
import { REFUSAL_WORDS } from '../api/api.words.ts';
import { answerCache, pack, respond, type Encoder, type Packed } from '../answers.ts';
import { errorOf, Fault } from '../fault.ts';
import { API_HEADERS, CACHE_CONTROL } from '../headers.ts';
import { parametersOf } from '../parse.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { changelogStamp, newsFacts } from './facts.ts';

/** Feeds and calendar of a shelf: an answer to a request at one of their paths, nothing at any other. */
export interface Feeds {
  answer(request: Request): Promise<Response | undefined>;
}

/** Where the feeds read and what they name. */
export interface FeedSettings {
  readonly dataFolder: string;
  readonly shelf: Shelf;
  readonly encoders: readonly Encoder[];
  /** Scheme and host that readers reach the product by; that of the request where it is not given. */
  readonly address?: string | undefined;
}

/** The most bytes of feeds that are kept packed. */
const KEPT_BYTES = 8_000_000;

type FeedName = keyof typeof FEED_ROUTES;

function feedAt(path: string): FeedName | undefined {
  const names = Object.keys(FEED_ROUTES) as FeedName[];
  return names.find((each) => FEED_ROUTES[each].path === path);
}

function languageOf(text: string | undefined): Language {
  return LANGUAGES.find((each) => each === text) ?? 'es';
}

/** The news of a region, made once while nothing changes on the shelf. */
type NewsIn = (region: RegionCode) => Promise<readonly NewsEntry[]>;

/** The most regions whose news are kept. */
const MOST_REGIONS = 64;

function newsKept(settings: FeedSettings): (stamp: string) => NewsIn {
  const kept = new Map<string, Promise<readonly NewsEntry[]>>();
  const facts = newsFacts(settings.dataFolder, settings.shelf);
  function make(name: string, region: RegionCode): Promise<readonly NewsEntry[]> {
    const news = newsOf(facts, region);
    kept.set(name, news);
    news.catch(() => kept.delete(name));
    const [oldest] = kept.keys();
    if (kept.size > MOST_REGIONS && oldest !== undefined) kept.delete(oldest);
    return news;
  }
  return (stamp) => (region) => kept.get(`${stamp} ${region}`) ?? make(`${stamp} ${region}`, region);
}

async function feedOf(news: NewsIn, url: URL, site: string, kind: 'atom' | 'jsonFeed'): Promise<NewsFeed> {
  const { lang, region = NATION, ...asked } = parametersOf(FEED_ROUTES[kind], {}, url.searchParams);
  const language = languageOf(lang);
  const all = await news(region);
  const entries = newsAbout(all, { indicator: asked['indicator'], kind: asked['kind'] });
  return {
    language,
    site,
    self: url.pathname + url.search,
    title: FEED_WORDS[language].title(feedPlace(region, language)),
    subtitle: FEED_WORDS[language].subtitle,
    updated: (entries[0] ?? all[0])?.on ?? '',
    entries,
  };
}

async function calendarText(facts: NewsFacts, shelf: Shelf, url: URL): Promise<string> {
  const { lang } = parametersOf(FEED_ROUTES.calendar, {}, url.searchParams);
  const serving = (await facts.editions()).at(-1);
  const curated = await shelf.use(undefined, (store) => store.curated());
  const states = publicationStates(curated?.publications ?? [], serving?.edition.coverage ?? []);
  return calendarOf(states, { language: languageOf(lang), stamp: serving?.arrived ?? '' });
}

interface FeedAsked {
  readonly name: FeedName;
  readonly url: URL;
  readonly site: string;
}

async function packFeed(
  { name, url, site }: FeedAsked,
  news: NewsIn,
  settings: FeedSettings,
): Promise<Packed> {
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate };
  if (name === 'calendar') {
    const facts = newsFacts(settings.dataFolder, settings.shelf);
    return pack(await calendarText(facts, settings.shelf, url), CALENDAR_TYPE, false, headers);
  }
  const feed = await feedOf(news, url, site, name);
  return name === 'atom'
    ? pack(atomText(feed), ATOM_TYPE, false, headers)
    : pack(jsonFeedText(feed), JSON_FEED_TYPE, false, headers);
}

function refusal(fault: Fault): Response {
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.never };
  return Response.json(errorOf(fault), { status: fault.status, headers });
}

/** The feeds over the editions of a shelf; each is made once for an address and what stands on the shelf. */
export function openFeeds(settings: FeedSettings): Feeds {
  const cache = answerCache(KEPT_BYTES);
  const newsAt = newsKept(settings);
  return {
    async answer(request) {
      const url = new URL(request.url);
      const name = feedAt(url.pathname);
      if (!name) return undefined;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return refusal(new Fault(405, 'method-not-allowed', REFUSAL_WORDS.notAllowed(request.method, 'GET')));
      }
      const site = settings.address ?? url.origin;
      const stamp = `${settings.shelf.mark()} ${await changelogStamp(settings.dataFolder)}`;
      try {
        const make = (): Promise<Packed> => packFeed({ name, url, site }, newsAt(stamp), settings);
        const packed = await cache.take(`${stamp} ${site} ${url.pathname}${url.search}`, make);
        return await respond(request, packed, settings.encoders);
      } catch (error) {
        if (error instanceof Fault) return refusal(error);
        throw error;
      }
    },
  };
}
