import { ADDRESSES, filledAddress } from '../../contract/addresses.ts';
import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import { PICTURE_MEDIA } from '../../contract/picture-route.ts';
import type { Municipality } from '../../domain/place/municipality.ts';

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

/** Addresses at whose own path the answer is written. */
const AS_ADDRESSED = [
  ADDRESSES.health,
  ADDRESSES.openapi,
  ...Object.keys(PICTURE_MEDIA).map(
    (ending) => `${filledAddress(ADDRESSES.figures, { figure: 'falling-and-rising' })}.${ending}`,
  ),
  ...Object.values(FEED_ROUTES).map(({ path }) => path),
];

/** What is written as the server answers it, and where. */
export const WHOLE_FILES: readonly { readonly address: string; readonly path: string }[] = [
  { address: '/api', path: 'api/index.html' },
  ...AS_ADDRESSED.map((address) => ({ address, path: address.slice(1) })),
];

/** Addresses of the server's own that a document names from the root, below the export's folder. */
export function redirected(text: string, base: string): string {
  if (base === '/') return text;
  return text.replaceAll(
    /((?:href|src)=")\/((?:api|embed)\b|feed\.|calendar\.)/g,
    (_, start: string, path: string) => `${start}${base}${path}`,
  );
}
