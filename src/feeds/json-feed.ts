import { nameOfEntry, pageOf, pictureAddress, type NewsFeed } from './written.ts';

/** A feed as a JSON Feed of version 1.1. */
export function jsonFeedText(feed: NewsFeed): string {
  const { site, self, title, subtitle, language, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: `${site}/?lang=${language}`,
    feed_url: site + self,
    language,
    authors: [{ name: 'Saldo', url: `${site}/` }],
    items: entries.map((entry) => ({
      id: nameOfEntry(feed, entry),
      url: pageOf(feed, entry),
      title: entry.sentence[language],
      content_text: entry.sentence[language],
      date_published: entry.on,
      tags: [entry.kind],
      image: pictureAddress(feed, entry),
    })),
  });
}
