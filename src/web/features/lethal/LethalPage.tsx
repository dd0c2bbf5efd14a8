import { useMemo } from 'react';
import { useEvidence, type Evidence } from '../../api/use-evidence.ts';
import { indicatorOf } from '../../../domain/indicator.ts';
import type { RegionCode } from '../../../domain/region.ts';
import { useFormats } from '../../ui/formats.ts';
import type { PageProps } from '../../ui/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionTitle } from '../../ui/region-title.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useLethalWords } from '../../words/lethal.ts';
import { useReadingWords } from '../../words/reading.ts';
import { useLanguage } from '../../words/words.ts';
import { LethalTable } from './LethalTable.tsx';
import { PARTS, readLethal, type Lethal, type Shift } from './lethal-model.ts';
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

/** How the share of each part moved between two windows, in words. */
function useShiftText(): (shift: Shift) => string {
  const words = useLethalWords();
  const language = useLanguage();
  const formats = useFormats();
  return ({ window, base, now, before: earlier }) => {
    const clauses = now.parts.flatMap(({ indicator, share }, index) => {
      const before = earlier.parts[index]?.share;
      if (share === null || before === null || before === undefined) return [];
      const name = indicatorOf(indicator).shortName[language].toLowerCase();
      return [words.clause(name, `${formats.rate(before * 100)}%`, `${formats.rate(share * 100)}%`)];
    });
    return words.lead(formats.window(window), formats.window(base), clauses.join('; '));
  };
}

function useOpening(read: Lethal): { readonly sentence: string; readonly note: string } {
  const words = useLethalWords();
  const own = useReadingWords();
  const formats = useFormats();
  const shiftText = useShiftText();
  const { shift, asked } = read;
  if (!shift) return { sentence: words.noLead, note: '' };
  const name = (windows: Pick<Shift, 'window' | 'base'>): string =>
    own.compared(formats.window(windows.window), formats.window(windows.base));
  return {
    sentence: shiftText(shift),
    note: shift.borrowed ? words.borrowed(name(asked), name(shift)) : '',
  };
}

function LethalViolence({ view, evidence }: PageProps & { readonly evidence: Evidence }) {
  const words = useLethalWords();
  const name = useRegionTitle(view.region);
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
  const words = useLethalWords();
  const opening = useOpening(read);
  return (
    <>
      <PageOpening heading={heading} sentence={opening.sentence}>
        {opening.note && <p className="measure mt-2 text-sm text-soft">{opening.note}</p>}
        <p className="measure mt-2 text-sm">{words.correlation}</p>
      </PageOpening>
      <div className="flex flex-col gap-10 pb-10">
        <StackFigure read={read} region={region} evidence={evidence} showing="values" />
        <StackFigure read={read} region={region} evidence={evidence} showing="shares" />
        <LethalTable read={read} region={region} evidence={evidence} />
      </div>
    </>
  );
}
