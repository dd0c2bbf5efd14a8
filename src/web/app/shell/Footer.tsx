import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { lazily } from '../../ui/lazily.ts';
import { findState, type RegionCode } from '../../../domain/place/region.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { Source } from '../../../domain/indicator/source.ts';
import { editionQuery } from '../../api/queries.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PageLink, useLinks } from '../../router/links.tsx';
import { municipalityOfPath } from '../../router/placed-path.ts';
import { usePagePath } from '../../router/url-state.ts';
import { DataLink } from '../../ui/DataLink.tsx';
import { withWords } from '../../words/shelf.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** When the next figures are expected is shown once the page stands. */
const Publications = lazily(() =>
  withWords(
    ['publications'],
    async () => (await import('../../reading/publications/Publications.tsx')).Publications,
  ),
);

interface FooterProps {
  /** The region that the page shows; nothing where it shows none by choice. */
  readonly region: RegionCode | undefined;
  /** Opens the list of keys. */
  readonly onKeys: () => void;
}

/** Where the numbers come from, which edition serves, and the ways to the method, the API and the list of keys. */
export function Footer({ region, onKeys }: FooterProps) {
  const { footer: words, shortcuts } = useWords().shell;
  const { data: edition } = useQuery(editionQuery);
  return (
    <footer className="mt-12 border-t border-ink py-6 text-sm text-soft">
      <div className="sheet grid gap-x-10 gap-y-6 lg:grid-cols-[2fr_1fr]">
        {edition ? <Sources edition={edition} /> : <div />}
        <div className="flex flex-col gap-2">
          <p>{words.about}</p>
          {edition && <EditionLine edition={edition} />}
          <Suspense fallback={null}>
            <Publications />
          </Suspense>
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            <PageLink to="/method" className="underline underline-offset-4">
              {words.method}
            </PageLink>
            <PageLink to="/revisions" className="underline underline-offset-4">
              {words.changed}
            </PageLink>
            <FiguresLink region={region} />
            <a href={`${import.meta.env.BASE_URL}api?lang=${useLanguage()}`}>{words.api}</a>
            <PageLink to="/present" className="underline underline-offset-4">
              {words.wall}
            </PageLink>
            <button
              type="button"
              aria-haspopup="dialog"
              className="screen-only underline underline-offset-4"
              onClick={onKeys}
            >
              {shortcuts} (?)
            </button>
          </p>
          <p>{words.licence}</p>
          {/* The server may know the product by another host than this reader. */}
          <p className="hidden break-all text-ink print:block" suppressHydrationWarning>
            {useLinks().here()}
          </p>
        </div>
      </div>
    </footer>
  );
}

/** The figures of the one place that a page shows as CSV; of all of them where it shows no single one. */
function FiguresLink({ region }: Pick<FooterProps, 'region'>) {
  const { data, dataHere } = useWords().shell.footer;
  const municipality = municipalityOfPath(usePagePath());
  // An export has no file for each municipality.
  const place = municipality ? !__EXPORTED__ && municipality : region && findState(region)?.code;
  return <DataLink file={place ? `figures-${place}.csv` : 'figures.csv'}>{place ? dataHere : data}</DataLink>;
}

function EditionLine({ edition }: { readonly edition: EditionCatalogue }) {
  const words = useWords().shell.footer;
  const formats = useFormats();
  return (
    <p className="figures">
      {words.edition(edition.id)}. {words.through(formats.month(edition.coversThrough))}.
    </p>
  );
}

function Sources({ edition }: { readonly edition: EditionCatalogue }) {
  const words = useWords().shell.footer;
  const serving = new Set(edition.vintages.map((each) => each.source));
  return (
    <section aria-labelledby="footer-sources">
      <h2 id="footer-sources" className="font-semibold text-ink">
        {words.sources}
      </h2>
      <ul className="mt-1 gap-x-10 md:columns-2">
        {edition.sources
          .filter((source) => serving.has(source.id))
          .map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
      </ul>
    </section>
  );
}

function SourceLine({ source }: { readonly source: Source }) {
  const language = useLanguage();
  return (
    <li className="mb-1 break-inside-avoid">
      <a href={source.url} rel="noreferrer">
        {source.name[language]}
      </a>
    </li>
  );
}
