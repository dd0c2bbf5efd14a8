import {
  chosenOf,
  findPictured,
  STATE_LAYERS,
  type PicturedChoices,
  type PicturedFigure,
} from '../../domain/view/pictured.ts';
import { claimAddress } from './claim-path.ts';
import { municipalityOfPath } from './placed-path.ts';

/** Where a figure stands on our pages; a page that shows nothing else needs no anchor. */
interface FigurePlace {
  readonly path: string;
  readonly anchor?: string;
}

/** The figures that are not named by their page. */
const PAGES: Readonly<Partial<Record<PicturedFigure, string>>> = {
  'falling-and-rising': '/',
  map: '/states',
  fear: '/perception',
};

/** The page and anchor in a figure's name: `lethal-shares` is `#shares` of `/lethal`. */
function namedPlace(figure: PicturedFigure): FigurePlace {
  const path = PAGES[figure];
  if (path) return { path, anchor: figure };
  const [page = '', ...anchor] = figure.split('-');
  return { path: `/${page}`, anchor: anchor.join('-') || page };
}

/**
 * Where a figure stands on our pages.
 * @example placeOfFigure('map', { layer: 'extortion' }) // { path: '/states', anchor: 'map-extortion' }
 */
export function placeOfFigure(figure: PicturedFigure, choices: PicturedChoices): FigurePlace {
  if (figure === 'claim') return { path: claimAddress(choices.claim ?? '') };
  if (figure === 'series')
    return { path: choices.place ? `/place/${choices.place}` : '/region', anchor: figure };
  const place = namedPlace(figure);
  return figure === 'map' ? { ...place, anchor: `map-${chosenOf(STATE_LAYERS, choices.layer)}` } : place;
}

/** A figure that is drawn without a browser, with what its place on our pages says of it. */
export interface FigureThere {
  readonly figure: PicturedFigure;
  readonly choices: PicturedChoices;
}

/** The page of a state is that of its region. */
function pageOfPlace(path: string): string {
  return path.replace(/^\/place\/\d{2}$/, '/region');
}

/**
 * The figure at an anchor of a page; nothing where only the page itself draws it.
 * @example figureAt('/lethal', 'shares') // { figure: 'lethal-shares', choices: {} }
 */
export function figureAt(path: string, anchor: string): FigureThere | undefined {
  if (/^C\d/.test(anchor)) return { figure: 'claim', choices: { claim: anchor } };
  const place = municipalityOfPath(path);
  if (place) return anchor === 'series' ? { figure: 'series', choices: { place } } : undefined;
  const page = pageOfPlace(path);
  const [, layer] = /^map-(\w+)$/.exec(anchor) ?? [];
  const choices = layer ? { layer } : {};
  const named = [layer ? 'map' : anchor, `${page.slice(1)}-${anchor}`].flatMap(
    (name) => findPictured(name) ?? [],
  );
  const figure = named.find((each) => {
    const there = placeOfFigure(each, choices);
    return there.path === page && there.anchor === anchor;
  });
  return figure && { figure, choices };
}
