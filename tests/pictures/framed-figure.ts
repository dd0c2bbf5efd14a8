import { expect } from 'vitest';
import {
  neededBy,
  picturedChoicesIn,
  PICTURED_FIGURES,
  type PicturedFigure,
} from '../../src/domain/view/pictured.ts';
import { placeOfFigure } from '../../src/web/router/figure-path.ts';

const OWN = ['falling-and-rising', 'map', 'divergence', 'fear', 'series', 'claim'];

/** The figures that are read off their pages; the others are drawn by code of their own. */
export const PAGED = PICTURED_FIGURES.filter((figure) => !OWN.includes(figure));

function placeOf(figure: PicturedFigure): ReturnType<typeof placeOfFigure> {
  return placeOfFigure(figure, picturedChoicesIn(figure, new URLSearchParams(neededBy(figure) ?? '')));
}

/** The page on which a figure stands. */
export function pageOf(figure: PicturedFigure): string {
  return placeOf(figure).path;
}

/** What is written on a picture, in one line, without markup. */
export function written(svg: string): string {
  return svg
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>|<desc>.*?<\/desc>/gs, '')
    .replace(/<\/text>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** Asserts that a figure in a frame, which has everything but the fonts that every picture carries, is whole. */
export async function expectWholeFrame(
  figure: PicturedFigure,
  textAt: (path: string) => Promise<string>,
  edition: string,
): Promise<void> {
  const { path, anchor } = placeOf(figure);
  const page = await textAt(`/embed/${figure}?lang=en&${neededBy(figure) ?? ''}`);
  const text = written(page);
  expect(text).toMatch(/Source: \w/);
  expect(text).toContain(`Edition: ${edition}`);
  expect(page).toMatch(new RegExp(`href="https://saldo.example${path}\\?[^"]*#${anchor}"`));
  expect(page.match(/<svg class="drawing/g)).toHaveLength(2);
  expect(/var\(|color-mix|NaN|undefined|Loading/.exec(page)).toBeNull();
}
