import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import { WHOLE_DATA_ROUTE } from '../../contract/files/whole-data-route.ts';
import { ADDRESSES } from '../../contract/addresses.ts';
import { EMBED_PATH } from '../../contract/picture-route.ts';
import { SCREEN_ROUTES } from '../../contract/screens/screen-routes.ts';
import { canonicalAddress } from '../api/canonical.ts';

/** What only operators ask. */
export const OPERATOR_PATHS = { ready: '/readyz', metrics: '/metrics' } as const;

/** The route whose answers do not end. */
export const STREAM_PATH: string = SCREEN_ROUTES.screenEvents.path;

/** Where everything that is no page is asked. */
const PATHS: readonly string[] = [
  ...Object.values(ADDRESSES),
  ...Object.values(OPERATOR_PATHS),
  ...Object.values(FEED_ROUTES).map(({ path }) => path),
  ...new Set(Object.values(SCREEN_ROUTES).map(({ path }) => path)),
  EMBED_PATH,
  WHOLE_DATA_ROUTE.path,
];

/** What the API answers, whatever follows the first step: an unknown address under it gets the API's error, never a page. */
const FIRST_STEPS = new Set(PATHS.map((path) => path.split('/')[1]?.replaceAll('.', '[.]')));

/** The beginning of every address that belongs to the API, as the source of a regular expression. */
export const API_PATTERN = `^/*/(?:${[...FIRST_STEPS].join('|')})(?![\\w.-])`;
const API_PATH = new RegExp(API_PATTERN, 'i');

/** The path of an address, in its one form. */
function pathOf(address: string): string {
  const end = address.indexOf('?');
  return canonicalAddress(end < 0 ? address : address.slice(0, end));
}

/** Whether a path with its query belongs to the API, however it is spelt. */
export function isApiAddress(address: string): boolean {
  return API_PATH.test(pathOf(address));
}

interface Label {
  readonly pattern: RegExp;
  readonly name: string;
}

/** A route's addresses with every parameter of the path as one step, and the CSV beside the JSON. */
function labelOf(path: string): Label {
  const steps = path.replaceAll('.', '[.]').replace(/\{\w+\}/g, '[^/]+');
  return { pattern: new RegExp(`^${steps}(?:[.]csv)?$`), name: path };
}

/** Addresses without parameters come first, so that `rates` is no municipality. */
const LABELS: readonly Label[] = PATHS.toSorted((a, b) => a.split('{').length - b.split('{').length).map(
  labelOf,
);

/** The route that an address belongs to, one of a fixed list: for counting, whatever anybody asks. */
export function routeLabel(address: string): string {
  const path = pathOf(address);
  const found = LABELS.find(({ pattern }) => pattern.test(path));
  if (found) return found.name;
  if (API_PATH.test(path)) return 'api-other';
  return path.startsWith('/assets/') ? '/assets/{file}' : 'page';
}
