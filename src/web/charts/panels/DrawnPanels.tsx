import { useId, useMemo, type RefObject } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import { endOf, type At, type ChartMark } from '../model/chart-model.ts';
import { readingText } from '../model/reading-text.ts';
import { PlotCursor } from '../frame/PlotCursor.tsx';
import { PlotLabels } from '../frame/PlotLabels.tsx';
import type { PlotFrame } from '../frame/plot-frame.ts';
import { useBox } from '../frame/use-box.ts';
import { usePaper } from '../frame/use-paper.ts';
import { PaperPanels } from '../drawing/PaperDrawing.tsx';
import { useMonthCursor } from '../frame/use-month-cursor.ts';
import { RechartsPlot } from '../lines/RechartsPlot.tsx';
import { MarkWords } from './MarkWords.tsx';
import { MonthBrush } from './MonthBrush.tsx';
import { placePanels, tallFrame, type PlacedPanel } from './panel-frames.ts';
import type { PanelsModel, PanelsProps } from './panels-model.ts';
import { useMonthDrag } from './use-month-drag.ts';

interface DrawnPanelsProps extends PanelsProps {
  /** The box that is already on the page, to be filled. */
  readonly holder: RefObject<HTMLDivElement | null>;
}

/** Height of a plot's title, in the page's type. */
const TITLE = 1.35;

function newestMonth({ panels, domain }: PanelsModel): At {
  const ends = panels.flatMap(({ line }) => endOf(line)?.at ?? []);
  return ends.length === 0 ? domain[1] : Math.max(...ends);
}

/** Several plots over one time axis, one cursor through all of them, and the brush under them; on paper their drawing. */
export function DrawnPanels(props: DrawnPanelsProps) {
  return usePaper() ? <PaperPanels {...props} /> : <LivingPanels {...props} />;
}

function LivingPanels(props: DrawnPanelsProps) {
  const { model, formatTick, readAt, onSpan, words } = props;
  const box = useBox(props.holder, { width: props.initialWidth ?? 640, rem: 16 });
  const height = (props.height / 16) * box.rem;
  const placed = useMemo(() => placePanels(model, box, height, formatTick), [model, box, height, formatTick]);
  const frame = useMemo(() => tallFrame(placed, TITLE * box.rem), [placed, box]);
  if (!frame) return null;
  return (
    <>
      <div className="relative" style={{ height: frame.height }}>
        {placed.map((each, index) => (
          <PanelPlot
            key={each.panel.line.id}
            {...each}
            first={index === 0}
            formatTick={formatTick}
            formatMonthTick={index === placed.length - 1 ? props.formatMonthTick : NO_TICK}
          />
        ))}
        <PanelsCursor {...{ model, frame, readAt, onSpan }} label={words.cursor} />
      </div>
      <MonthBrush {...{ frame, onSpan, words }} whole={model.whole} span={model.domain} />
    </>
  );
}

const NO_TICK = (): string => '';

interface PanelPlotProps extends PlacedPanel, Pick<PanelsProps, 'formatTick' | 'formatMonthTick'> {
  readonly first: boolean;
}

/** What is written on a plot without marks: their words stand beside their lines, over the first plot. */
function withoutWords(marks: readonly ChartMark[], first: boolean): readonly ChartMark[] {
  return first ? marks.filter(({ kind }) => kind === 'event') : [];
}

function PanelPlot({ panel, model, frame, first, formatTick, formatMonthTick }: PanelPlotProps) {
  const id = useId();
  const written = useMemo(() => ({ ...model, marks: withoutWords(model.marks, first) }), [model, first]);
  return (
    <div aria-hidden="true">
      <p
        className="flex items-end overflow-hidden text-xs leading-none font-semibold whitespace-nowrap"
        style={{ height: `${TITLE}rem`, color: panel.line.colour }}
      >
        {panel.title}
      </p>
      <div className="relative" style={{ height: frame.height }}>
        <RechartsPlot {...{ model, frame, formatTick, formatMonthTick }} />
        <PlotLabels model={written} frame={frame} id={id} />
        {first && <MarkWords marks={model.marks} frame={frame} />}
      </div>
    </div>
  );
}

interface PanelsCursorProps extends Pick<PanelsProps, 'model' | 'readAt' | 'onSpan'> {
  readonly frame: PlotFrame;
  readonly label: string;
}

/** One range over all plots: it reads a month, and a drag over it chooses a stretch. */
function PanelsCursor({ model, frame, readAt, onSpan, label }: PanelsCursorProps) {
  const start = newestMonth(model);
  const { at, handlers } = useMonthCursor(frame, model.domain, start);
  const drag = useMonthDrag(frame, onSpan);
  const readout = readAt(at ?? start);
  const { stretch } = drag;
  return (
    <>
      {stretch && (
        <div
          className="panels-stretch pointer-events-none absolute"
          style={{
            left: frame.x(stretch[0] - 0.5),
            width: frame.x(stretch[1] + 0.5) - frame.x(stretch[0] - 0.5),
            top: frame.top,
            height: frame.bottom - frame.top,
            background: CHART_COLOURS.band,
            opacity: 0.3,
          }}
        />
      )}
      {at !== null && <PlotCursor at={at} frame={frame} readout={readout} />}
      <input
        type="range"
        className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
        aria-label={label}
        min={model.domain[0]}
        max={model.domain[1]}
        value={at ?? start}
        aria-valuetext={readingText(readout)}
        onDoubleClick={() => onSpan(undefined)}
        {...handlers}
        onPointerDown={(event) => {
          handlers.onPointerDown(event);
          drag.onPointerDown(event);
        }}
        onPointerMove={(event) => {
          handlers.onPointerMove(event);
          drag.onPointerMove(event);
        }}
        onPointerUp={() => {
          handlers.onPointerUp();
          drag.onPointerUp();
        }}
        onPointerCancel={() => {
          handlers.onPointerCancel();
          drag.onPointerCancel();
        }}
      />
    </>
  );
}
