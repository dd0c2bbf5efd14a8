import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { MathButton } from '../../../reading/arithmetic/MathButton.tsx';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { AnswerCell, AnswerMark } from '../../../reading/answer/AnswerMark.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';
import { indicatorsTable } from './indicators-csv.ts';
import type { IndicatorReading } from '../region-model.ts';
import type { RegionParts } from '../region-model.ts';
import { TotalCell } from '../../../reading/origin/TotalCell.tsx';

function totalOfReading({ total }: IndicatorReading): number | null {
  return 'gap' in total ? null : total.total;
}

function changeOf({ comparison }: IndicatorReading) {
  return comparison.verdict === 'not-comparable' ? undefined : comparison.change;
}

/** Refusals stand last. */
function refused({ comparison }: IndicatorReading): number {
  return Number(comparison.verdict === 'not-comparable');
}

/** How far the data of a row reach, and its arithmetic. */
function useLastColumns(evidence: Evidence): Column<IndicatorReading>[] {
  const words = useWords('region');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  return [
    {
      key: 'through',
      title: words.through,
      order: (row) => row.through ?? null,
      cell: (row) => (row.through ? formats.shortMonth(row.through) : own.noFigure),
    },
    {
      key: 'math',
      title: own.mathColumn,
      cell: (row) => (
        <MathButton
          name={INDICATOR_NAMES[row.indicator.id].name[language]}
          comparison={row.comparison}
          evidence={evidence}
        />
      ),
    },
  ];
}

function useColumns(evidence: Evidence): Column<IndicatorReading>[] {
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const last = useLastColumns(evidence);
  const figure = (value: number | null | undefined, format: (value: number) => string): string =>
    value === null || value === undefined ? own.noFigure : format(value);
  return [
    {
      key: 'indicator',
      title: own.columns.indicator,
      room: '10.5rem',
      order: (row) => INDICATOR_NAMES[row.indicator.id].name[language],
      cell: (row) => INDICATOR_NAMES[row.indicator.id].name[language],
    },
    {
      key: 'total',
      title: own.columns.total,
      numeric: true,
      order: totalOfReading,
      cell: ({ total, comparison }) => <TotalCell {...comparison} total={total} />,
    },
    {
      key: 'change',
      title: own.columns.change,
      numeric: true,
      order: (row) => changeOf(row)?.ratio ?? null,
      cell: (row) => <AnswerCell comparison={row.comparison} evidence={evidence} />,
    },
    {
      key: 'verdict',
      title: own.columns.verdict,
      room: '11rem',
      order: (row) => row.comparison.verdict,
      cell: (row) => <AnswerMark comparison={row.comparison} evidence={evidence} />,
    },
    {
      key: 'base',
      title: own.columns.baseTotal,
      numeric: true,
      order: (row) => changeOf(row)?.base.total ?? null,
      cell: (row) => figure(changeOf(row)?.base.total, formats.count),
    },
    {
      key: 'rate',
      title: own.columns.rate,
      numeric: true,
      order: (row) => changeOf(row)?.side.rate ?? null,
      cell: (row) => figure(changeOf(row)?.side.rate, formats.rate),
    },
    ...last,
  ];
}

/** Every monthly indicator of the region with its verdict. */
export function IndicatorsFigure({ reading, evidence, name }: RegionParts) {
  const words = useWords('region');
  const own = useWords('reading');
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const compared = own.compared(formats.window(reading.window), formats.window(reading.base));
  return (
    <Figure
      id="indicators"
      title={`${words.indicators}: ${name}`}
      subtitle={`${compared}.`}
      source={sources(reading.indicators.map((each) => each.indicator.id))}
      edition={evidence.edition.id}
      csv={{
        name: `saldo-region-${reading.region}-${evidence.edition.id}.csv`,
        table: () => indicatorsTable(reading, evidence.edition.id),
      }}
    >
      <DataTable
        caption={words.indicators}
        quietCaption
        columns={useColumns(evidence)}
        rows={reading.indicators.toSorted((a, b) => refused(a) - refused(b))}
        rowKey={(row) => row.indicator.id}
      />
    </Figure>
  );
}
