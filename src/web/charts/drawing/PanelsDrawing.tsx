import { textWidth } from '../frame/plot-frame.ts';
import { wrapText } from '../frame/end-labels.ts';
import { PlotLabels } from '../frame/PlotLabels.tsx';
import { MarkWords } from '../panels/MarkWords.tsx';
import { placePanels, type PlacedPanel } from '../panels/panel-frames.ts';
import type { PanelsModel } from '../panels/panels-model.ts';
import { PlotGround, type Ticks } from './LinesDrawing.tsx';

interface PanelsBox {
  readonly width: number;
  readonly rem: number;
  /** Pixels of each plot. */
  readonly height: number;
}

interface StackedPanel extends PlacedPanel {
  readonly title: readonly string[];
  /** Where the plot begins, under its title. */
  readonly top: number;
}

const TITLE = { size: 0.8, leading: 1.2, gap: 0.35 } as const;

/** Plots one under the other, each below its title, which may take several rows. */
export function stackPanels(
  model: PanelsModel,
  { width, rem, height }: PanelsBox,
  formatTick: Ticks['formatTick'],
): { readonly panels: readonly StackedPanel[]; readonly height: number } {
  const size = TITLE.size * rem;
  const letters = Math.floor(width / textWidth('x', size));
  let top = 0;
  const panels = placePanels(model, { width, rem }, height, formatTick).map((placed) => {
    const title = wrapText(placed.panel.title, letters);
    const start = top + title.length * size * TITLE.leading + TITLE.gap * rem;
    top = start + placed.frame.height;
    return { ...placed, title, top: start };
  });
  return { panels, height: top };
}

const NO_TICK = (): string => '';

interface PanelsDrawingProps extends Ticks {
  readonly stack: ReturnType<typeof stackPanels>;
  readonly rem: number;
  readonly id: string;
}

/** Several plots over one time axis as plain SVG: for pictures, paper and pages without scripts. */
export function PanelsDrawing({ stack, rem, id, formatTick, formatMonthTick }: PanelsDrawingProps) {
  const size = TITLE.size * rem;
  return stack.panels.map(({ panel, model, frame, title, top }, index) => {
    const written = index === 0 ? model.marks.filter(({ kind }) => kind === 'event') : [];
    return (
      <g key={panel.line.id}>
        {title.map((row, place) => (
          <text
            key={row}
            x={0}
            y={top - TITLE.gap * rem - (title.length - 1 - place) * size * TITLE.leading}
            fontSize={size}
            fontWeight={600}
            fill={panel.line.colour}
          >
            {row}
          </text>
        ))}
        <g transform={`translate(0 ${top})`}>
          <PlotGround
            model={model}
            frame={frame}
            formatTick={formatTick}
            formatMonthTick={index === stack.panels.length - 1 ? formatMonthTick : NO_TICK}
          />
          <PlotLabels model={{ ...model, marks: written }} frame={frame} id={`${id}-${panel.line.id}`} />
          {index === 0 && <MarkWords marks={model.marks} frame={frame} />}
        </g>
      </g>
    );
  });
}
