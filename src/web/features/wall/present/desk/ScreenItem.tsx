import type { AttendedScreen, Display } from '../../../../../domain/view/screen/screen.ts';
import { parseWall } from '../../../../../domain/view/scene-query.ts';
import { useLanguage, useWords } from '../../../../words/words.ts';
import { mexicoClock } from '../../clock/mexico-clock.ts';
import { useWallSpeech, regionTitle } from '../../reading/speech.ts';
import { versionHere } from '../../ports/version.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A display that told nothing for so long is not there, in milliseconds. */
const GONE = 120_000;

/** How long ago a moment is, in the largest whole unit. */
function useAgo(now: number): (moment: string) => string {
  const { desk } = useWords('present');
  return (moment) => {
    const seconds = Math.max(0, Math.round((now - Date.parse(moment)) / 1000));
    if (seconds < 120) return desk.ago(seconds, 's');
    return seconds < 7200
      ? desk.ago(Math.round(seconds / 60), 'min')
      : desk.ago(Math.round(seconds / 3600), 'h');
  };
}

interface DisplayRowProps {
  readonly display: Display;
  readonly now: number;
}

/** One display: what it shows, how old its data are, what it runs, and whether it is there and awake. */
function DisplayRow({ display, now }: DisplayRowProps) {
  const { desk } = useWords('present');
  const speech = useWallSpeech();
  const ago = useAgo(now);
  const { scene, region, edition, confirmed, version, awake, seen } = display;
  const isGone = now - Date.parse(seen) > GONE;
  const parts = [
    scene && `${speech.own.kinds[scene]}${region ? ` (${regionTitle(region, speech)})` : ''}`,
    edition,
    confirmed && desk.confirmed(ago(confirmed)),
    awake === null ? null : awake ? desk.awake : desk.notAwake,
    version === versionHere() ? desk.sameVersion : desk.otherVersion(version),
  ];
  return (
    <li className={isGone ? 'text-soft' : undefined}>
      <strong>{isGone ? desk.gone(ago(seen)) : desk.seen(ago(seen))}</strong>
      {parts.filter(Boolean).map((part) => ` · ${part}`)}
    </li>
  );
}

interface ScreenItemProps {
  readonly screen: AttendedScreen;
  /** The server's clock. */
  readonly now: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One screen in the list: its name, what it is to show, and who shows it. */
export function ScreenItem({ screen, now, isChosen, onChoose }: ScreenItemProps) {
  const { desk } = useWords('present');
  const language = useLanguage();
  const { name, plan, displays, firstUntil } = screen;
  const scenes = parseWall(plan.wall).wall.scenes.length;
  const clock = mexicoClock(language);
  const banner = plan.banner && Date.parse(plan.banner.until) > now ? plan.banner : null;
  return (
    <li className={`border-l-4 py-2 pl-3 ${isChosen ? 'border-ink' : 'border-rule'}`}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <label className="flex items-baseline gap-2 font-semibold">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
          {name}
        </label>
        <a href={`${BASE}/w/${name}`} className="text-sm underline underline-offset-4">
          /w/{name}
        </a>
        <span className="text-sm text-soft">
          {desk.shows(scenes, plan.schedule.length)}
          {firstUntil && Date.parse(firstUntil) > now && ` · ${desk.firstNow}`}
        </span>
      </p>
      {banner && (
        <p className="text-sm">{desk.bannerNow(banner.text, clock.dayAndTime(Date.parse(banner.until)))}</p>
      )}
      <ul className="mt-1 text-sm">
        {displays.length === 0 && <li className="text-soft">{desk.nobody}</li>}
        {displays.map((display) => (
          <DisplayRow key={display.display} display={display} now={now} />
        ))}
      </ul>
    </li>
  );
}
