import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Wall } from '../../../../domain/view/scene.ts';
import type { WallEvidence } from '../ports/wall-evidence.ts';
import type { Rotation } from '../clock/rotation.ts';
import { createShow, type Show } from './show.ts';

const monotonicNow = (): number => performance.now();

/** The show of a wall; renewed whenever the wall or its data change. */
export function useShow(
  wall: Wall,
  evidence: WallEvidence,
  firstStep: () => number,
  serverTime?: () => number,
): Show {
  const [show] = useState(() => createShow({ wall, evidence }, firstStep(), monotonicNow, serverTime));
  useEffect(() => show.renew({ wall, evidence }), [show, wall, evidence]);
  return show;
}

/** Where a show stands. */
export function useRotation(show: Show): Rotation {
  return useSyncExternalStore(show.watch, show.current);
}
