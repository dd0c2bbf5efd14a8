import { createRoot } from 'react-dom/client';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet gives nothing to assign
import '../styles.css';
import { createQueryClient } from '../api/query-client.ts';
import { loadWords } from '../words/shelf.ts';
import { languageOf } from './language.ts';
import { findPage } from './pages.tsx';
import { regionAddress } from '../router/region-path.ts';
import { Root } from './Root.tsx';
import { reloadForNewVersion } from './stale-chunks.ts';
import { pagePathOf } from '../router/url-state.ts';
import { isWall, startWall } from './wall/start.ts';

async function start(): Promise<void> {
  if (__MOCK__) await (await import('../../../mocks/browser.ts')).startMock();
  if (isWall(location.pathname)) return startWall();
  reloadForNewVersion();
  const whole = regionAddress(location.pathname, location.search);
  if (whole) history.replaceState(null, '', whole);
  const language = languageOf(location.search);
  const words = loadWords(language);
  // Beside the words, so that the page's code does not wait for them.
  findPage(pagePathOf(location.pathname))
    ?.load()
    .catch(() => undefined);
  await words;
  const element = document.querySelector('#root');
  if (!element) throw new Error('index.html has no #root');
  createRoot(element).render(<Root client={createQueryClient()} language={language} />);
  return undefined;
}

void start();
