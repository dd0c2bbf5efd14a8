import { useEffect, useMemo, useState } from 'react';
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
}

function actionsOf({ wall, show, onWall, onExit }: Screen, toggleList: () => void): WallActions {
  const isPaused = (): boolean => show.current().pausedAt !== null;
  return {
    pause: () => show.send({ type: isPaused() ? 'resume' : 'pause' }),
    next: () => show.send({ type: 'next' }),
    previous: () => show.send({ type: 'previous' }),
    go: (place) => {
      const now = show.current().step;
      show.send({ type: 'go', step: now - placeOf(wall, now) + place });
    },
    toggleList,
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
    exit: actions.exit,
    list: actions.toggleList,
    'full-screen': actions.fullScreen,
    'next-region': () => actions.setRegion(regionBeside(wall.view.region, 1)),
    'previous-region': () => actions.setRegion(regionBeside(wall.view.region, -1)),
    'next-period': () => actions.setPeriod(periodAfter(wall.view.period)),
  };
  keys[key]();
}

/** A control that is being used keeps its own keys, but for Escape. */
function belongsToControl(event: KeyboardEvent): boolean {
  const inControl = event.target instanceof Element && event.target.closest('select, button') !== null;
  return inControl && event.key !== 'Escape';
}

/** What keys and controls do on a wall; nothing while it is locked. */
export function useActions(screen: Screen): AtHand {
  const { wall, show, onWall, onExit } = screen;
  const [isListOpen, setListOpen] = useState(false);
  const actions = useMemo(
    () => actionsOf({ wall, show, onWall, onExit }, () => setListOpen((open) => !open)),
    [wall, show, onWall, onExit],
  );
  useEffect(() => {
    if (wall.lock) return undefined;
    const press = (event: KeyboardEvent): void => {
      const key = belongsToControl(event) ? undefined : wallKey(event);
      if (!key) return;
      event.preventDefault();
      if (key === 'exit' && isListOpen) setListOpen(false);
      else doKey(key, wall, actions);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [wall, actions, isListOpen]);
  return { actions, isListOpen };
}
