import { createRoot, hydrateRoot } from 'react-dom/client';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet gives nothing to assign
import '../styles.css';
import { createQueryClient } from '../api/query-client.ts';
import { loadWords } from '../words/shelf.ts';
import { languageOf } from './language.ts';
import type { takeOver as TakeOver } from './drawn/take-over.ts';
import { findPage } from './pages.tsx';
import { regionAddress } from '../router/region-path.ts';
import { Root } from './Root.tsx';
import { reloadForNewVersion } from './stale-chunks.ts';
import { pagePathOf } from '../router/url-state.ts';
import { isWall, startWall } from './wall/start.ts';

/** Takes over the page that the server drew, if it is the one that this address shows to this reader. */
async function takeOver(...given: Parameters<typeof TakeOver>): Promise<boolean> {
  return (await import('./drawn/take-over.ts')).takeOver(...given);
}

async function start(): Promise<void> {
  if (__MOCK__) await (await import('../../../mocks/browser.ts')).startMock();
  if (__EXPORTED__) (await import('./exported.ts')).startFromFiles();
  if (isWall(location.pathname)) return startWall();
  reloadForNewVersion();
  const whole = regionAddress(location.pathname, location.search);
  if (whole) history.replaceState(null, '', whole);
  const language = languageOf(location.search);
  const client = createQueryClient();
  const taking = document.querySelector('#drawn') && takeOver(client, language);
  const words = loadWords(language);
  // Beside the words, so that the page's code does not wait for them.
  const page = findPage(pagePathOf(location.pathname));
  const code = Promise.allSettled([page?.load(), taking && page?.loadParts?.()]);
  // A press can only be answered where the code that answers it is here. A part whose code comes later would be drawn
  // anew, first as waiting, should anything else of the page change before.
  const [drawn] = await Promise.all([taking, words, taking && code]);
  const element = document.querySelector('#root');
  if (!element) throw new Error('index.html has no #root');
  const root = <Root client={client} language={language} />;
  if (drawn) hydrateRoot(element, root);
  else {
    document.querySelector('#drawn')?.remove();
    element.classList.remove('at-rest');
    createRoot(element).render(root);
  }
  return undefined;
}

void start();
