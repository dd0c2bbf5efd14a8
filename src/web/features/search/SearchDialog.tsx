import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { movedInList } from '../../ui/keys/list-keys.ts';
import { useTakenText, type TypedAhead } from '../../ui/keys/typed-ahead.ts';
import { useWords } from '../../words/words.ts';
import type { AskedAnswer } from './asked/asked-answer.ts';
import { Results } from './Results.tsx';
import type { FoundGroup } from './search-index.ts';
import { useAsked, useSearchable, useServing } from './use-search.ts';

interface SearchDialogProps {
  readonly onClose: () => void;
  /** Gives what was typed before this was there. */
  readonly take: () => TypedAhead;
}

/** How many options a list of answers and groups has. */
function optionsOf(answers: readonly AskedAnswer[], groups: readonly FoundGroup[]): number {
  return groups.reduce((sum, each) => sum + each.found.length, answers.length);
}

/** Opens the first of what is found for a text that was entered before it was there, once all of it is. */
function useEntered(isThere: boolean, open: () => void): (isEntered: boolean) => void {
  const waits = useRef(false);
  useEffect(() => {
    if (!waits.current || !isThere) return;
    waits.current = false;
    open();
  });
  return (isEntered) => {
    waits.current = isEntered;
  };
}

/** A search over everything: a number asked for in words first, then places, what is counted, pages, what was said, events. */
export function SearchDialog({ onClose, take }: SearchDialogProps) {
  const words = useWords('search');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const sought = useDeferredValue(text.trim());
  const edition = useServing();
  const { index, isPartly, ...rest } = useSearchable(edition);
  const { answers, ...asked } = useAsked(sought);
  const isWaiting = rest.isWaiting || asked.isWaiting;
  const groups = sought === '' || !index ? [] : index.find(sought);
  const count = optionsOf(answers, groups);
  const at = Math.min(active, Math.max(0, count - 1));
  // What is shown may still be what an earlier letter found.
  const isBehind = sought !== text.trim();
  const open = (): void => document.querySelector<HTMLElement>(`[id="${list}-${at}"]`)?.click();
  const enter = useEntered(!isBehind && !isWaiting, open);
  const type = (next: string): void => {
    setText(next);
    setActive(0);
    enter(false);
  };
  useTakenText(take, (ahead) => {
    type(ahead.text);
    enter(ahead.isEntered);
  });
  const press = (event: KeyboardEvent): void => {
    const next = movedInList(event.key, at, count);
    if (next !== undefined) setActive(next);
    else if (event.key !== 'Enter' || text.trim() === '') return;
    else if (isBehind || count === 0) enter(true);
    else open();
    event.preventDefault();
  };
  return (
    <Dialog open title={words.title} onClose={onClose} shape="top" first={field}>
      <input
        ref={field}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={words.label}
        aria-expanded={count > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? `${list}-${at}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        enterKeyHint="go"
        placeholder={words.label}
        className="w-full border border-edge bg-paper px-3 py-2 text-base"
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <output className="sr-only">{sought !== '' && !isWaiting && words.found(count)}</output>
      <Results list={list} active={at} answers={answers} groups={groups} onFollow={onClose} />
      {sought !== '' && count === 0 && (
        <p className="mt-3">{isWaiting ? words.waiting : words.none(sought)}</p>
      )}
      {(sought === '' || (count === 0 && !isWaiting)) && <Examples onExample={type} field={field} />}
      {isPartly && <p className="mt-3 text-sm text-soft">{words.partly}</p>}
      <p className="mt-3 hidden border-t border-rule pt-2 text-xs text-soft md:block">{words.keys}</p>
    </Dialog>
  );
}

interface ExamplesProps {
  readonly onExample: (text: string) => void;
  readonly field: React.RefObject<HTMLInputElement | null>;
}

/** What can be asked, to press. */
function Examples({ onExample, field }: ExamplesProps) {
  const words = useWords('search');
  return (
    <div className="mt-3 text-sm">
      <p className="text-soft">{words.askable}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {words.examples.map((each) => (
          <li key={each}>
            <button
              type="button"
              className="underline underline-offset-4"
              onClick={() => {
                onExample(each);
                field.current?.focus();
              }}
            >
              {each}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
