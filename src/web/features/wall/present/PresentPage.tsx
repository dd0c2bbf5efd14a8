import { Suspense, useMemo, useRef, useState } from 'react';
import { lazily } from '../../../ui/lazily.ts';
import { formatView } from '../../../../domain/view/query.ts';
import { formatWall, parseWall } from '../../../../domain/view/scene-query.ts';
import { DEFAULT_VIEW } from '../../../../domain/view/view.ts';
import {
  DEFAULT_SCENES,
  MOST_SCENES,
  placeOf,
  type SceneChoice,
  type Wall,
} from '../../../../domain/view/scene.ts';
import { Button } from '../../../ui/Button.tsx';
import { useHeldFocus } from '../../../ui/hooks/use-held-focus.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { useOwnOrigin } from '../../../router/address.ts';
import { pushOwn, useOwnChoice, useOwnText } from '../../../router/own-query.ts';
import type { PageProps } from '../../../router/page.ts';
import { PageOpening } from '../../../ui/PageOpening.tsx';
import { Loading } from '../../../ui/states.tsx';
import { withWords } from '../../../words/shelf.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { folded, moved, spaced, spacingOf, withEntry } from './composing.ts';
import { SceneRow } from './SceneRow.tsx';
import { WallLink } from './WallLink.tsx';
import { WallPreview, type Shape } from './WallPreview.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet gives nothing to assign
import '../styles/wall.css';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

const ScreensDesk = lazily(() =>
  withWords(
    ['present', 'present-and-across', 'wall'],
    async () => (await import('./desk/ScreensDesk.tsx')).ScreensDesk,
  ),
);

/** What stands in the address of a wall besides its view and its language, which have parameters of their own. */
function ownText(wall: Wall): string | null {
  const whole = formatWall({ ...wall, view: DEFAULT_VIEW, language: 'es' });
  return whole.slice(formatView(DEFAULT_VIEW).length + 1) || null;
}

/** The wall that is composed: its view is the filter's, the rest stands in the address under `wall`. */
function useComposed({ view }: PageProps): readonly [Wall, (next: Wall) => void] {
  const language = useLanguage();
  const [text, setText] = useOwnText('wall');
  const wall = useMemo(() => ({ ...parseWall(text ?? '').wall, view, language }), [text, view, language]);
  const change = (next: Wall): void => setText(ownText(next));
  return [wall, change];
}

interface ComposingProps {
  readonly wall: Wall;
  readonly onWall: (next: Wall) => void;
}

interface SettingProps<T extends string> {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<T, string>>;
  readonly onChoose: (next: T) => void;
}

function Setting<T extends string>({ label, value, options, onChoose }: SettingProps<T>) {
  const names = Object.entries<string>(options);
  return (
    <SelectField label={label} value={value} onChange={(event) => onChoose(event.target.value as T)}>
      {!(value in options) && <option value={value}>{value}</option>}
      {names.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

const HOURS = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [String(hour), `${hour}:00`]));

/** From when to when the wall is dimmed, by any hour; or never. */
function NightFields({ wall, onWall }: ComposingProps) {
  const words = useWords('present');
  const { night } = wall;
  return (
    <>
      <Setting
        label={words.nightFrom}
        value={night ? String(night.from) : 'off'}
        options={{ off: words.noNight, ...HOURS }}
        onChoose={(from) =>
          onWall({ ...wall, night: from === 'off' ? null : { from: Number(from), to: night?.to ?? 6 } })
        }
      />
      {night && (
        <Setting
          label={words.nightTo}
          value={String(night.to)}
          options={HOURS}
          onChoose={(to) => onWall({ ...wall, night: { ...night, to: Number(to) } })}
        />
      )}
    </>
  );
}

function Settings({ wall, onWall }: ComposingProps) {
  const words = useWords('present');
  const seconds = Object.fromEntries(['10', '15', '20', '30', '60'].map((each) => [each, each]));
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{words.settings}</legend>
      <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-3">
        <Setting
          label={words.each}
          value={String(wall.seconds)}
          options={seconds}
          onChoose={(next) => onWall({ ...wall, seconds: Number(next) })}
        />
        <Setting
          label={words.theme}
          value={wall.theme}
          options={words.themes}
          onChoose={(theme) => onWall({ ...wall, theme })}
        />
        <Setting
          label={words.drift}
          value={String(wall.drift)}
          options={words.drifts}
          onChoose={(next) => onWall({ ...wall, drift: Number(next) })}
        />
        <NightFields wall={wall} onWall={onWall} />
        <Setting
          label={words.poll}
          value={String(wall.poll)}
          options={words.polls}
          onChoose={(next) => onWall({ ...wall, poll: Number(next) })}
        />
        <Setting
          label={words.lock}
          value={wall.lock ? '1' : '0'}
          options={words.locks}
          onChoose={(next) => onWall({ ...wall, lock: next === '1' })}
        />
      </div>
    </fieldset>
  );
}

/** The focus goes with a row that was moved, to the same button of its new place; or to the name of a row. */
function followTo(list: HTMLElement | null, place: number, by?: 1 | -1): void {
  requestAnimationFrame(() => {
    const row = list?.querySelectorAll('fieldset')[place];
    row?.querySelector<HTMLElement>(by ? `[data-move="${by}"]` : 'button')?.focus();
  });
}

interface ScenesProps extends ComposingProps {
  readonly place: number;
  readonly onLook: (place: number) => void;
}

function Scenes({ wall, onWall, place, onLook }: ScenesProps) {
  const words = useWords('present');
  const { scenes } = wall;
  const entries = folded(scenes);
  const ref = useRef<HTMLElement>(null);
  const put = (next: readonly SceneChoice[]): void => onWall({ ...wall, scenes: next });
  return (
    <section ref={ref} aria-label={words.scenes} className="flex flex-col gap-4">
      {entries.map((entry, index) => (
        <SceneRow
          key={`${index} ${entries.length}`}
          choice={entry.choice}
          place={index}
          view={wall.view}
          isLooked={entry.places.includes(place)}
          spacing={spacingOf(entry)}
          onSpacing={(spacing) => {
            const next = spaced(scenes, entry, spacing);
            put(next);
            onLook(next.indexOf(entry.choice));
          }}
          onChange={(next) => {
            put(withEntry(scenes, entry, next));
            onLook(entry.places[0] ?? 0);
          }}
          onLook={() => onLook(entry.places[0] ?? 0)}
          onMove={(by) => {
            const other = entries[index + by]?.places[0];
            if (other === undefined) return;
            put(moved(scenes, entry.places[0] ?? 0, other));
            onLook(other);
            followTo(ref.current, index + by, by);
          }}
          onRemove={
            entries.length > 1
              ? () => {
                  put(withEntry(scenes, entry, undefined));
                  followTo(ref.current, Math.min(index, entries.length - 2));
                }
              : undefined
          }
        />
      ))}
      <p className="flex flex-wrap gap-4">
        {scenes.length < MOST_SCENES && (
          <Button
            onClick={() => {
              put([...scenes, { kind: 'cards' }]);
              onLook(scenes.length);
            }}
          >
            {words.add}
          </Button>
        )}
        <Button look="plain" onClick={() => put(DEFAULT_SCENES)}>
          {words.usual}
        </Button>
      </p>
    </section>
  );
}

/** Scenes, a preview of each, and the link that is the whole of them. */
function Composer({ wall, onWall }: ComposingProps) {
  const words = useWords('present');
  const [looked, onLook] = useState(0);
  const [shape, setShape] = useState<Shape>('landscape');
  const place = placeOf(wall, Math.min(looked, wall.scenes.length - 1));
  const link = `${useOwnOrigin()}${BASE}/wall?${formatWall(wall)}`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pb-10 laptop:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <div className="flex flex-col gap-6">
        <Settings wall={wall} onWall={onWall} />
        <Scenes wall={wall} onWall={onWall} place={place} onLook={onLook} />
      </div>
      <div className="flex flex-col gap-5 laptop:sticky laptop:top-16 laptop:self-start">
        <section aria-label={words.preview}>
          <Setting<Shape> label={words.shape} value={shape} options={words.shapes} onChoose={setShape} />
          <div className="mt-3">
            <WallPreview wall={wall} place={place} shape={shape} />
          </div>
        </section>
        <WallLink link={link} />
        <p className="measure text-sm text-soft">{words.hint}</p>
      </div>
    </div>
  );
}

const PARTS = ['compose', 'screens'] as const;

/** Composes a wall screen, and looks after those that have a name. */
export function PresentPage(props: PageProps) {
  const words = useWords('present');
  const [wall, onWall] = useComposed(props);
  const [part, setPart] = useOwnChoice('part', PARTS, 'compose');
  const ref = useHeldFocus<HTMLDivElement>();
  const compose = (other: Wall): void => {
    props.onView(other.view);
    pushOwn({ wall: ownText(other), part: null });
  };
  return (
    <div ref={ref}>
      <PageOpening heading={words.title} sentence={words.lead} />
      <p className="mb-5 flex flex-wrap gap-3">
        {PARTS.map((each) => (
          <Button
            key={each}
            aria-pressed={each === part}
            look={each === part ? 'solid' : 'outline'}
            onClick={() => setPart(each)}
          >
            {words.parts[each]}
          </Button>
        ))}
      </p>
      {part === 'compose' ? (
        <Composer wall={wall} onWall={onWall} />
      ) : (
        <Suspense fallback={<Loading className="h-40" />}>
          <ScreensDesk composed={formatWall(wall)} onCompose={compose} />
        </Suspense>
      )}
    </div>
  );
}
