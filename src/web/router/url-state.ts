import { useCallback, useMemo } from 'react';
import type { Language } from '../../domain/bilingual.ts';
import { formatView, parseView, VIEW_PARAMETERS, type QueryProblem } from '../../domain/view/query.ts';
import { choiceOnto, type View } from '../../domain/view/view.ts';
import { moveTo, readOrigin, usePath, useSearch } from './address.ts';
import type { Links } from './links.tsx';
import { placedPath } from './placed-path.ts';

/** Parameters that mail and social networks hang on links to follow their readers. */
export const FOREIGN = /^(utm_|mc_|_g|igsh|ref_src)|clk?id$/;

/** A query with the view and the language spelled out; parameters of a page's own are kept, foreign ones not. */
export function querySpelledOut(search: string, view: View, language: Language): string {
  const own = new URLSearchParams(search);
  for (const name of [...own.keys()].filter((each) => FOREIGN.test(each))) own.delete(name);
  for (const name of [...VIEW_PARAMETERS, 'lang']) own.delete(name);
  const rest = own.toString();
  return `?${formatView(view)}&lang=${language}${rest ? `&${rest}` : ''}`;
}

const CARRIED: readonly string[] = [...VIEW_PARAMETERS, 'lang', 'edition'];

/** The parameters that go along from page to page: view, language and a pinned edition, nothing of a page's own. */
export function parametersCarried(search: string): [string, string][] {
  return [...new URLSearchParams(search)].filter(([name]) => CARRIED.includes(name));
}

/** An address of a page with what is carried along: what it names itself stands, and its anchor stays at its end. */
function withCarried(address: string, carried: readonly (readonly [string, string])[]): string {
  const [whole = '', anchor] = address.split('#');
  const [path = '', query = ''] = whole.split('?');
  const own = [...new URLSearchParams(query)];
  const pairs = [...own, ...carried.filter(([name]) => !own.some((each) => each[0] === name))].map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return `${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${anchor ? `#${anchor}` : ''}`;
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The path of a page: that of an address without the folder that the product is hosted in, without the
 * slash or the file name that file hosts and people put at its end.
 */
export function pagePathOf(path: string): string {
  return path.slice(BASE.length).replace(/\/(index\.html)?$/, '') || '/';
}

/** The path of the page that the address names. */
export function usePagePath(): string {
  return pagePathOf(usePath());
}

interface UrlState {
  readonly view: View;
  readonly problems: readonly QueryProblem[];
  readonly onView: (next: View) => void;
  readonly links: Links;
}

/** Reads the view from the address and writes it back; every change is one step of the browser's history. */
export function useUrlState(language: Language): UrlState {
  const path = usePath();
  const search = useSearch();
  const { view, problems } = useMemo(() => parseView(search), [search]);
  const onView = useCallback(
    (next: View) => {
      // It takes nothing back of what was chosen since this was drawn.
      const { pathname, search: newest } = window.location;
      const chosen = choiceOnto(parseView(newest).view, view, next);
      moveTo(placedPath(pathname, chosen.region) + querySpelledOut(newest, chosen, language));
    },
    [view, language],
  );
  const links = useMemo<Links>(() => {
    const carried = parametersCarried(search);
    const to = (page: string): string => BASE + withCarried(page, carried);
    const here = path + querySpelledOut(search, view, language);
    return {
      to,
      here: (anchor) => `${readOrigin()}${here}${anchor ? `#${anchor}` : ''}`,
      go: (page) => moveTo(BASE + withCarried(page, parametersCarried(window.location.search))),
    };
  }, [path, search, view, language]);
  return { view, problems, onView, links };
}
