import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  isScreenName,
  MOST_NAME,
  type FirstScene,
  type ScreenList,
} from '../../../../../domain/view/screen/screen.ts';
import { parseWall } from '../../../../../domain/view/scene-query.ts';
import type { Wall } from '../../../../../domain/view/scene.ts';
import { ApiFailure, isNotFound, type Problem } from '../../../../api/problem.ts';
import { screensQuery } from '../../../../api/screens/desk-asks.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Failed, Loading, Notice } from '../../../../ui/states.tsx';
import { useWords } from '../../../../words/words.ts';
import { BannerForm } from './BannerForm.tsx';
import { FirstForm } from './FirstForm.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import { ScheduleForm } from './ScheduleForm.tsx';
import { ScreenItem } from './ScreenItem.tsx';
import { TextField } from './TextField.tsx';
import { useDesk, useToken, type Desk, type ChangeOutcome, type Ticked } from './use-desk.ts';

interface DeskProps {
  /** The query of the wall that is composed on this page. */
  readonly composed: string;
  /** Takes a screen's wall to where it is composed. */
  readonly onCompose: (wall: Wall) => void;
}

/** Why a change was not kept. */
function useReason(): (problem: Problem) => string {
  const { desk } = useWords('present');
  return (problem) => {
    const code = problem.kind === 'refused' ? problem.code : problem.kind;
    const known = Object.entries(desk.refused).find(([each]) => each === code)?.[1];
    return known ?? (problem.kind === 'refused' ? problem.message : '');
  };
}

/** What came of the last change, read out: what was kept, and of what was not, why. */
function OutcomeNote({ outcome }: { readonly outcome: ChangeOutcome | undefined }) {
  const { desk } = useWords('present');
  const reasonOf = useReason();
  const { saved = [], failed = [] } = outcome ?? {};
  const reasons = [...new Set(failed.map(({ problem }) => reasonOf(problem)))];
  return (
    <>
      <output className="text-sm">{saved.length > 0 && desk.done(saved.join(', '))}</output>
      {reasons.map((reason) => (
        <Notice key={reason} role="alert">
          {desk.notSaved(
            failed
              .filter(({ problem }) => reasonOf(problem) === reason)
              .map(({ name }) => name)
              .join(', '),
            reason,
          )}
        </Notice>
      ))}
    </>
  );
}

/** A screen that does not exist yet, made with the scenes that are composed. */
function NewScreen({ composed, desk }: { readonly composed: string; readonly desk: Desk }) {
  const words = useWords('present').desk;
  const [name, setName] = useState('');
  const isWrong = name !== '' && !isScreenName(name);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isScreenName(name)) return;
        desk.create(name, composed);
        setName('');
      }}
    >
      <TextField
        label={words.newName}
        value={name}
        maxLength={MOST_NAME}
        isWrong={isWrong}
        onText={setName}
      />
      {isWrong && <output className="text-sm">{words.wrongName}</output>}
      <p>
        <Button type="submit" disabled={!isScreenName(name)}>
          {words.create}
        </Button>
      </p>
    </form>
  );
}

interface EditorProps extends DeskProps {
  readonly desk: Desk;
  readonly now: number;
}

/** The scenes that come first on some screens, each once. */
function firstsOf(screens: readonly Ticked[]): readonly (FirstScene | null)[] {
  return [...new Map(screens.map(({ plan }) => [JSON.stringify(plan.first), plan.first])).values()];
}

/** What can be changed of the screens that are ticked, one or many at once, from what they were when they were. */
function Editor({ desk, now, composed, onCompose }: EditorProps) {
  const words = useWords('present').desk;
  const [asked, setAsked] = useState(false);
  const [first, ...others] = desk.ticked;
  if (!first) return <p className="text-sm text-soft">{words.chooseOne}</p>;
  const only = others.length === 0 ? first : undefined;
  const onPart: Parameters<typeof ScheduleForm>[0]['onPart'] = (part) => desk.change(part);
  return (
    <div className="flex flex-col gap-5">
      <h2 className="text-sm font-semibold">
        {words.changing(desk.ticked.map(({ name }) => name).join(', '))}
      </h2>
      <p className="flex flex-wrap gap-4">
        <Button look="solid" onClick={() => onPart(() => ({ wall: composed }))}>
          {words.putScenes(parseWall(composed).wall.scenes.length)}
        </Button>
        {only && (
          <Button look="plain" onClick={() => onCompose(parseWall(only.plan.wall).wall)}>
            {words.compose}
          </Button>
        )}
      </p>
      <BannerForm onPart={onPart} now={now} />
      <ScheduleForm onPart={onPart} schedule={only?.plan.schedule ?? []} composed={composed} />
      <FirstForm kept={firstsOf(desk.ticked)} onPart={onPart} />
      {only && (
        <p>
          <Button
            look="plain"
            onClick={() => {
              if (asked) desk.change('remove');
              setAsked(!asked);
            }}
          >
            {asked ? words.removeSure(only.name) : words.remove}
          </Button>
        </p>
      )}
    </div>
  );
}

interface ScreensProps extends DeskProps {
  readonly list: ScreenList;
  /** When the list came, by this machine. */
  readonly listedAt: number;
}

/** Every screen with its state; whoever has the token changes one or many. */
function Screens({ list, listedAt, composed, onCompose }: ScreensProps) {
  const words = useWords('present').desk;
  const [token, setToken] = useToken();
  const desk = useDesk(token);
  const [writing, setWriting] = useState(0);
  const now = Date.parse(list.now);
  const names = desk.ticked.map(({ name }) => name);
  const mayChange = list.canChange && token !== '';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pb-10 laptop:grid-cols-2">
      <section aria-label={words.list}>
        {list.screens.length === 0 && <p className="text-sm text-soft">{words.none}</p>}
        <ul className="flex flex-col gap-3">
          {list.screens.map((screen) => (
            <ScreenItem
              key={screen.name}
              screen={screen}
              now={now}
              isChosen={names.includes(screen.name)}
              onChoose={(isChosen) => (isChosen ? desk.tick(screen) : desk.untick(screen.name))}
            />
          ))}
        </ul>
      </section>
      <section aria-label={words.change} className="flex flex-col gap-5">
        {list.canChange ? (
          <TextField label={words.token} type="password" value={token} onText={setToken} />
        ) : (
          <Notice role="note">{words.readOnly}</Notice>
        )}
        <OutcomeNote outcome={desk.outcome} />
        {mayChange && <NewScreen composed={composed} desk={desk} />}
        {mayChange && <Editor key={[writing, ...names].join(' ')} {...{ desk, now, composed, onCompose }} />}
        <Meanwhile
          desk={desk}
          screens={list.screens}
          listedAt={listedAt}
          onGivenUp={() => setWriting(writing + 1)}
        />
      </section>
    </div>
  );
}

/** The desk from which named screens are looked after. */
export function ScreensDesk(props: DeskProps) {
  const words = useWords('present').desk;
  const { data, dataUpdatedAt, error, refetch } = useQuery(screensQuery);
  if (data) return <Screens list={data} listedAt={dataUpdatedAt} {...props} />;
  if (!(error instanceof ApiFailure)) return <Loading className="h-40" />;
  if (isNotFound(error.problem)) return <Notice role="note">{words.noScreens}</Notice>;
  return <Failed failure={error.problem} onRetry={() => void refetch()} />;
}
