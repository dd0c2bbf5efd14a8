import { PageLink } from '../../router/links.tsx';
import { NothingHere } from '../../ui/states.tsx';
import { useWords } from '../../words/words.ts';

/** What an address that belongs to no page shows. */
export function NotFoundPage() {
  const words = useWords().shell;
  return (
    <NothingHere reason={words.notFoundText}>
      <PageLink to="/" className="underline underline-offset-4">
        {words.toOverview}
      </PageLink>
    </NothingHere>
  );
}
