import type { Contact, Freshness } from '../clock/freshness.ts';
import { freshnessOf } from '../clock/freshness.ts';
import { mexicoClock, mexicoDay } from '../clock/mexico-clock.ts';
import type { WallSpeech } from '../reading/speech.ts';
import type { Stage } from './stage.ts';
import { useFit } from '../scenes/parts/use-fit.ts';
import { momentNow, useMoment } from '../clock/use-moment.ts';
import type { Waking } from '../ports/wake-lock.ts';

interface WallFrameProps {
  readonly stage: Stage;
  readonly speech: WallSpeech;
  readonly contact: Contact | null;
  readonly poll: number;
  readonly waking: Waking | undefined;
  readonly isPaused: boolean;
  /** Which scene of how many: 3/12. */
  readonly place: string;
}

function staleText(
  freshness: Freshness & { state: 'fresh' | 'stale' },
  now: number,
  speech: WallSpeech,
): string {
  const { own, language } = speech;
  const clock = mexicoClock(language);
  if (freshness.age === Infinity) return own.frame.staleUnknown;
  const sameDay = mexicoDay(freshness.at) === mexicoDay(now);
  return sameDay
    ? own.frame.stale(clock.time(freshness.at))
    : own.frame.staleLong(clock.dayAndTime(freshness.at));
}

function FreshnessText({
  freshness,
  speech,
}: {
  readonly freshness: Freshness;
  readonly speech: WallSpeech;
}) {
  const { own, language } = speech;
  if (freshness.state === 'never') return <span className="wall-stale">{own.frame.never}</span>;
  if (freshness.state === 'fresh')
    return <span>{own.frame.fresh(mexicoClock(language).time(freshness.at))}</span>;
  return <span className="wall-stale">{staleText(freshness, momentNow().wall, speech)}</span>;
}

function WakingSign({ isAwake }: { readonly isAwake: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="0.7em" height="0.7em" aria-hidden="true">
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

/** The strip at the foot of every scene: when the server last answered, whether the screen stays on, the time. */
export function WallFrame({ stage, speech, contact, poll, waking, isPaused, place }: WallFrameProps) {
  const now = useMoment();
  const { own, language } = speech;
  const freshness = freshnessOf(contact, now, poll);
  const clock = mexicoClock(language);
  const ref = useFit<HTMLElement>(`${freshness.state}${waking}${isPaused}${language}${stage.width}`);
  return (
    <footer ref={ref} className="wall-frame" style={{ height: stage.frame }} data-freshness={freshness.state}>
      <p className="wall-frame-say">
        <b>{own.frame.name}</b>
        <span>{place}</span>
        {isPaused && <span className="wall-stale">{own.frame.paused}</span>}
        <FreshnessText freshness={freshness} speech={speech} />
      </p>
      <p className="wall-frame-clock">
        {waking && (
          <span className="wall-waking" data-waking={waking}>
            <WakingSign isAwake={waking === 'awake'} /> {own.frame.waking[waking]}
          </span>
        )}
        <span>
          <b className="figures">{clock.time(now.wall)}</b> {own.frame.zone}
        </span>
      </p>
    </footer>
  );
}
