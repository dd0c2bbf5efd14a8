import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { INDICATOR_DEFINITIONS } from '../../../domain/indicator-definitions.ts';
import { filterEvents, monthOfEvent, type EventKind, type PublicEvent } from '../../../domain/event.ts';
import { measuredMonth } from '../../../domain/measured.ts';
import { isGap } from '../../../domain/observation.ts';
import { monthAt, monthNumber, yearOf, type Window } from '../../../domain/period.ts';
import { NATION } from '../../../domain/region.ts';
import { lastMonthOf, observationAt, type Series } from '../../../domain/series.ts';
import { eventsQuery } from '../../api/region-queries.ts';
import type { Readout } from '../../charts/chart-model.ts';
import { LineChart } from '../../charts/LineChart.tsx';
import { bandOf, seriesModel } from '../../charts/series-model.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { csvText } from '../../ui/download.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useFormats } from '../../ui/formats.ts';
import { useOwnChoice } from '../../ui/own-query.ts';
import { useSourceNames } from '../../ui/source-names.ts';
import { useReadingWords } from '../../words/reading.ts';
import { useRegionWords } from '../../words/region.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { EventNotes } from './EventNotes.tsx';
import { longRows, longCsv, type LongRow } from './long-series.ts';
import { REGION_INDICATORS, type IndicatorReading } from './region-model.ts';
import type { RegionParts } from './RegionPage.tsx';

const FIRST = '2015-01';

function spanOf(series: Series): Window {
  return { from: FIRST, to: lastMonthOf(series) ?? FIRST };
}

/** One indicator of the region since 2015, with the change of method and the events of the region marked. */
export function LongSeriesFigure(props: RegionParts) {
  const { reading, headlines, view } = props;
  const fallback = headlines[0]?.indicator.id ?? 'homicide-victims';
  const [id, onId] = useOwnChoice('ind', REGION_INDICATORS, fallback);
  const words = useRegionWords();
  const language = useLanguage();
  const found = reading.indicators.find((each) => each.indicator.id === id);
  return (
    <div>
      <SelectField
        label={words.indicator}
        className="screen-only mb-3 w-full max-w-96"
        value={id}
        onChange={(event) => onId(event.target.value as typeof id)}
      >
        {reading.indicators.map(({ indicator }) => (
          <option key={indicator.id} value={indicator.id}>
            {indicator.name[language]}
          </option>
        ))}
      </SelectField>
      {found && <LongSeries key={`${id} ${view.region} ${view.measure}`} {...props} found={found} />}
    </div>
  );
}

/** National kinds that belong to every region's series; of the other kinds only the region's own. */
const EVERYWHERE: readonly EventKind[] = ['office', 'methodology'];

function isNear(event: PublicEvent, region: string): boolean {
  return (
    event.region !== NATION ||
    EVERYWHERE.includes(event.kind) ||
    (region === NATION && event.kind === 'strategy')
  );
}

function useRegionEvents(region: string, span: Window) {
  const { data } = useQuery({ ...eventsQuery(region), retry: false });
  return useMemo(
    () => filterEvents(data?.events ?? [], { region, window: span }).filter((each) => isNear(each, region)),
    [data, region, span],
  );
}

function LongSeries({
  view,
  reading,
  evidence,
  name,
  found,
}: RegionParts & { readonly found: IndicatorReading }) {
  const words = useRegionWords();
  const own = useReadingWords();
  const judgement = useWords().judgement;
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const { indicator, series } = found;
  const { measure, region } = view;
  const span = useMemo(() => spanOf(series), [series]);
  const events = useRegionEvents(region, span);
  const colour = `var(--color-${indicator.topic})`;
  const model = useMemo(
    () =>
      seriesModel(
        [
          {
            id: indicator.id,
            label: indicator.shortName[language],
            sublabel: formats.shortMonth(span.to),
            colour,
            series,
            drawn: (value) => measuredMonth(value.value, value.month, measure, evidence.population, region),
          },
        ],
        {
          span,
          breakLabel: own.chart.breakMark,
          events: events.map((event, index) => ({
            at: monthNumber(monthOfEvent(event)),
            label: String(index + 1),
            kind: 'event' as const,
          })),
          bands: [
            bandOf(reading.window, own.chart.period, 'window'),
            bandOf(reading.base, own.chart.base, 'base'),
          ],
        },
      ),
    [indicator, language, formats, span, colour, series, measure, evidence, region, own, events, reading],
  );
  const readAt = useCallback(
    (at: number): Readout => {
      const observation = observationAt(series, monthAt(at));
      const text = isGap(observation)
        ? judgement.gaps[observation.gap]
        : judgement.counted(indicator.unit, observation.value, formats.count(observation.value));
      const label = indicator.shortName[language];
      return {
        title: formats.month(monthAt(at)),
        rows: [{ id: indicator.id, label, colour, text }],
        notes: [],
      };
    },
    [series, judgement, indicator, formats, language, colour],
  );
  const formatTick = useCallback((value: number) => formats.count(value), [formats]);
  const formatMonthTick = useCallback((at: number) => String(yearOf(monthAt(at))), []);
  const title = words.long(indicator.name[language], name);
  const rows = longRows(series, span, measure, evidence.population);
  return (
    <Figure
      id="series"
      title={title}
      subtitle={`${INDICATOR_DEFINITIONS[indicator.id].definition[language]} ${own.unitShown(judgement.measured(indicator.unit, measure))}`}
      source={sources([indicator.id])}
      edition={evidence.edition.id}
      caveat={INDICATOR_DEFINITIONS[indicator.id].caveat[language]}
      csv={{
        name: `saldo-${indicator.id}-${region}-${evidence.edition.id}.csv`,
        text: () => csvText(longCsv(series, span, evidence.edition.id)),
      }}
      table={
        <DataTable<LongRow>
          caption={title}
          quietCaption
          columns={[
            { key: 'month', title: own.columns.month, cell: (row) => formats.month(row.month) },
            {
              key: 'value',
              title: judgement.measured(indicator.unit, measure),
              numeric: true,
              cell: (row) =>
                row.value === null
                  ? row.gap
                    ? judgement.gaps[row.gap]
                    : own.noFigure
                  : formats.measured(row.value, measure),
            },
          ]}
          rows={rows}
          rowKey={(row) => row.month}
        />
      }
    >
      <LineChart
        model={model}
        mode="page"
        height={340}
        readAt={readAt}
        formatTick={formatTick}
        formatMonthTick={formatMonthTick}
        words={own.chart}
      />
      <EventNotes events={events} />
    </Figure>
  );
}
