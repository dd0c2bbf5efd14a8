import { useQueries } from '@tanstack/react-query';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { comparisonRow, COMPARISON_COLUMNS } from '../../../../domain/judgement/comparison-rows.ts';
import type { MunicipalReading } from '../../../../domain/judgement/municipal/municipal-readings.ts';
import type { MunicipalityRecord } from '../../../../domain/judgement/municipal/municipal-series.ts';
import type { RegionCode } from '../../../../domain/place/region.ts';
import type { Table } from '../../../../domain/table.ts';
import { municipalRatesQuery } from '../../../api/municipal/municipal-queries.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { VerdictMark } from '../../../reading/verdict/VerdictMark.tsx';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { MunicipalChange, useRankText, useRateText } from '../place/municipal-columns.tsx';
import { placedReading, type PlacedReading } from './municipality-picture.ts';

/** The rate and rank of a municipality by each of its indicators, as they arrive. */
export function usePlaced(
  record: MunicipalityRecord,
  readings: readonly MunicipalReading[],
): PlacedReading[] {
  const answers = useQueries({
    queries: readings.map(({ series, windows: { window, base } }) => {
      const asked = { indicator: series.indicator, state: record.state, window, base };
      return { ...municipalRatesQuery(record.edition, asked), retry: false };
    }),
  });
  return readings.map((reading, index) => placedReading(record, reading, answers[index]?.data));
}

function useCountColumns(): Column<PlacedReading>[] {
  const words = useWords('place');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  return [
    {
      key: 'indicator',
      title: own.columns.indicator,
      room: 'min(9rem, 32vw)',
      cell: ({ reading }) => INDICATOR_NAMES[reading.series.indicator].shortName[language],
    },
    {
      key: 'total',
      title: words.columns.now,
      numeric: true,
      cell: ({ reading: { total } }) => ('gap' in total ? own.noFigure : formats.count(total.total)),
    },
    {
      key: 'change',
      title: own.columns.change,
      numeric: true,
      cell: ({ reading: { comparison } }) =>
        comparison ? (
          <MunicipalChange comparison={comparison} />
        ) : (
          <span className="block text-xs whitespace-normal text-soft">{words.noBase}</span>
        ),
    },
    {
      key: 'verdict',
      title: own.columns.verdict,
      room: '8rem',
      cell: ({ reading: { comparison, series } }) =>
        comparison && (
          <VerdictMark verdict={comparison.verdict} better={indicatorOf(series.indicator).better} />
        ),
    },
  ];
}

function useRateColumns(): Column<PlacedReading>[] {
  const words = useWords('place');
  const own = useWords('reading');
  const formats = useFormats();
  const rateText = useRateText();
  const rankText = useRankText();
  return [
    {
      key: 'rate',
      title: words.columns.rate,
      numeric: true,
      cell: ({ rate }) => (rate ? rateText(rate) : own.noFigure),
    },
    {
      key: 'rank',
      title: words.columns.rank,
      numeric: true,
      cell: ({ rate }) => (rate ? rankText(rate) : own.noFigure),
    },
    {
      key: 'standing',
      title: words.columns.standing,
      room: '7rem',
      cell: ({ rate }) => (rate ? words.standings[rate.standing] : own.noFigure),
    },
    {
      key: 'months',
      title: own.compared(words.columns.now, words.columns.before),
      cell: ({ reading: { windows } }) =>
        [windows.window, windows.base].flatMap((each) => (each ? formats.shortWindow(each) : [])).join(', '),
    },
  ];
}

/** The changes as a table, in the columns of the API; what has no base has no row. */
function comparedTable(placed: readonly PlacedReading[], edition: string): Table {
  const compared = placed.flatMap(({ reading }) => reading.comparison ?? []);
  return { columns: COMPARISON_COLUMNS, rows: compared.map((each) => comparisonRow(edition, each)) };
}

interface MunicipalityTableProps {
  readonly code: RegionCode;
  readonly placed: readonly PlacedReading[];
  readonly evidence: Evidence;
}

/** Every indicator that is counted in the municipality. */
export function MunicipalityTable({ code, placed, evidence }: MunicipalityTableProps) {
  const words = useWords('place');
  const sources = useSourceNames(evidence.edition);
  const columns = [...useCountColumns(), ...useRateColumns()];
  return (
    <Figure
      id="indicators"
      title={words.indicators}
      source={sources(
        [],
        placed.flatMap(({ vintages }) => vintages),
      )}
      edition={evidence.edition.id}
      caveat={words.caveatRates}
      csv={{
        name: `saldo-municipality-${code}-${evidence.edition.id}.csv`,
        table: () => comparedTable(placed, evidence.edition.id),
      }}
    >
      <DataTable
        caption={words.indicators}
        quietCaption
        columns={columns}
        rows={placed}
        rowKey={({ reading }) => reading.series.indicator}
      />
    </Figure>
  );
}
