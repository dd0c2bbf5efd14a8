import type { Lineage } from '../../../domain/record/lineage.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** The files that a figure comes from: name, reach, publication, checksum, publisher. */
export function LineageFiles({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords('lineage');
  const judgement = useWords().judgement;
  const language = useLanguage();
  const formats = useFormats();
  return (
    <section>
      <h3 className="font-semibold">{words.files}</h3>
      <ul className="mt-1 flex flex-col gap-2 text-sm">
        {lineage.vintages.map((vintage) => {
          const source = lineage.sources.find((each) => each.id === vintage.source);
          return (
            <li key={vintage.id} className="border-l-2 border-edge pl-3">
              <b className="font-semibold break-all">{vintage.file}</b>
              {source && (
                <>
                  {', '}
                  <a href={source.url} className="underline">
                    {source.name[language]}
                  </a>
                  {` (${judgement.provenances[source.provenance]})`}
                </>
              )}
              {`; ${words.covers(formats.month(vintage.coversThrough))}; `}
              {vintage.publishedOn ? words.published(formats.date(vintage.publishedOn)) : words.unpublished}
              <br />
              <span className="text-xs break-all text-soft">
                {words.checksum} {vintage.checksum}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-xs text-soft">
        {words.edition} {lineage.edition}
      </p>
    </section>
  );
}
