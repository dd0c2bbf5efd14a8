// oxlint-disable jsx-a11y/prefer-tag-over-role -- no native list can be searched and hold several choices
import { useEffect, useRef } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';
import { classes } from '../../ui/class-names.ts';
import { TickSign } from '../../ui/signs.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { chosenStates, type RegionOption } from './region-choice.ts';

interface RegionListProps {
  readonly id: string;
  readonly options: readonly RegionOption[];
  readonly active: number;
  readonly region: RegionCode;
  readonly several: boolean;
  /** Headings between country, groups and states; without a search only. */
  readonly grouped: boolean;
  readonly onChoose: (option: RegionOption) => void;
}

/** The options, what is chosen ticked, what the arrows point at marked. */
export function RegionList({ id, options, active, region, several, grouped, onChoose }: RegionListProps) {
  const words = useWords().filter;
  const chosen = new Set([region, ...chosenStates(region)]);
  const headings = { country: undefined, group: words.groups, state: words.states } as const;
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={words.regions}
      aria-multiselectable={several}
      className="mt-2 max-h-72 overflow-y-auto"
    >
      {options.map((option, index) => (
        <div key={option.code} role="presentation">
          {grouped && option.kind !== options[index - 1]?.kind && headings[option.kind] && (
            <p role="presentation" className="mt-2 px-2 text-xs text-soft">
              {headings[option.kind]}
            </p>
          )}
          <OptionLine
            id={`${id}-${option.code}`}
            option={option}
            active={index === active}
            chosen={chosen.has(option.code)}
            onChoose={onChoose}
          />
        </div>
      ))}
    </div>
  );
}

interface OptionLineProps {
  readonly id: string;
  readonly option: RegionOption;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: (option: RegionOption) => void;
}

function OptionLine({ id, option, active, chosen, onChoose }: OptionLineProps) {
  const language = useLanguage();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <button
      ref={element}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={classes(
        'flex w-full items-center justify-between px-2 py-1 text-left text-sm hover:bg-shade',
        active && 'bg-shade outline outline-edge',
        chosen && 'font-semibold',
      )}
      onClick={() => onChoose(option)}
    >
      {option.name[language]}
      {chosen && <TickSign />}
    </button>
  );
}
