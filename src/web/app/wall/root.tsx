import { useCallback, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../domain/bilingual.ts';
import { formatView } from '../../../domain/view/query.ts';
import type { View } from '../../../domain/view/view.ts';
import { parseWall } from '../../../domain/view/scene-query.ts';
import { WallPage } from '../../features/wall/screen/WallPage.tsx';
import { useSearch } from '../../router/address.ts';
import { SPOKEN } from '../../words/languages.ts';
import { loadWords, withWords } from '../../words/shelf.ts';
import { LanguageProvider } from '../../words/words.ts';
import { keepApp } from '../offline/keep-app.ts';
import { watchRelease } from './release.ts';
import { createNoStore, openWallStore } from './store.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

interface WallRootProps {
  readonly language: Language;
}

const ports = {
  storeOf: 'indexedDB' in globalThis ? openWallStore() : createNoStore,
  release: watchRelease(),
};

function leave(view: View, language: Language): void {
  location.assign(`${BASE}/?${formatView(view)}&lang=${language}`);
}

function WallRoot({ language }: WallRootProps) {
  const search = useSearch();
  const exit = useCallback((view: View) => leave(view, language), [language]);
  return (
    <LanguageProvider value={language}>
      <WallPage query={search} ports={ports} onExit={exit} />
    </LanguageProvider>
  );
}

/** A screen that is looked after on the server: its code is fetched for its addresses alone. */
async function namedScreen(name: string, fallback: Language): Promise<ReactNode> {
  const { linkTo, languageKept, NamedRoot } = await withWords(
    ['contributions', 'present-and-across', 'reading', 'wall'],
    () => import('./named.tsx'),
  );
  const link = linkTo(name);
  const first = languageKept(link, fallback);
  await loadWords(first);
  return <NamedRoot name={name} link={link} ports={ports} first={first} onExit={leave} />;
}

/** Puts a wall screen on the page: the one of a name, or that of the address in its language. */
export async function showWall(name: string | undefined): Promise<void> {
  const { language } = parseWall(location.search).wall;
  const words = await loadWords(language, ['contributions', 'present-and-across', 'reading', 'wall']);
  document.documentElement.lang = SPOKEN[language].locale;
  document.title = name === undefined ? words.shell.name : `${name} · ${words.shell.name}`;
  const element = document.querySelector('#root');
  if (!element) throw new Error('index.html has no #root');
  const root = name === undefined ? <WallRoot language={language} /> : await namedScreen(name, language);
  createRoot(element).render(root);
  void keepApp();
}
