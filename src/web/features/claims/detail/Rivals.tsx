import type { Claim } from '../../../../domain/claims/claim.ts';
import type { ClaimPart, Rival } from '../../../../domain/claims/part/part.ts';
import { CANNOT_TELL_SENTENCES } from '../../../../domain/claims/claims.words.ts';
import { indicatorTitle } from '../../../reading/verdict/change-text.ts';
import { DataTable } from '../../../ui/figure/DataTable.tsx';
import { useWords } from '../../../words/words.ts';
import { changeFigure } from '../../../reading/claims/change-figure.ts';
import { Part as Section } from './Section.tsx';
import { useClaimSpeech } from '../use-claim-speech.ts';

/** On a phone the table scrolls rather than pile up words. */
const ROOM = { minWidth: '11rem' } as const;

interface RivalsProps {
  readonly claim: Claim;
  readonly parts: readonly ClaimPart[];
}

/** Every other crime of the list, where one was said to be the only one that rose or fell. */
export function Rivals({ claim, parts }: RivalsProps) {
  const speech = useClaimSpeech();
  const shared = useWords();
  const { words, language, formats } = speech;
  const rivals = parts.flatMap((part) => part.rivals);
  if (rivals.length === 0) return null;
  const figure = (value: number | null): string => (value === null ? '' : formats.rate(value));
  const says = ({ reason, moved }: Rival) => {
    const whether = moved ? words.rivalMoved : words.rivalStill;
    return <div style={ROOM}>{reason ? CANNOT_TELL_SENTENCES[reason][language] : whether}</div>;
  };
  return (
    <Section title={words.rivals}>
      <DataTable<Rival>
        caption={words.rivals}
        quietCaption
        columns={[
          {
            key: 'crime',
            title: words.indicator,
            cell: ({ indicator }) => indicatorTitle(indicator, language, shared),
          },
          { key: 'base', title: words.rivalBase, numeric: true, cell: ({ baseValue }) => figure(baseValue) },
          { key: 'value', title: words.rivalWindow, numeric: true, cell: ({ value }) => figure(value) },
          {
            key: 'change',
            title: words.change,
            numeric: true,
            cell: ({ change }) => (change === null ? words.noFigure : changeFigure(change, claim, speech)),
          },
          { key: 'says', title: words.rivalAsk[claim.direction ?? 'up'], cell: says },
        ]}
        rows={rivals}
        rowKey={({ indicator }) => indicator}
      />
      <p className="measure mt-1 text-xs text-soft">{words.rivalsNote}</p>
    </Section>
  );
}
