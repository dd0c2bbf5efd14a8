import { freshnessOf, type Freshness } from '../clock/freshness.ts';
import { mexicoClock, mexicoDay } from '../clock/mexico-clock.ts';
import type { WallSpeech } from '../reading/speech.ts';
import type { Stage } from './stage.ts';
import { useFewer } from '../scenes/parts/use-fit.ts';
import { useMoment } from '../clock/use-moment.ts';
import type { FeedState } from '../ports/feed.ts';
import type { Waking } from '../ports/wake-lock.ts';

interface WallFrameProps {
  readonly stage: Stage;
  readonly speech: WallSpeech;
  readonly state: FeedState;
  readonly poll: number;
  readonly waking: Waking | undefined;
  readonly isPaused: boolean;
  /** Which scene of how many: 3/12. */
  readonly place: string;
}

/** When the server last confirmed what is shown, by a clock set right. */
function sinceText(at: number, now: number, { language }: WallSpeech): string {
  const clock = mexicoClock(language);
  return mexicoDay(at) === mexicoDay(now) ? clock.time(at) : clock.dayAndTime(at);
}

/** How the wall stands with the server; where it is behind, since when and what is wrong. */
function freshnessText(
  freshness: Freshness,
  { clockError, trouble }: FeedState,
  now: number,
  speech: WallSpeech,
) {
  const { frame } = speech.own;
  if (freshness.state === 'never') return frame.never;
  const since = sinceText(freshness.at + clockError, now, speech);
  if (freshness.state === 'fresh') return frame.fresh(since);
  return frame.stale(trouble ?? 'no-answer', freshness.age === Infinity ? '' : since);
}

function WakingSign({ isAwake }: { readonly isAwake: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="0.6em" height="0.6em" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6"
        fill={isAwake ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="3"
      />
    </svg>
  );
}

/** What must be known of this machine: its clock is wrong, its storage keeps nothing, its screen may go dark. */
function MachineNotice({ state, waking, speech }: Pick<WallFrameProps, 'state' | 'waking' | 'speech'>) {
  const { frame } = speech.own;
  const wrong = [state.clockError === 0 ? '' : frame.wrongClock, state.isKept ? '' : frame.notKept].filter(
    Boolean,
  );
  return (
    <>
      {wrong.map((text) => (
        <span key={text} className="wall-wrong">
          {text}
        </span>
      ))}
      {waking && (
        <span className="wall-waking" data-waking={waking}>
          <WakingSign isAwake={waking === 'awake'} />
          <span data-spare={waking === 'awake' ? 6 : 3}>{frame.waking[waking]}</span>
        </span>
      )}
    </>
  );
}

/**
 * The strip at the foot of every scene: how it stands with the server, what must be known of the machine, the time.
 * All of it is as large as a notice; what has no room is left out, the least first.
 */
export function WallFrame({ stage, speech, state, poll, waking, isPaused, place }: WallFrameProps) {
  const now = useMoment();
  const { own, language } = speech;
  const freshness = freshnessOf(state.contact, now, poll);
  const time = now.wall + state.clockError;
  const text = freshnessText(freshness, state, time, speech);
  const shape = [text.length, waking, isPaused, state.isKept, state.clockError === 0, language, stage.width];
  const ref = useFewer<HTMLElement>(shape.join(' '));
  return (
    <footer ref={ref} className="wall-frame" style={{ height: stage.frame }} data-freshness={freshness.state}>
      <p className="wall-frame-say">
        <b data-spare={4}>{own.frame.name}</b>
        <span data-spare={5}>{place}</span>
        {isPaused && <span className="wall-stale">{own.frame.paused}</span>}
        <span className={freshness.state === 'fresh' ? undefined : 'wall-stale'}>{text}</span>
      </p>
      <p className="wall-frame-clock">
        <MachineNotice state={state} waking={waking} speech={speech} />
        <span>
          <b className="figures">{mexicoClock(language).time(time)}</b>
          <span data-spare={7}> {own.frame.zone}</span>
        </span>
      </p>
    </footer>
  );
}
