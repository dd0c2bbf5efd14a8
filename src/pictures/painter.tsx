import { renderAsync } from '@resvg/resvg-js';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PicturedFigure } from '../domain/view/pictured.ts';
import { SPOKEN } from '../web/words/languages.ts';
import { embedAssets } from './embed/assets.ts';
import { embedEmpty, embedPage } from './embed/page.tsx';
import { claimFigure } from './figures/claim.tsx';
import { divergence } from './figures/divergence.tsx';
import { fallingAndRising } from './figures/falling-and-rising.tsx';
import { fear } from './figures/fear.tsx';
import { statesMap } from './figures/map.tsx';
import { longSeries } from './figures/series.tsx';
import { fontInstances, fontRules } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { inLight } from './palette.ts';
import type { pageFigure } from './pages/page-figure.tsx';
import type { PagedFigure } from './pages/rows.ts';
import type { Facts, Painter, Picture, PictureAsked } from './picture.ts';
import { PictureSheet, SHEET_SIZES } from './PictureSheet.tsx';
import { pageAddress, sourceLine } from './sheet-text.ts';

let pagedOnce: Promise<{ readonly pageFigure: typeof pageFigure }> | undefined;

/** What reads figures off their pages: fetched with the pages' code when the first of them is asked for. */
function paged(): NonNullable<typeof pagedOnce> {
  if (!pagedOnce) {
    // What the build writes into the pages' code; here it is read as it stands.
    Object.assign(globalThis, { __CONTRACT__: 'this process', __EXPORTED__: false });
    if (!('env' in import.meta)) register('./pages/as-built.js', import.meta.url);
    pagedOnce = import('./pages/page-figure.tsx');
  }
  return pagedOnce;
}

type Making = (asked: PictureAsked, facts: Facts) => Promise<Picture | undefined>;

/** The figures with a drawing of their own; every other is read off its page. */
const OWN: Readonly<Record<Exclude<PicturedFigure, PagedFigure>, Making>> = {
  'falling-and-rising': fallingAndRising,
  map: statesMap,
  divergence,
  fear,
  series: longSeries,
  claim: claimFigure,
};

function hasOwn(figure: PicturedFigure): figure is keyof typeof OWN {
  return figure in OWN;
}

async function pictureOf(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { figure } = asked;
  if (hasOwn(figure)) return OWN[figure](asked, facts);
  const reader = await paged();
  return reader.pageFigure(figure, asked, facts);
}

async function sheetOf(asked: PictureAsked, facts: Facts): Promise<string | undefined> {
  const picture = await pictureOf(asked, facts);
  if (!picture) return undefined;
  const { sections } = SPOKEN[asked.language];
  const [words, own] = await Promise.all([sections.frame.load(), sections.sharing.load()]);
  const foot = { source: sourceLine(picture, asked, words, own), address: pageAddress(asked) };
  return inLight(
    renderToStaticMarkup(<PictureSheet picture={picture} foot={foot} size={SHEET_SIZES[asked.size]} />),
  );
}

/** The letters that a piece of markup may show. */
function lettersOf(svg: string): string {
  return [...new Set(svg)].join('');
}

async function withFonts(svg: string): Promise<string> {
  const rules = await fontRules(lettersOf(svg));
  return svg.replace('>', `><style>${rules}</style>`);
}

let fontFiles: Promise<string[]> | undefined;

/** The painter's library takes fonts as files only. */
async function writeFonts(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-fonts-'));
  const fonts = await fontInstances();
  return Promise.all(
    fonts.map(async (font, index) => {
      const path = join(folder, `${index}.ttf`);
      await writeFile(path, font);
      return path;
    }),
  );
}

async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const files = await (fontFiles ??= writeFonts());
  const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  // Off the thread that answers requests.
  const image = await renderAsync(svg, { fitTo: { mode: 'zoom', value: 2 }, font });
  return (await indexedPng(image)) ?? new Uint8Array(image.asPng());
}

/** The painter of this process: React's own server rendering for the drawing, resvg for the pixels. */
export async function openPainter(): Promise<Painter> {
  return {
    async svg(asked, facts) {
      const sheet = await sheetOf(asked, facts);
      return sheet && withFonts(sheet);
    },
    async png(asked, facts) {
      const sheet = await sheetOf(asked, facts);
      return sheet === undefined ? undefined : pngOf(sheet);
    },
    async embed(asked, facts) {
      const picture = await pictureOf(asked, facts);
      return picture && embedPage(asked, picture);
    },
    embedEmpty,
    assets: await embedAssets(),
  };
}
