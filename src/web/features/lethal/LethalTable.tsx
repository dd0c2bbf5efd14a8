import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { Stack } from '../../../domain/series/stack.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import type { Table } from '../../../domain/table.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { LineageButton } from '../../reading/origin/lineage.tsx';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { PARTS, type Lethal } from './lethal-model.ts';

/** The months as a table: a month that lacks a part is left out of none of its columns, but empty. */
function lethalTable(read: Lethal, edition: string): Table {
  return {
    columns: ['edition', 'month', ...PARTS, 'whole'],
    rows: read.months.map((stack) => [
      edition,
      stack.window.from,
      ...PARTS.map((_, index) => (stack.whole === null ? null : (stack.parts[index]?.total ?? null))),
      stack.whole,
    ]),
  };
}

interface LethalTableProps {
  readonly read: Lethal;
  readonly region: RegionCode;
  readonly evidence: Evidence;
}

/** The five parts year by year, counts and shares; every count opens where it comes from. */
export function LethalTable({ read, region, evidence }: LethalTableProps) {
  const words = useWords('lethal');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const columns: Column<Stack>[] = [
    { key: 'year', title: own.columns.year, cell: ({ window }) => formats.window(window) },
    ...PARTS.map((id, index): Column<Stack> => ({
      key: id,
      title: INDICATOR_NAMES[id].shortName[language],
      numeric: true,
      cell: (stack) => {
        const part = stack.whole === null ? undefined : stack.parts[index];
        if (!part) return own.noFigure;
        const share = part.share === null ? '' : ` (${formats.percent(part.share)})`;
        return (
          <>
            <LineageButton indicator={id} region={region} window={stack.window}>
              {formats.count(part.total)}
            </LineageButton>
            {share}
          </>
        );
      },
    })),
    {
      key: 'whole',
      title: words.whole,
      numeric: true,
      cell: ({ whole }) => (whole === null ? own.noFigure : formats.count(whole)),
    },
  ];
  return (
    <Figure
      id="table"
      title={words.tableTitle}
      source={sources(PARTS)}
      edition={evidence.edition.id}
      csv={{
        name: `saldo-lethal-${evidence.edition.id}.csv`,
        table: () => lethalTable(read, evidence.edition.id),
      }}
    >
      <DataTable
        caption={words.tableTitle}
        quietCaption
        columns={columns}
        rows={read.years.toReversed()}
        rowKey={(stack) => stack.window.from}
      />
    </Figure>
  );
}
