import type { ComponentType } from 'react';
import type { PicturedFigure } from '../../domain/view/pictured.ts';
import type { PageProps } from '../../web/router/page.ts';

type Page = () => Promise<ComponentType<PageProps>>;

const PAGES = {
  compare: async () => (await import('../../web/features/compare/ComparePage.tsx')).ComparePage,
  lethal: async () => (await import('../../web/features/lethal/LethalPage.tsx')).LethalPage,
  missing: async () => (await import('../../web/features/missing/MissingPage.tsx')).MissingPage,
  operations: async () => (await import('../../web/features/operations/OperationsPage.tsx')).OperationsPage,
  perception: async () => (await import('../../web/features/perception/PerceptionPage.tsx')).PerceptionPage,
  place: async () => (await import('../../web/features/region/place/PlacePage.tsx')).PlacePage,
  policy: async () => (await import('../../web/features/policy/PolicyPage.tsx')).PolicyPage,
  region: async () => (await import('../../web/features/region/RegionPage.tsx')).RegionPage,
  registers: async () => (await import('../../web/features/registers/RegistersPage.tsx')).RegistersPage,
  revisions: async () => (await import('../../web/features/revisions/RevisionsPage.tsx')).RevisionsPage,
  states: async () => (await import('../../web/features/states/StatesPage.tsx')).StatesPage,
} as const satisfies Readonly<Record<string, Page>>;

type PageName = keyof typeof PAGES;

/** The figures that are read off their page; every other has a drawing of its own. */
export type PagedFigure = Extract<PicturedFigure, PageName | `${PageName}-${string}`>;

/** The page that a figure is named by. */
export function pageShowing(figure: PagedFigure): Promise<ComponentType<PageProps>> {
  const [name = ''] = figure.split('-');
  const found = Object.entries<Page>(PAGES).find(([page]) => page === name);
  if (!found) throw new Error(`${figure} is named by no page`);
  return found[1]();
}
