import { useState } from 'react';
import { parseWall } from '../../../../../domain/view/scene-query.ts';
import { INDICATORS } from '../../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../../domain/indicator/names.words.ts';
import { NATION, regionName, STATES } from '../../../../../domain/place/region.ts';
import { SCENE_KINDS, type SceneKind } from '../../../../../domain/view/scene-kinds.ts';
import type { FirstScene, ScreenPlan } from '../../../../../domain/view/screen/screen.ts';
import { Button } from '../../../../ui/Button.tsx';
import { SelectField } from '../../../../ui/Field.tsx';
import { useWords } from '../../../../words/words.ts';
import { useWallSpeech } from '../../reading/speech.ts';
import { TextField } from './TextField.tsx';

interface FirstFormProps {
  /** What the screens that are chosen keep, each once. */
  readonly kept: readonly (FirstScene | null)[];
  readonly onPart: (part: (plan: ScreenPlan) => Partial<ScreenPlan>) => void;
}

const EVENTS = ['never', 'edition', 'above', 'below'] as const;

interface Draft {
  /** Empty where the screens that are chosen keep different ones, and none has been chosen for all. */
  readonly when: (typeof EVENTS)[number] | '';
  /** As a link writes it. */
  readonly scene: string;
  readonly indicator: string;
  readonly region: string;
  readonly value: string;
}

const EMPTY: Draft = {
  when: 'never',
  scene: 'now',
  indicator: 'homicide-victims',
  region: NATION,
  value: '',
};

/** What is kept, as it stands in the fields. */
function draftOf(kept: FirstFormProps['kept']): Draft {
  const [first = null, ...others] = kept;
  if (others.length > 0) return { ...EMPTY, when: '' };
  return first ? { ...EMPTY, ...first, value: 'value' in first ? String(first.value) : '' } : EMPTY;
}

/** The kind of a scene that a link writes. */
function kindOf(scene: string): SceneKind | undefined {
  return parseWall(`s=${encodeURIComponent(scene)}`).wall.scenes[0]?.kind;
}

/** The scene as it is kept; nothing where a figure is wanted and none is written. */
function firstOf({ when, scene, indicator, region, value }: Draft): FirstScene | null | undefined {
  if (when === '') return undefined;
  if (when === 'never') return null;
  if (when === 'edition') return { scene, when };
  const found = INDICATORS.find(({ id }) => id === indicator);
  const number = Number(value);
  if (!found || value.trim() === '' || !Number.isFinite(number)) return undefined;
  return { scene, when, indicator: found.id, region, value: number };
}

interface FigureFieldsProps {
  readonly draft: Draft;
  readonly onDraft: (next: Draft) => void;
}

function FigureFields({ draft, onDraft }: FigureFieldsProps) {
  const { desk } = useWords('present');
  const { language } = useWallSpeech();
  return (
    <>
      <SelectField
        label={desk.indicator}
        value={draft.indicator}
        onChange={(event) => onDraft({ ...draft, indicator: event.target.value })}
      >
        {INDICATORS.map(({ id }) => (
          <option key={id} value={id}>
            {INDICATOR_NAMES[id].name[language]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={desk.region}
        value={draft.region}
        onChange={(event) => onDraft({ ...draft, region: event.target.value })}
      >
        {[NATION, ...STATES.map(({ code }) => code)].map((code) => (
          <option key={code} value={code}>
            {regionName(code)[language]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={desk.value}
        type="number"
        value={draft.value}
        onText={(value) => onDraft({ ...draft, value })}
      />
    </>
  );
}

/** A scene that comes first for a day once something has happened. */
export function FirstForm({ kept, onPart }: FirstFormProps) {
  const { desk, kind } = useWords('present');
  const { own } = useWallSpeech();
  const [changed, onDraft] = useState<Draft>();
  const draft = changed ?? draftOf(kept);
  const first = firstOf(draft);
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{desk.first}</legend>
      <div className="mt-1 grid grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-3">
        <SelectField
          label={desk.when}
          value={draft.when}
          onChange={(event) => {
            const when = EVENTS.find((each) => each === event.target.value);
            if (when) onDraft({ ...draft, when });
          }}
        >
          {draft.when === '' && <option value="">{desk.firstDiffers}</option>}
          {EVENTS.map((each) => (
            <option key={each} value={each}>
              {desk.events[each]}
            </option>
          ))}
        </SelectField>
        {draft.when !== 'never' && draft.when !== '' && (
          <SelectField
            label={kind}
            value={kindOf(draft.scene)}
            onChange={(event) => {
              const found = SCENE_KINDS.find((each) => each === event.target.value);
              if (found) onDraft({ ...draft, scene: found });
            }}
          >
            {SCENE_KINDS.map((each) => (
              <option key={each} value={each}>
                {own.kinds[each]}
              </option>
            ))}
          </SelectField>
        )}
        {(draft.when === 'above' || draft.when === 'below') && (
          <FigureFields draft={draft} onDraft={onDraft} />
        )}
      </div>
      <p className="mt-2">
        <Button
          disabled={first === undefined}
          onClick={() => first !== undefined && onPart(() => ({ first }))}
        >
          {desk.firstSave}
        </Button>
      </p>
    </fieldset>
  );
}
