import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { announcedRow, ANNOUNCED_COLUMNS } from '../../../../domain/record/printed/announced-mean.ts';
import {
  announcedBeside,
  farthestFromAnnounced,
  ratiosAcross,
  type AnnouncedBeside,
} from '../../../../domain/series/announced-beside.ts';
import type { Value } from '../../../../domain/indicator/observation.ts';
import { NATION } from '../../../../domain/place/region.ts';
import { measuredMonth } from '../../../../domain/series/measured.ts';
import { lastMonthOf } from '../../../../domain/series/series.ts';
import { laterMonth, monthAt, type Window } from '../../../../domain/time/period.ts';
import { revisionsQuery } from '../../../api/evidence-queries.ts';
import { announcedQuery } from '../../../api/printed-queries.ts';
import type { LineChartModel, Readout } from '../../../charts/model/chart-model.ts';
import { seriesModel } from '../../../charts/model/series-model.ts';
import { DotChart } from '../../../charts/plots/DotChart.tsx';
import { ANNOUNCED_COLOUR, announcedLine } from '../../../reading/announced/announced-line.ts';
import { seriesIn, type Evidence } from '../../../reading/evidence/evidence.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useDecimals } from '../../../ui/format/decimals.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';

const REGISTERS = ['homicide-victims', 'homicide-cases'] as const;
const CSV_COLUMNS = [
  ...ANNOUNCED_COLUMNS,
  'register_first_cut',
  'register_first_cut_victims_per_day',
  'register_victims_per_day',
  'register_cases_per_day',
  'ratio',
];
const COLOURS = { 'homicide-victims': 'var(--color-homicide)', 'homicide-cases': 'var(--color-edge)' };

/** The announced means with what the registers have of the same months, and the months that are drawn. */
function useBeside(evidence: Evidence): { months: AnnouncedBeside[]; span: Window } {
  const { data } = useQuery({ ...announcedQuery, retry: false });
  const { data: printed } = useQuery({
    ...revisionsQuery(evidence.edition.id, 'homicide-victims', NATION),
    retry: false,
  });
  return useMemo(() => {
    const [victims, caseFiles] = REGISTERS.map((id) => seriesIn(evidence, id, NATION));
    const months = announcedBeside(data?.means ?? [], victims, caseFiles, printed);
    const from = months[0]?.month ?? '2024-09';
    const last = months.at(-1)?.month ?? from;
    const covered = caseFiles && lastMonthOf(caseFiles);
    return { months, span: { from, to: covered ? laterMonth(covered, last) : last } };
  }, [data, printed, evidence]);
}

/** Registers solid, the announced mean dashed and by itself. */
function useAnnouncedModel(
  evidence: Evidence,
  months: readonly AnnouncedBeside[],
  span: Window,
): LineChartModel {
  const words = useWords('announced');
  const own = useWords('reading');
  const formats = useFormats();
  return useMemo(() => {
    const lines = REGISTERS.flatMap((id) => {
      const series = seriesIn(evidence, id, NATION);
      if (!series) return [];
      return [
        {
          id,
          label: id === 'homicide-victims' ? words.victims : words.caseFiles,
          colour: COLOURS[id],
          series,
          drawn: (each: Value) => measuredMonth(each.value, each.month, 'per-day', undefined, NATION),
        },
      ];
    });
    const model = seriesModel(lines, { span, breakLabel: own.chart.breakMark, events: [], bands: [] });
    const through = formats.shortMonth(months.at(-1)?.month ?? span.to);
    const line = announcedLine(months, { label: words.label, sublabel: words.through(through) });
    return { ...model, voids: [], lines: [...model.lines, line] };
  }, [evidence, months, span, words, own, formats]);
}

/** Announced victims for each case file on both sides of January 2026, as the title; plain where a side has none. */
function useTitle(): (months: readonly AnnouncedBeside[]) => string {
  const words = useWords('announced');
  const decimals = useDecimals();
  return (months) => {
    const { before, from } = ratiosAcross(months);
    if (!before || !from) return words.plainTitle;
    const text = ({ least, most }: typeof before): string =>
      words.range(decimals(least, 2), decimals(most, 2));
    return words.title(text(before), text(from));
  };
}

/** How far first cuts and today's lie from what was announced; nothing where no month has both. */
function useCuts(months: readonly AnnouncedBeside[]): string {
  const words = useWords('announced');
  const decimals = useDecimals();
  const gaps = useMemo(() => farthestFromAnnounced(months), [months]);
  const share = (part: number): string => `${decimals(100 * part, 1)}%`;
  return gaps ? words.cuts(share(gaps.first), share(gaps.newest)) : '';
}

function useColumns(): Column<AnnouncedBeside>[] {
  const words = useWords('announced');
  const formats = useFormats();
  const decimals = useDecimals();
  const figure = (value: number | null, places: number): string =>
    value === null ? words.none : decimals(value, places);
  return [
    {
      key: 'month',
      title: words.month,
      order: ({ month }) => month,
      cell: ({ month }) => formats.month(month),
    },
    { key: 'announced', title: words.label, numeric: true, cell: ({ perDay }) => decimals(perDay, 1) },
    {
      key: 'first',
      title: words.firstCut,
      numeric: true,
      cell: ({ firstCut }) =>
        firstCut === null
          ? words.none
          : words.inCut(decimals(firstCut.perDay, 1), formats.shortMonth(firstCut.cut)),
    },
    { key: 'victims', title: words.victims, numeric: true, cell: ({ victims }) => figure(victims, 1) },
    { key: 'files', title: words.caseFiles, numeric: true, cell: ({ caseFiles }) => figure(caseFiles, 1) },
    { key: 'ratio', title: words.ratio, numeric: true, cell: ({ ratio }) => figure(ratio, 2) },
    { key: 'on', title: words.announcedOn, cell: ({ announcedOn }) => formats.date(announcedOn) },
    {
      key: 'link',
      title: words.link,
      cell: ({ link }) =>
        link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {new URL(link).hostname.replace('www.', '')}
          </a>
        ) : (
          words.noLink
        ),
    },
  ];
}

/** What was announced at the close of each month beside the register of the same months; nothing until it is there. */
export function AnnouncedFigure({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords('announced');
  const own = useWords('reading');
  const formats = useFormats();
  const decimals = useDecimals();
  const sources = useSourceNames(evidence.edition);
  const { months, span } = useBeside(evidence);
  const model = useAnnouncedModel(evidence, months, span);
  const title = useTitle()(months);
  const columns = useColumns();
  const cuts = useCuts(months);
  const readAt = useCallback(
    (at: number): Readout => {
      const month = monthAt(at);
      const found = months.find((each) => each.month === month);
      const text = (value: number | null | undefined): string =>
        value === null || value === undefined ? words.none : decimals(value, 1);
      return {
        title: formats.month(month),
        rows: [
          { id: 'announced', label: words.label, colour: ANNOUNCED_COLOUR, text: text(found?.perDay) },
          {
            id: 'victims',
            label: words.victims,
            colour: COLOURS['homicide-victims'],
            text: text(found?.victims),
          },
          {
            id: 'files',
            label: words.caseFiles,
            colour: COLOURS['homicide-cases'],
            text: text(found?.caseFiles),
          },
        ],
        notes: [],
      };
    },
    [months, words, formats, decimals],
  );
  const monthTick = useCallback((at: number) => formats.shortMonth(monthAt(at)), [formats]);
  if (months.length === 0) return null;
  return (
    <Figure
      id="announced"
      title={title}
      subtitle={[words.subtitle, cuts].filter(Boolean).join(' ')}
      source={`${words.source}. ${sources(REGISTERS)}`}
      edition={evidence.edition.id}
      caveat={words.caveat}
      csv={{
        name: `saldo-announced-${evidence.edition.id}.csv`,
        table: () => ({
          columns: CSV_COLUMNS,
          rows: months.map((each) => [
            ...announcedRow(each),
            each.firstCut?.cut ?? null,
            each.firstCut?.perDay ?? null,
            each.victims,
            each.caseFiles,
            each.ratio,
          ]),
        }),
      }}
      table={
        <DataTable
          caption={title}
          quietCaption
          columns={columns}
          rows={months.toReversed()}
          rowKey={({ month }) => month}
        />
      }
    >
      <DotChart
        model={model}
        height={260}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={monthTick}
        cursor={own.chart.cursor}
      />
    </Figure>
  );
}
