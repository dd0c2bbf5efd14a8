import { useCallback, useMemo } from 'react';
import { monthAt, yearOf } from '../../../domain/period.ts';
import { LineChart } from '../../charts/LineChart.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useFormats } from '../../ui/formats.ts';
import type { PageProps } from '../../ui/page.ts';
import { useRegionTitle } from '../../ui/region-title.ts';
import { NARROW, useMedia } from '../../ui/use-media.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { OriginText } from './CardFoot.tsx';
import { EventList } from './EventList.tsx';
import type { Scope } from './evidence.ts';
import { linesChoice, type FallingAndRising } from './falling-and-rising.ts';
import { eventsIn, linesChart, readoutAt, type PolicyEvent, type Speech } from './lines-chart.ts';
import { csvName, linesCsv } from './lines-csv.ts';
import { linesCaveats, linesOrigin, linesSubtitle, linesTitle } from './lines-words.ts';
import { LinesControls } from './LinesControls.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import type { Arrival } from './use-evidence.ts';

export interface FigureProps extends PageProps {
  readonly lines: FallingAndRising;
  readonly scope: Scope;
  readonly arrival: Arrival;
  /** Policy dates that the reader may have marked; none are known until a source gives them. */
  readonly events?: readonly PolicyEvent[];
}

const NO_EVENTS: readonly PolicyEvent[] = [];

function useSpeech(): Speech {
  const language = useLanguage();
  const words = useWords();
  const formats = useFormats();
  return useMemo(() => ({ language, words, formats }), [language, words, formats]);
}

/** The falling and the rising: the finding as its title, the lines, their foot, and the same numbers as a table. */
export function FallingAndRisingFigure(props: FigureProps) {
  const { lines, view, arrival, events = NO_EVENTS } = props;
  const { edition } = arrival.evidence;
  const speech = useSpeech();
  const region = useRegionTitle(props.scope.region);
  const marked = useMemo(
    () => (linesChoice(view).events ? eventsIn(events, lines) : []),
    [view, events, lines],
  );
  const origin = useMemo(() => linesOrigin(lines, edition), [lines, edition]);
  return (
    <Figure
      id="falling-and-rising"
      title={linesTitle(lines, speech)}
      subtitle={linesSubtitle(lines, region, speech)}
      csv={{ name: csvName(lines, edition), text: () => linesCsv(lines, edition) }}
      table={<NumbersTable lines={lines} speech={speech} />}
      source={<OriginText origin={origin} />}
      edition={edition.id}
      caveat={linesCaveats(lines, speech).join(' ')}
    >
      <LinesControls {...props} events={events} />
      <Lines {...props} marked={marked} speech={speech} />
      <EventList label={speech.words.overview.lines.eventsList} events={marked} />
    </Figure>
  );
}

interface LinesProps extends FigureProps {
  readonly marked: ReturnType<typeof eventsIn>;
  readonly speech: Speech;
}

/** More months than this and only years are named on the axis. */
const MANY_MONTHS = 30;

function Lines({ lines, scope, marked, speech }: LinesProps) {
  const { words, formats } = speech;
  const narrow = useMedia(NARROW);
  const model = useMemo(() => linesChart(lines, scope, marked, speech), [lines, scope, marked, speech]);
  const readAt = useCallback((at: number) => readoutAt(at, lines, marked, speech), [lines, marked, speech]);
  const months = model.domain[1] - model.domain[0];
  const monthTick = useCallback(
    (at: number) => (months > MANY_MONTHS ? String(yearOf(monthAt(at))) : formats.shortMonth(monthAt(at))),
    [months, formats],
  );
  const { cursor, failed } = words.overview.lines;
  return (
    <LineChart
      model={model}
      mode="page"
      height={narrow ? 300 : 290}
      readAt={readAt}
      formatTick={lines.showing === 'rate' ? formats.rate : formats.count}
      formatMonthTick={monthTick}
      words={{ cursor, failed, retry: words.figure.retry }}
    />
  );
}
