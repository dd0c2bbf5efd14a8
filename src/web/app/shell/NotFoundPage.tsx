import { PageLink } from '../../router/links.tsx';
import { useWords } from '../../words/words.ts';

/** What an address that belongs to no page shows. */
export function NotFoundPage() {
  const words = useWords().shell;
  return (
    <section className="measure py-16">
      <h1 className="font-serif text-2xl font-semibold">{words.notFoundTitle}</h1>
      <p className="mt-3">{words.notFoundText}</p>
      <p className="mt-6">
        <PageLink to="/" className="underline underline-offset-4">
          {words.toOverview}
        </PageLink>
      </p>
    </section>
  );
}
