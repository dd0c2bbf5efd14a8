import ICAL from 'ical.js';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { afterAll, describe, expect, it } from 'vitest';
import { openPainter } from '../../src/pictures/painter.tsx';
import { createApp } from '../../src/server/app.ts';
import { openFeeds } from '../../src/server/feeds/feeds.ts';
import { folderLibrary } from '../../src/server/shelf/library/folder-library.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { atomFaults, inEntries } from './atom-rules.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());
const painting = openPainter();
const app = createApp(shelf, {
  feeds: openFeeds({ library: folderLibrary(dataFolder), shelf }),
  painter: () => painting,
});

function ask(path: string, init?: RequestInit): Promise<Response> {
  return app(new Request(`https://saldo.test${path}`, init));
}

async function textAt(path: string): Promise<string> {
  const response = await ask(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.text();
}

/** JSON Feed 1.1: what a feed and an item must have, and of what kind. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url: z.url() })),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      content_text: z.string(),
      date_published: z.iso.datetime(),
      tags: z.array(z.string()),
      image: z.url(),
    }),
  ),
});

async function jsonAt(path: string) {
  return JSON_FEED.parse(JSON.parse(await textAt(path)));
}

describe('the feeds of the embedded edition', () => {
  it.each(['/feed.xml', '/feed.xml?lang=en', '/feed.xml?region=25&kind=months', '/feed.xml?region=09,15'])(
    '%s keeps RFC 4287',
    async (path) => {
      const xml = await textAt(path);
      expect(atomFaults(xml)).toEqual([]);
      expect(inEntries(xml, 'title').length).toBeGreaterThan(10);
    },
  );

  it('a feed that is not one is seen', () => {
    const feed = '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>t</title><entry/></feed>';
    expect(atomFaults(feed)).toContain('feed: updated not exactly once'.replace('feed', 'x'));
    expect(atomFaults(feed)).toContain('no author');
    expect(() => atomFaults('<feed>a & b</feed>')).toThrow('unclosed tag');
  });

  it('is served as what it is, with an ETag, to any page', async () => {
    const response = await ask('/feed.xml');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const etag = response.headers.get('etag') ?? '';
    expect((await ask('/feed.xml', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await ask('/feed.json')).headers.get('content-type')).toBe(
      'application/feed+json; charset=utf-8',
    );
  });

  it('tells of the edition, of each indicator’s newest month with its figure, and of findings that changed', async () => {
    const { id, coverage } = await shelf
      .use(undefined, (store) => store.edition())
      .then((each) => {
        if (!each) throw new Error('no edition');
        return each;
      });
    const { items } = await jsonAt('/feed.json?lang=en');
    const sentences = items.map((each) => each.title);
    expect(sentences).toContain(`New edition, ${id}: data to August 2026.`);
    expect(items.filter(({ tags }) => tags.includes('months'))).toHaveLength(coverage.length);
    expect(
      sentences.filter((each) => each.startsWith('Victims of intentional homicide, Mexico: ')),
    ).toHaveLength(1);
    expect(
      sentences.filter((each) => each.endsWith('Before: holds; now: falls short.')).length,
    ).toBeGreaterThan(0);
  });

  it('Spanish and English say the same things under names of their own', async () => {
    const [es, en] = [await jsonAt('/feed.json'), await jsonAt('/feed.json?lang=en')];
    expect(es.items.map(({ url }) => url.replace('lang=es', 'lang=en'))).toEqual(
      en.items.map(({ url }) => url),
    );
    expect(es.items.filter(({ id }) => en.items.some((each) => each.id === id))).toEqual([]);
    expect(es.title).toBe('Saldo: novedades, México');
  });

  it('of a state gives its own newest months', async () => {
    const { items } = await jsonAt('/feed.json?region=25&kind=months&indicator=homicide-victims&lang=en');
    expect(items).toHaveLength(1);
    expect(items[0]?.title).toMatch(/^Victims of intentional homicide, Sinaloa: \d+ in September 2025, /);
    expect(items[0]?.url).toBe('https://saldo.test/region?r=25&i=homicide-victims&lang=en');
  });

  it('names revisions only with what is usual beside them', async () => {
    const { items } = await jsonAt('/feed.json?kind=revision&lang=en');
    expect(items.length).toBeGreaterThan(0);
    for (const { title } of items)
      expect(title).toMatch(/from [\d,]+ to [\d,]+ \([+−][\d.,]+%\), more than is usual \(up to [\d.]+%/);
  });

  it('gives every entry a picture that there is: of the indicator, of the cuts, of the statement', async () => {
    const { items } = await jsonAt('/feed.json?lang=en');
    const pictures = new Set(items.map(({ image }) => new URL(image)));
    const figures = new Set([...pictures].map(({ pathname }) => pathname));
    expect([...figures].toSorted()).toEqual(
      ['claim', 'falling-and-rising', 'operations-border', 'registers', 'revisions-moved', 'series'].map(
        (figure) => `/api/v1/figures/${figure}.png`,
      ),
    );
    // As frames, which are drawn from the same and need no fonts; of each figure a few.
    const drawn = [...figures].flatMap((figure) =>
      [...pictures]
        .filter(({ pathname }) => pathname === figure)
        .slice(-4)
        .map(({ pathname, search }) => pathname.replace(/.*\/(.*)\.png/, '/embed/$1') + search),
    );
    const missing: string[] = [];
    for (const each of drawn) if ((await ask(each)).status !== 200) missing.push(each);
    expect(missing).toEqual([]);
    const revisions = items.filter((each) => each.tags.includes('revision'));
    const indicators = revisions.map(({ url, image }) =>
      [url, image].map((address) => new URL(address).searchParams.get('ri')),
    );
    expect(indicators).not.toEqual([]);
    for (const [named, pictured] of indicators) {
      expect(named).toMatch(/^[a-z-]+$/);
      expect(pictured).toBe(named);
    }
  });

  it('refuses what it does not know, naming what it does', async () => {
    const response = await ask('/feed.xml?kind=gossip');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('edition, months, revision, finding');
    expect((await ask('/feed.json?region=99')).status).toBe(404);
    const posted = await ask('/feed.xml', { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await ask('/feed')).status).toBe(404);
  });

  it('links lead to the address that was configured', async () => {
    const own = createApp(shelf, {
      feeds: openFeeds({ library: folderLibrary(dataFolder), shelf, address: 'https://public.test' }),
    });
    const xml = await (await own(new Request('http://127.0.0.1/feed.xml'))).text();
    expect(xml).toContain('https://public.test/');
    expect(xml).not.toContain('127.0.0.1');
  });
});

describe('the calendar of expected publications', () => {
  it('is read by another calendar program: whole days, in both languages', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await textAt('/calendar.ics?lang=en')));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ summary, startDate }) => [summary, String(startDate)])).toEqual([
      ['Expected: Case files (RNID)', '2026-10-20'],
      ['Expected: Deaths by homicide (INEGI)', '2026-08-03'],
    ]);
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.description).toContain('It would bring September 2026.');
    expect(events[0]?.uid).toBe('rnid-2026-2026-10-20@saldo');
    expect(await textAt('/calendar.ics')).toContain('SUMMARY:Se espera: Carpetas de investigación (RNID)');
  });

  it('has no line over 75 octets and ends each with CRLF (RFC 5545, 3.1)', async () => {
    const text = await textAt('/calendar.ics');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
