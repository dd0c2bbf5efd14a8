import { useMemo } from 'react';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { useFormats } from '../../ui/format/formats.ts';
import type { PageProps } from '../../router/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { LethalTable } from './LethalTable.tsx';
import { PARTS, readLethal, shareMoves, type Lethal, type ShareMove, type Shift } from './lethal-model.ts';
import { WomenFigure } from './WomenFigure.tsx';
import { StackFigure } from './StackFigure.tsx';

/** Lethal violence as a whole, so that a shift between labels shows. */
export function LethalPage(props: PageProps) {
  const load = useEvidence(PARTS);
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  return <LethalViolence {...props} evidence={load.evidence} />;
}

/** What the page opens with. */
interface Opening {
  /** The part that grew most and the one that shrank most. */
  readonly sentence: string;
  /** Which windows were used where those asked for have no whole. */
  readonly borrowed: string;
  /** All five parts, then and before. */
  readonly parts: string;
}

/** The shares of a shift in words: the two that moved most, and all of them. */
function useShiftText(): (shift: Shift) => Pick<Opening, 'sentence' | 'parts'> {
  const words = useWords('lethal');
  const language = useLanguage();
  const formats = useFormats();
  const percent = (share: number): string => `${formats.rate(share * 100)}%`;
  const nameOf = (move: ShareMove): string =>
    INDICATOR_NAMES[move.indicator].shortName[language].toLowerCase();
  const movedText = (move: ShareMove): string =>
    words.moved(nameOf(move), percent(move.from.share), percent(move.to.share));
  return ({ window, base, now, before }) => {
    const moves = shareMoves(before, now);
    const [grown, shrunk] = [moves[0], moves.at(-1)];
    if (!grown || !shrunk) return { sentence: words.noLead, parts: '' };
    const inOrder = PARTS.flatMap((id) => moves.find((each) => each.indicator === id) ?? []);
    const clauses = inOrder.map((each) =>
      words.clause(nameOf(each), percent(each.from.share), percent(each.to.share)),
    );
    return {
      sentence: words.lead(formats.window(window), formats.window(base), movedText(grown), movedText(shrunk)),
      parts: words.parts(clauses.join('; ')),
    };
  };
}

function useOpening({ shift, asked }: Lethal): Opening {
  const words = useWords('lethal');
  const own = useWords('reading');
  const formats = useFormats();
  const shiftText = useShiftText();
  if (!shift) return { sentence: words.noLead, borrowed: '', parts: '' };
  const name = (windows: Pick<Shift, 'window' | 'base'>): string =>
    own.compared(formats.window(windows.window), formats.window(windows.base));
  return {
    ...shiftText(shift),
    borrowed: shift.borrowed ? words.borrowed(name(asked), name(shift)) : '',
  };
}

function LethalViolence({ view, evidence }: PageProps & { readonly evidence: Evidence }) {
  const words = useWords('lethal');
  const { name } = useRegionPlace(view.region);
  const read = useMemo(() => readLethal(view, evidence), [view, evidence]);
  if (!read) return <Empty reason={words.empty} className="my-6 min-h-[70vh]" />;
  return <Stacks heading={words.heading(name)} read={read} region={view.region} evidence={evidence} />;
}

interface StacksProps {
  readonly heading: string;
  readonly read: Lethal;
  readonly region: RegionCode;
  readonly evidence: Evidence;
}

function Stacks({ heading, read, region, evidence }: StacksProps) {
  const words = useWords('lethal');
  const opening = useOpening(read);
  return (
    <>
      <PageOpening heading={heading} sentence={opening.sentence}>
        <p className="measure mt-2 text-sm">
          {words.correlation} {words.missingCaveat}
        </p>
        {[opening.parts, opening.borrowed].filter(Boolean).map((note) => (
          <p key={note} className="figures measure mt-2 text-sm text-soft">
            {note}
          </p>
        ))}
      </PageOpening>
      <div className="blocks">
        <StackFigure read={read} region={region} evidence={evidence} showing="values" />
        <StackFigure read={read} region={region} evidence={evidence} showing="shares" />
        <LethalTable read={read} region={region} evidence={evidence} />
        <WomenFigure region={region} />
      </div>
    </>
  );
}
