import { lazy, Suspense } from 'react';
import { findGroup } from '../../../domain/place/region.ts';
import type { PageProps } from '../../router/page.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { useWords } from '../../words/words.ts';
import { OPENING_HEIGHT } from './skeleton.tsx';
import { baseText, openingClauses } from './sentence.ts';
import type { Headline } from '../../reading/evidence/headlines.ts';
import { withWords } from '../../words/shelf.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import type { Scope } from '../../reading/evidence/scope.ts';

/** What moved the totals is computed once the sentence and the cards stand. */
const WithoutClauses = lazy(() =>
  withWords(['contributions', 'reading'], async () => ({
    default: (await import('../../reading/contributions/WithoutClauses.tsx')).WithoutClauses,
  })),
);

interface OpeningProps extends PageProps {
  readonly topics: readonly Headline[];
  readonly scope: Scope;
  readonly evidence: Evidence;
}

/** Region, period and the sentence that says what the page shows, made from the verdicts. */
export function Opening({ topics, view, scope, evidence }: OpeningProps) {
  const words = useWords();
  const overview = useWords('overview');
  const formats = useFormats();
  const title = useRegionTitle(scope.region);
  const region = findGroup(scope.region) ? overview.group(title) : title;
  const base = baseText(view.base, scope.window, scope.base, overview, formats);
  const period = formats.window(scope.window);
  return (
    <header className={OPENING_HEIGHT}>
      <h1 className="figures text-sm font-semibold text-soft">
        {region}, {period}
      </h1>
      {topics.length > 0 && (
        <p className="mt-1 font-serif text-lg leading-snug text-balance md:text-xl">
          {overview.opening(openingClauses(topics, words, formats), period, base)}
          <Suspense fallback={null}>
            <WithoutClauses
              indicators={topics.map((each) => each.series.indicator)}
              scope={scope}
              evidence={evidence}
            />
          </Suspense>
        </p>
      )}
    </header>
  );
}
