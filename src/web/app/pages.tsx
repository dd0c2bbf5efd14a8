import { type ComponentType, type LazyExoticComponent } from 'react';
import { lazily } from '../ui/lazily.ts';
import { OverviewSkeleton } from '../features/overview/skeleton.tsx';
import type { PageFilters, PageProps } from '../router/page.ts';
import type { SectionName } from '../words/languages.ts';
import { withWords } from '../words/shelf.ts';
import type { Words } from '../words/words.ts';

type PageName = keyof Words['shell']['pages'];
type DestinationName = keyof Words['shell']['destinations'];
type Load = () => Promise<ComponentType<PageProps>>;

/** One page: its stable path, its name's key, and its code, fetched when it is opened. */
export interface Page {
  readonly path: string;
  readonly name: PageName;
  /** Which of the filters it uses; only those are offered. */
  readonly filters: PageFilters;
  /** The sections of words that its code speaks with. */
  readonly sections: readonly SectionName[];
  /** Fetches its code and its sentences; called early for the page that is opened first. */
  readonly load: Load;
  /** Fetches the code of what it draws besides, which comes after it where nothing is drawn yet. */
  readonly loadParts?: () => Promise<unknown>;
  readonly component: LazyExoticComponent<ComponentType<PageProps>>;
  /** What stands in its place until the code has come; a plain block unless it has its own. */
  readonly waiting?: ComponentType;
  /** What may stand after its path: the code of what it shows. */
  readonly takesCode?: RegExp;
}

/** A page at the path of its own name. */
function page(name: PageName, filters: PageFilters, sections: readonly SectionName[], code: Load): Page {
  const component = lazily(() => withWords(sections, code));
  return { path: `/${name}`, name, filters, sections, load: component.fetch, component };
}

/**
 * Every page. To add one: a row here, its place in {@link DESTINATIONS}, its name in `words/…/shell.ts`. The
 * sections of words are those that its code speaks with; `tests/web/words/sections.test.ts` holds them to it.
 */
export const PAGES: readonly Page[] = [
  {
    ...page(
      'overview',
      'all',
      ['overview', 'present-and-across'],
      async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage,
    ),
    path: '/',
    loadParts: () =>
      Promise.all([
        withWords(
          ['event-layer', 'falling-and-rising', 'overview'],
          async () => import('../features/overview/lines/FallingAndRisingFigure.tsx'),
        ),
        withWords(
          ['arithmetic', 'reading'],
          async () => import('../features/overview/cards/CardActions.tsx'),
        ),
      ]),
    waiting: OverviewSkeleton,
  },
  page(
    'states',
    'all',
    ['arithmetic', 'contributions', 'figure-menu', 'present-and-across', 'reading', 'states'],
    async () => (await import('../features/states/StatesPage.tsx')).StatesPage,
  ),
  page(
    'divergence',
    'windows',
    ['arithmetic', 'divergence', 'figure-menu', 'present-and-across', 'reading'],
    async () => (await import('../features/divergence/DivergencePage.tsx')).DivergencePage,
  ),
  page(
    'story',
    'windows',
    ['arithmetic', 'event-layer', 'figure-menu', 'present-and-across', 'reading', 'story'],
    async () => (await import('../features/story/StoryPage.tsx')).StoryPage,
  ),
  {
    ...page(
      'claims',
      'none',
      ['announced', 'claims', 'event-layer', 'figure-menu', 'reading'],
      async () => (await import('../features/claims/ClaimsPage.tsx')).ClaimsPage,
    ),
    takesCode: /^\/C\d+[a-z]?$/,
  },
  page(
    'region',
    'all',
    [
      'announced',
      'arithmetic',
      'contributions',
      'event-layer',
      'figure-menu',
      'missing',
      'place',
      'present-and-across',
      'reading',
      'region',
    ],
    async () => (await import('../features/region/RegionPage.tsx')).RegionPage,
  ),
  {
    ...page(
      'place',
      'windows',
      [
        'announced',
        'arithmetic',
        'contributions',
        'event-layer',
        'figure-menu',
        'missing',
        'place',
        'present-and-across',
        'reading',
        'region',
      ],
      async () => (await import('../features/region/place/PlacePage.tsx')).PlacePage,
    ),
    takesCode: /^\/(\d{2}|\d{5})$/,
  },
  page(
    'compare',
    'months',
    ['arithmetic', 'compare', 'figure-menu', 'present-and-across', 'reading'],
    async () => (await import('../features/compare/ComparePage.tsx')).ComparePage,
  ),
  page(
    'lethal',
    'windows',
    ['event-layer', 'lethal', 'reading'],
    async () => (await import('../features/lethal/LethalPage.tsx')).LethalPage,
  ),
  page(
    'missing',
    'region',
    ['missing', 'reading'],
    async () => (await import('../features/missing/MissingPage.tsx')).MissingPage,
  ),
  page(
    'registers',
    'region',
    ['event-layer', 'reading', 'registers'],
    async () => (await import('../features/registers/RegistersPage.tsx')).RegistersPage,
  ),
  page(
    'policy',
    'region',
    ['event-layer', 'policy', 'reading'],
    async () => (await import('../features/policy/PolicyPage.tsx')).PolicyPage,
  ),
  page(
    'operations',
    'none',
    ['event-layer', 'operations', 'reading'],
    async () => (await import('../features/operations/OperationsPage.tsx')).OperationsPage,
  ),
  page(
    'perception',
    'region',
    ['event-layer', 'perception', 'reading'],
    async () => (await import('../features/perception/PerceptionPage.tsx')).PerceptionPage,
  ),
  page(
    'events',
    'none',
    ['events'],
    async () => (await import('../features/events/EventsPage.tsx')).EventsPage,
  ),
  page(
    'present',
    'all',
    ['contributions', 'present', 'present-and-across', 'reading', 'wall'],
    async () => (await import('../features/wall/present/PresentPage.tsx')).PresentPage,
  ),
  page(
    'revisions',
    'region',
    ['reading', 'revisions'],
    async () => (await import('../features/revisions/RevisionsPage.tsx')).RevisionsPage,
  ),
  page(
    'method',
    'none',
    ['method', 'publications'],
    async () => (await import('../features/method/MethodPage.tsx')).MethodPage,
  ),
];

/** The page at a path, if there is one. */
export function findPage(path: string): Page | undefined {
  return PAGES.find(
    (each) =>
      each.path === path ||
      (path.startsWith(`${each.path}/`) && each.takesCode?.test(path.slice(each.path.length))),
  );
}

/** One destination of the navigation, and the pages under it: the first is where it leads, all are its tabs. */
export interface Destination {
  readonly name: DestinationName;
  readonly pages: readonly Page[];
}

function destination(name: DestinationName, ...names: readonly PageName[]): Destination {
  return { name, pages: names.flatMap((each) => PAGES.filter((own) => own.name === each)) };
}

/** The destinations of the navigation, seven at most; the wall (`/present`) is an action of the header. */
export const DESTINATIONS: readonly Destination[] = [
  destination('overview', 'overview', 'story', 'lethal', 'missing'),
  destination('states', 'states', 'divergence'),
  destination('place', 'region', 'place', 'compare'),
  destination('said', 'claims'),
  destination('done', 'operations', 'policy', 'events'),
  destination('felt', 'perception'),
  destination('method', 'method', 'registers', 'revisions'),
];

/** The destination that a page stands under; nothing for the wall's composer. */
export function destinationOf(open: Page | undefined): Destination | undefined {
  return open && DESTINATIONS.find(({ pages }) => pages.includes(open));
}
