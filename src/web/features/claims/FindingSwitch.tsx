import { OUTCOMES, type FindingOutcome } from '../../../domain/claims/part/part.ts';
import { OUTCOME_NAMES, OUTCOME_SENTENCES } from '../../../domain/claims/claims.words.ts';
import { classes } from '../../ui/class-names.ts';
import { OUTCOME_GROUNDS, OutcomeSign } from '../../reading/verdict/OutcomeMark.tsx';
import { useLanguage, useWords } from '../../words/words.ts';

interface FindingSwitchProps {
  readonly counts: Readonly<Record<FindingOutcome, number>>;
  readonly chosen: FindingOutcome | undefined;
  readonly onChoose: (next: FindingOutcome | null) => void;
}

/** The findings as a strip as wide as each is common; a press keeps one, a second press lets go. */
export function FindingSwitch({ counts, chosen, onChoose }: FindingSwitchProps) {
  const words = useWords('claims');
  const language = useLanguage();
  return (
    <fieldset className="mt-3">
      <legend className="sr-only">{words.finding}</legend>
      <div className="flex flex-wrap gap-1">
        {OUTCOMES.map((outcome) => {
          const name = OUTCOME_NAMES[outcome][language];
          const isChosen = chosen === outcome;
          return (
            <button
              key={outcome}
              type="button"
              aria-pressed={isChosen}
              title={OUTCOME_SENTENCES[outcome][language]}
              style={{ flexGrow: counts[outcome] + 8, outlineOffset: 2 }}
              className={classes(
                'flex items-center gap-2 border px-3 py-1.5 text-sm',
                OUTCOME_GROUNDS[outcome],
                isChosen && 'outline-2 outline-ink',
              )}
              onClick={() => onChoose(isChosen ? null : outcome)}
            >
              <OutcomeSign outcome={outcome} />
              <span className="figures font-semibold">{counts[outcome]}</span>
              {name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
