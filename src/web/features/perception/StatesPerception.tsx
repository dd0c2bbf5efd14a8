import { useMemo } from 'react';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { PERCEPTION_COLUMNS, type Perception } from '../../../domain/record/curated/perception.ts';
import type { Table, TableField } from '../../../domain/table.ts';
import { yearWindow } from '../../../domain/time/period.ts';
import { regionName, STATE_CODES, type RegionCode } from '../../../domain/place/region.ts';
import { readStates } from '../../../domain/judgement/regions/state-readings.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { surroundingsOf, type Evidence } from '../../reading/evidence/evidence.ts';
import { useChangeText } from '../../reading/verdict/change-text.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { DoubtMark } from '../../reading/registering/DoubtMark.tsx';
import { VerdictMark } from '../../reading/verdict/VerdictMark.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Beside } from '../../../domain/judgement/perceived-and-registered.ts';

/** One state: what it feels, how that moved, what was counted, what is never reported. */
interface StateRow {
  readonly region: RegionCode;
  readonly before: number | null;
  readonly after: number | null;
  readonly homicide: Comparison | undefined;
  readonly extortion: Comparison | undefined;
  readonly unreported: number | null;
}

interface StatesPerceptionProps {
  readonly perception: Perception;
  readonly evidence: Evidence;
}

function comparisons(evidence: Evidence, id: Beside, year: number): ReadonlyMap<RegionCode, Comparison> {
  const cube = evidence.cubes.get(id);
  if (!cube) return new Map();
  const windows = { window: yearWindow(year), base: yearWindow(year - 1) };
  return new Map(
    readStates(cube, windows, surroundingsOf(evidence)).map((each) => [each.region, each.comparison]),
  );
}

function stateRows({ perception, evidence }: StatesPerceptionProps, last: number): StateRow[] {
  const homicide = comparisons(evidence, 'homicide-cases', last - 1);
  const extortion = comparisons(evidence, 'extortion-cases', last - 1);
  const felt = (region: RegionCode, year: number): number | null =>
    perception.envipe.find((each) => each.region === region && each.year === year)?.percent ?? null;
  return STATE_CODES.map((region) => ({
    region,
    before: felt(region, last - 1),
    after: felt(region, last),
    homicide: homicide.get(region),
    extortion: extortion.get(region),
    unreported: perception.unreported.find((each) => each.region === region)?.unreportedPercent ?? null,
  }));
}

function difference({ before, after }: StateRow): number | null {
  return before === null || after === null ? null : Number((after - before).toFixed(1));
}

function Moved({ id, comparison }: { readonly id: Beside; readonly comparison: Comparison | undefined }) {
  const changeText = useChangeText();
  if (!comparison) return null;
  return (
    <>
      <span className="inline-flex items-baseline gap-2 whitespace-nowrap">
        <span className="figures">{changeText(comparison).change}</span>
        <VerdictMark verdict={comparison.verdict} better={indicatorOf(id).better} className="text-xs" />
      </span>
      <DoubtMark comparison={comparison} />
    </>
  );
}

function ratioOf(comparison: Comparison | undefined): number | null {
  return comparison && comparison.verdict !== 'not-comparable' ? comparison.change.ratio : null;
}

/** The 32 states: how safe people find them, how that moved, and what the prosecutors counted meanwhile. */
export function StatesPerception(props: StatesPerceptionProps) {
  const { perception, evidence } = props;
  const words = useWords('perception');
  const language = useLanguage();
  const decimals = useDecimals();
  const last = Math.max(...perception.envipe.map((each) => each.year));
  const rows = useMemo(() => stateRows({ perception, evidence }, last), [perception, evidence, last]);
  const figure = (value: number | null): string => (value === null ? words.noCount : decimals(value, 1));
  const numeric = (key: string, title: string, of: (row: StateRow) => number | null, signed = false) => ({
    key,
    title,
    numeric: true,
    order: of,
    cell: (row: StateRow) => {
      const value = of(row);
      return value !== null && signed ? decimals(value, 1, true) : figure(value);
    },
  });
  const columns: Column<StateRow>[] = [
    {
      key: 'state',
      title: words.state,
      order: ({ region }) => regionName(region)[language],
      cell: ({ region }) => regionName(region)[language],
    },
    numeric('before', words.envipe(String(last - 1)), ({ before }) => before),
    numeric('after', words.envipe(String(last)), ({ after }) => after),
    numeric('difference', words.difference, difference, true),
    {
      key: 'homicide',
      title: words.homicideChange,
      order: ({ homicide }) => ratioOf(homicide),
      cell: ({ homicide }) => <Moved id="homicide-cases" comparison={homicide} />,
    },
    {
      key: 'extortion',
      title: words.extortionChange,
      order: ({ extortion }) => ratioOf(extortion),
      cell: ({ extortion }) => <Moved id="extortion-cases" comparison={extortion} />,
    },
    numeric(
      'unreported',
      words.unreported(String(perception.unreported[0]?.year ?? '')),
      ({ unreported }) => unreported,
    ),
  ];
  return (
    <Figure
      id="states"
      title={words.tableTitle}
      subtitle={words.tableSubtitle(`${last - 1}–${last}`, `${last - 2}–${last - 1}`)}
      source={words.sources}
      edition={evidence.edition.id}
      csv={{
        name: 'saldo-perception-states.csv',
        table: () => statesTable(rows, last, perception.unreported[0]?.year),
      }}
    >
      <DataTable
        caption={words.tableTitle}
        quietCaption
        columns={columns}
        rows={rows}
        rowKey={({ region }) => region}
        sorting={{ column: 'difference', descending: true }}
      />
    </Figure>
  );
}

/** The states as a table: the columns of surveys, then the ratio of counts of the year before the survey. */
function statesTable(rows: readonly StateRow[], last: number, asked: number | undefined): Table {
  const survey = (name: string, row: StateRow, year: number, percent: number | null): TableField[] =>
    percent === null ? [] : [name, row.region, year, percent, null, null, null];
  const counted = (id: Beside, row: StateRow, comparison: Comparison | undefined): TableField[] => {
    const ratio = ratioOf(comparison);
    return ratio === null ? [] : [id, row.region, last - 1, null, null, null, ratio];
  };
  const all = rows.flatMap((row) => [
    survey('envipe', row, last - 1, row.before),
    survey('envipe', row, last, row.after),
    survey('unreported', row, asked ?? last - 1, row.unreported),
    counted('homicide-cases', row, row.homicide),
    counted('extortion-cases', row, row.extortion),
  ]);
  return { columns: [...PERCEPTION_COLUMNS, 'ratio'], rows: all.filter((each) => each.length > 0) };
}
