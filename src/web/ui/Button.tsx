import type { ComponentProps } from 'react';
import { classes } from './class-names.ts';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain` is text that can be pressed; `outline` is framed; `solid` is the one main action of a place. */
  readonly look?: 'plain' | 'outline' | 'solid';
}

const LOOKS = {
  plain: 'underline decoration-1 underline-offset-4 hover:decoration-2',
  outline: 'border border-edge px-3 py-1.5 hover:border-ink hover:bg-shade',
  solid: 'border border-ink bg-ink px-4 py-2 text-paper hover:bg-soft',
} as const;

/** A button; `type="button"` unless said otherwise. */
export function Button({ look = 'outline', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classes('inline-flex items-center gap-1.5 text-sm', LOOKS[look], className)}
      {...rest}
    />
  );
}
