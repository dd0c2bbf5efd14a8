import { inLanguage } from '../contract/addresses.ts';
import type { Language } from '../domain/bilingual.ts';
import type { NewsEntry } from './news.ts';

/** A feed as it is asked for, with its entries, the newest first. */
export interface NewsFeed {
  readonly language: Language;
  /** Scheme and host that readers reach the product by, without a slash at the end. */
  readonly site: string;
  /** Path and query of the feed itself. */
  readonly self: string;
  readonly title: string;
  readonly subtitle: string;
  /** When anything in it last changed, ISO 8601. */
  readonly updated: string;
  readonly entries: readonly NewsEntry[];
}

/** The address of an entry's page in the feed's language. */
export function pageOf({ site, language }: NewsFeed, { path }: NewsEntry): string {
  return site + inLanguage(path, language);
}

/** The address of an entry's picture in the feed's language. */
export function pictureAddress({ site, language }: NewsFeed, { picture }: NewsEntry): string {
  return site + inLanguage(picture, language);
}

/** The name of an entry for ever: the same in both languages would be two texts under one name. */
export function nameOfEntry({ site, language }: NewsFeed, { id }: NewsEntry): string {
  return `${site}/feed.xml#${language}/${id}`;
}
