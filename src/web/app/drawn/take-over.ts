import type { QueryClient } from '@tanstack/react-query';
import type { DrawnState } from '../../../contract/pages/drawn-page.ts';
import type { Language } from '../../../domain/bilingual.ts';
import { formatView, parseView } from '../../../domain/view/query.ts';
import { answerAt } from '../../api/client.ts';
import { pagePathOf } from '../../router/url-state.ts';
import { drawNarrow } from '../../ui/hooks/use-media.ts';
import { findPage } from '../pages.tsx';

function viewIn(search: string): string {
  return formatView(parseView(search).view);
}

/** Whether an address asks for more than a language. Files were drawn for addresses that ask for nothing. */
function asksForMore(search: string): boolean {
  const asked = new URLSearchParams(search);
  asked.delete('lang');
  return asked.size > 0;
}

/** Whether what the server drew is what this address shows to this reader. */
function isDrawnFor({ path, search, language }: DrawnState, wanted: Language): boolean {
  if (__EXPORTED__ && asksForMore(location.search)) return false;
  const here = pagePathOf(location.pathname);
  const isSamePage = here === path || !(findPage(here) || findPage(path));
  return isSamePage && language === wanted && viewIn(search) === viewIn(location.search);
}

/** The policy forbids styles in attributes: the server sends them as rules, and here they become the elements' own. */
function takeStyles(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    delete element.dataset['style'];
  }
}

/** Fetches the answers that a page was drawn from, so that the app finds what the server found. */
async function takeAnswers(client: QueryClient, { answers }: DrawnState): Promise<void> {
  const all = answers.map(async ({ key, address }) => {
    const response = await answerAt(address);
    if (response.ok) client.setQueryData(key, await response.json());
  });
  await Promise.allSettled(all);
}

/** Makes ready for the app to take over what the server drew; false where that is not what it will show. */
export async function takeOver(client: QueryClient, wanted: Language): Promise<boolean> {
  const state = JSON.parse(document.querySelector('#drawn')?.textContent ?? '') as DrawnState;
  if (!isDrawnFor(state, wanted)) return false;
  takeStyles();
  drawNarrow(state.narrow);
  await takeAnswers(client, state);
  return true;
}
