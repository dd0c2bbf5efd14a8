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

/** The questions of a page, but for that which edition serves, as an edition is asked them. */
function othersOf(edition: string | undefined, { edition: own, answers }: DrawnState): DrawnState['answers'] {
  const others = answers.filter(({ key: [name] }) => name !== 'edition');
  if (own === undefined || edition === undefined || own === edition) return others;
  return others.map(({ key, address }) => {
    return {
      key: key.map((part) => (part === own ? edition : part)),
      address: address.replaceAll(own, edition),
    };
  });
}

type Answer = DrawnState['answers'][number];

/** Fetches an answer that a page was drawn from; nothing where it is refused or out of reach. */
async function fetchAnswer({ address }: Answer): Promise<string | undefined> {
  try {
    const response = await answerAt(address);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

async function fetchAll(answers: readonly Answer[]): Promise<(readonly [Answer, string | undefined])[]> {
  return Promise.all(answers.map(async (each) => [each, await fetchAnswer(each)] as const));
}

/** Hands an answer to the app, so that it finds what the server found. */
function takeAnswer(client: QueryClient, { key }: Answer, text: string | undefined): unknown {
  return text === undefined ? undefined : client.setQueryData(key, JSON.parse(text) as unknown);
}

/** The edition that serves now; that of the page where it cannot be asked for. */
async function servingEdition(
  client: QueryClient,
  { edition, answers }: DrawnState,
): Promise<string | undefined> {
  const asked = answers.find(({ key: [name] }) => name === 'edition');
  const answer = asked && takeAnswer(client, asked, await fetchAnswer(asked));
  return (answer as { readonly id: string } | undefined)?.id ?? edition;
}

/**
 * Makes ready for the app to take over what the server drew; false where that is not what it will show. A page of
 * another edition than serves now, kept by a cache or by an export, is asked anew what it asked, and drawn again.
 */
export async function takeOver(client: QueryClient, wanted: Language): Promise<boolean> {
  const state = JSON.parse(document.querySelector('#drawn')?.textContent ?? '') as DrawnState;
  if (!isDrawnFor(state, wanted)) return false;
  const fetched = fetchAll(othersOf(state.edition, state));
  const edition = await servingEdition(client, state);
  const isSame = edition === state.edition;
  const others = isSame ? await fetched : await fetchAll(othersOf(edition, state));
  takeStyles();
  drawNarrow(state.narrow);
  for (const [answer, text] of others) takeAnswer(client, answer, text);
  return isSame;
}
