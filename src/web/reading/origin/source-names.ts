import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useFormats } from '../../ui/format/formats.ts';

/**
 * The sources of some indicators, as they serve for the states and the nation, and of vintages named one by one, as
 * the counts of municipalities have; each with its provenance where it is not the official file.
 */
export function useSourceNames(
  edition: EditionCatalogue,
): (indicators: readonly IndicatorId[], vintages?: readonly string[]) => string {
  const language = useLanguage();
  const words = useWords().judgement;
  const formats = useFormats();
  return (indicators, vintages = []) => {
    const serving = edition.coverage
      .filter((each) => indicators.includes(each.indicator))
      .flatMap((each) => each.vintages);
    const ids = [...serving, ...vintages];
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
