import { useMemo, type ReactNode } from 'react';
import { comparisonRow, COMPARISON_COLUMNS } from '../../../domain/judgement/comparison-rows.ts';
import { rankAmong } from '../../../domain/judgement/regions/rank.ts';
import { isMunicipality } from '../../../domain/place/municipality.ts';
import { findState, STATE_CODES } from '../../../domain/place/region.ts';
import type { Total } from '../../../domain/series/series.ts';
import { AnswerCell, AnswerMark } from '../../reading/answer/AnswerMark.tsx';
import { MathButton } from '../../reading/arithmetic/MathButton.tsx';
import { seriesIn, type Evidence } from '../../reading/evidence/evidence.ts';
import { TotalCell } from '../../reading/origin/TotalCell.tsx';
import { PageLink } from '../../router/links.tsx';
import { placeAddress } from '../../router/region-path.ts';
import { ByWidth } from '../../ui/ByWidth.tsx';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { allOf, unitOf, type PlaceBeside, type BesideReading } from './beside.ts';
import { useBesideSources } from './sources.ts';

interface CompareTableProps {
  readonly reading: BesideReading;
  readonly evidence: Evidence;
}

/** One figure of every place. */
interface FigureRow {
  readonly key: string;
  readonly title: string;
  readonly numeric: boolean;
  readonly cell: (place: PlaceBeside) => ReactNode;
}

/** The rank of states among the 32 by rate, with the ranks that the data do not rule out. */
function useRankOf({ reading, evidence }: CompareTableProps): (place: PlaceBeside) => string {
  const words = useWords('compare');
  const own = useWords('reading');
  const ranks = useMemo(() => {
    const all = STATE_CODES.flatMap((code) => seriesIn(evidence, reading.indicator, code) ?? []);
    return rankAmong(all, reading.window, evidence.population);
  }, [reading, evidence]);
  return ({ code }) => {
    const found = ranks.find(({ region }) => region === code);
    if (!findState(code)) return '–';
    if (!found || found.rank === null) return own.noFigure;
    return words.rankIn(found.rank, found.interval.low, found.interval.high);
  };
}

function useRows(props: CompareTableProps): readonly FigureRow[] {
  const { reading, evidence } = props;
  const words = useWords('compare');
  const { rows } = words;
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const rankOf = useRankOf(props);
  const counted = (total: Total): string => ('gap' in total ? own.noFigure : formats.count(total.total));
  const row = (key: string, title: string, cell: FigureRow['cell'], numeric = true): FigureRow => ({
    key,
    title,
    cell,
    numeric,
  });
  return [
    row('total', formats.shortWindow(reading.window), ({ code, total, comparison }) =>
      isMunicipality(code) ? counted(total) : <TotalCell {...comparison} total={total} />,
    ),
    row('change', rows.change, ({ comparison }) => (
      <AnswerCell comparison={comparison} evidence={evidence} />
    )),
    row(
      'verdict',
      rows.verdict,
      ({ comparison }) => <AnswerMark comparison={comparison} evidence={evidence} />,
      false,
    ),
    row('rate', rows.rate, ({ rate }) => (rate === null ? own.noFigure : formats.rate(rate))),
    row('before', formats.shortWindow(reading.base), ({ before }) => counted(before)),
    row('rank', rows.rank, rankOf),
    row('people', rows.people, ({ inhabitants }) =>
      inhabitants === undefined ? own.noFigure : formats.count(inhabitants),
    ),
    row(
      'own',
      rows.own,
      ({ code, label, comparison }) => (
        <>
          <PageLink
            to={placeAddress(code)}
            className="inline-block min-h-6 underline underline-offset-4"
            aria-label={`${words.toPlace} ${label[language]}`}
          >
            {words.toPlace}
          </PageLink>
          {!isMunicipality(code) && (
            <MathButton name={label[language]} comparison={comparison} evidence={evidence} />
          )}
        </>
      ),
      false,
    ),
  ];
}

/** The places as columns; where there is no room for them, as rows. */
export function CompareTable(props: CompareTableProps) {
  const { reading, evidence } = props;
  const words = useWords('compare');
  const own = useWords('reading');
  const units = useWords().judgement.units;
  const language = useLanguage();
  const formats = useFormats();
  const sources = useBesideSources(evidence);
  const rows = useRows(props);
  const places = allOf(reading);
  const asColumns: Column<FigureRow>[] = [
    { key: 'figure', title: words.rows.figure, room: '8rem', cell: (row) => row.title },
    ...places.map((place): Column<FigureRow> => ({
      key: place.code,
      title: place.label[language],
      numeric: true,
      cell: (row) => row.cell(place),
    })),
  ];
  const asRows: Column<PlaceBeside>[] = [
    // As narrow as names allow, so that the verdict is whole beside it on a phone.
    { key: 'place', title: words.rows.place, room: '5rem', cell: ({ label }) => label[language] },
    ...rows.map(({ key, title, numeric, cell }): Column<PlaceBeside> => ({ key, title, numeric, cell })),
  ];
  const shared = { caption: words.table, quietCaption: true };
  const { id } = evidence.edition;
  return (
    <Figure
      id="table"
      title={words.table}
      subtitle={words.tableSubtitle(
        units[unitOf(reading)],
        own.compared(formats.window(reading.window), formats.window(reading.base)),
      )}
      source={sources(reading)}
      edition={id}
      csv={{
        name: `saldo-compare-${reading.indicator}-${places.map(({ code }) => code).join('-')}-${id}.csv`,
        table: () => ({
          columns: COMPARISON_COLUMNS,
          rows: places.map(({ comparison }) => comparisonRow(id, comparison)),
        }),
      }}
    >
      <ByWidth
        wide={<DataTable {...shared} columns={asColumns} rows={rows} rowKey={(row) => row.key} />}
        narrow={<DataTable {...shared} columns={asRows} rows={places} rowKey={({ code }) => code} />}
      />
    </Figure>
  );
}
