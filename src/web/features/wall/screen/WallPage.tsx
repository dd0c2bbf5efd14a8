import { useCallback, useEffect, useMemo, useState } from 'react';
import { parseWall } from '../../../../domain/view/scene-query.ts';
import { placeOf, type Wall } from '../../../../domain/view/scene.ts';
import type { Coverage } from '../../../../domain/record/edition.ts';
import type { View } from '../../../../domain/view/view.ts';
import type { WallEvidence } from '../ports/wall-evidence.ts';
import type { FeedState } from '../ports/feed.ts';
import { useWallSpeech, type WallSpeech } from '../reading/speech.ts';
import { stageOf, type Stage } from './stage.ts';
import { useActions } from './use-actions.ts';
import { useFeed, useFeedEvidence, type Release, type WallPorts } from '../ports/use-feed.ts';
import { useTelling, type ScreenSide } from '../ports/use-named-screen.ts';
import { useRotation, useShow } from './use-show.ts';
import { useHands, useLock } from '../ports/use-hands.ts';
import { useScreen, useWaking } from '../ports/use-world.ts';
import { WallControls } from './WallControls.tsx';
import { WallFrame } from './WallFrame.tsx';
import { Night, stageStyle, WallStage } from './WallStage.tsx';
import type { Show } from './show.ts';
import type { Waking } from '../ports/wake-lock.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet gives nothing to assign
import '../styles/wall.css';

interface WallPageProps {
  /** The query of the address: the wall, whole. */
  readonly query: string;
  readonly ports: WallPorts;
  /** Leaves the wall for the dashboard, with the view of the scene on the screen. */
  readonly onExit: (view: View) => void;
  /** Where the wall is a named screen: its clock, its banner and whoever looks after it. */
  readonly side?: ScreenSide | undefined;
}

interface WaitingProps {
  readonly stage: Stage;
  readonly speech: WallSpeech;
  readonly wall: Wall;
  readonly state: FeedState;
  readonly waking: Waking | undefined;
}

/** Before the first data: what is waited for, and that it is asked for again and again. */
function Waiting({ stage, speech, wall, state, waking }: WaitingProps) {
  const words = speech.own.frame;
  const isLate = state.failures > 0;
  return (
    <div className="wall-drift">
      <div className="wall-waiting">
        <h1>{words.waiting}</h1>
        {isLate && <p>{state.trouble === 'wrong-answer' ? words.waitingWrong : words.waitingWhy}</p>}
      </div>
      <WallFrame
        stage={stage}
        speech={speech}
        state={state}
        poll={wall.poll}
        waking={waking}
        isPaused={false}
        place=""
      />
    </div>
  );
}

interface AtHandProps {
  readonly coverage: readonly Coverage[];
  readonly wall: Wall;
  readonly show: Show;
  readonly speech: WallSpeech;
  readonly onWall: (next: Wall | undefined) => void;
  readonly onExit: (view: View) => void;
  readonly unreadable: readonly string[];
}

/** The controls, there only while somebody is; what was changed by hand goes when the hand has been gone a while. */
function AtHand({ wall, show, speech, onWall, onExit, unreadable, coverage }: AtHandProps) {
  const { actions, isListOpen, isBlank, endVisit } = useActions({ wall, show, onWall, onExit });
  const onLeft = useCallback(() => {
    endVisit();
    onWall(undefined);
  }, [endVisit, onWall]);
  const isHere = useHands(wall.lock, onLeft);
  useLock(wall.lock);
  const { step, pausedAt } = useRotation(show);
  useEffect(() => {
    document.documentElement.dataset['somebody'] = String(isHere);
    return () => {
      delete document.documentElement.dataset['somebody'];
    };
  }, [isHere]);
  if (isBlank) return <div className="wall-blank" onPointerDown={actions.blank} />;
  if (!isHere && !isListOpen) return null;
  return (
    <WallControls
      wall={wall}
      speech={speech}
      actions={actions}
      isPaused={pausedAt !== null}
      isListOpen={isListOpen}
      place={placeOf(wall, step)}
      unreadable={unreadable}
      coverage={coverage}
    />
  );
}

interface RunningProps extends WaitingProps {
  readonly evidence: WallEvidence;
  readonly release: Release;
  readonly onWall: (next: Wall | undefined) => void;
  readonly onExit: (view: View) => void;
  readonly unreadable: readonly string[];
  readonly side: ScreenSide | undefined;
}

/** From the first data on: the scenes, one after another, and the controls. */
function Running({ evidence, release, onWall, onExit, unreadable, side, ...rest }: RunningProps) {
  const { wall, speech, state, waking } = rest;
  const show = useShow(wall, evidence, release.firstStep, side?.serverTime);
  useTelling(side?.telling, { wall, show, state, waking });
  const isReady = state.newVersion && state.failures === 0;
  const onScene = useCallback(
    (step: number) => {
      // A new version that cannot be had after all is tried again with the next scene.
      if (isReady) release.take(step).catch(() => undefined);
    },
    [isReady, release],
  );
  return (
    <>
      <WallStage {...rest} show={show} banner={side?.banner ?? null} onScene={onScene} />
      <AtHand {...{ wall, show, speech, onWall, onExit, unreadable }} coverage={evidence.edition.coverage} />
    </>
  );
}

/**
 * A wall screen that nobody has to look after: everything it shows and does stands in its address. What somebody
 * changes at the screen holds for their visit and never gets into the address.
 */
export function WallPage({ query, ports, onExit, side }: WallPageProps) {
  const { wall: configured, problems } = useMemo(() => parseWall(query), [query]);
  const [visited, onWall] = useState<Wall>();
  const wall = visited ?? configured;
  const unreadable = useMemo(() => [...new Set(problems.map((each) => each.parameter))], [problems]);
  const speech = useWallSpeech();
  const { width, height } = useScreen();
  const banner = side?.banner ?? '';
  const stage = useMemo(() => stageOf(width, height, wall.crop, banner), [width, height, wall.crop, banner]);
  const waking = useWaking();
  const state = useFeed(wall, ports);
  const evidence = useFeedEvidence(state);
  const common = { stage, speech, wall, state, waking };
  return (
    <main className="wall" data-portrait={stage.isPortrait} data-locked={wall.lock} style={stageStyle(stage)}>
      {evidence ? (
        <Running {...common} {...{ evidence, onWall, onExit, unreadable, side }} release={ports.release} />
      ) : (
        <Waiting {...common} />
      )}
      <Night night={wall.night} theme={wall.theme} correction={state.clockError} onGround={side?.onGround} />
    </main>
  );
}
