import type { FindingOutcome } from '../../../domain/claims/part/part.ts';
import { OUTCOME_NAMES } from '../../../domain/claims/claims.words.ts';
import { useLanguage } from '../../words/words.ts';
import { classes } from '../../ui/class-names.ts';

/** A scale of ink, apart from better and worse: a finding is about the words, not about the crime. */
export const OUTCOME_GROUNDS: Readonly<Record<FindingOutcome, string>> = {
  holds: 'bg-ink text-paper border-ink',
  'other-size': 'bg-shade text-ink border-ink',
  'falls-short': 'bg-shade text-ink border-ink',
  opposite: 'bg-paper text-ink border-ink',
  'cannot-tell': 'bg-paper text-soft border-edge border-dashed',
};

/** The shape of a finding: a full disc, a disc within a ring, a half disc, two arrows apart, an empty dashed ring. */
export function OutcomeSign({ outcome }: { readonly outcome: FindingOutcome }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      aria-hidden="true"
      className="inline-block shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      {outcome === 'holds' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {outcome === 'other-size' && (
        <>
          <circle cx="8" cy="8" r="6" />
          <circle cx="8" cy="8" r="2.5" fill="currentColor" stroke="none" />
        </>
      )}
      {outcome === 'falls-short' && (
        <>
          <circle cx="8" cy="8" r="6" />
          <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" stroke="none" />
        </>
      )}
      {outcome === 'opposite' && <path d="M1.5 5.5h9M8 2.5l3 3-3 3M14.5 10.5h-9M8 7.5l-3 3 3 3" />}
      {outcome === 'cannot-tell' && <circle cx="8" cy="8" r="6" strokeDasharray="2.5 2.2" />}
    </svg>
  );
}

/** A finding shown three times: by shape, by word and by the depth of its ground. */
export function OutcomeMark({
  outcome,
  className,
}: {
  readonly outcome: FindingOutcome;
  readonly className?: string;
}) {
  const language = useLanguage();
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 border px-2 py-0.5 text-xs font-semibold whitespace-nowrap',
        OUTCOME_GROUNDS[outcome],
        className,
      )}
    >
      <OutcomeSign outcome={outcome} />
      {OUTCOME_NAMES[outcome][language]}
    </span>
  );
}
