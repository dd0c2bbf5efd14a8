import { findLanguage, type Language } from '../../domain/bilingual.ts';

/** What the address of an export looks like. */
export interface ExportAddress {
  /** Scheme and host; empty where it is not known, so that every address stays on whatever host it is put. */
  readonly origin: string;
  /** The folder below it, with a slash at both ends. */
  readonly base: string;
}

/** The language whose pages stand at the root; the others stand in a folder of their name. */
const ROOT_LANGUAGE: Language = 'es';

/**
 * The path, below the base, at which a page of a language stands.
 * @example exportedPath('/states', 'es') // 'states/'
 * @example exportedPath('/', 'en') // 'en/'
 */
export function exportedPath(path: string, language: Language): string {
  const own = path === '/' ? '' : `${path.slice(1)}/`;
  return language === ROOT_LANGUAGE ? own : `${language}/${own}`;
}

/** Whether a server drew the page, rather than leave it to the browser. */
export function isDrawn(html: string): boolean {
  return html.includes(' id="drawn">');
}

/** What the app of a drawn page will ask for: addresses of the API. */
export function addressesIn(html: string): string[] {
  const state = /<script type="application\/json" id="drawn">(.*?)<\/script>/s.exec(html)?.[1];
  if (!state) return [];
  const { answers } = JSON.parse(state) as { readonly answers: readonly { readonly address: string }[] };
  return answers.map(({ address }) => address);
}

/** The policy of the response as a page carries it itself; who may frame it only a host can say. */
function policyTag(policy: string): string {
  const own = policy.split('; ').filter((each) => !each.startsWith('frame-ancestors'));
  return `<meta http-equiv="Content-Security-Policy" content="${own.join('; ')}" />`;
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&');
}

/** The address of a page among those that a page names of itself: `?lang=en` alone becomes a folder, other queries stay. */
function pageAddress(href: string, { origin, base }: ExportAddress): string {
  const [whole = '', query = ''] = unescaped(href).split('?');
  const language = /^lang=(es|en)$/.exec(query)?.[1];
  const root = origin + base;
  if (!language || !whole.startsWith(root.slice(0, -1))) return href;
  return root + exportedPath(`/${whole.slice(root.length)}`, language as Language);
}

/** A file, and what is no page: it keeps its address. */
const NO_PAGE = /\.\w+$|^(api|data|embed)\b/;

/**
 * Where a link of a drawn page leads without scripts: to the file of the language that it asks for. What it asks for
 * besides stays in its query, which only scripts read.
 */
function linkAddress(href: string, { base }: ExportAddress): string {
  const [whole = '', anchor] = unescaped(href).split('#');
  const [path = '', query = ''] = whole.split('?');
  const asked = new URLSearchParams(query);
  const language = findLanguage(asked.get('lang'));
  const own = path === base.slice(0, -1) ? '' : path.slice(base.length);
  if (!language || !`${path}/`.startsWith(base) || NO_PAGE.test(own)) return href;
  // The folder names a language as well; at the root an app would choose that of its reader.
  const kept = asked.size > 1 || language === ROOT_LANGUAGE ? `?${query.replaceAll('&', '&amp;')}` : '';
  return `${base}${exportedPath(`/${own.replace(/\/$/, '')}`, language)}${kept}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** A page as the server answered it, made to stand in a folder without one; cards by their whole address. */
export function exportedPage(
  html: string,
  policy: string,
  address: ExportAddress,
  cards: ReadonlyMap<string, string>,
): string {
  return (
    html
      .replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${policyTag(policy)}`)
      // Its answers are files that only its app knows.
      .replace('<template id="app">', '<template id="app" data-files>')
      .replaceAll(
        /(<a\b[^>]*? href=")([^"]*)"/g,
        (_, start: string, href: string) => `${start}${linkAddress(href, address)}"`,
      )
      .replaceAll(
        /(<link rel="(?:canonical|alternate)"[^>]*href="|<meta property="og:url" content=")([^"]*)"/g,
        (_, start: string, href: string) => `${start}${pageAddress(href, address)}"`,
      )
      .replaceAll(/(<meta property="og:image" content=")([^"]*)"/g, (_, start: string, href: string) => {
        const card = cards.get(unescaped(href));
        return `${start}${card ? address.origin + address.base + card : href}"`;
      })
  );
}

/**
 * What a page has beside its own content, as often as there is an edition: the edition's name, the description of all
 * data for programs, the list of periods to choose, what is fetched ahead and taken over, the foot.
 */
const OF_THE_EDITION = [
  /<script type="application\/(?:ld\+)?json"[^>]*>.*?<\/script>/gs,
  /<option\b.*?<\/option>/gs,
  /<\/main><footer\b.*?<\/footer>/gs,
  /\b\d{4}-\d{2}-[0-9a-f]{8}\b/g,
];

function ownContent(html: string): string {
  return OF_THE_EDITION.reduce((text, each) => text.replaceAll(each, ''), html);
}

/** Whether a page says of its own what it said in an earlier edition: then it may stay, as a page of that edition. */
export function isSamePage(before: string, after: string): boolean {
  return ownContent(before) === ownContent(after);
}

/** The card image that a page names, by its whole address. */
export function cardIn(html: string): string | undefined {
  const href = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
  return href && unescaped(href);
}
