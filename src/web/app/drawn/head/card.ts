import type { PageAsked } from '../../../../contract/pages/drawn-page.ts';
import {
  picturedChoicesIn,
  STATE_LAYERS,
  type PicturedChoices,
  type PicturedFigure,
} from '../../../../domain/view/pictured.ts';
import { formatView, parseView } from '../../../../domain/view/query.ts';
import type { View } from '../../../../domain/view/view.ts';
import { municipalityOfPath } from '../../../router/municipality-path.ts';
import { placedView } from '../../../router/placed-path.ts';

/** The view of a page's address, the place in its path among it. */
export function viewOf({ path, search }: Pick<PageAsked, 'path' | 'search'>): View {
  return placedView(path, parseView(search).view);
}

/** A page's own figure: its anchor there, its name, and what the page's path says of it. */
interface OwnFigure {
  readonly anchor: string;
  readonly figure: PicturedFigure;
  readonly choices?: PicturedChoices;
}

/** The figures of pages that have one of their own; every other page shares that of the falling and the rising. */
function ownFigures(path: string): readonly OwnFigure[] {
  const place = municipalityOfPath(path);
  if (place) return [{ anchor: 'series', figure: 'series', choices: { place } }];
  if (path === '/states') {
    return STATE_LAYERS.map((layer) => ({ anchor: `map-${layer}`, figure: 'map', choices: { layer } }));
  }
  if (path === '/divergence') return [{ anchor: 'divergence', figure: 'divergence' }];
  return path === '/perception' ? [{ anchor: 'fear', figure: 'fear' }] : [];
}

/** The picture beside a link to a page: its own figure where it is drawn on the page, as it stands there. */
export function linkCardOf(form: PageAsked, markup: string, edition: string | undefined): string {
  const own = ownFigures(form.path).find(({ anchor }) => markup.includes(` id="${anchor}"`));
  const figure = own?.figure ?? 'falling-and-rising';
  const choices = { ...picturedChoicesIn(figure, new URLSearchParams(form.search)), ...own?.choices };
  const query = [
    `${formatView(viewOf(form))}&lang=${form.language}&size=card`,
    new URLSearchParams(choices).toString(),
    edition ? `edition=${edition}` : '',
  ].filter(Boolean);
  return `${form.origin}/api/v1/figures/${figure}.png?${query.join('&')}`;
}
