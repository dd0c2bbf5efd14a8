import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './class-names.ts';
import { WedgeSign } from './signs.tsx';

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'id'> {
  readonly label: string;
  /** The options: `<option>` and `<optgroup>`. */
  readonly children: ReactNode;
  /** Shows the label to screen readers only, where the place says it already. */
  readonly quietLabel?: boolean;
  /** What the choice means just now, beside the label. */
  readonly note?: string | false | undefined;
}

/** A native select under its label: keyboard, touch and screen reader come with it. */
export function SelectField({ label, quietLabel, note, className, children, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={classes('min-w-0', className)}>
      <div className={quietLabel ? 'sr-only' : 'truncate text-xs text-soft'}>
        <label htmlFor={id}>{label}</label>
        {note && (
          <span id={`${id}-note`} className="figures">
            {`: ${note}`}
          </span>
        )}
      </div>
      <div className="relative">
        <select
          id={id}
          aria-describedby={note ? `${id}-note` : undefined}
          className="figures w-full min-w-0 appearance-none truncate rounded-none border-b border-edge bg-transparent py-0.5 pr-5 text-sm text-ink hover:border-ink"
          {...rest}
        >
          {children}
        </select>
        <span className="pointer-events-none absolute top-1/2 right-0 -translate-y-1/2 text-sm">
          <WedgeSign />
        </span>
      </div>
    </div>
  );
}
