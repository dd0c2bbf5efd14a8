import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { StateReading } from '../../../domain/judgement/regions/state-readings.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useChangeText } from './change-text.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PageLink } from '../../router/links.tsx';
import { MathButton } from '../arithmetic/MathButton.tsx';
import { AnswerMark } from '../answer/AnswerMark.tsx';
import { answerOf } from '../answer/answer.ts';
import { answerShort, useAnswerSpeech } from '../answer/answer-text.ts';
import type { Evidence } from '../evidence/evidence.ts';

interface StatePanelProps {
  readonly name: string;
  /** Its changes, judged together with those of the other states. */
  readonly changes: readonly StateReading[];
  readonly evidence: Evidence;
  /** Chosen, not only pointed at: then it can be asked about and opened. */
  readonly isChosen: boolean;
}

/**
 * The state pointed at or chosen, in one place: its figures, its verdict, and the ways on from there. Not announced
 * by itself, because every mark already says its whole reading when the focus reaches it.
 */
export function StatePanel({ name, changes, evidence, isChosen }: StatePanelProps) {
  const own = useWords('reading');
  return (
    <section aria-label={own.panel(name)} className="state-panel text-sm">
      <h3 className="font-semibold">{name}</h3>
      {changes.map((change) => (
        <ChangeLine key={change.comparison.indicator} {...{ name, change, evidence }} isAskable={isChosen} />
      ))}
      {isChosen ? (
        <p className="screen-only mt-1">
          <PageLink to="/region" className="underline underline-offset-4">
            {own.toRegion(name)}
          </PageLink>
        </p>
      ) : (
        <p className="screen-only mt-1 text-soft">{own.chooseHint}</p>
      )}
    </section>
  );
}

type ChangeLineProps = Pick<StatePanelProps, 'name' | 'evidence'> & {
  readonly change: StateReading;
  readonly isAskable: boolean;
};

/** Verdict, change with its interval, total and rate of one indicator; and the way to its arithmetic. */
function ChangeLine({ name, change, evidence, isAskable }: ChangeLineProps) {
  const judgement = useWords().judgement;
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const { comparison, total, rate } = change;
  const text = useChangeText()(comparison);
  const speech = useAnswerSpeech();
  const note = answerShort(answerOf(comparison, evidence), speech) || text.note;
  const indicator = indicatorOf(comparison.indicator);
  const counted =
    'gap' in total
      ? own.noFigure
      : judgement.counted(indicator.unit, total.total, formats.count(total.total));
  const measured =
    rate === null ? [] : [`${formats.rate(rate)} ${judgement.measureSuffixes['per-100k-year']}`];
  return (
    <div className="figures flex flex-wrap items-baseline gap-x-2">
      <span>{INDICATOR_NAMES[indicator.id].shortName[language]}:</span>
      <AnswerMark comparison={comparison} evidence={evidence} />
      {text.change && (
        <span>
          <b className="font-semibold">{text.change}</b>
          {text.interval && ` (${text.interval})`}
        </span>
      )}
      {note && <span className="text-soft">{note}</span>}
      <span className="text-soft">{[counted, ...measured].join('; ')}</span>
      {isAskable && (
        <MathButton
          name={`${INDICATOR_NAMES[indicator.id].shortName[language]}, ${name}`}
          comparison={comparison}
          evidence={evidence}
          whole
        />
      )}
    </div>
  );
}
