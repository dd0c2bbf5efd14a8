import { useMemo } from 'react';
import type { JudgedClaim } from '../../../../domain/claims/filter.ts';
import {
  monthlyList,
  type ListCell,
  type MonthlyList,
} from '../../../../domain/claims/ledger/monthly-list.ts';
import { indicatorTitle } from '../../../reading/verdict/change-text.ts';
import { OutcomeSign } from '../../../reading/verdict/OutcomeMark.tsx';
import { claimAddress } from '../../../router/claim-path.ts';
import { PageLink } from '../../../router/links.tsx';
import { OUTCOME_NAMES } from '../../../../domain/claims/claims.words.ts';
import { statedChange } from '../../../../domain/claims/claim.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { useWords } from '../../../words/words.ts';
import { statedFigure } from '../claim-text.ts';
import { useClaimSpeech } from '../use-claim-speech.ts';

/** From this day on whole transcripts are at hand, so that a crime which is not in a list was not said. */
const WHOLE_SINCE = '2026-04-14';

type Row = MonthlyList['rows'][number];

function Said({ judged, leftOut }: ListCell) {
  const speech = useClaimSpeech();
  const { words, language } = speech;
  if (!judged) return <span className="text-soft">{leftOut ? words.leftOut : words.notYet}</span>;
  const { claim, finding } = judged;
  return (
    <PageLink to={claimAddress(claim.id)} className="relative inline-flex items-center gap-1.5">
      <OutcomeSign outcome={finding.outcome} />
      <span className="sr-only">{OUTCOME_NAMES[finding.outcome][language]}: </span>
      {statedFigure(statedChange(claim) ?? 0, 'change', claim, speech)}
    </PageLink>
  );
}

/** The crimes of the official monthly list by day of saying: what was said of each, and what was left out. */
export function MonthlyListTable({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  const { words, language, formats } = useClaimSpeech();
  const shared = useWords();
  const { days, rows } = useMemo(() => monthlyList(claims, WHOLE_SINCE), [claims]);
  if (days.length === 0) return null;
  const columns: Column<Row>[] = [
    {
      key: 'crime',
      title: words.crime,
      cell: ({ indicator }) => indicatorTitle(indicator, language, shared),
    },
    ...days.map((day, index): Column<Row> => ({
      key: day,
      title: formats.date(day),
      numeric: true,
      cell: ({ cells }) => <Said {...(cells[index] ?? { judged: null, leftOut: false })} />,
    })),
  ];
  return (
    <div>
      <h2 id="monthly" className="font-serif text-lg font-semibold">
        {words.monthly}
      </h2>
      <DataTable<Row>
        caption={words.monthly}
        quietCaption
        columns={columns}
        rows={rows}
        rowKey={({ indicator }) => indicator}
      />
      <p className="measure mt-1 text-xs text-soft">{words.monthlyNote(formats.date(WHOLE_SINCE))}</p>
    </div>
  );
}
