import { ADDRESSES, filledAddress, inLanguage } from '../../contract/addresses.ts';
import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import { EMBED_PATH, PICTURE_MEDIA } from '../../contract/picture-route.ts';
import { LANGUAGES, type Language } from '../../domain/bilingual.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import { NATION, STATE_CODES } from '../../domain/place/region.ts';
import { neededBy, PICTURED_FIGURES } from '../../domain/view/pictured.ts';
import { exportedPath } from './exported-page.ts';

/** Pages that live in a browser only; the site map leaves them out. */
export const DRAWN_BY_BROWSER = ['/present', '/wall'];

/** Paths of everything that gets a page, without language and view: those of the site map and of every municipality. */
export function pagesOf(sitemap: string, base: string, municipalities: readonly Municipality[]): string[] {
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => new URL(match[1] ?? ''));
  // A view is a query, for which a file host has no file: the browser draws it from the page without one.
  const paths = listed
    .filter(({ search }) => /^\?lang=\w+$/.test(search))
    .map(({ pathname }) => pathname.slice(base.length - 1));
  return [...new Set([...paths, ...municipalities.map(({ code }) => `/place/${code}`), ...DRAWN_BY_BROWSER])];
}

/** The figures that a file host can give as pictures and for frames: of the nation, as they are newest. */
const FIGURES = PICTURED_FIGURES.filter((figure) => neededBy(figure) === undefined);

/** What pages for frames and the page of the API load. */
const FRAME_ASSETS = ['embed.css', 'height.js', 'sans.woff2', 'serif.woff2'];

/** Addresses at whose own path the answer is written. */
const AS_ADDRESSED = [
  ADDRESSES.health,
  ADDRESSES.openapi,
  ADDRESSES.client,
  ...FRAME_ASSETS.map((file) => filledAddress(EMBED_PATH, { figure: file })),
  '/api/style.css',
  ...Object.values(FEED_ROUTES).map(({ path }) => path),
];

/** A file as the server answers an address; that of a figure is left out where the edition has no data for it. */
interface WholeFile {
  readonly address: string;
  readonly path: string;
  readonly isFigure?: boolean;
}

function figureFiles(figure: (typeof FIGURES)[number]): WholeFile[] {
  const frame = filledAddress(EMBED_PATH, { figure });
  const pictures = Object.keys(PICTURE_MEDIA).map(
    (ending) => `${filledAddress(ADDRESSES.figures, { figure })}.${ending}`,
  );
  return [
    { address: frame, path: `${frame.slice(1)}/index.html`, isFigure: true },
    ...pictures.map((address) => ({ address, path: address.slice(1), isFigure: true })),
  ];
}

/** What is written as the server answers it, and where. */
export const WHOLE_FILES: readonly WholeFile[] = [
  ...LANGUAGES.map((language) => ({
    address: inLanguage('/api', language),
    path: `${exportedPath('/api', language)}index.html`,
  })),
  ...FIGURES.flatMap(figureFiles),
  ...AS_ADDRESSED.map((address) => ({ address, path: address.slice(1) })),
];

/** Addresses of the server's own that a document names from the root, below the export's folder. */
export function redirected(text: string, base: string): string {
  const ours = text.replaceAll(
    /(href=")\/(api|method)?\?lang=(es|en)"/g,
    (_, start: string, page: string | undefined, language: Language) =>
      `${start}${base}${exportedPath(`/${page ?? ''}`, language)}"`,
  );
  if (base === '/') return ours;
  return ours.replaceAll(
    /((?:href|src)="|url\(')\/((?:api|embed|data)\/|api\b|feed\.|calendar\.)/g,
    (_, start: string, path: string) => `${start}${base}${path}`,
  );
}

/**
 * The card that an export keeps for a page: that of its state for a municipality, whose own would be thousands of
 * pictures more.
 */
export function keptCard(href: string): string {
  const card = new URL(href);
  if (!card.searchParams.has('place')) return href;
  for (const name of ['place', 'ind', 'mun']) card.searchParams.delete(name);
  return card.href.replace('/series.png', '/falling-and-rising.png');
}

/** The files of the whole data that an export has, beside those that the list of them names. */
export const DATA_OF_PLACES = [NATION, ...STATE_CODES].map((code) => `figures-${code}.csv`);
