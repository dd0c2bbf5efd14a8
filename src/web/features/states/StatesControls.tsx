import { regionName, type RegionCode } from '../../../domain/region.ts';
import { SelectField } from '../../ui/Field.tsx';
import { PageLink } from '../../ui/links.tsx';
import { useStatesWords } from '../../words/states.ts';
import { useLanguage } from '../../words/words.ts';
import { COLOUR_KEYS, LAYERS, SORT_KEYS, type ColourKey, type Shown, type SortKey } from './layers.ts';

interface StatesControlsProps {
  readonly shown: Shown;
  readonly onShown: (next: Shown) => void;
  readonly sort: SortKey;
  readonly onSort: (next: SortKey) => void;
  readonly colour: ColourKey;
  readonly onColour: (next: ColourKey) => void;
  readonly chosen: RegionCode | null;
}

/** Which layer, sorted by what, coloured by what; and the way to the page of the chosen state. */
export function StatesControls(props: StatesControlsProps) {
  const words = useStatesWords();
  const language = useLanguage();
  const name = props.chosen && regionName(props.chosen)[language];
  return (
    <div className="screen-only mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
      <SelectField
        label={words.layer}
        value={props.shown}
        onChange={(e) => props.onShown(e.target.value as Shown)}
      >
        {LAYERS.map((layer) => (
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
        {SORT_KEYS.map((key) => (
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
        {COLOUR_KEYS.map((key) => (
          <option key={key} value={key}>
            {words.keys[key]}
          </option>
        ))}
      </SelectField>
      {name && (
        <PageLink to="/region" className="py-1 text-sm underline underline-offset-4">
          {words.toRegion(name)}
        </PageLink>
      )}
    </div>
  );
}
