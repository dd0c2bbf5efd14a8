import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE } from '../../../mocks/sample.ts';
import type * as Definitions from '../../../src/domain/indicator/definitions.words.ts';
import { choicesOf, indicatorOf } from '../../../src/domain/indicator/indicator.ts';
import type * as Names from '../../../src/domain/indicator/names.words.ts';
import type * as Rows from '../../../src/domain/indicator/rows.ts';
import type { IndicatorId } from '../../../src/domain/indicator/rows.ts';
import { DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts';
import { createApp } from '../../../src/server/app.ts';
import { memoryStore } from '../../../src/server/store/memory.ts';
import { OverviewPage } from '../../../src/web/features/overview/OverviewPage.tsx';
import { PolicyPage } from '../../../src/web/features/policy/PolicyPage.tsx';
import { RegionPage } from '../../../src/web/features/region/RegionPage.tsx';
import { RevisionsPage } from '../../../src/web/features/revisions/RevisionsPage.tsx';
import { SPOKEN } from '../../../src/web/words/languages.ts';
import { renderWithWords } from '../rendering.tsx';
import { withSynthetic } from '../synthetic-series.ts';

// What the set-up of the tests has loaded knows no such row: everything is loaded once more, with it.
vi.hoisted(() => vi.resetModules());

// A synthetic indicator, added as docs/data.md says: a row, its names, its definition.
vi.mock('../../../src/domain/indicator/rows.ts', async (original) => {
  const module = await original<typeof Rows>();
  const row = module.INDICATOR_ROWS['kidnapping-cases'];
  return { ...module, INDICATOR_ROWS: { ...module.INDICATOR_ROWS, 'synthetic-cases': row } };
});
vi.mock('../../../src/domain/indicator/names.words.ts', async (original) => {
  const { INDICATOR_NAMES } = await original<typeof Names>();
  const own = {
    name: { es: 'Secuestros sintéticos (carpetas)', en: 'Synthetic kidnappings (case files)' },
    shortName: { es: 'Secuestro sintético', en: 'Synthetic kidnapping' },
  };
  return { INDICATOR_NAMES: { ...INDICATOR_NAMES, 'synthetic-cases': own } };
});
vi.mock('../../../src/domain/indicator/definitions.words.ts', async (original) => {
  const { INDICATOR_DEFINITIONS } = await original<typeof Definitions>();
  const own = {
    definition: { es: 'Nada de este mundo.', en: 'Nothing of this world.' },
    caveat: { es: 'Sintético.', en: 'Synthetic.' },
  };
  return { INDICATOR_DEFINITIONS: { ...INDICATOR_DEFINITIONS, 'synthetic-cases': own } };
});

const ADDED = 'synthetic-cases' as IndicatorId;
const NAME = 'Synthetic kidnappings (case files)';
const WITH_IT = withSynthetic(SAMPLE, [
  { indicator: ADDED, start: '2015-01', length: 132, valueOf: (_, month) => 100 + (month % 7) },
]);
const VIEW: View = {
  ...DEFAULT_VIEW,
  region: '25',
  period: { from: '2025-01', to: '2025-12' },
  base: { from: '2024-01', to: '2024-12' },
};
const props = { view: VIEW, onView: () => undefined };

const app = createApp(memoryStore(WITH_IT));

async function ask(path: string): Promise<unknown> {
  return (await app(new Request(`http://localhost/api/v1/${path}`))).json();
}

beforeAll(async () => {
  const sections = Object.values(SPOKEN.en.sections);
  await Promise.all(sections.map((each: { load: () => Promise<unknown> }) => each.load()));
});
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    // An answer comes in a later task, as over a network.
    await new Promise((resolve) => setTimeout(resolve));
    return app(new Request(new URL(address, location.href)));
  });
});
afterEach(() => vi.unstubAllGlobals());

function open(page: ReactElement): void {
  renderWithWords(page, { language: 'en' });
}

describe('a synthetic indicator of which only the row and the words were added', () => {
  it('is a choice of its topic and breaks where its methods do', () => {
    expect(choicesOf('kidnapping').map((each) => each.id)).toContain(ADDED);
    expect(indicatorOf(ADDED).breaks.map((each) => each.month)).toEqual(['2026-01']);
  });

  it('is listed by the API, with its words, its cube and its series', async () => {
    const catalogue = (await ask('edition')) as { indicators: { id: string; definition: unknown }[] };
    expect(catalogue.indicators.find((each) => each.id === ADDED)?.definition).toEqual({
      es: 'Nada de este mundo.',
      en: 'Nothing of this world.',
    });
    const series = await ask(`series?indicator=${ADDED}&region=25&from=2024-01&to=2024-02`);
    expect(JSON.stringify(series)).toContain('"value":103');
    expect(JSON.stringify(await ask('openapi.json'))).toContain(`"${ADDED}"`);
  });

  it('can be chosen on the card of its topic, by its own name', async () => {
    open(<OverviewPage {...props} />);
    const card = await screen.findByRole('article', { name: 'Kidnapping' });
    expect(within(card).getByRole('option', { name: 'Synthetic kidnapping' })).toBeInTheDocument();
  });

  it.each([
    ['region', <RegionPage key="region" {...props} />],
    ['policy', <PolicyPage key="policy" {...props} />],
    ['revisions', <RevisionsPage key="revisions" {...props} />],
  ])('can be chosen on the page %s', async (_, page) => {
    open(page);
    expect(await screen.findByRole('option', { name: NAME })).toBeInTheDocument();
  });

  it('has a row in the table of the region', async () => {
    open(<RegionPage {...props} />);
    expect(await screen.findByRole('row', { name: /Synthetic kidnapping/ })).toHaveTextContent('1,2');
  });
});
