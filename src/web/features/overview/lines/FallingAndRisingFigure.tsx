import { Suspense, useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import { lazily } from '../../../ui/lazily.ts';
import { DECISIONS } from '../../../../domain/record/curated/event.ts';
import { monthAt } from '../../../../domain/time/period.ts';
import { NATION } from '../../../../domain/place/region.ts';
import { LineChart } from '../../../charts/lines/LineChart.tsx';
import { Panels } from '../../../charts/panels/Panels.tsx';
import { classes } from '../../../ui/class-names.ts';
import { FigureFoot } from '../../../ui/figure/Figure.tsx';
import { FigureActions } from '../../../ui/figure/FigureActions.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useRegionTitle } from '../../../reading/scope/region-title.ts';
import { NARROW, useMedia } from '../../../ui/hooks/use-media.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { EventKindsAndKey } from '../../../reading/events/EventMarks.tsx';
import { useEventLayer, type EventLayer } from '../../../reading/events/use-event-layer.ts';
import type { FallingAndRising, LinesFigureProps } from './falling-and-rising.ts';
import { FIGURE_HEIGHT } from '../skeleton.tsx';
import { readoutAt, type Speech } from './lines-chart.ts';
import { indexChart, linesIn, linesTicks, longPanels } from './lines-picture.ts';
import { csvName, linesTable } from './lines-csv.ts';
import { linesCaveats, linesOrigin, linesSubtitle, linesTitle } from './lines-words.ts';
import { LinesControls } from './LinesControls.tsx';
import type { Scope } from '../../../reading/evidence/scope.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { OriginText } from '../../../reading/origin/OriginText.tsx';

const NumbersTable = lazily(async () => (await import('./NumbersTable.tsx')).NumbersTable);

function useSpeech(): Speech {
  const language = useLanguage();
  const words = useWords();
  const overview = useWords('overview');
  const own = useWords('falling-and-rising');
  const formats = useFormats();
  return useMemo(
    () => ({ language, words, overview, own, formats }),
    [language, words, overview, own, formats],
  );
}

/** The falling and the rising: the finding as its title, the lines, their foot, and the same numbers as a table. */
export function FallingAndRisingFigure(props: LinesFigureProps) {
  const { long, scope, view, arrival } = props;
  const { edition } = arrival.evidence;
  const lines = useMemo(
    () => linesIn(view, long, scope, arrival.evidence),
    [long, view, scope, arrival.evidence],
  );
  const speech = useSpeech();
  const region = useRegionTitle(scope.region);
  const layer = useEventLayer({
    region: lines.lines[0]?.series.region ?? NATION,
    span: lines.span,
    usual: DECISIONS,
    enabled: lines.choice.events,
  });
  const heading = useId();
  const [tabled, setTabled] = useState(false);
  const origin = useMemo(() => linesOrigin(lines, edition), [lines, edition]);
  return (
    <figure
      id="falling-and-rising"
      aria-labelledby={heading}
      className={classes(
        FIGURE_HEIGHT,
        'scroll-mt-24 border-t-2 border-ink pt-1 [&_figcaption_.measure]:max-w-none',
      )}
    >
      <h2 id={heading} className="font-serif text-lg leading-snug font-semibold text-balance">
        {linesTitle(lines, speech)}
      </h2>
      <p className="figures text-xs text-soft" aria-live="polite">
        {linesSubtitle(lines, region, speech)}
      </p>
      <div className="my-1 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <LinesControls {...props} lines={lines} />
        <FigureActions
          anchor="falling-and-rising"
          csv={{ name: csvName(lines, edition), table: () => linesTable(lines, edition) }}
          table={{ shown: tabled, onToggle: () => setTabled(!tabled) }}
        />
      </div>
      <Lines {...props} lines={lines} layer={layer} speech={speech} evidence={arrival.evidence} />
      {lines.choice.events && <EventKindsAndKey layer={layer} />}
      {tabled && (
        <Suspense fallback={speech.words.figure.loading}>
          <NumbersTable lines={lines} speech={speech} />
        </Suspense>
      )}
      <FigureFoot
        source={<OriginText origin={origin} />}
        edition={edition.id}
        caveat={linesCaveats(lines, speech).join(' ')}
      />
    </figure>
  );
}

interface LinesProps {
  readonly lines: FallingAndRising;
  readonly scope: Scope;
  readonly layer: EventLayer;
  readonly speech: Speech;
  readonly evidence: Evidence;
}

/** Words and ticks that both pictures are written with. */
function usePen({ lines, layer, speech }: LinesProps) {
  const { notesAt } = layer;
  const { words, own, formats } = speech;
  return useMemo(() => {
    return {
      readAt: (at: number) => readoutAt(at, lines, notesAt(at), speech),
      ...linesTicks(lines, speech),
      words: {
        cursor: own.cursor,
        failed: own.failed,
        loading: words.figure.loading,
        retry: words.figure.retry,
        brush: `${own.brush}. ${own.brushHint}`,
        from: own.brushFrom,
        to: own.brushTo,
        month: (at: number) => formats.month(monthAt(at)),
      },
    };
  }, [lines, notesAt, speech, words, own, formats]);
}

function Lines(props: LinesProps & Pick<LinesFigureProps, 'view' | 'onView'>) {
  return props.lines.showing === 'index' ? <IndexLines {...props} /> : <LongLines {...props} />;
}

function IndexLines(props: LinesProps) {
  const { lines, scope, layer, evidence, speech } = props;
  const narrow = useMedia(NARROW);
  const pen = usePen(props);
  const model = useMemo(
    () => indexChart(lines, scope, layer.marks, evidence, speech),
    [lines, scope, layer.marks, evidence, speech],
  );
  // Sentence, cards and controls answer at once; the costlier picture follows a moment later.
  const picture = useDeferredValue(useMemo(() => ({ model, ...pen }), [model, pen]));
  return <LineChart {...picture} mode="page" height={narrow ? 300 : 380} />;
}

function LongLines(props: LinesProps & Pick<LinesFigureProps, 'view' | 'onView'>) {
  const { lines, layer, speech, evidence, view, onView } = props;
  const narrow = useMedia(NARROW);
  const pen = usePen(props);
  const model = useMemo(
    () => longPanels(lines, layer.marks, evidence, speech),
    [lines, layer.marks, evidence, speech],
  );
  const { choice } = lines;
  const onSpan = useCallback(
    (ends: readonly [number, number] | undefined) => {
      const { span: _, ...rest } = choice;
      const span = ends && { from: monthAt(ends[0]), to: monthAt(ends[1]) };
      if (span || choice.span) onView({ ...view, lines: span ? { ...rest, span } : rest });
    },
    [choice, view, onView],
  );
  const picture = useDeferredValue(useMemo(() => ({ model, ...pen }), [model, pen]));
  return <Panels {...picture} onSpan={onSpan} height={narrow ? 92 : 104} />;
}
