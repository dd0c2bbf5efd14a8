import type { Language } from '../../../domain/bilingual.ts';
import type { SectionName } from '../../words/languages.ts';
import type { Page } from '../pages.tsx';

const SOURCE = 'src/web/';

/** Modules of pages by the names that pages have: `OverviewPage.tsx` is that of the page `overview`. */
const MODULES = Object.keys(import.meta.glob('../../features/**/*Page.tsx')).map((path) =>
  path.replace('../../', ''),
);

interface Part {
  readonly modules: readonly string[];
  readonly sections: readonly SectionName[];
}

/** The taking over, the dates at the foot, the dialogs and what opens them, and where a figure comes from. */
const EVERYWHERE: Part = {
  modules: [
    'app/drawn/take-over.ts',
    'reading/publications/Publications.tsx',
    'app/shell/Overlays.tsx',
    'features/lineage/LineageDialog.tsx',
  ],
  sections: ['frame', 'publications', 'lineage'],
};

/** What draws the charts of a page. */
const CHARTS: Part = {
  modules: ['charts/lines/DrawnLineChart.tsx', 'charts/panels/DrawnPanels.tsx'],
  sections: [],
};

const FILTERS: Part = { modules: ['features/filter/RegionPanel.tsx'], sections: [] };

const ACROSS: Part = { modules: ['reading/across/AcrossFigure.tsx'], sections: ['present-and-across'] };

/** What a page shows whose code is fetched by itself, the overview's `loadParts` among it; stillness.long.test.ts misses what is not here. */
const PARTS: Partial<Readonly<Record<Page['name'], Part>>> = {
  overview: {
    modules: [
      'features/overview/lines/FallingAndRisingFigure.tsx',
      'features/overview/cards/CardActions.tsx',
      'features/overview/cards/UnreportedNote.tsx',
      'reading/contributions/WithoutClauses.tsx',
    ],
    sections: ['arithmetic', 'contributions', 'event-layer', 'falling-and-rising', 'reading', 'unreported'],
  },
  region: ACROSS,
  place: ACROSS,
  registers: ACROSS,
};

function partsOf({ name, filters, sections }: Page): readonly Part[] {
  const file = `/${name}Page.tsx`.toLowerCase();
  const own = { modules: MODULES.filter((each) => each.toLowerCase().endsWith(file)), sections };
  return [own, ...(filters === 'none' ? [] : [FILTERS]), CHARTS, ...[PARTS[name] ?? []].flat()];
}

/**
 * The modules that the app of a page needs to take it over, by their paths in the source, so that their code is here
 * when it begins.
 */
export function codeOf(page: Page | undefined, language: Language): readonly string[] {
  return [EVERYWHERE, ...(page ? partsOf(page) : [])].flatMap(({ modules, sections }) => [
    ...modules.map((path) => SOURCE + path),
    ...sections.map((section) => `${SOURCE}words/${language}/${section}.ts`),
  ]);
}
