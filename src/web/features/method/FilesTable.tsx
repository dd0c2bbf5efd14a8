import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { Source, Vintage } from '../../../domain/indicator/source.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** Every file that the edition was made from: source, licence, months, and the checksum to check it by. */
export function FilesTable({ edition }: { readonly edition: EditionCatalogue }) {
  const words = useWords('method');
  const language = useLanguage();
  const formats = useFormats();
  const sources = new Map<string, Source>(edition.sources.map((each) => [each.id, each]));
  const columns: readonly Column<Vintage>[] = [
    { key: 'file', title: words.file, cell: (each) => each.file },
    { key: 'source', title: words.source, cell: (each) => sources.get(each.source)?.name[language] },
    { key: 'licence', title: words.licence, cell: (each) => sources.get(each.source)?.licence[language] },
    {
      key: 'covers',
      title: words.covers,
      cell: (each) => formats.shortWindow({ from: each.coversFrom, to: each.coversThrough }),
    },
    {
      key: 'published',
      title: words.published,
      cell: (each) => (each.publishedOn ? formats.date(each.publishedOn) : words.unknown),
    },
    { key: 'checksum', title: words.checksum, cell: (each) => `${each.checksum.slice(0, 16)}…` },
  ];
  return (
    <DataTable
      caption={words.files}
      quietCaption
      columns={columns}
      rows={edition.vintages}
      rowKey={(each) => each.id}
    />
  );
}
