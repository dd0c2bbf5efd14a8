import { useId, useState, type KeyboardEvent } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';
import { movedInList } from '../../ui/keys/list-keys.ts';
import { useTakenText, type TypedAhead } from '../../ui/keys/typed-ahead.ts';
import { useWords } from '../../words/words.ts';
import { chosenStates, findRegions, toggleRegion, type RegionOption } from './region-choice.ts';
import { RegionList } from './RegionList.tsx';

interface RegionPanelProps {
  readonly region: RegionCode;
  readonly onRegion: (region: RegionCode) => void;
  readonly onClose: () => void;
  /** Gives what was typed before this was there. */
  readonly take: () => TypedAhead;
}

/** Search by name and the list of what it finds: arrows move, Enter chooses. */
export function RegionPanel({ region, onRegion, onClose, take }: RegionPanelProps) {
  const words = useWords().filter;
  const list = useId();
  const [text, setText] = useState('');
  const [several, setSeveral] = useState(chosenStates(region).length > 1);
  const found = findRegions(text);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      found.findIndex((each) => each.code === region),
    ),
  );
  const choose = (option: RegionOption): void => {
    onRegion(several ? toggleRegion(region, option) : option.code);
    if (!several) onClose();
  };
  useTakenText(take, ({ text: typed, isEntered }) => {
    const first = findRegions(typed)[0];
    setText(typed);
    setActive(0);
    if (isEntered && first) choose(first);
  });
  const press = (event: KeyboardEvent): void => {
    const option = found[active];
    const next = movedInList(event.key, active, found.length);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && option) choose(option);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      open
      aria-label={words.region}
      className="screen-only static z-20 m-0 mt-1 w-full border border-ink bg-raised p-3 text-ink md:absolute md:w-80"
    >
      <input
        type="text"
        role="combobox"
        aria-label={words.searchRegion}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[active] && `${list}-${found[active].code}`}
        autoComplete="off"
        spellCheck="false"
        placeholder={words.searchRegion}
        ref={focusOnMount}
        className="w-full border border-edge bg-paper px-2 py-1.5 text-sm"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <output className="sr-only">{text && words.found(found.length)}</output>
      <RegionList
        id={list}
        options={found}
        active={active}
        region={region}
        several={several}
        grouped={text === ''}
        onChoose={choose}
      />
      {found.length === 0 && <p className="py-3 text-sm text-soft">{words.noRegion(text)}</p>}
      <label className="mt-2 flex items-center gap-2 border-t border-rule pt-2 text-sm">
        <input
          type="checkbox"
          className="accent-ink"
          checked={several}
          onChange={(event) => setSeveral(event.target.checked)}
        />
        {words.several}
      </label>
    </dialog>
  );
}

function focusOnMount(element: HTMLInputElement | null): void {
  element?.focus();
}
