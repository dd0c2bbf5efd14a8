import { describe, expect, it } from 'vitest';
import { chunkOf } from '../scripts/chunks.ts';

/** Who imports a module, at once and later; the app starts with `main`. */
const IMPORTERS: Readonly<
  Record<string, { readonly now?: readonly string[]; readonly later?: readonly string[] }>
> = {
  '/src/web/app/main.tsx': {},
  '/src/web/features/overview/OverviewPage.tsx': { later: ['/src/web/app/main.tsx'] },
  '/src/web/features/overview/lines/FallingAndRisingFigure.tsx': {
    later: ['/src/web/features/overview/OverviewPage.tsx'],
  },
  '/src/web/features/states/StatesPage.tsx': { later: ['/src/web/app/main.tsx'] },
  '/src/web/features/story/StoryPage.tsx': { later: ['/src/web/app/main.tsx'] },
  '/src/of-the-first-paint.ts': {
    now: ['/src/web/app/main.tsx', '/src/web/features/states/StatesPage.tsx'],
  },
  '/src/of-the-overview.ts': {
    now: ['/src/web/features/overview/OverviewPage.tsx', '/src/web/features/story/StoryPage.tsx'],
  },
  '/src/below-it.ts': { now: ['/src/of-the-overview.ts'] },
  '/src/of-its-chart.ts': {
    now: [
      '/src/web/features/overview/lines/FallingAndRisingFigure.tsx',
      '/src/web/features/story/StoryPage.tsx',
    ],
  },
  '/src/of-two-pages.ts': {
    now: ['/src/web/features/states/StatesPage.tsx', '/src/web/features/story/StoryPage.tsx'],
  },
  '/src/of-one-page.ts': { now: ['/src/web/features/story/StoryPage.tsx'] },
  '/src/web/words/es/of-two-pages.ts': {
    now: ['/src/web/features/states/StatesPage.tsx', '/src/web/features/story/StoryPage.tsx'],
  },
};

function linksOf(id: string) {
  const { now = [], later = [] } = IMPORTERS[id] ?? {};
  return { importers: now, dynamicImporters: later, isEntry: id.endsWith('main.tsx') };
}

describe('the file of a module', () => {
  it.each([
    ['/src/of-the-first-paint.ts', null],
    ['/src/of-the-overview.ts', 'judgement'],
    ['/src/below-it.ts', 'judgement'],
    ['/src/of-its-chart.ts', 'charts'],
    ['/src/of-two-pages.ts', 'pages'],
    ['/src/of-one-page.ts', null],
    ['/src/web/words/es/of-two-pages.ts', null],
  ])('of %s is %s', (id, chunk) => {
    expect(chunkOf(id, linksOf)).toBe(chunk);
  });
});
