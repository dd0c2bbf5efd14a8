import { SelectField } from '../../ui/Field.tsx';
import {
  COUNTRY_DRAWINGS,
  STATE_COLOURS,
  STATE_LAYERS,
  STATE_ORDERS,
} from '../../../domain/view/pictured.ts';
import type { ColourKey, Shown, SortKey } from './layers.ts';
import type { PictureKind } from './geography/marks.tsx';
import { useWords } from '../../words/words.ts';

interface StatesControlsProps {
  readonly shown: Shown;
  readonly onShown: (next: Shown) => void;
  readonly sort: SortKey;
  readonly onSort: (next: SortKey) => void;
  readonly colour: ColourKey;
  readonly onColour: (next: ColourKey) => void;
  readonly picture: PictureKind;
  readonly onPicture: (next: PictureKind) => void;
}

/** Which layer, sorted by what, coloured by what, drawn how. */
export function StatesControls(props: StatesControlsProps) {
  const words = useWords('states');
  return (
    <div className="screen-only mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
      <SelectField
        label={words.layer}
        value={props.shown}
        onChange={(e) => props.onShown(e.target.value as Shown)}
      >
        {STATE_LAYERS.map((layer) => (
          <option key={layer} value={layer}>
            {words.layers[layer]}
          </option>
        ))}
        <option value="together">{words.together}</option>
      </SelectField>
      <SelectField
        label={words.sort}
        value={props.sort}
        onChange={(e) => props.onSort(e.target.value as SortKey)}
      >
        {STATE_ORDERS.map((key) => (
          <option key={key} value={key}>
            {words.keys[key]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.colour}
        value={props.colour}
        onChange={(e) => props.onColour(e.target.value as ColourKey)}
      >
        {STATE_COLOURS.map((key) => (
          <option key={key} value={key}>
            {words.keys[key]}
          </option>
        ))}
      </SelectField>
      <PictureSwitch picture={props.picture} onPicture={props.onPicture} />
    </div>
  );
}

/** The map with true borders, or equal tiles: two views of one figure. */
function PictureSwitch({ picture, onPicture }: Pick<StatesControlsProps, 'picture' | 'onPicture'>) {
  const words = useWords('states');
  return (
    <fieldset aria-label={words.picture} className="flex">
      {COUNTRY_DRAWINGS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === picture}
          className="-ml-px border border-edge px-3 py-1 text-sm hover:bg-shade aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          onClick={() => onPicture(each)}
        >
          {words.pictures[each]}
        </button>
      ))}
    </fieldset>
  );
}
