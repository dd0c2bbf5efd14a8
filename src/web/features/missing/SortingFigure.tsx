import {
  MISSING_STOCK_COLUMNS,
  missingStockRows,
  SORTING_GROUPS,
  type GovernmentSorting,
} from '../../../domain/record/printed/missing-stock.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';

const PARTS = [...SORTING_GROUPS, 'before2006'] as const;
type Part = (typeof PARTS)[number];

/** The government's groups of the people still missing, every part beside the total that they add up to. */
export function SortingFigure({ sorting }: { readonly sorting: GovernmentSorting }) {
  const words = useWords('missing');
  const formats = useFormats();
  const total = formats.count(sorting.stillMissing);
  const columns: Column<Part>[] = [
    { key: 'group', title: words.group, cell: (part) => words.groups[part] },
    { key: 'people', title: words.people, numeric: true, cell: (part) => formats.count(sorting[part]) },
    {
      key: 'share',
      title: words.ofTotal(total),
      numeric: true,
      cell: (part) => formats.percent(sorting[part] / sorting.stillMissing),
    },
  ];
  return (
    <Figure
      id="sorting"
      title={words.sortingTitle(total)}
      subtitle={words.sortingSubtitle(
        formats.date(sorting.asOf),
        formats.count(sorting.registered),
        formats.count(sorting.located),
        total,
      )}
      source={
        <a href={sorting.link} target="_blank" rel="noreferrer">
          {words.sortingSource}
        </a>
      }
      caveat={words.sortingCaveat(total)}
      csv={{
        name: 'saldo-missing-sorting.csv',
        table: () => ({
          columns: MISSING_STOCK_COLUMNS,
          rows: missingStockRows({ cuts: [], states: [], sortings: [sorting], recent: [] }),
        }),
      }}
      table={
        <DataTable
          caption={words.sortingTitle(total)}
          quietCaption
          columns={columns}
          rows={PARTS}
          rowKey={(part) => part}
        />
      }
    >
      <ul className="flex flex-col gap-2.5 py-2">
        {PARTS.map((part) => (
          <PartBar key={part} part={part} sorting={sorting} />
        ))}
      </ul>
    </Figure>
  );
}

function PartBar({ part, sorting }: { readonly part: Part; readonly sorting: GovernmentSorting }) {
  const words = useWords('missing');
  const formats = useFormats();
  const share = sorting[part] / sorting.stillMissing;
  return (
    <li>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span>{words.groups[part]}</span>
        <span className="figures">
          {words.shareOf(
            formats.count(sorting[part]),
            formats.count(sorting.stillMissing),
            formats.percent(share),
          )}
        </span>
      </p>
      <div aria-hidden="true" className="mt-0.5 h-3 w-full bg-rule">
        <div className="h-full bg-disappearance" style={{ width: `${share * 100}%` }} />
      </div>
    </li>
  );
}
