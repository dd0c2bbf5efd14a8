import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../words/words.ts';

type KeyName = 'help' | 'search' | 'fullScreen' | 'earlier' | 'later' | 'escape';

const KEYS: readonly { readonly name: KeyName; readonly keys: readonly string[] }[] = [
  { name: 'search', keys: ['/', 'Ctrl K'] },
  { name: 'fullScreen', keys: ['f'] },
  { name: 'earlier', keys: ['←'] },
  { name: 'later', keys: ['→'] },
  { name: 'help', keys: ['?'] },
  { name: 'escape', keys: ['Esc'] },
];

interface ShortcutsDialogProps {
  readonly onClose: () => void;
  /** Whether single keys are used, as it is when this is opened. */
  readonly single: boolean;
  readonly onSingle: (isUsed: boolean) => void;
}

/** The keys that work on every page, and the way to turn the single ones off. */
export function ShortcutsDialog({ onClose, single, onSingle }: ShortcutsDialogProps) {
  const words = useWords('shortcuts');
  const [isUsed, setUsed] = useState(single);
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <p className="measure text-sm text-soft">{words.intro}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-sm">
        {KEYS.map(({ name, keys }) => (
          <KeyLine key={name} keys={keys} or={words.or} text={words.keys[name]} />
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-2 border-t border-rule pt-3 text-sm">
        <input
          type="checkbox"
          className="accent-ink"
          checked={isUsed}
          onChange={(event) => {
            setUsed(event.target.checked);
            onSingle(event.target.checked);
          }}
        />
        {words.single}
      </label>
    </Dialog>
  );
}

interface KeyLineProps {
  readonly keys: readonly string[];
  readonly or: string;
  readonly text: string;
}

function KeyLine({ keys, or, text }: KeyLineProps) {
  return (
    <>
      <dt>
        {keys.map((each, at) => (
          <span key={each}>
            {at > 0 && ` ${or} `}
            <kbd className="border border-edge px-1.5 py-0.5 font-sans text-xs">{each}</kbd>
          </span>
        ))}
      </dt>
      <dd>{text}</dd>
    </>
  );
}
