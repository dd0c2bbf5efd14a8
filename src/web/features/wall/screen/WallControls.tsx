import { codesOf, NATION, REGION_GROUPS, regionName, STATES } from '../../../../domain/place/region.ts';
import type { Coverage } from '../../../../domain/record/edition.ts';
import type { SceneChoice, Wall } from '../../../../domain/view/scene.ts';
import { EACH_STATE } from '../../../../domain/view/scene.ts';
import { PERIOD_PRESETS, type PeriodPreset } from '../../../../domain/view/view.ts';
import { periodName } from '../../../reading/scope/period-name.ts';
import { sceneName } from '../scenes/parts/scene-name.ts';
import type { WallSpeech } from '../reading/speech.ts';

/** What may be done at the screen. */
export interface WallActions {
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly go: (place: number) => void;
  readonly toggleList: () => void;
  /** Blackens the picture, or brings it back. */
  readonly blank: () => void;
  readonly fullScreen: () => void;
  readonly exit: () => void;
  readonly setRegion: (region: string) => void;
  readonly setPeriod: (period: PeriodPreset) => void;
}

interface WallControlsProps {
  /** How far the data reach, which says what months a period means. */
  readonly coverage: readonly Coverage[];
  readonly wall: Wall;
  readonly speech: WallSpeech;
  readonly actions: WallActions;
  readonly isPaused: boolean;
  readonly isListOpen: boolean;
  readonly place: number;
  /** The parameters of the address that could not be read. */
  readonly unreadable: readonly string[];
}

function RegionSelect({ wall, speech, actions }: WallControlsProps) {
  const { own, words, language } = speech;
  const { region } = wall.view;
  return (
    <select
      aria-label={own.controls.region}
      value={region}
      onChange={(event) => actions.setRegion(event.target.value)}
    >
      <option value={NATION}>{regionName(NATION)[language]}</option>
      {codesOf(region).length > 1 && (
        <option value={region}>{words.filter.manyStates(codesOf(region).length)}</option>
      )}
      {[...REGION_GROUPS.map((each) => each.id), ...STATES.map((each) => each.code)].map((code) => (
        <option key={code} value={code}>
          {regionName(code)[language]}
        </option>
      ))}
    </select>
  );
}

function PeriodSelect({ wall, speech, actions, coverage }: WallControlsProps) {
  const { own, words, formats } = speech;
  const { period, region } = wall.view;
  return (
    <select
      aria-label={own.controls.period}
      value={typeof period === 'string' ? period : ''}
      onChange={(event) => {
        const preset = PERIOD_PRESETS.find((each) => each === event.target.value);
        if (preset) actions.setPeriod(preset);
      }}
    >
      {typeof period !== 'string' && <option value="">{words.filter.customPeriod}</option>}
      {PERIOD_PRESETS.map((preset) => (
        <option key={preset} value={preset}>
          {periodName(preset, { coverage, region }, words, formats)}
        </option>
      ))}
    </select>
  );
}

function SceneList({ wall, speech, actions, place }: WallControlsProps) {
  const nameOf = (choice: SceneChoice): string =>
    sceneName(
      choice,
      choice.region === EACH_STATE ? EACH_STATE : (choice.region ?? wall.view.region),
      speech,
    );
  return (
    <ol className="wall-list">
      {wall.scenes.map((choice, index) => (
        <li key={`${index} ${choice.kind}`}>
          <button
            type="button"
            aria-current={index === place ? 'step' : undefined}
            onClick={() => actions.go(index)}
          >
            {index + 1}. {nameOf(choice)}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What somebody at the screen may do, shown for a few seconds after a tap, a move or a key. */
export function WallControls(props: WallControlsProps) {
  const { speech, actions, isPaused, isListOpen, unreadable } = props;
  const words = speech.own.controls;
  return (
    <div className="wall-controls" role="toolbar" aria-label={words.label}>
      {isListOpen && <SceneList {...props} />}
      <div className="wall-buttons">
        <button type="button" onClick={actions.previous}>
          {words.previous}
        </button>
        <button type="button" aria-pressed={isPaused} onClick={actions.pause}>
          {isPaused ? words.resume : words.pause}
        </button>
        <button type="button" onClick={actions.next}>
          {words.next}
        </button>
        <button type="button" aria-expanded={isListOpen} onClick={actions.toggleList}>
          {words.list}
        </button>
        <RegionSelect {...props} />
        <PeriodSelect {...props} />
        <button type="button" onClick={actions.fullScreen}>
          {words.fullScreen}
        </button>
        <button type="button" onClick={actions.exit}>
          {words.exit}
        </button>
      </div>
      {unreadable.length > 0 && <output>{speech.own.unreadable(unreadable.join(', '))}</output>}
      <p className="wall-hint">{words.keys}</p>
    </div>
  );
}
