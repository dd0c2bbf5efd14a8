import { useQuery } from '@tanstack/react-query';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { useCallback, useMemo } from 'react';
import type { AnnouncedMean } from '../../../../domain/record/printed/announced-mean.ts';
import { measuredMonth } from '../../../../domain/series/measured.ts';
import { isGap } from '../../../../domain/indicator/observation.ts';
import { monthAt, type Window } from '../../../../domain/time/period.ts';
import { NATION } from '../../../../domain/place/region.ts';
import { observationAt } from '../../../../domain/series/series.ts';
import type { Readout } from '../../../charts/model/chart-model.ts';
import { LineChart } from '../../../charts/lines/LineChart.tsx';
import { announcedQuery } from '../../../api/printed-queries.ts';
import { ANNOUNCED_COLOUR } from '../../../reading/announced/announced-line.ts';
import { DataTable } from '../../../ui/figure/DataTable.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useOwnChoice } from '../../../router/own-query.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { EventMarks } from '../../../reading/events/EventMarks.tsx';
import { useEventLayer, type EventLayer } from '../../../reading/events/use-event-layer.ts';
import { longRows, longTable, type LongRow } from './long-series.ts';
import { spanOf, useLongPicture, usualEvents } from './long-picture.ts';
import { REGION_INDICATORS, type IndicatorReading } from '../region-model.ts';
import type { RegionParts } from '../region-model.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { yearTick } from '../../../charts/frame/plot-frame.ts';

const NO_MEANS: readonly AnnouncedMean[] = [];

/** What was announced of homicide victims in the country; nothing for any other line. */
function useMeans({ found, view }: LongSeriesProps): readonly AnnouncedMean[] {
  const isTheirs = found.indicator.id === 'homicide-victims' && view.region === NATION;
  const { data } = useQuery({ ...announcedQuery, enabled: isTheirs, retry: false });
  return (isTheirs && data?.means) || NO_MEANS;
}

/** One indicator of the region since 2015, with the change of method and the events of the region marked. */
export function LongSeriesFigure(props: RegionParts) {
  const { reading, headlines, view } = props;
  const fallback = headlines[0]?.indicator.id ?? 'homicide-victims';
  const [id, onId] = useOwnChoice('ind', REGION_INDICATORS, fallback);
  const words = useWords('region');
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
            {INDICATOR_NAMES[indicator.id].name[language]}
          </option>
        ))}
      </SelectField>
      {found && <LongSeries key={`${id} ${view.region} ${view.measure}`} {...props} found={found} />}
    </div>
  );
}

type LongSeriesProps = RegionParts & { readonly found: IndicatorReading };

/** What is read at a month: the count, and the measure where that is another. */
function useReadAt(
  { view, evidence, found }: LongSeriesProps,
  { notesAt }: EventLayer,
  means: readonly AnnouncedMean[],
): (at: number) => Readout {
  const announced = useWords('announced');
  const judgement = useWords().judgement;
  const language = useLanguage();
  const formats = useFormats();
  const { indicator, series } = found;
  const { measure, region } = view;
  return useCallback(
    (at) => {
      const observation = observationAt(series, monthAt(at));
      const textOf = (): string => {
        if (isGap(observation)) return judgement.gaps[observation.gap];
        const { value, month } = observation;
        const count = judgement.counted(indicator.unit, value, formats.count(value));
        const drawn = measuredMonth(value, month, measure, evidence.population, region);
        if (measure === 'count' || drawn === null) return count;
        return `${formats.rate(drawn)} ${judgement.measureSuffixes[measure]} · ${count}`;
      };
      const label = INDICATOR_NAMES[indicator.id].shortName[language];
      const colour = topicColour(indicator.topic);
      const mean = means.find(({ month }) => month === monthAt(at));
      const perDay = mean && `${formats.rate(mean.perDay)} ${judgement.measureSuffixes['per-day']}`;
      return {
        title: formats.month(monthAt(at)),
        rows: [
          { id: indicator.id, label, colour, text: textOf() },
          ...(perDay
            ? [{ id: 'announced', label: announced.label, colour: ANNOUNCED_COLOUR, text: perDay }]
            : []),
        ],
        notes: notesAt(at),
      };
    },
    [series, judgement, indicator, formats, language, measure, evidence, region, notesAt, means, announced],
  );
}

/** The months as a table, the newest first; a gap says why. */
function LongTable({
  view,
  evidence,
  found,
  title,
  span,
}: LongSeriesProps & { readonly title: string; readonly span: Window }) {
  const own = useWords('reading');
  const judgement = useWords().judgement;
  const formats = useFormats();
  const { measure } = view;
  const valueText = ({ value, gap }: LongRow): string => {
    if (value !== null) return formats.measured(value, measure);
    return gap ? judgement.gaps[gap] : own.noFigure;
  };
  return (
    <DataTable<LongRow>
      caption={title}
      quietCaption
      columns={[
        { key: 'month', title: own.columns.month, cell: (row) => formats.month(row.month) },
        {
          key: 'value',
          title: judgement.measured(found.indicator.unit, measure),
          numeric: true,
          cell: valueText,
        },
      ]}
      rows={longRows(found.series, span, measure, evidence.population)}
      rowKey={(row) => row.month}
    />
  );
}

function LongSeries(props: LongSeriesProps) {
  const { view, evidence, found } = props;
  const own = useWords('reading');
  const { indicator, series } = found;
  const { region } = view;
  const means = useMeans(props);
  const span = useMemo(() => spanOf(series, means), [series, means]);
  const layer = useEventLayer({ region, span, usual: usualEvents(region) });
  const picture = useLongPicture({ ...props, means }, span, layer.marks);
  const { title, model, formatTick } = picture;
  return (
    <Figure
      id="series"
      title={title}
      subtitle={picture.subtitle}
      source={picture.source}
      edition={evidence.edition.id}
      caveat={picture.caveat}
      csv={{
        name: `saldo-${indicator.id}-${region}-${evidence.edition.id}.csv`,
        table: () => longTable(series, span, evidence.edition),
      }}
      table={<LongTable {...props} title={title} span={span} />}
    >
      <LineChart
        model={model}
        mode="page"
        height={340}
        readAt={useReadAt(props, layer, means)}
        formatTick={formatTick}
        formatMonthTick={yearTick}
        words={own.chart}
      />
      <EventMarks layer={layer} />
    </Figure>
  );
}
