import type { ReactNode } from 'react';
import { classes } from './class-names.ts';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}

/** Text that opens under its own heading: the native `<details>`. */
export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details className={classes('text-sm', className)} open={open}>
      <summary className="underline decoration-1 underline-offset-4 hover:decoration-2">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
