import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../words/words.ts';
import type { KpiCardProps } from './KpiCard.tsx';

const ArithmeticDialog = lazy(() =>
  import('./ArithmeticDialog.tsx').then((module) => ({ default: module.ArithmeticDialog })),
);

/** Opens the arithmetic behind a card; always in the card's upper right corner. */
export function ArithmeticButton(props: KpiCardProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const label = `${words.figure.math} ${words.overview.topics[props.card.topic]}`;
  return (
    <>
      <button
        type="button"
        className="-mt-0.5 size-6 shrink-0 border border-edge text-xs leading-none text-soft hover:border-ink hover:text-ink"
        aria-label={label}
        title={words.figure.math}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {open && (
        <Suspense fallback={null}>
          <ArithmeticDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
