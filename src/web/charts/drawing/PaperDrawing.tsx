import { useId } from 'react';
import { PAPER } from '../frame/use-paper.ts';
import type { LineChartProps } from '../lines/line-chart-props.ts';
import type { PanelsProps } from '../panels/panels-model.ts';
import { LinesDrawing } from './LinesDrawing.tsx';
import { PanelsDrawing, stackPanels } from './PanelsDrawing.tsx';

/** Pixels on paper of a height that was given for the screen's type. */
function onPaper(height: number): number {
  return (height * PAPER.rem) / 16;
}

/** A line chart as it stands on paper: as wide as the sheet, whatever the window was, and whole in a narrower place. */
export function PaperLines({ model, height, formatTick, formatMonthTick }: LineChartProps) {
  const box = { ...PAPER, height: onPaper(height), id: useId() };
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} className="block w-full" aria-hidden="true">
      <LinesDrawing {...{ model, formatTick, formatMonthTick }} {...box} />
    </svg>
  );
}

/** The same for plots over one time axis. */
export function PaperPanels({ model, height, formatTick, formatMonthTick }: PanelsProps) {
  const stack = stackPanels(model, { ...PAPER, height: onPaper(height) }, formatTick);
  return (
    <svg viewBox={`0 0 ${PAPER.width} ${stack.height}`} className="block w-full" aria-hidden="true">
      <PanelsDrawing {...{ stack, formatTick, formatMonthTick }} rem={PAPER.rem} id={useId()} />
    </svg>
  );
}
