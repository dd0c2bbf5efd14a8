import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { useEdition } from '../../reading/evidence/use-edition.ts';
import { Publications } from '../../reading/publications/Publications.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { AgreementTable } from './AgreementTable.tsx';
import { EvidenceTables } from './EvidenceTables.tsx';
import { FilesTable } from './FilesTable.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { TakeAway } from './TakeAway.tsx';

/** What is counted, by whom, under which rules, and from which files: all of it from the edition itself. */
export function MethodPage() {
  const words = useWords('method');
  const { edition, problem, retry } = useEdition();
  return (
    <article className="flex flex-col gap-10 py-8">
      <header>
        <h1 className="measure font-serif text-2xl font-semibold text-balance">{words.title}</h1>
        <p className="measure mt-3 text-lg">{words.lead}</p>
      </header>
      <section className="measure">
        <h2 className="font-serif text-xl font-semibold">{words.measures}</h2>
        <ul className="mt-2 flex list-disc flex-col gap-2 pl-5">
          {words.measuresText.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {edition && <Catalogue edition={edition} />}
      {problem && <Failed failure={problem} onRetry={retry} />}
      {!edition && !problem && <Loading className="min-h-96" />}
    </article>
  );
}

function Catalogue({ edition }: { readonly edition: EditionCatalogue }) {
  const words = useWords('method');
  const publications = useWords('publications');
  return (
    <>
      <Breaks edition={edition} />
      <section className="measure">
        <h2 className="mb-2 font-serif text-xl font-semibold">{publications.title}</h2>
        <Publications notes />
      </section>
      <section>
        <h2 className="mb-2 font-serif text-xl font-semibold">{words.indicators}</h2>
        <IndicatorTable edition={edition} />
      </section>
      <section>
        <h2 className="mb-2 font-serif text-xl font-semibold">{words.files}</h2>
        <FilesTable edition={edition} />
      </section>
      {edition.agreements.length > 0 && (
        <section>
          <h2 className="font-serif text-xl font-semibold">{words.agreement.title}</h2>
          <p className="measure mt-2 mb-3">{words.agreement.lead}</p>
          <AgreementTable edition={edition} />
        </section>
      )}
      <TakeAway />
      <EvidenceTables />
    </>
  );
}

function Breaks({ edition }: { readonly edition: EditionCatalogue }) {
  const words = useWords('method');
  const language = useLanguage();
  const formats = useFormats();
  return (
    <section className="measure">
      <h2 className="font-serif text-xl font-semibold">{words.breaks}</h2>
      <dl className="mt-2">
        {edition.breaks.map((seam) => (
          <div key={seam.month} className="border-l-4 border-edge pl-3">
            <dt className="font-semibold">{formats.month(seam.month)}</dt>
            <dd>{seam.note[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
