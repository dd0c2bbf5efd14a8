import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Button } from './Button.tsx';
import { classes } from './class-names.ts';

interface NoticeProps {
  readonly children: ReactNode;
  /** `status` is read out when convenient; `alert` at once. */
  readonly role?: 'status' | 'alert' | 'note';
  readonly action?: ReactNode;
}

/** A quiet strip that says something about everything below it. */
export function Notice({ children, role = 'status', action }: NoticeProps) {
  return (
    <div
      role={role}
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-l-4 border-edge bg-shade px-3 py-2 text-sm"
    >
      <p className="measure">{children}</p>
      {action}
    </div>
  );
}

/** The place of something on its way, at the size that it will have, so that nothing jumps. */
export function Loading({ className }: { readonly className?: string }) {
  const words = useWords();
  return (
    <output data-waiting className={classes('grid place-items-center bg-shade text-xs text-soft', className)}>
      {words.figure.loading}
    </output>
  );
}

/** What went wrong, as the API client tells it. */
type Failure =
  { readonly kind: 'unreachable' | 'malformed' } | { readonly kind: 'refused'; readonly status: number };

interface FailedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** What is missing, in a sentence; the data at large unless said otherwise. */
  readonly what?: string;
  readonly className?: string;
}

/** What stands where data could not be loaded: why, and a way to try again. */
export function Failed({ failure, onRetry, what, className }: FailedProps) {
  const words = useWords().figure;
  const sentence =
    failure.kind === 'refused' ? words.failures.refused(failure.status) : words.failures[failure.kind];
  return (
    <div
      role="alert"
      className={classes(
        'grid place-content-center justify-items-start gap-2 border border-edge p-4',
        className,
      )}
    >
      <p className="font-semibold">{what ?? words.failedTitle}</p>
      <p className="text-sm text-soft">{sentence}</p>
      <Button onClick={onRetry}>{words.retry}</Button>
    </div>
  );
}

interface EmptyProps {
  /** Why there is nothing: never just that there is nothing. */
  readonly reason: string;
  readonly className?: string;
}

/** What stands where the data cannot say anything, hatched, with the reason. */
export function Empty({ reason, className }: EmptyProps) {
  const words = useWords().figure;
  return (
    <div className={classes('hatched grid place-content-center p-4', className)}>
      <div className="bg-paper p-3">
        <p className="font-semibold">{words.emptyTitle}</p>
        <p className="measure text-sm text-soft">{reason}</p>
      </div>
    </div>
  );
}

/** The mark of {@link NothingHere} in the markup: a page that the server draws with it is answered with 404. */
export const NOTHING_HERE = 'data-nothing-here="true"';

interface NothingHereProps {
  /** Why the address leads to nothing. */
  readonly reason: string;
  /** Where to go instead. */
  readonly children: ReactNode;
}

/** What stands in place of a page whose address names nothing that exists. */
export function NothingHere({ reason, children }: NothingHereProps) {
  const words = useWords().shell;
  return (
    <section className="measure py-16" data-nothing-here="true">
      <h1 className="font-serif text-2xl font-semibold">{words.notFoundTitle}</h1>
      <p className="mt-3">{reason}</p>
      <p className="mt-6">{children}</p>
    </section>
  );
}
