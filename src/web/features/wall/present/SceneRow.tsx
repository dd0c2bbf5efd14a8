import { useState } from 'react';
import { MOST_PLACES } from '../../../../domain/judgement/municipal/places-compared.ts';
import {
  codesOf,
  findState,
  NATION,
  REGION_GROUPS,
  regionName,
  STATES,
} from '../../../../domain/place/region.ts';
import { MEASURES } from '../../../../domain/series/rate.ts';
import { EACH_STATE, LEAST_SECONDS, MOST_SECONDS, type SceneChoice } from '../../../../domain/view/scene.ts';
import { SCENE_KINDS, sceneKind } from '../../../../domain/view/scene-kinds.ts';
import { BASE_PRESETS, PERIOD_PRESETS, type View } from '../../../../domain/view/view.ts';
import { usePeriodName } from '../../../reading/scope/period-name.ts';
import { CARD_TOPICS } from '../../../reading/evidence/topics.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { replaced, topicChoices, topicsOf, withField, withKind, withTopic } from './composing.ts';
import { regionTitle, useWallSpeech } from '../reading/speech.ts';
import { useWords } from '../../../words/words.ts';
import { sceneName } from '../scenes/parts/scene-name.ts';

export interface SceneRowProps {
  readonly choice: SceneChoice;
  readonly place: number;
  readonly view: View;
  readonly isLooked: boolean;
  readonly onChange: (next: SceneChoice) => void;
}

function KindField({ choice, onChange }: SceneRowProps) {
  const words = useWords('present');
  const { own } = useWallSpeech();
  return (
    <SelectField
      label={words.kind}
      value={choice.kind}
      onChange={(event) => {
        const kind = SCENE_KINDS.find((each) => each === event.target.value);
        if (kind) onChange(withKind(choice, kind));
      }}
    >
      {SCENE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {own.kinds[kind]}
        </option>
      ))}
    </SelectField>
  );
}

function TopicFields({ choice, onChange }: SceneRowProps) {
  const words = useWords('present');
  const { own } = useWallSpeech();
  const chosen = topicsOf(choice);
  const labels = choice.kind === 'divergence' ? [words.topic, words.secondTopic] : words.topics;
  return labels.slice(0, topicChoices(choice.kind)).map((label, place) => (
    <SelectField
      key={label}
      label={label}
      value={chosen[place]}
      onChange={(event) => {
        const topic = CARD_TOPICS.find((each) => each === event.target.value);
        if (topic) onChange(withTopic(choice, place, topic));
      }}
    >
      {CARD_TOPICS.map((topic) => (
        <option key={topic} value={topic}>
          {own.topics[topic]}
        </option>
      ))}
    </SelectField>
  ));
}

function RegionField({ choice, view, onChange }: SceneRowProps) {
  const words = useWords('present');
  const speech = useWallSpeech();
  const codes = [NATION, ...REGION_GROUPS.map((each) => each.id), ...STATES.map((each) => each.code)];
  if (!sceneKind(choice.kind).ofRegion || choice.kind === 'beside') return null;
  return (
    <SelectField
      label={words.region}
      value={choice.region ?? ''}
      onChange={(event) => onChange(withField(choice, 'region', event.target.value || undefined))}
    >
      <option value="">{words.ofFilter(regionTitle(view.region, speech))}</option>
      <option value={EACH_STATE}>{speech.own.eachState}</option>
      {choice.region !== undefined && codesOf(choice.region).length > 1 && (
        <option value={choice.region}>{regionTitle(choice.region, speech)}</option>
      )}
      {codes.map((code) => (
        <option key={code} value={code}>
          {regionName(code)[speech.language]}
        </option>
      ))}
    </SelectField>
  );
}

/** The states that stand beside each other, and one more for as long as there is room. */
function StateFields({ choice, onChange }: SceneRowProps) {
  const words = useWords('present');
  const { language } = useWallSpeech();
  if (choice.kind !== 'beside') return null;
  const codes = codesOf(choice.region ?? '').filter((code) => findState(code) !== undefined);
  const free = STATES.filter(({ code }) => !codes.includes(code));
  return [...codes, ''].slice(0, MOST_PLACES).map((code, place) => (
    <SelectField
      key={words.state(place + 1)}
      label={words.state(place + 1)}
      value={code}
      onChange={(event) => {
        const next = replaced([...codes, ''], place, event.target.value).filter(Boolean);
        onChange(withField(choice, 'region', next.join(',') || undefined));
      }}
    >
      <option value="">{words.noState}</option>
      {STATES.filter((each) => each.code === code || free.includes(each)).map((each) => (
        <option key={each.code} value={each.code}>
          {each.name[language]}
        </option>
      ))}
    </SelectField>
  ));
}

function PeriodField({ choice, view, onChange }: SceneRowProps) {
  const words = useWords('present');
  const own = choice.region === EACH_STATE ? undefined : choice.region;
  const nameOf = usePeriodName(own ?? view.region);
  if (!sceneKind(choice.kind).ofPeriod) return null;
  return (
    <SelectField
      label={words.period}
      value={choice.period === undefined ? '' : typeof choice.period === 'string' ? choice.period : 'own'}
      onChange={(event) => {
        const preset = PERIOD_PRESETS.find((each) => each === event.target.value);
        onChange(withField(choice, 'period', preset));
      }}
    >
      <option value="">{words.ofFilter(nameOf(view.period))}</option>
      {typeof choice.period === 'object' && <option value="own">{nameOf(choice.period)}</option>}
      {PERIOD_PRESETS.map((preset) => (
        <option key={preset} value={preset}>
          {nameOf(preset)}
        </option>
      ))}
    </SelectField>
  );
}

function MeasureField({ choice, view, onChange }: SceneRowProps) {
  const words = useWords('present');
  const { measures } = useWallSpeech().words.judgement;
  if (choice.kind !== 'cards' && choice.kind !== 'region') return null;
  return (
    <SelectField
      label={words.measure}
      value={choice.measure ?? ''}
      onChange={(event) => {
        const measure = MEASURES.find((each) => each === event.target.value);
        onChange(withField(choice, 'measure', measure));
      }}
    >
      <option value="">{words.ofFilter(measures[view.measure])}</option>
      {MEASURES.map((measure) => (
        <option key={measure} value={measure}>
          {measures[measure]}
        </option>
      ))}
    </SelectField>
  );
}

function BaseField({ choice, onChange }: SceneRowProps) {
  const words = useWords('present');
  const { formats } = useWallSpeech();
  const { bases } = useWords().filter;
  const names = { ...bases, ...words.bases };
  if (!sceneKind(choice.kind).ofPeriod) return null;
  return (
    <SelectField
      label={words.base}
      value={choice.base === undefined ? '' : typeof choice.base === 'string' ? choice.base : 'own'}
      onChange={(event) => {
        const preset = BASE_PRESETS.find((each) => each === event.target.value);
        onChange(withField(choice, 'base', preset));
      }}
    >
      <option value="">{words.baseOfFilter}</option>
      {typeof choice.base === 'object' && <option value="own">{formats.window(choice.base)}</option>}
      {BASE_PRESETS.map((preset) => (
        <option key={preset} value={preset}>
          {names[preset]}
        </option>
      ))}
    </SelectField>
  );
}

/** How often a scene that takes each state in turn comes again. */
function SpacingField({ spacing, onSpacing }: Pick<SceneRowButtonsProps, 'spacing' | 'onSpacing'>) {
  const words = useWords('present');
  const options = [...new Set([...SPACINGS, spacing ?? 1])].toSorted((a, b) => a - b);
  return (
    <SelectField
      label={words.again}
      value={spacing ?? ''}
      onChange={({ target }) => onSpacing(target.value === '' ? undefined : Number(target.value))}
    >
      <option value="">{words.once}</option>
      {options.map((each) => (
        <option key={each} value={each}>
          {words.afterEach(each)}
        </option>
      ))}
    </SelectField>
  );
}

/** Whether a text is a time that a scene can be shown, or leaves it to the wall. */
function isTime(text: string): boolean {
  const seconds = Number(text);
  return text === '' || (Number.isInteger(seconds) && seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS);
}

/**
 * Seconds, taken up when the field is left or Enter is pressed, so that digits are no steps of the browser's history;
 * what cannot be shown that long is said, and stays to be mended.
 */
function SecondsField({ choice, onChange }: SceneRowProps) {
  const words = useWords('present');
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && !isTime(typed);
  const takeUp = (): void => {
    if (typed === undefined || isWrong) return;
    onChange(withField(choice, 'seconds', typed === '' ? undefined : Number(typed)));
    setTyped(undefined);
  };
  return (
    <label className="block text-xs text-soft">
      {words.seconds}
      <input
        type="number"
        min={LEAST_SECONDS}
        max={MOST_SECONDS}
        value={typed ?? choice.seconds ?? ''}
        aria-invalid={isWrong}
        className="figures block w-full border-b border-edge bg-transparent py-0.5 text-sm text-ink"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={takeUp}
        onKeyDown={(event) => event.key === 'Enter' && takeUp()}
      />
      {isWrong && (
        <output className="block text-ink">{words.wrongSeconds(LEAST_SECONDS, MOST_SECONDS)}</output>
      )}
    </label>
  );
}

/** After how many other scenes one may come again. */
const SPACINGS = [1, 2, 3, 4, 6] as const;

interface SceneRowButtonsProps {
  /** After how many others it comes again; nothing where it comes once a round. */
  readonly spacing: number | undefined;
  readonly onSpacing: (next: number | undefined) => void;
  readonly onLook: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: (() => void) | undefined;
}

/** Everything that can be chosen of a scene. */
function Fields(props: SceneRowProps & SceneRowButtonsProps) {
  const words = useWords('present');
  const { choice, spacing, onSpacing, onMove, onRemove } = props;
  return (
    <>
      <div className="grid grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-3">
        <KindField {...props} />
        <TopicFields {...props} />
        <RegionField {...props} />
        <StateFields {...props} />
        <PeriodField {...props} />
        <BaseField {...props} />
        <MeasureField {...props} />
        <SecondsField {...props} />
        {choice.region === EACH_STATE && <SpacingField spacing={spacing} onSpacing={onSpacing} />}
      </div>
      <p className="mt-2 flex flex-wrap gap-4">
        <Button look="plain" data-move="-1" onClick={() => onMove(-1)}>
          {words.up}
        </Button>
        <Button look="plain" data-move="1" onClick={() => onMove(1)}>
          {words.down}
        </Button>
        {onRemove && (
          <Button look="plain" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </p>
    </>
  );
}

/** One scene of the wall that is composed: its name alone, or what, where, when, for how long. */
export function SceneRow(props: SceneRowProps & SceneRowButtonsProps) {
  const words = useWords('present');
  const speech = useWallSpeech();
  const { choice, place, view, isLooked, spacing, onLook } = props;
  const name = sceneName(choice, choice.region ?? view.region, speech);
  return (
    <fieldset className={`border-l-4 py-1 pl-3 ${isLooked ? 'border-ink' : 'border-rule'}`}>
      <legend className="text-sm font-semibold">{words.scene(place + 1)}</legend>
      <p className="mb-1">
        <Button look="plain" className="text-left" onClick={onLook} aria-expanded={isLooked}>
          {spacing === undefined ? name : `${name} · ${words.afterEach(spacing)}`}
        </Button>
      </p>
      {isLooked && <Fields {...props} />}
    </fieldset>
  );
}
