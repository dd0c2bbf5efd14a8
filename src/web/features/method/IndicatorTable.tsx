import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { DefinedIndicator } from '../../../domain/indicator/defined.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** Every indicator with its unit, definition, caveat and how far the nation's series reaches. */
export function IndicatorTable({ edition }: { readonly edition: EditionCatalogue }) {
  const own = useWords('method');
  const { units } = useWords().judgement;
  const language = useLanguage();
  const formats = useFormats();
  const covered = ({ id }: DefinedIndicator): string => {
    const nation = edition.coverage.find((each) => each.indicator === id)?.nation;
    return nation ? formats.shortWindow(nation) : own.none;
  };
  const columns: readonly Column<DefinedIndicator>[] = [
    { key: 'name', title: own.indicator, cell: (each) => INDICATOR_NAMES[each.id].name[language] },
    { key: 'unit', title: own.unit, cell: (each) => units[each.unit] },
    { key: 'definition', title: own.definition, cell: (each) => each.definition[language] },
    { key: 'caveat', title: own.caveat, cell: (each) => each.caveat[language] },
    { key: 'coverage', title: own.coverage, cell: covered },
  ];
  return (
    <DataTable
      caption={own.indicators}
      quietCaption
      columns={columns}
      rows={edition.indicators}
      rowKey={(each) => each.id}
    />
  );
}
