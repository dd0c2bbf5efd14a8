import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import { findLanguage } from '../../domain/bilingual.ts';
import { NATION, type RegionCode } from '../../domain/place/region.ts';
import { publicationStates } from '../../domain/record/curated/publication.ts';
import { atomText } from '../../feeds/atom.ts';
import { calendarOf } from '../../feeds/calendar.ts';
import { FEED_WORDS, feedPlace } from '../../feeds/feed.words.ts';
import { jsonFeedText } from '../../feeds/json-feed.ts';
import { newsAbout, newsOf, type NewsEntry, type NewsFacts } from '../../feeds/news.ts';
import type { NewsFeed } from '../../feeds/written.ts';
import { pack, type Packed } from '../answers.ts';
import { API_HEADERS, CACHE_CONTROL } from '../headers.ts';
import { parametersOf } from '../parse.ts';
import type { Library } from '../shelf/library/library.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { remembering } from '../store/remembering.ts';
import { newsFacts } from './facts.ts';

/** The name of a feed, or of the calendar. */
export type FeedName = keyof typeof FEED_ROUTES;

/** Feeds and calendar of a shelf. */
export interface Feeds {
  /** A text that changes whenever any of them may. */
  stamp(): Promise<string>;
  /** The feed that an address asks for; throws a fault that names the parameter to blame. */
  answer(name: FeedName, url: URL): Promise<Packed>;
}

/** Where the feeds read and what they name. */
export interface FeedSettings {
  readonly library: Library;
  readonly shelf: Shelf;
  /** Scheme and host that readers reach the product by; that of the request where it is not given. */
  readonly address?: string | undefined;
}

/** The news of a region, made once while nothing changes on the shelf. */
type NewsIn = (region: RegionCode) => Promise<readonly NewsEntry[]>;

/** The most regions whose news are remembered. */
const MOST_REGIONS = 64;

function newsUnder(facts: NewsFacts): (stamp: string) => NewsIn {
  const start = () => remembering(MOST_REGIONS, (region: RegionCode) => newsOf(facts, region));
  let last = { stamp: '', news: start() };
  return (stamp) => {
    if (stamp !== last.stamp) last = { stamp, news: start() };
    return last.news.of;
  };
}

async function feedOf(news: NewsIn, url: URL, site: string, kind: 'atom' | 'jsonFeed'): Promise<NewsFeed> {
  const { lang, region = NATION, ...asked } = parametersOf(FEED_ROUTES[kind], {}, url.searchParams);
  const language = findLanguage(lang) ?? 'es';
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
  return calendarOf(states, { language: findLanguage(lang) ?? 'es', stamp: serving?.arrived ?? '' });
}

/** The feeds over the editions of a shelf; the news of a region are read once while nothing changes on it. */
export function openFeeds({ library, shelf, address }: FeedSettings): Feeds {
  const facts = newsFacts(library, shelf);
  const newsAt = newsUnder(facts);
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate };
  const stamp = async (): Promise<string> => `${shelf.mark()} ${await library.changelogStamp()}`;
  return {
    stamp,
    async answer(name, url) {
      const { type } = FEED_ROUTES[name];
      if (name === 'calendar') return pack(await calendarText(facts, shelf, url), type, false, headers);
      const feed = await feedOf(newsAt(await stamp()), url, address ?? url.origin, name);
      return pack(name === 'atom' ? atomText(feed) : jsonFeedText(feed), type, false, headers);
    },
  };
}
