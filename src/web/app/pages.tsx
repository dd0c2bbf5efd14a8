import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { OverviewSkeleton } from '../features/overview/skeleton.tsx';
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
  /** What stands in its place until the code has come; a plain block unless it has its own. */
  readonly waiting?: ComponentType;
}

function page(path: string, name: PageName, filtered: boolean, load: Load): Page {
  return { path, name, filtered, load, component: lazy(async () => ({ default: await load() })) };
}

/** Every page in the order of the navigation. To add one: a row here, its name in `words/…/shell.ts`. */
export const PAGES: readonly Page[] = [
  {
    ...page(
      '/',
      'overview',
      true,
      async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage,
    ),
    waiting: OverviewSkeleton,
  },
  page('/states', 'states', true, async () => (await import('../features/states/StatesPage.tsx')).StatesPage),
  page(
    '/divergence',
    'divergence',
    true,
    async () => (await import('../features/divergence/DivergencePage.tsx')).DivergencePage,
  ),
  page('/story', 'story', true, async () => (await import('../features/story/StoryPage.tsx')).StoryPage),
  page(
    '/claims',
    'claims',
    false,
    async () => (await import('../features/claims/ClaimsPage.tsx')).ClaimsPage,
  ),
  page('/region', 'region', true, async () => (await import('../features/region/RegionPage.tsx')).RegionPage),
  page('/lethal', 'lethal', true, async () => (await import('../features/lethal/LethalPage.tsx')).LethalPage),
  page(
    '/registers',
    'registers',
    true,
    async () => (await import('../features/registers/RegistersPage.tsx')).RegistersPage,
  ),
  page('/policy', 'policy', true, async () => (await import('../features/policy/PolicyPage.tsx')).PolicyPage),
  page(
    '/operations',
    'operations',
    false,
    async () => (await import('../features/operations/OperationsPage.tsx')).OperationsPage,
  ),
  page(
    '/perception',
    'perception',
    true,
    async () => (await import('../features/perception/PerceptionPage.tsx')).PerceptionPage,
  ),
  page(
    '/events',
    'events',
    false,
    async () => (await import('../features/events/EventsPage.tsx')).EventsPage,
  ),
  page(
    '/present',
    'present',
    true,
    async () => (await import('../features/wall/PresentPage.tsx')).PresentPage,
  ),
  page(
    '/revisions',
    'revisions',
    true,
    async () => (await import('../features/revisions/RevisionsPage.tsx')).RevisionsPage,
  ),
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
