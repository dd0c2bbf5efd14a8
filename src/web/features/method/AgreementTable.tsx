import { isShownToAgree, type Agreement, type SharedCells } from '../../../domain/record/agreement.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { METHODS } from '../../../domain/time/method.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** Every reprint set against an official file of the same register, on the cells that both hold, and what followed. */
export function AgreementTable({ edition }: { readonly edition: EditionCatalogue }) {
  const words = useWords('method').agreement;
  const language = useLanguage();
  const formats = useFormats();
  const fileOf = (id: string): string => edition.vintages.find((each) => each.id === id)?.file ?? id;
  const cellsText = ({ cells, same, total, difference }: SharedCells): string =>
    cells === 0
      ? words.none
      : words.cells(
          formats.count(same),
          formats.count(cells),
          total === 0 ? '' : formats.smallPercent(difference / total),
        );
  const columns: readonly Column<Agreement>[] = [
    { key: 'reprint', title: words.reprint, cell: (each) => fileOf(each.reprint) },
    { key: 'official', title: words.official, cell: (each) => fileOf(each.official) },
    { key: 'method', title: words.method, cell: (each) => METHODS[each.method].name[language] },
    { key: 'settled', title: words.settled, numeric: true, cell: (each) => cellsText(each.settled) },
    { key: 'young', title: words.young, numeric: true, cell: (each) => cellsText(each.young) },
    {
      key: 'result',
      title: words.result,
      cell: (each) => (isShownToAgree(each) ? words.agrees : words.differs),
    },
  ];
  return (
    <DataTable
      caption={words.title}
      quietCaption
      columns={columns}
      rows={edition.agreements}
      rowKey={({ reprint, official, method }) => `${reprint} ${official} ${method}`}
    />
  );
}
