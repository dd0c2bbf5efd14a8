import { useCallback, useState } from 'react';
import type { Language } from '../../../domain/bilingual.ts';
import { parseWall } from '../../../domain/view/scene-query.ts';
import type { NamedScreen } from '../../../domain/view/screen/screen.ts';
import type { WallTheme } from '../../../domain/view/scene.ts';
import type { View } from '../../../domain/view/view.ts';
import { listenToScreen, readScreen, tellScreen } from '../../api/screens/screen-asks.ts';
import { createScreenLink, type ScreenLink } from '../../features/wall/ports/screen-link.ts';
import type { WallPorts } from '../../features/wall/ports/use-feed.ts';
import { versionHere } from '../../features/wall/ports/version.ts';
import { momentNow } from '../../features/wall/clock/use-moment.ts';
import { NamedWall } from '../../features/wall/screen/NamedWall.tsx';
import { SPOKEN } from '../../words/languages.ts';
import { loadWords } from '../../words/shelf.ts';
import { LanguageProvider } from '../../words/words.ts';

const KEPT = 'saldo-screen ';
const GROUND = 'saldo-ground ';
const DISPLAY = 'saldo-display';

/** A name for this window; `randomUUID` is there over https alone. */
function madeUp(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Storage may be denied: a window is then another display after a reload. */
function displayName(): string {
  const name = madeUp();
  try {
    const known = sessionStorage.getItem(DISPLAY);
    sessionStorage.setItem(DISPLAY, known ?? name);
    return known ?? name;
  } catch {
    return name;
  }
}

function readKept(name: string): NamedScreen | undefined {
  try {
    return readScreen(localStorage.getItem(KEPT + name) ?? '');
  } catch {
    return undefined;
  }
}

function keep(name: string, screen: NamedScreen): void {
  try {
    localStorage.setItem(KEPT + name, JSON.stringify(screen));
  } catch {
    // Not kept: a restart without a server has nothing to show.
  }
}

/** Kept for the first paint of the next start, before any script of the app: public/before-paint.js reads it. */
function keepGround(name: string, ground: WallTheme): void {
  try {
    localStorage.setItem(GROUND + name, ground);
  } catch {
    // Not kept: the next start is dark until the app has come.
  }
}

/** The link to a screen over the network and this browser's storage. */
export function linkTo(name: string): ScreenLink {
  return createScreenLink({
    display: displayName(),
    version: versionHere(),
    tell: (report, signal) => tellScreen(name, report, signal),
    listen: (onScreen) => listenToScreen(name, onScreen),
    kept: () => readKept(name),
    keep: (screen) => keep(name, screen),
    now: momentNow,
    random: Math.random,
  });
}

/** The language of what was kept of a screen. */
export function languageKept(link: ScreenLink, fallback: Language): Language {
  const { screen } = link.current();
  return screen ? parseWall(screen.plan.wall).wall.language : fallback;
}

interface NamedRootProps {
  readonly name: string;
  readonly link: ScreenLink;
  readonly ports: WallPorts;
  /** The first language, its sentences already there. */
  readonly first: Language;
  readonly onExit: (view: View, language: Language) => void;
}

/** A named screen in the language that it is to speak, as soon as its sentences have come. */
export function NamedRoot({ name, link, ports, first, onExit }: NamedRootProps) {
  const [spoken, setSpoken] = useState(first);
  const speak = useCallback((language: Language) => {
    loadWords(language).then(
      () => {
        document.documentElement.lang = SPOKEN[language].locale;
        setSpoken(language);
        return undefined;
      },
      () => undefined, // Out of reach: the language before stays.
    );
  }, []);
  const exit = useCallback((view: View) => onExit(view, spoken), [onExit, spoken]);
  const ground = useCallback((next: WallTheme) => keepGround(name, next), [name]);
  return (
    <LanguageProvider value={spoken}>
      <NamedWall {...{ name, link, ports }} onExit={exit} onLanguage={speak} onGround={ground} />
    </LanguageProvider>
  );
}
