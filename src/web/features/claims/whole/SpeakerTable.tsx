import { useMemo } from 'react';
import type { JudgedClaim } from '../../../../domain/claims/filter.ts';
import { bySpeaker, type SpeakerTally } from '../../../../domain/claims/ledger/by-speaker.ts';
import { OUTCOME_NAMES, SPEAKER_KIND_NAMES } from '../../../../domain/claims/claims.words.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { useClaimSpeech } from '../use-claim-speech.ts';

const DECIDED = ['holds', 'other-size', 'falls-short', 'opposite'] as const;

/** How the statements of each kind of speaker came out: of how many that can be decided, and how many hold under every fair base. */
export function SpeakerTable({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  const { words, language, formats } = useClaimSpeech();
  const rows = useMemo(() => bySpeaker(claims), [claims]);
  const number = (key: string, title: string, of: (row: SpeakerTally) => number): Column<SpeakerTally> => ({
    key,
    title,
    numeric: true,
    cell: (row) => formats.count(of(row)),
    order: of,
  });
  return (
    <div>
      <h2 id="speakers" className="font-serif text-lg font-semibold">
        {words.speakers}
      </h2>
      <DataTable<SpeakerTally>
        caption={words.speakers}
        quietCaption
        columns={[
          {
            key: 'kind',
            title: words.tally.kind,
            cell: ({ speakerKind }) => SPEAKER_KIND_NAMES[speakerKind][language],
          },
          number('all', words.tally.all, ({ all }) => all),
          number('decided', words.tally.decided, ({ decided }) => decided),
          ...DECIDED.map((outcome) =>
            number(outcome, OUTCOME_NAMES[outcome][language], ({ counts }) => counts[outcome]),
          ),
          number('based', words.tally.based, ({ based }) => based),
          number('everywhere', words.tally.everywhere, ({ everywhere }) => everywhere),
        ]}
        rows={rows}
        rowKey={({ speakerKind }) => speakerKind}
      />
      <p className="measure mt-1 text-xs text-soft">{words.speakersNote}</p>
    </div>
  );
}
