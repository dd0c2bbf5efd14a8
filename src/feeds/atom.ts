import { nameOfEntry, pageOf, pictureAddress, type NewsFeed } from './written.ts';
import type { NewsEntry } from './news.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or an attribute; characters that XML forbids are left out. */
function xmlText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 has no place for
  const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  return allowed.replace(/[&<>"]/g, (each) => ESCAPED[each] ?? '');
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${xmlText(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
}

function entryText(feed: NewsFeed, entry: NewsEntry): string {
  const parts = [
    element('id', nameOfEntry(feed, entry)),
    element('title', entry.sentence[feed.language]),
    element('updated', entry.on),
    element('content', entry.sentence[feed.language], ' type="text"'),
    link('alternate', pageOf(feed, entry), 'text/html'),
    link('enclosure', pictureAddress(feed, entry), 'image/png'),
    `<category term="${entry.kind}"/>`,
  ];
  return `<entry>${parts.join('')}</entry>`;
}

/** A feed as Atom (RFC 4287). */
export function atomText(feed: NewsFeed): string {
  const { site, self, title, subtitle, updated, language, entries } = feed;
  const head = [
    element('id', site + self),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', updated),
    '<author><name>Saldo</name></author>',
    link('self', site + self, 'application/atom+xml'),
    link('alternate', `${site}/?lang=${language}`, 'text/html'),
  ];
  const body = [...head, ...entries.map((each) => entryText(feed, each))].join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">\n${body}\n</feed>\n`;
}
