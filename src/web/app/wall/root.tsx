import { useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../domain/bilingual.ts';
import { formatView } from '../../../domain/view/query.ts';
import type { View } from '../../../domain/view/view.ts';
import { parseWall } from '../../../domain/view/scene-query.ts';
import { WallPage } from '../../features/wall/screen/WallPage.tsx';
import { useSearch } from '../../router/address.ts';
import { SPOKEN } from '../../words/languages.ts';
import { loadWords } from '../../words/shelf.ts';
import { LanguageProvider } from '../../words/words.ts';
import { keepApp, watchRelease } from './release.ts';
import { createNoStore, openWallStore } from './store.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

interface WallRootProps {
  readonly language: Language;
}

const ports = {
  storeOf: 'indexedDB' in globalThis ? openWallStore() : createNoStore,
  release: watchRelease(),
};

function WallRoot({ language }: WallRootProps) {
  const search = useSearch();
  const exit = useCallback(
    (view: View) => location.assign(`${BASE}/?${formatView(view)}&lang=${language}`),
    [language],
  );
  return (
    <LanguageProvider value={language}>
      <WallPage query={search} ports={ports} onExit={exit} />
    </LanguageProvider>
  );
}

/** Puts the wall screen on the page, in the language of its address. */
export async function showWall(): Promise<void> {
  const { language } = parseWall(location.search).wall;
  const words = await loadWords(language, ['contributions', 'present-and-across', 'reading', 'wall']);
  document.documentElement.lang = SPOKEN[language].locale;
  document.title = words.shell.name;
  const element = document.querySelector('#root');
  if (!element) throw new Error('index.html has no #root');
  createRoot(element).render(<WallRoot language={language} />);
  keepApp();
}
