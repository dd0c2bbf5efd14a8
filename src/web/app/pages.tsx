import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PageProps } from '../ui/page.ts';
import type { Words } from '../words/words.ts';

/** One page: its stable path, its name's key, and its code, fetched when it is opened. */
export interface Page {
  readonly path: string;
  readonly name: keyof Words['shell']['pages'];
  readonly component: LazyExoticComponent<ComponentType<PageProps>>;
  /** Whether region, period, measure and base apply to it. */
  readonly filtered: boolean;
}

/** Starts fetching the first page's code at once, beside the words. */
const overview = import('../features/overview/OverviewPage.tsx');

/** Every page in the order of the navigation. To add one: a row here, its name in `words/…/shell.ts`. */
export const PAGES: readonly Page[] = [
  {
    path: '/',
    name: 'overview',
    component: lazy(() => overview.then((page) => ({ default: page.OverviewPage }))),
    filtered: true,
  },
  {
    path: '/states',
    name: 'states',
    component: lazy(() =>
      import('../features/states/StatesPage.tsx').then((page) => ({ default: page.StatesPage })),
    ),
    filtered: true,
  },
  {
    path: '/divergence',
    name: 'divergence',
    component: lazy(() =>
      import('../features/divergence/DivergencePage.tsx').then((page) => ({ default: page.DivergencePage })),
    ),
    filtered: true,
  },
  {
    path: '/method',
    name: 'method',
    component: lazy(() =>
      import('../features/method/MethodPage.tsx').then((page) => ({ default: page.MethodPage })),
    ),
    filtered: false,
  },
];
