import { useMemo, useState, useSyncExternalStore } from 'react';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import { withTheirAttempts } from '../../../../domain/judgement/across.ts';
import { candidatesOf } from '../../../../domain/judgement/regions/state-readings.ts';
import { sceneAt, type Wall } from '../../../../domain/view/scene.ts';
import { loadSnapshot } from '../../../api/snapshot.ts';
import { createFeed, type FeedState, type SnapshotStore } from './feed.ts';
import { CARD_TOPICS } from '../../../reading/evidence/topics.ts';
import { momentNow } from '../clock/use-moment.ts';
import { evidenceOf, type WallEvidence } from './wall-evidence.ts';
import { useWakening } from './use-world.ts';

/** Knows whether a newer version of the app was deployed, and how to take it up. */
export interface Release {
  readonly isNew: (signal: AbortSignal) => Promise<boolean>;
  /** Loads the new version; the wall goes on at a step. */
  readonly take: (step: number) => Promise<void>;
  /** The step to go on at, after a new version was taken up. */
  readonly firstStep: () => number;
}

/** What a wall borrows from the app: a place to keep data, and word of new versions. */
export interface WallPorts {
  /** The storage of a wall that holds certain data: walls of other data in the same browser leave them alone. */
  readonly storeOf: (holding: string) => SnapshotStore;
  readonly release: Release;
}

/**
 * What a wall keeps data of: the topics of every page, those of its scenes, the indicators chosen for them, and the
 * attempts that a new method counts apart from these.
 */
function wantedIndicators(wall: Wall): readonly IndicatorId[] {
  const own = wall.scenes.flatMap((_, step) => sceneAt(wall, step).topics);
  const topics = [...new Set([...CARD_TOPICS, ...own])];
  return withTheirAttempts(topics.flatMap((topic) => candidatesOf(topic, wall.view)));
}

/** The feed of a wall, running while the wall is shown. */
export function useFeed(wall: Wall, { storeOf, release }: WallPorts): FeedState {
  const { poll } = wall;
  const wanted = wantedIndicators(wall).join(',');
  const feed = useMemo(
    () =>
      createFeed(
        {
          store: storeOf(wanted),
          load: (kept, signal) => loadSnapshot(kept, wanted.split(',') as IndicatorId[], signal),
          isNewVersion: release.isNew,
          now: momentNow,
          random: Math.random,
        },
        poll,
      ),
    [storeOf, release, wanted, poll],
  );
  useWakening(feed.nudge);
  const state = useSyncExternalStore(feed.watch, feed.current);
  // A wall that is changed under way, and wants other data, shows what it has until they have come.
  const [known, setKnown] = useState(state);
  if (state.snapshot && state !== known) setKnown(state);
  return state.snapshot ? state : known.snapshot ? known : state;
}

/** The evidence of a feed's snapshot, the same object while the snapshot is the same. */
export function useFeedEvidence({ snapshot }: FeedState): WallEvidence | undefined {
  return useMemo(() => snapshot && evidenceOf(snapshot), [snapshot]);
}
