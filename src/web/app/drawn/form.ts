import type { PageAsked } from '../../../contract/pages/drawn-page.ts';
import { findLanguage } from '../../../domain/bilingual.ts';
import { VIEW_PARAMETERS } from '../../../domain/view/query.ts';
import { regionAddress } from '../../router/region-path.ts';
import { FOREIGN, pagePathOf } from '../../router/url-state.ts';
import { findPage } from '../pages.tsx';

/** A parameter that a page may know; longer names and texts are nothing that a page wrote. */
const OWN_NAME = /^[a-z][a-z-]{0,20}$/;
const LONGEST = 120;
const MOST_OWN = 8;

function isOwn([name, text]: readonly [string, string]): boolean {
  return OWN_NAME.test(name) && !FOREIGN.test(name) && text.length <= LONGEST;
}

/** The query in one order, without what is foreign to the product. */
function queryInForm(search: string): string {
  const asked = new URLSearchParams(search);
  const view = [...VIEW_PARAMETERS, 'lang'];
  const known = view.flatMap((name) => {
    const text = asked.get(name);
    return text === null || text.length > LONGEST ? [] : [[name, text] as const];
  });
  const own = [...asked].filter((each) => !view.includes(each[0]) && isOwn(each)).slice(0, MOST_OWN);
  const pairs = [...known, ...own.toSorted(([a], [b]) => a.localeCompare(b))];
  const text = new URLSearchParams(pairs.map((each) => [...each])).toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** Whether an address names an edition: its page is left to the browser, as drawings are kept for the one that serves. */
export function isPinned({ search }: PageAsked): boolean {
  return new URLSearchParams(search).has('edition');
}

/** Whether an address holds a wall that somebody composed, as long as it may be: it is left to the browser. */
export function isComposed({ path, search }: PageAsked): boolean {
  const own = new URLSearchParams(search);
  return findPage(pagePathOf(path))?.name === 'present' && (own.has('wall') || own.has('part'));
}

/** The one form of an address: pages whose addresses have the same form are the same page. */
export function formOfAddress(asked: PageAsked): PageAsked {
  const whole = regionAddress(asked.path, asked.search);
  const [path = '/', query = ''] = whole ? whole.split('?') : [asked.path, asked.search.slice(1)];
  const page = pagePathOf(path);
  if (!findPage(page)) return { ...asked, path: '/404', search: '', language: languageIn(asked) };
  return { ...asked, path: page, search: queryInForm(query), language: languageIn(asked) };
}

function languageIn({ search, language }: PageAsked): PageAsked['language'] {
  return findLanguage(new URLSearchParams(search).get('lang')) ?? language;
}
