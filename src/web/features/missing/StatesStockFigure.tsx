import { populationAt } from '../../../domain/place/population.ts';
import { regionName } from '../../../domain/place/region.ts';
import {
  MISSING_STOCK_COLUMNS,
  missingStockRows,
  type StateStock,
} from '../../../domain/record/printed/missing-stock.ts';
import { isMonth } from '../../../domain/time/period.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

interface StatesStockFigureProps {
  readonly states: readonly StateStock[];
  readonly evidence: Evidence;
}

/** People still missing for each 100,000 who live there; nothing where the population is not known. */
function stockRate({ region, asOf, stillMissing }: StateStock, { population }: Evidence): number | null {
  const month = asOf.slice(0, 7);
  const people = isMonth(month) ? populationAt(population, region, month) : undefined;
  return people === undefined ? null : (stillMissing / people) * 100_000;
}

/** The states of one cut, the most missing first. */
export function StatesStockFigure({ states, evidence }: StatesStockFigureProps) {
  const words = useWords('missing');
  const language = useLanguage();
  const formats = useFormats();
  const [most] = states.toSorted((a, b) => b.stillMissing - a.stillMissing);
  if (!most) return null;
  const number = (key: string, title: string, of: (state: StateStock) => number): Column<StateStock> => ({
    key,
    title,
    numeric: true,
    order: of,
    cell: (state) => formats.count(of(state)),
  });
  const columns: Column<StateStock>[] = [
    {
      key: 'state',
      title: words.stateColumn,
      order: ({ region }) => regionName(region)[language],
      cell: ({ region }) => regionName(region)[language],
    },
    number('missing', words.people, ({ stillMissing }) => stillMissing),
    {
      key: 'rate',
      title: words.rate,
      numeric: true,
      order: (state) => stockRate(state, evidence),
      cell: (state) => {
        const rate = stockRate(state, evidence);
        return rate === null ? words.none : formats.rate(rate);
      },
    },
    number('alive', words.alive, ({ locatedAlive }) => locatedAlive),
    number('dead', words.dead, ({ locatedDead }) => locatedDead),
  ];
  const title = words.statesTitle(regionName(most.region)[language], formats.count(most.stillMissing));
  return (
    <Figure
      id="states"
      title={title}
      subtitle={words.statesSubtitle(formats.date(most.asOf))}
      source={
        <a href={most.link} target="_blank" rel="noreferrer">
          {words.statesSource}
        </a>
      }
      caveat={words.statesCaveat}
      csv={{
        name: 'saldo-missing-states.csv',
        table: () => ({
          columns: MISSING_STOCK_COLUMNS,
          rows: missingStockRows({ cuts: [], states, sortings: [], recent: [] }),
        }),
      }}
    >
      <DataTable
        caption={title}
        quietCaption
        columns={columns}
        rows={states}
        rowKey={({ region }) => region}
        sorting={{ column: 'missing', descending: true }}
      />
    </Figure>
  );
}
