import { useCallback, useEffect, useMemo, useState } from 'react';
import { placeOf, sceneAt, withPeriod, withRegion, type Wall } from '../../../../domain/view/scene.ts';
import type { View } from '../../../../domain/view/view.ts';
import type { Show } from './show.ts';
import { periodAfter, regionBeside, wallKey, type WallKey } from './wall-keys.ts';
import type { WallActions } from './WallControls.tsx';

function toggleFullScreen(): void {
  // Refused without a gesture, or where the browser has none: the wall fills the window all the same.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}

interface Screen {
  readonly wall: Wall;
  readonly show: Show;
  readonly onWall: (next: Wall) => void;
  readonly onExit: (view: View) => void;
}

interface AtHand {
  readonly actions: WallActions;
  readonly isListOpen: boolean;
  readonly isBlank: boolean;
  /** Closes the list, ends blank and pause: the visit is over. Always the same function. */
  readonly endVisit: () => void;
}

interface Toggles {
  readonly toggleList: () => void;
  readonly blank: () => void;
}

function actionsOf({ wall, show, onWall, onExit }: Screen, toggles: Toggles): WallActions {
  const isPaused = (): boolean => show.current().pausedAt !== null;
  return {
    ...toggles,
    pause: () => show.send({ type: isPaused() ? 'resume' : 'pause' }),
    next: () => show.send({ type: 'next' }),
    previous: () => show.send({ type: 'previous' }),
    go: (place) => {
      const now = show.current().step;
      show.send({ type: 'go', step: now - placeOf(wall, now) + place });
    },
    fullScreen: toggleFullScreen,
    exit: () => onExit(sceneAt(wall, show.current().step).view),
    setRegion: (region) => onWall(withRegion(wall, region)),
    setPeriod: (period) => onWall(withPeriod(wall, period)),
  };
}

function doKey(key: WallKey, wall: Wall, actions: WallActions): void {
  const keys: Record<WallKey, () => void> = {
    pause: actions.pause,
    next: actions.next,
    previous: actions.previous,
    blank: actions.blank,
    exit: actions.exit,
    list: actions.toggleList,
    'full-screen': actions.fullScreen,
    'next-region': () => actions.setRegion(regionBeside(wall.view.region, 1)),
    'previous-region': () => actions.setRegion(regionBeside(wall.view.region, -1)),
    'next-period': () => actions.setPeriod(periodAfter(wall.view.period)),
  };
  keys[key]();
}

/** A list of choices finds them by their letters; every other key means the same wherever the focus is. */
function belongsToList({ key, target }: KeyboardEvent): boolean {
  const isLetter = key.length === 1 && key !== ' ';
  return isLetter && target instanceof Element && target.closest('select') !== null;
}

/** Hears the keys of a wall; nothing while it is locked. */
function useKeys(isLocked: boolean, onKey: (key: WallKey) => void): void {
  useEffect(() => {
    if (isLocked) return undefined;
    const press = (event: KeyboardEvent): void => {
      const key = belongsToList(event) ? undefined : wallKey(event);
      if (!key) return;
      event.preventDefault();
      if (event.type === 'keydown') onKey(key);
    };
    // Some browsers press a button when its key is let go.
    const kinds = ['keydown', 'keyup'] as const;
    for (const kind of kinds) addEventListener(kind, press);
    return () => {
      for (const kind of kinds) removeEventListener(kind, press);
    };
  }, [isLocked, onKey]);
}

/** What keys and controls do on a wall. */
export function useActions(screen: Screen): AtHand {
  const { wall, show, onWall, onExit } = screen;
  const [isListOpen, setListOpen] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const actions = useMemo(() => {
    const toggles = {
      toggleList: () => setListOpen((open) => !open),
      blank: () => setBlank((blank) => !blank),
    };
    return actionsOf({ wall, show, onWall, onExit }, toggles);
  }, [wall, show, onWall, onExit]);
  const onKey = useCallback(
    (key: WallKey) => {
      if (key !== 'blank') setBlank(false);
      if (key === 'exit' && isListOpen) setListOpen(false);
      else doKey(key, wall, actions);
    },
    [wall, actions, isListOpen],
  );
  useKeys(wall.lock, onKey);
  const endVisit = useCallback(() => {
    setListOpen(false);
    setBlank(false);
    show.send({ type: 'left' });
  }, [show]);
  return { actions, isListOpen, isBlank, endVisit };
}
