import { INDICATOR_DEFINITIONS } from '../../../domain/indicator/definitions.words.ts';
import { yearWindow } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { LineageButton } from '../../reading/origin/lineage.tsx';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { REGISTERS, type RegisterYear } from './registers-model.ts';

/** Victims for every hundred deaths; nothing where one of the two is missing. */
export function victimsPerHundredDeaths({ totals }: RegisterYear): number | null {
  const [deaths, victims] = [totals['homicide-deaths'], totals['homicide-victims']];
  return deaths === null || victims === null || deaths === 0 ? null : (victims / deaths) * 100;
}

interface RegistersTableProps {
  readonly years: readonly RegisterYear[];
  readonly region: RegionCode;
  readonly evidence: Evidence;
}

/** The registers year by year, and how many of INEGI's deaths SESNSP's victims come to. */
export function RegistersTable({ years, region, evidence }: RegistersTableProps) {
  const words = useWords('registers');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const columns: Column<RegisterYear>[] = [
    { key: 'year', title: own.columns.year, order: ({ year }) => year, cell: ({ year }) => String(year) },
    ...REGISTERS.map((id): Column<RegisterYear> => ({
      key: id,
      title: words.names[id],
      numeric: true,
      order: ({ totals }) => totals[id],
      cell: ({ year, totals }) =>
        totals[id] === null ? (
          own.noFigure
        ) : (
          <LineageButton indicator={id} region={region} window={yearWindow(year)}>
            {formats.count(totals[id])}
          </LineageButton>
        ),
    })),
    {
      key: 'ratio',
      title: words.ratio,
      numeric: true,
      order: victimsPerHundredDeaths,
      cell: (row) => {
        const value = victimsPerHundredDeaths(row);
        return value === null ? own.noFigure : formats.count(value);
      },
    },
  ];
  return (
    <Figure
      id="table"
      title={words.tableTitle}
      source={sources(REGISTERS)}
      edition={evidence.edition.id}
      caveat={INDICATOR_DEFINITIONS['homicide-deaths'].caveat[language]}
      csv={{
        name: `saldo-registers-${evidence.edition.id}.csv`,
        table: () => ({
          columns: ['edition', 'year', ...REGISTERS],
          rows: years.map(({ year, totals }) => [
            evidence.edition.id,
            year,
            ...REGISTERS.map((id) => totals[id]),
          ]),
        }),
      }}
    >
      <DataTable
        caption={words.tableTitle}
        quietCaption
        columns={columns}
        rows={years}
        rowKey={({ year }) => String(year)}
        sorting={{ column: 'year', descending: true }}
      />
    </Figure>
  );
}
