import type { Window } from '../../../domain/time/period.ts';
import { totalOf } from '../../../domain/series/series.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { LineageButton } from '../../reading/origin/lineage.tsx';
import { BreakNote } from '../../reading/registering/BreakNote.tsx';
import { MathButton } from '../../reading/arithmetic/MathButton.tsx';
import { Prose } from './Prose.tsx';
import type { StoryItem } from './story-model.ts';
import { useStoryText } from './use-story-text.ts';

interface ChangeSentenceProps {
  readonly item: StoryItem;
  /** What is said before it in the paragraph, first to last. */
  readonly before: readonly StoryItem[];
  readonly evidence: Evidence;
}

/** One change in a sentence: both totals open their origin, and the whole its arithmetic. */
export function ChangeSentence({ item, before, evidence }: ChangeSentenceProps) {
  const text = useStoryText();
  const formats = useFormats();
  const { indicator, series, comparison } = item;
  const judged = comparison.verdict !== 'not-comparable';
  const figure = (window: Window) => {
    const total = totalOf(series, window);
    return 'gap' in total ? null : (
      <LineageButton indicator={indicator.id} region={series.region} window={window}>
        {formats.count(total.total)}
      </LineageButton>
    );
  };
  return (
    <>
      <Prose
        text={text.change(item, before)}
        figures={{ after: figure(comparison.window), before: figure(comparison.base) }}
      />
      {judged && comparison.registeringBreaks.length > 0 && (
        <>
          {' '}
          <BreakNote comparison={comparison} />
        </>
      )}
      {judged && <MathButton name={text.nameOf(indicator)} comparison={comparison} evidence={evidence} />}
    </>
  );
}
