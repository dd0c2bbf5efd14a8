import type { EditionCatalogue } from '../../../domain/edition.ts';
import type { DefinedIndicator } from '../../../domain/indicator-definitions.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useFormats } from '../../ui/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** Every indicator with its unit, definition, caveat and how far the nation's series reaches. */
export function IndicatorTable({ edition }: { readonly edition: EditionCatalogue }) {
  const words = useWords();
  const language = useLanguage();
  const formats = useFormats();
  const covered = ({ id }: DefinedIndicator): string => {
    const nation = edition.coverage.find((each) => each.indicator === id)?.nation;
    return nation ? formats.shortWindow(nation) : words.method.none;
  };
  const columns: readonly Column<DefinedIndicator>[] = [
    { key: 'name', title: words.method.indicator, cell: (each) => each.name[language] },
    { key: 'unit', title: words.method.unit, cell: (each) => words.judgement.units[each.unit] },
    { key: 'definition', title: words.method.definition, cell: (each) => each.definition[language] },
    { key: 'caveat', title: words.method.caveat, cell: (each) => each.caveat[language] },
    { key: 'coverage', title: words.method.coverage, cell: covered },
  ];
  return (
    <DataTable
      caption={words.method.indicators}
      quietCaption
      columns={columns}
      rows={edition.indicators}
      rowKey={(each) => each.id}
    />
  );
}
