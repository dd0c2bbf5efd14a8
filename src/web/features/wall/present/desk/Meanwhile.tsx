import type { ReactNode } from 'react';
import type { AttendedScreen, ScreenPlan } from '../../../../../domain/view/screen/screen.ts';
import { parseWall } from '../../../../../domain/view/scene-query.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useLanguage, useWords } from '../../../../words/words.ts';
import { mexicoClock } from '../../clock/mexico-clock.ts';
import { useWallSpeech } from '../../reading/speech.ts';
import { useHoursText } from './ScheduleForm.tsx';
import { NO_PLAN, type ScreenChange, type Desk, type Overtaken, type Ticked } from './use-desk.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

type Parts = Partial<ScreenPlan>;

/** The parts of a plan that are not those of another. */
function changedParts(plan: ScreenPlan, before: ScreenPlan | undefined): Parts {
  const parts = Object.entries(plan).filter(
    ([key, part]) => JSON.stringify(part) !== JSON.stringify(before?.[key as keyof ScreenPlan]),
  );
  return Object.fromEntries(parts);
}

/** The kinds of a wall's scenes, each once. */
function useKinds(): (wall: string) => string {
  const { own } = useWallSpeech();
  return (wall) => [...new Set(parseWall(wall).wall.scenes.map(({ kind }) => own.kinds[kind]))].join(' · ');
}

function Scenes({ wall }: Pick<ScreenPlan, 'wall'>) {
  const words = useWords('present').desk.meanwhile;
  const kinds = useKinds();
  return (
    <li>
      {words.scenes(parseWall(wall).wall.scenes.length, kinds(wall))}{' '}
      <a
        href={`${BASE}/wall?${wall}`}
        target="_blank"
        rel="noreferrer"
        className="underline underline-offset-4"
      >
        {words.look}
      </a>
    </li>
  );
}

function First({ first }: Pick<ScreenPlan, 'first'>) {
  const { desk } = useWords('present');
  const kinds = useKinds();
  const words = desk.meanwhile;
  if (!first) return <li>{words.noFirst}</li>;
  const event = desk.events[first.when];
  const kind = kinds(`s=${encodeURIComponent(first.scene)}`);
  return <li>{words.first('value' in first ? `${event} ${first.value}` : event, kind)}</li>;
}

/** Parts of a plan in words. */
function PartsList({ parts: { wall, banner, schedule, first } }: { readonly parts: Parts }) {
  const { desk } = useWords('present');
  const clock = mexicoClock(useLanguage());
  const hours = useHoursText();
  const words = desk.meanwhile;
  return (
    <ul>
      {wall !== undefined && <Scenes wall={wall} />}
      {banner === null && <li>{words.noBanner}</li>}
      {banner && <li>{desk.bannerNow(banner.text, clock.dayAndTime(Date.parse(banner.until)))}</li>}
      {schedule?.length === 0 && <li>{words.noSchedule}</li>}
      {schedule?.map((row) => (
        <li key={JSON.stringify(row)}>{hours(row)}</li>
      ))}
      {first !== undefined && <First first={first} />}
    </ul>
  );
}

interface SideProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Side({ name, children }: SideProps) {
  return (
    <div className="min-w-0">
      <dt className="font-semibold">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

interface TheirsProps {
  readonly theirs: AttendedScreen | undefined;
  readonly before: ScreenPlan | undefined;
}

/** What others have made of a screen. */
function Theirs({ theirs, before }: TheirsProps) {
  const words = useWords('present').desk.meanwhile;
  if (!theirs) return words.noTheirs;
  const parts = changedParts(theirs.plan, before);
  return Object.keys(parts).length === 0 ? words.same : <PartsList parts={parts} />;
}

interface YoursProps {
  readonly change: ScreenChange;
  readonly before: ScreenPlan | undefined;
}

/** What was to be made of it here. */
function Yours({ change, before }: YoursProps) {
  const { desk } = useWords('present');
  if (change === 'remove') return desk.remove;
  return (
    <>
      <PartsList parts={change(before ?? NO_PLAN)} />
      {before && desk.meanwhile.restStays}
    </>
  );
}

interface ChoiceProps {
  readonly overtaken: Overtaken;
  readonly theirs: AttendedScreen | undefined;
  readonly desk: Desk;
  readonly onTake: () => void;
}

/** A change that was not made: what stands there, what was to, and the choice between them. */
function Choice({ overtaken, theirs, desk, onTake }: ChoiceProps) {
  const words = useWords('present').desk.meanwhile;
  const { name, change, seen } = overtaken;
  const why = !theirs ? words.refusedGone : seen ? words.refused : words.refusedThere;
  return (
    <div>
      <p role="alert" className="font-semibold">
        {why(name)} {words.choose}
      </p>
      <dl className="my-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <Side name={words.theirs}>
          <Theirs theirs={theirs} before={seen?.plan} />
        </Side>
        <Side name={words.yours}>
          <Yours change={change} before={theirs?.plan} />
        </Side>
      </dl>
      <p className="flex flex-wrap gap-3">
        <Button onClick={onTake}>{theirs ? words.takeTheirs(name) : words.letGo(name)}</Button>
        {(theirs ?? change !== 'remove') && (
          <Button onClick={() => desk.putMine(overtaken, theirs)}>{words.putMine(name)}</Button>
        )}
      </p>
    </div>
  );
}

interface ChangedSinceProps {
  readonly ticked: Ticked;
  readonly theirs: AttendedScreen | undefined;
  readonly onTake: () => void;
}

/** A screen that somebody else has changed while it is ticked here, before anything is pressed. */
function ChangedSince({ ticked: { name, plan }, theirs, onTake }: ChangedSinceProps) {
  const words = useWords('present').desk.meanwhile;
  return (
    <div>
      <output className="block font-semibold">
        {theirs ? words.seenSince(name) : words.goneSince(name)} {words.unsaved}
      </output>
      {theirs && (
        <dl className="my-2">
          <Side name={words.theirs}>
            <Theirs theirs={theirs} before={plan} />
          </Side>
        </dl>
      )}
      <p className="mt-2">
        <Button onClick={onTake}>{theirs ? words.goOn(name) : words.letGo(name)}</Button>
      </p>
    </div>
  );
}

interface MeanwhileProps {
  readonly desk: Desk;
  readonly screens: readonly AttendedScreen[];
  /** When the list of screens came. */
  readonly listedAt: number;
  /** Called where what was written here is given up for what others have made. */
  readonly onGivenUp: () => void;
}

/**
 * What others have changed meanwhile of the screens that are looked after here. It stands at the foot of the window:
 * what is being written above does not move.
 */
export function Meanwhile({ desk, screens, listedAt, onGivenUp }: MeanwhileProps) {
  const { overtaken, ticked } = desk;
  const theirsOf = (name: string): AttendedScreen | undefined => screens.find((each) => each.name === name);
  const changed = ticked.filter(
    ({ name, version, at }) =>
      listedAt > at && theirsOf(name)?.version !== version && !overtaken.some((each) => each.name === name),
  );
  if (overtaken.length + changed.length === 0) return null;
  return (
    <div
      data-meanwhile
      className="sticky bottom-0 z-10 flex max-h-[50vh] flex-col gap-4 overflow-y-auto border-t-2 border-ink bg-raised px-3 py-3 text-sm"
    >
      {overtaken.map((each) => (
        <Choice
          key={each.name}
          overtaken={each}
          theirs={theirsOf(each.name)}
          desk={desk}
          onTake={() => {
            desk.takeTheirs(each.name, theirsOf(each.name));
            onGivenUp();
          }}
        />
      ))}
      {changed.map((each) => (
        <ChangedSince
          key={each.name}
          ticked={each}
          theirs={theirsOf(each.name)}
          onTake={() => desk.takeTheirs(each.name, theirsOf(each.name))}
        />
      ))}
    </div>
  );
}
