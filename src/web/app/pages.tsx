import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PageProps } from '../ui/page.ts';
import type { Words } from '../words/words.ts';

type PageName = keyof Words['shell']['pages'];
type Load = () => Promise<ComponentType<PageProps>>;

/** One page: its stable path, its name's key, and its code, fetched when it is opened. */
export interface Page {
  readonly path: string;
  readonly name: PageName;
  /** Whether region, period, measure and base apply to it. */
  readonly filtered: boolean;
  /** Fetches its code; called early for the page that is opened first. */
  readonly load: Load;
  readonly component: LazyExoticComponent<ComponentType<PageProps>>;
}

function page(path: string, name: PageName, filtered: boolean, load: Load): Page {
  return { path, name, filtered, load, component: lazy(async () => ({ default: await load() })) };
}

/** Every page in the order of the navigation. To add one: a row here, its name in `words/…/shell.ts`. */
export const PAGES: readonly Page[] = [
  page(
    '/',
    'overview',
    true,
    async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage,
  ),
  page('/states', 'states', true, async () => (await import('../features/states/StatesPage.tsx')).StatesPage),
  page(
    '/divergence',
    'divergence',
    true,
    async () => (await import('../features/divergence/DivergencePage.tsx')).DivergencePage,
  ),
  page('/region', 'region', true, async () => (await import('../features/region/RegionPage.tsx')).RegionPage),
  page(
    '/method',
    'method',
    false,
    async () => (await import('../features/method/MethodPage.tsx')).MethodPage,
  ),
];

/** The page at a path, if there is one. */
export function findPage(path: string): Page | undefined {
  return PAGES.find((each) => each.path === path);
}
