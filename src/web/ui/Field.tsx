import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './class-names.ts';

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'id'> {
  readonly label: string;
  /** The options: `<option>` and `<optgroup>`. */
  readonly children: ReactNode;
  /** Shows the label to screen readers only, where the place says it already. */
  readonly quietLabel?: boolean;
}

/** A native select under its label: keyboard, touch and screen reader come with it. */
export function SelectField({ label, quietLabel, className, children, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={classes('min-w-0', className)}>
      <label htmlFor={id} className={quietLabel ? 'sr-only' : 'block text-xs text-soft'}>
        {label}
      </label>
      <select
        id={id}
        className="figures w-full min-w-0 truncate border-b border-edge bg-paper py-1 pr-1 text-sm text-ink hover:border-ink"
        {...rest}
      >
        {children}
      </select>
    </div>
  );
}
