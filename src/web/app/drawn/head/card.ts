import type { PageAsked } from '../../../../contract/pages/drawn-page.ts';
import { picturedChoicesIn } from '../../../../domain/view/pictured.ts';
import { formatView, parseView } from '../../../../domain/view/query.ts';
import type { View } from '../../../../domain/view/view.ts';
import { figureAt, type FigureThere } from '../../../router/figure-path.ts';
import { placedView } from '../../../router/placed-path.ts';

/** The view of a page's address, the place in its path among it. */
export function viewOf({ path, search }: Pick<PageAsked, 'path' | 'search'>): View {
  return placedView(path, parseView(search).view);
}

/** Pages whose first figure is not what they are about. */
const NOT_ITS_FIRST = /^\/region$|^\/place\/\d\d$/;

/** A page's own figure: the first that it shows of those which are drawn without a browser. */
function ownFigure(path: string, markup: string): FigureThere | undefined {
  if (NOT_ITS_FIRST.test(path)) return undefined;
  for (const [, anchor = ''] of markup.matchAll(/<figure [^>]*?\bid="([\w-]+)"/g)) {
    const found = figureAt(path, anchor);
    if (found) return found;
  }
  return undefined;
}

/** The picture beside a link to a page: its own figure as it stands there, else that of the falling and the rising. */
export function linkCardOf(form: PageAsked, markup: string, edition: string | undefined): string {
  const own = ownFigure(form.path, markup);
  const figure = own?.figure ?? 'falling-and-rising';
  const choices = { ...picturedChoicesIn(figure, new URLSearchParams(form.search)), ...own?.choices };
  const query = [
    `${formatView(viewOf(form))}&lang=${form.language}&size=card`,
    new URLSearchParams(choices).toString(),
    edition ? `edition=${edition}` : '',
  ].filter(Boolean);
  return `${form.origin}/api/v1/figures/${figure}.png?${query.join('&')}`;
}
