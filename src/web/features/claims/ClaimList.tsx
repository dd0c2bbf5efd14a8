import { useState } from 'react';
import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { Empty, Notice } from '../../ui/states.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { useWords } from '../../words/words.ts';

const STEP = 25;

interface ClaimListProps {
  readonly matching: readonly JudgedClaim[];
  readonly all: readonly JudgedClaim[];
  readonly edition: string;
  /** The claim that the address names, if any. */
  readonly opened: string | null;
  readonly onToggle: (id: string) => void;
}

/** The statement of the address: among those listed, apart from them, or one that nobody made. */
function useOpened({ matching, all, opened }: ClaimListProps) {
  const place = matching.findIndex(({ claim }) => claim.id === opened);
  const apart = place < 0 ? all.find(({ claim }) => claim.id === opened) : undefined;
  return { place, apart, unknown: opened !== null && place < 0 && !apart };
}

/** The statements that the filters let through, some at a time, the one of the address opened. */
export function ClaimList(props: ClaimListProps) {
  const { matching, edition, opened, onToggle } = props;
  const words = useWords('claims');
  const formats = useFormats();
  const [arrived] = useState(opened);
  const { place, apart, unknown } = useOpened(props);
  const [wanted, setWanted] = useState(STEP);
  const shown = Math.min(matching.length, Math.max(wanted, place + 1));
  const item = (judged: JudgedClaim) => (
    <ClaimItem
      key={judged.claim.id}
      judged={judged}
      edition={edition}
      open={judged.claim.id === opened}
      arrival={judged.claim.id === arrived}
      onToggle={onToggle}
    />
  );
  return (
    <section aria-labelledby="list">
      <h2 id="list" className="font-serif text-lg font-semibold">
        {words.list}
      </h2>
      {unknown && <Notice role="note">{words.unknown(opened ?? '')}</Notice>}
      {apart && (
        <>
          <Notice role="note">{words.outside}</Notice>
          {item(apart)}
        </>
      )}
      {matching.length === 0 ? (
        <Empty reason={words.none} className="mt-2 min-h-40" />
      ) : (
        <p data-said className="figures mb-2 text-sm text-soft">
          {words.shown(formats.count(shown), formats.count(matching.length))}
        </p>
      )}
      {matching.slice(0, shown).map(item)}
      {shown < matching.length && (
        <Button className="mt-2" onClick={() => setWanted(shown + STEP * 2)}>
          {words.showMore}
        </Button>
      )}
    </section>
  );
}
