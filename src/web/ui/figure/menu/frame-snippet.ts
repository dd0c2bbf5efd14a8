import { picturedChoicesIn } from '../../../../domain/view/pictured.ts';
import { parseView, VIEW_PARAMETERS } from '../../../../domain/view/query.ts';
import { figureAt } from '../../../router/figure-path.ts';
import { placedView } from '../../../router/placed-path.ts';
import { pagePathOf, parametersCarried } from '../../../router/url-state.ts';

/** Pixels that a frame has where its page does not listen for the true height. */
const FALLBACK_HEIGHT = 760;

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Whether a server draws the figure at an anchor of a page, so that it can be framed and linked as a picture. */
export function isDrawable(path: string, anchor: string): boolean {
  return !__EXPORTED__ && figureAt(path, anchor) !== undefined;
}

/** Where the figure of an anchor on a page stands for other pages. */
export interface FigureAddresses {
  /** A page for a frame. */
  readonly frame: string;
  /** A picture that any page or chat shows. */
  readonly png: string;
}

/** The addresses of a figure by that of the page that shows it. */
export function figureAddresses(page: string, anchor: string): FigureAddresses {
  const { origin, pathname, searchParams: own } = new URL(page);
  const path = pagePathOf(pathname);
  const found = figureAt(path, anchor);
  if (!found) throw new Error(`${anchor} is not drawn by a server`);
  const { figure, choices } = found;
  const query = new URLSearchParams(parametersCarried(own.toString()));
  // A statement is the same whatever is looked at.
  if (figure === 'claim') for (const name of VIEW_PARAMETERS) query.delete(name);
  else query.set('r', placedView(path, parseView(own.toString()).view).region);
  for (const [name, value] of Object.entries({ ...picturedChoicesIn(figure, own), ...choices })) {
    query.set(name, value);
  }
  const asked = query.toString().replaceAll('%2C', ',');
  const root = origin + import.meta.env.BASE_URL;
  return { frame: `${root}embed/${figure}?${asked}`, png: `${root}api/v1/figures/${figure}.png?${asked}` };
}

/** HTML to paste into another page: a figure's page for frames, as tall as it says that it is. */
export function frameSnippet(frame: string, title = ''): string {
  return `<iframe
  src="${attribute(frame)}"
  title="${attribute(title || 'Saldo')}"
  width="100%"
  height="${FALLBACK_HEIGHT}"
  style="border:0"
  loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>
<script>
  addEventListener('message', function (e) {
    if (!e.data || e.data.type !== 'saldo-embed-height') return;
    document.querySelectorAll('iframe').forEach(function (f) {
      if (f.contentWindow === e.source) f.height = e.data.height;
    });
  });
</script>
`;
}
