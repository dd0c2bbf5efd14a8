import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { programmeAt, type Programme } from '../../../../domain/view/screen/programme.ts';
import { sceneAt, type Wall, type WallTheme } from '../../../../domain/view/scene.ts';
import { mexicoWeekHour } from '../clock/mexico-clock.ts';
import type { Show } from '../screen/show.ts';
import type { FeedState } from './feed.ts';
import type { LinkState, ScreenLink, DisplayTelling } from './screen-link.ts';
import type { Waking } from './wake-lock.ts';
import { useWakening } from './use-world.ts';

/** What a named screen adds to a wall. */
export interface ScreenSide extends Pick<ScreenLink, 'serverTime' | 'telling'> {
  readonly banner: string | null;
  /** Called with the ground that is shown from now on, for the first paint of the next start. */
  readonly onGround: (ground: WallTheme) => void;
}

const SECOND = 1000;

function watchSeconds(listener: () => void): () => void {
  const timer = setInterval(listener, SECOND);
  return () => clearInterval(timer);
}

function programmeText({ screen }: LinkState, serverTime: () => number): string {
  if (!screen) return '';
  const at = serverTime();
  return JSON.stringify(programmeAt(screen, at, mexicoWeekHour(at)));
}

/** What a screen shows now, by its schedule and the server's clock; nothing while nobody knows. */
export function useProgramme(link: ScreenLink): LinkState & { readonly programme: Programme | undefined } {
  const state = useSyncExternalStore(link.watch, link.current);
  useWakening(link.nudge);
  const text = useSyncExternalStore(watchSeconds, () => programmeText(state, link.serverTime));
  const programme = useMemo(() => (text === '' ? undefined : (JSON.parse(text) as Programme)), [text]);
  return { ...state, programme };
}

interface Told {
  readonly wall: Wall;
  readonly show: Show;
  readonly state: FeedState;
  readonly waking: Waking | undefined;
}

function tellingOf({ wall, show, state, waking }: Told): DisplayTelling {
  const { kind, view } = sceneAt(wall, show.current().step);
  const { snapshot, contact, clockError } = state;
  return {
    scene: kind,
    region: view.region,
    edition: snapshot?.edition.id ?? null,
    confirmed: contact && new Date(contact.wall + clockError).toISOString(),
    awake: waking === undefined ? null : waking === 'awake',
  };
}

/** Tells whoever looks after a screen what it shows. */
export function useTelling(
  telling: ScreenSide['telling'] | undefined,
  { wall, show, state, waking }: Told,
): void {
  useEffect(() => {
    if (!telling) return undefined;
    const tell = (): void => telling(tellingOf({ wall, show, state, waking }));
    tell();
    return show.watch(tell);
  }, [telling, wall, show, state, waking]);
}
