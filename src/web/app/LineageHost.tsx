import { Suspense, useCallback, useState, type ReactNode } from 'react';
import { lazily } from '../ui/lazily.ts';
import { LineageProvider, type NamedFigure } from '../reading/origin/lineage.tsx';
import { withWords } from '../words/shelf.ts';

const LineageDialog = lazily(() =>
  withWords(['lineage'], async () => (await import('../features/lineage/LineageDialog.tsx')).LineageDialog),
);

/** Lets every number inside open where it comes from. */
export function LineageHost({ children }: { readonly children: ReactNode }) {
  const [figure, setFigure] = useState<NamedFigure>();
  // With its code, not before: React shows what it has once waited for a third of a second later.
  const open = useCallback((next: NamedFigure) => {
    const show = (): void => setFigure(next);
    LineageDialog.fetch().then(show, show);
  }, []);
  return (
    <LineageProvider value={open}>
      {children}
      {figure && (
        <Suspense>
          <LineageDialog figure={figure} onClose={() => setFigure(undefined)} />
        </Suspense>
      )}
    </LineageProvider>
  );
}
