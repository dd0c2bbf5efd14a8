import type { Across, AcrossOutcome as Mark } from '../../../domain/judgement/across.ts';
import { useWords } from '../../words/words.ts';
import { classes } from '../../ui/class-names.ts';
import { acrossMarkText } from './across-text.ts';

/** Two strokes either side of a seam: both down, both up, one each way, or barred. */
const STROKES: Readonly<Record<Mark, string>> = {
  'fell-under-both': 'M2 3l3.5 8M10.5 3L14 11',
  'rose-under-both': 'M2 11l3.5-8M10.5 11L14 3',
  'hangs-on-the-reading': 'M2 3l3.5 8M10.5 11L14 3',
  'cannot-tell': 'M2 7h3.5M10.5 7H14',
};

function AcrossSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg
      viewBox="0 0 16 14"
      width="1.1em"
      height="1em"
      aria-hidden="true"
      className="inline-block shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <path d={STROKES[mark]} />
      <path d="M8 0v14" strokeWidth="1" strokeDasharray="2 1.5" />
    </svg>
  );
}

/** What two readings across the change of method say, by shape and by word; in ink, never in a verdict's colours. */
export function AcrossMark({ across, className }: { readonly across: Across; readonly className?: string }) {
  const own = useWords('present-and-across');
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 border border-dashed border-edge px-2 py-0.5 text-xs font-semibold text-soft',
        className,
      )}
    >
      <AcrossSign mark={across.mark} />
      {acrossMarkText(across, own)}
    </span>
  );
}
