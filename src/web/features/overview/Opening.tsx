import { findGroup } from '../../../domain/place/region.ts';
import type { View } from '../../../domain/view/view.ts';
import type { Scope } from '../../reading/evidence/scope.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';
import type { ThreeAnswers } from '../../reading/answer/three-answers.ts';
import { openingParts } from './sentence.ts';
import { OPENING_HEIGHT } from './skeleton.tsx';

interface OpeningProps {
  readonly answers: ThreeAnswers;
  readonly view: View;
  readonly scope: Scope;
}

/** What the page asks, of which region, and the sentence that answers it, made from the verdicts. */
export function Opening({ answers, view, scope }: OpeningProps) {
  const words = useWords();
  const overview = useWords('overview');
  const own = useWords('present-and-across');
  const formats = useFormats();
  const title = useRegionTitle(scope.region);
  const region = findGroup(scope.region) ? overview.group(title) : title;
  return (
    <header className={OPENING_HEIGHT}>
      <h1 className="text-sm font-semibold text-soft">{overview.question(region)}</h1>
      <p className="figures mt-1 font-serif text-lg leading-snug tracking-tight">
        {overview.opening(...openingParts(answers, view, scope, { words, overview, own, formats }))}
      </p>
    </header>
  );
}
