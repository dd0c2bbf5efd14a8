import type { MonthChoice, OtherBase } from '../../../../domain/claims/base.ts';
import { FAIR_BASE_NAMES } from '../../../../domain/claims/claims.words.ts';
import { DataTable } from '../../../ui/figure/DataTable.tsx';
import { OutcomeMark } from '../../../reading/verdict/OutcomeMark.tsx';
import type { ClaimSpeech } from '../claim-text.ts';
import { changeFigure } from '../../../reading/claims/change-figure.ts';
import { useClaimSpeech, type ArithmeticProps } from '../use-claim-speech.ts';

/** Bases whose name says their months already. */
const NAMED_BY_WINDOW = /^(year-\d|september)/;

function monthSentence(choice: MonthChoice, { claim }: ArithmeticProps, speech: ClaimSpeech): string {
  const { words, formats } = speech;
  const base = claim.query?.base?.from;
  if (!base) return '';
  const name = formats.month(base);
  const place =
    choice.higher === 0
      ? words.monthHighest(name.charAt(0).toUpperCase() + name.slice(1), choice.months)
      : words.monthPlace(name, choice.higher, choice.months);
  const { gentlest, steepest } = choice;
  return words.monthChoice(
    place,
    changeFigure(gentlest.change, claim, speech),
    formats.shortMonth(gentlest.base),
    changeFigure(steepest.change, claim, speech),
    formats.shortMonth(steepest.base),
  );
}

/** The same statement against every other base that could fairly have been chosen, and what the base month did. */
export function OtherBases(props: ArithmeticProps) {
  const speech = useClaimSpeech();
  const { words, language, formats } = speech;
  const { claim, finding } = props;
  return (
    <>
      {finding.otherBases.length === 0 ? (
        <p>{words.noOtherBases}</p>
      ) : (
        <DataTable<OtherBase>
          caption={words.otherBases}
          quietCaption
          columns={[
            {
              key: 'base',
              title: words.otherBase,
              cell: ({ id, base }) =>
                NAMED_BY_WINDOW.test(id)
                  ? FAIR_BASE_NAMES[id][language]
                  : `${FAIR_BASE_NAMES[id][language]} (${formats.shortWindow(base)})`,
            },
            {
              key: 'change',
              title: words.change,
              numeric: true,
              cell: ({ part }) =>
                part.found === null ? words.noFigure : changeFigure(part.found, claim, speech),
            },
            {
              key: 'outcome',
              title: words.result,
              cell: ({ part }) => <OutcomeMark outcome={part.outcome} />,
            },
          ]}
          rows={finding.otherBases}
          rowKey={({ id }) => id}
        />
      )}
      {finding.monthChoice && (
        <p className="measure mt-2">{monthSentence(finding.monthChoice, props, speech)}</p>
      )}
    </>
  );
}
