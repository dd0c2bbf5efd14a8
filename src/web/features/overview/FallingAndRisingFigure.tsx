import { useCallback, useId, useMemo, useState } from 'react';
import { monthAt, yearOf } from '../../../domain/period.ts';
import { LineChart } from '../../charts/LineChart.tsx';
import { useFormats } from '../../ui/formats.ts';
import type { PageProps } from '../../ui/page.ts';
import { NARROW, useMedia } from '../../ui/use-media.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Scope } from './evidence.ts';
import { linesChoice, type FallingAndRising } from './falling-and-rising.ts';
import { eventsIn, linesChart, readoutAt, type PolicyEvent, type Speech } from './lines-chart.ts';
import { LinesControls } from './LinesControls.tsx';
import { LinesFoot } from './LinesFoot.tsx';
import { LinesHead } from './LinesHead.tsx';
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
  const { lines, scope, view, arrival, events = NO_EVENTS } = props;
  const speech = useSpeech();
  const { words, formats } = speech;
  const title = useId();
  const narrow = useMedia(NARROW);
  const [tabled, setTabled] = useState(false);
  const marked = useMemo(
    () => (linesChoice(view).events ? eventsIn(events, lines) : []),
    [view, events, lines],
  );
  const model = useMemo(() => linesChart(lines, scope, marked, speech), [lines, scope, marked, speech]);
  const readAt = useCallback((at: number) => readoutAt(at, lines, marked, speech), [lines, marked, speech]);
  const months = model.domain[1] - model.domain[0];
  const monthTick = useCallback(
    (at: number) => (months > 30 ? String(yearOf(monthAt(at))) : formats.shortMonth(monthAt(at))),
    [months, formats],
  );
  return (
    <figure id="falling-and-rising" aria-labelledby={title} className="border-t-2 border-ink pt-1">
      <LinesHead id={title} lines={lines} scope={scope} />
      <LinesControls {...props} events={events} />
      <LineChart
        model={model}
        mode="page"
        height={narrow ? 300 : 290}
        readAt={readAt}
        formatTick={lines.showing === 'rate' ? formats.rate : formats.count}
        formatMonthTick={monthTick}
        labelledBy={title}
        words={{
          cursor: words.overview.lines.cursor,
          failed: words.overview.lines.failed,
          retry: words.figure.retry,
        }}
      />
      <LinesFoot
        lines={lines}
        events={marked}
        arrival={arrival}
        tabled={tabled}
        onTable={() => setTabled(!tabled)}
      />
      {tabled && <NumbersTable lines={lines} speech={speech} />}
    </figure>
  );
}
