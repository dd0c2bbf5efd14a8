import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useFormats } from '../../ui/format/formats.ts';

/** The sources that serve an indicator in an edition, named with their provenance where it is not the official file. */
export function useSourceNames(edition: EditionCatalogue): (indicators: readonly IndicatorId[]) => string {
  const language = useLanguage();
  const words = useWords().judgement;
  const formats = useFormats();
  return (indicators) => {
    const ids = edition.coverage
      .filter((each) => indicators.includes(each.indicator))
      .flatMap((each) => each.vintages);
    const sources = new Set(
      edition.vintages.filter((each) => ids.includes(each.id)).map((each) => each.source),
    );
    return formats.list(
      edition.sources
        .filter((each) => sources.has(each.id))
        .map((each) =>
          each.provenance === 'official'
            ? each.name[language]
            : `${each.name[language]} (${words.provenances[each.provenance]})`,
        ),
    );
  };
}
