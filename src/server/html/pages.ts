import { createHash } from 'node:crypto';
import type { PageAsked, PageDrawer } from '../../contract/pages/drawn-page.ts';
import { LANGUAGES, preferredLanguage, type Language } from '../../domain/bilingual.ts';
import { answerCache, pack, type Packed } from '../answers.ts';
import { CACHE_CONTROL, PAGE_HEADERS, policyWithStyle } from '../headers.ts';
import { documentOf, type CodeFiles } from './document.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';

/** A page ready to send; its status stands beside it. */
interface HtmlAnswer {
  readonly status: 200 | 404;
  readonly packed: Packed;
}

/** The pages drawn by the server. */
export interface Pages {
  /** The page of an address; nothing where the app must draw it itself: the wall, or more pages asked for at once than can be drawn. */
  answer(request: Request): Promise<HtmlAnswer | undefined>;
  sitemap(request: Request): Promise<Packed>;
  robots(request: Request): Packed;
}

/** What pages are made of. */
interface PageSource {
  /** The built page that drawn ones are filled into. */
  readonly template: string;
  /** The files of the pages' code, named by the pages that need them. */
  readonly files: CodeFiles;
  readonly drawer: PageDrawer;
  /** Changes with whatever the server serves. */
  readonly mark: () => string;
  /** Scheme and host that readers reach the product by; without it, as each request says. */
  readonly origin?: string | undefined;
  readonly report: (error: unknown) => void;
}

/** The most bytes of pages that are kept. */
const CACHE_BYTES = 48_000_000;

/** Drawings that may wait: one more is left to the reader's browser, so that a flood stops nothing else. */
const MOST_WAITING = 6;

const HTML_HEADERS = {
  ...PAGE_HEADERS,
  'Cache-Control': CACHE_CONTROL.revalidate,
  Vary: 'Accept-Encoding, Accept-Language, User-Agent',
};

/** The language of an `Accept-Language`, whose tags browsers give in the reader's order. */
export function acceptedLanguage(accepted: string | null): Language {
  return preferredLanguage((accepted ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? ''));
}

function isPhone(headers: Headers): boolean {
  const said = headers.get('sec-ch-ua-mobile');
  return said === null ? /\bMobi/.test(headers.get('user-agent') ?? '') : said === '?1';
}

function askedIn(request: Request, origin: string | undefined): PageAsked {
  const url = new URL(request.url);
  return {
    origin: origin ?? url.origin,
    path: decodeURIComponent(url.pathname),
    search: url.search,
    language: acceptedLanguage(request.headers.get('accept-language')),
    narrow: isPhone(request.headers),
  };
}

function nameOf({ origin, path, search, language, narrow }: PageAsked): string {
  return `${origin} ${language} ${narrow ? 'narrow' : 'wide'} ${path}${search}`;
}

function packPage(html: string, style: string): Packed {
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = style ? { 'Content-Security-Policy': policyWithStyle(digest) } : {};
  return pack(html, 'text/html; charset=utf-8', 'asked-again', { ...HTML_HEADERS, ...policy });
}

/** The pages over a drawer, each drawn once for an edition and an address and kept within bounds. */
export function openPages({ template, files, drawer, mark, origin, report }: PageSource): Pages {
  const cache = answerCache(CACHE_BYTES);
  const missing = new WeakSet<Packed>();
  let waiting = 0;

  async function draw(form: PageAsked): Promise<Packed> {
    waiting += 1;
    try {
      const page = await drawer.draw(form);
      const { html, style } = documentOf(template, page, files);
      const packed = packPage(html, style);
      if (page.status === 404) missing.add(packed);
      return packed;
    } finally {
      waiting -= 1;
    }
  }

  async function packedOf(form: PageAsked): Promise<Packed | undefined> {
    const name = `${mark()} ${nameOf(form)}`;
    if (!cache.kept(name) && waiting >= MOST_WAITING) return undefined;
    return cache.take(name, () => draw(form));
  }

  const originOf = (request: Request): string => origin ?? new URL(request.url).origin;
  return {
    async answer(request) {
      try {
        const form = drawer.formOf(askedIn(request, origin));
        const packed = form && (await packedOf(form));
        return packed && { status: missing.has(packed) ? 404 : 200, packed };
      } catch (error) {
        report(error);
        return undefined;
      }
    },
    sitemap(request) {
      const root = originOf(request);
      return cache.take(`${mark()} sitemap ${root}`, async () => {
        const text = sitemapOf(root, await drawer.addresses(), LANGUAGES);
        return pack(text, 'application/xml; charset=utf-8', false, HTML_HEADERS);
      });
    },
    robots: (request) => pack(robotsOf(originOf(request)), 'text/plain; charset=utf-8', false, HTML_HEADERS),
  };
}
