import type { Language } from '../../../domain/bilingual.ts';
import { memo } from 'react';
import { regionName } from '../../../domain/place/region.ts';
import { type StateReading } from '../../../domain/judgement/regions/state-readings.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import type { Formats } from '../../ui/format/format.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PickButton } from '../../reading/beside/PickButton.tsx';
import { MathButton } from '../../reading/arithmetic/MathButton.tsx';
import { AnswerCell, AnswerMark } from '../../reading/answer/AnswerMark.tsx';
import type { reading as ReadingWords } from '../../words/es/reading.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { LayerReading, SortKey, StatesReading } from './layers.ts';
import { statesTable } from './states-csv.ts';
import { useLayerSubject } from './subject.ts';
import { TotalCell } from '../../reading/origin/TotalCell.tsx';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly own: ReadonlyMap<LayerReading, StateReading>;
}

interface ColumnSpeech {
  readonly own: typeof ReadingWords;
  readonly formats: Formats;
  readonly title: (column: string, layer: LayerReading) => string;
}

function ratioOf(reading: StateReading | undefined): number | null {
  if (!reading || reading.comparison.verdict === 'not-comparable') return null;
  return reading.comparison.change.ratio;
}

function totalOfReading(reading: StateReading | undefined): number | null {
  return !reading || 'gap' in reading.total ? null : reading.total.total;
}

/** The columns of one layer: total, change with its interval, verdict and rate. */
function layerColumns(layer: LayerReading, evidence: Evidence, speech: ColumnSpeech): Column<Row>[] {
  const { own, formats, title } = speech;
  const at = (row: Row): StateReading | undefined => row.own.get(layer);
  const figure = (value: number | null, format: (value: number) => string): string =>
    value === null ? own.noFigure : format(value);
  return [
    {
      key: `${layer.layer}-count`,
      title: title(own.columns.total, layer),
      numeric: true,
      order: (row) => totalOfReading(at(row)),
      cell: (row) => {
        const found = at(row);
        return found && <TotalCell {...found.comparison} total={found.total} />;
      },
    },
    {
      key: `${layer.layer}-change`,
      title: title(own.columns.change, layer),
      numeric: true,
      order: (row) => ratioOf(at(row)),
      cell: (row) => {
        const found = at(row);
        return found && <AnswerCell comparison={found.comparison} evidence={evidence} />;
      },
    },
    {
      key: `${layer.layer}-verdict`,
      title: title(own.columns.verdict, layer),
      room: '11rem',
      order: (row) => at(row)?.comparison.verdict ?? null,
      cell: (row) => {
        const found = at(row);
        return found && <AnswerMark comparison={found.comparison} evidence={evidence} />;
      },
    },
    {
      key: `${layer.layer}-rate`,
      title: title(own.columns.rate, layer),
      numeric: true,
      order: (row) => at(row)?.rate ?? null,
      cell: (row) => figure(at(row)?.rate ?? null, formats.rate),
    },
    {
      key: `${layer.layer}-math`,
      title: title(own.mathColumn, layer),
      cell: (row) => {
        const found = at(row);
        return found && <MathButton name={row.name} evidence={evidence} comparison={found.comparison} />;
      },
    },
  ];
}

function rowsOf(reading: StatesReading, language: Language): Row[] {
  const codes = reading.layers[0]?.readings.map((each) => each.region) ?? [];
  return codes.map((code) => ({
    code,
    name: regionName(code)[language],
    own: new Map(
      reading.layers.flatMap((layer) => {
        const found = layer.readings.find((each) => each.region === code);
        return found ? [[layer, found] as const] : [];
      }),
    ),
  }));
}

interface StatesTableProps {
  readonly reading: StatesReading;
  readonly evidence: Evidence;
  readonly sort: SortKey;
}

/** Every number of the page: one row a state, sortable by any column, the state's name always in sight. */
export const StatesTable = memo(function StatesTable({ reading, evidence, sort }: StatesTableProps) {
  const words = useWords('states');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const subject = useLayerSubject(evidence, reading);
  const isShared = reading.layers.length > 1;
  const title = (column: string, layer: LayerReading): string =>
    isShared ? `${column}: ${words.layers[layer.layer]}` : column;
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: own.columns.state,
      room: '8.5rem',
      order: (row) => row.name,
      cell: (row) => (
        <>
          {row.name} <PickButton code={row.code} name={row.name} />
        </>
      ),
    },
    ...reading.layers.flatMap((layer) => layerColumns(layer, evidence, { own, formats, title })),
  ];
  const first = reading.layers[0]?.layer;
  const column = sort === 'name' ? 'name' : `${first}-${sort}`;
  return (
    <Figure
      id="table"
      title={words.tableTitle}
      subtitle={reading.layers.map(subject.subtitle).join(' ')}
      source={reading.layers.map(subject.sources).join('; ')}
      edition={evidence.edition.id}
      csv={{
        name: `saldo-states-${evidence.edition.id}.csv`,
        table: () => statesTable(reading, evidence.edition.id),
      }}
    >
      <DataTable
        key={`${column} ${reading.layers.length}`}
        caption={words.tableTitle}
        quietCaption
        columns={columns}
        rows={rowsOf(reading, language)}
        rowKey={(row) => row.code}
        sorting={{ column, descending: sort !== 'name' }}
      />
    </Figure>
  );
});
