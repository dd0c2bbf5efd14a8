import { Suspense } from 'react';
import { lazily } from '../../ui/lazily.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { Loading } from '../../ui/states.tsx';
import { withWords } from '../../words/shelf.ts';

const AcrossFigure = lazily(() =>
  withWords(['present-and-across', 'reading'], async () => (await import('./AcrossFigure.tsx')).AcrossFigure),
);

/** Across January 2026, fetched when a page comes to show it. */
export function AcrossSection({ region }: { readonly region: RegionCode }) {
  return (
    <Suspense fallback={<Loading className="min-h-80" />}>
      <AcrossFigure region={region} />
    </Suspense>
  );
}
