import type { ChartMark, LineChartModel } from '../model/chart-model.ts';
import { plotFrame, textWidth, type PlotFrame } from '../frame/plot-frame.ts';
import type { Panel, PanelsModel } from './panels-model.ts';

/** One plot placed: its frame, inside it what is drawn, and how far down it begins. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly model: LineChartModel;
  readonly frame: PlotFrame;
}

/** Rows of type over the first plot: the words of the marks, and under them the numbers of events. */
function markRows(marks: readonly ChartMark[]): number {
  return new Set(marks.map(({ kind }) => kind === 'event')).size;
}

function modelOf(panel: Panel, model: PanelsModel): LineChartModel {
  return {
    lines: [panel.line],
    marks: [...model.marks, ...panel.marks],
    bands: [],
    voids: panel.voids,
    domain: model.domain,
    fromZero: true,
  };
}

/**
 * Every plot on the same months: the widest of their margins holds for all. Only the first has room for the words
 * of the marks, only the last for the years.
 */
export function placePanels(
  model: PanelsModel,
  box: { readonly width: number; readonly rem: number },
  height: number,
  formatTick: (value: number) => string,
): readonly PlacedPanel[] {
  const rem = box.rem;
  const models = model.panels.map((panel) => modelOf(panel, model));
  const loose = models.map((each) => plotFrame(each, { ...box, height }, 'page', formatTick));
  const left = Math.max(...loose.map((each) => each.left));
  const right = Math.max(...loose.map((each) => each.width - each.right));
  return models.map((each, index) => {
    const isLast = index === models.length - 1;
    const top = (index === 0 ? markRows(model.marks) * 1.15 : 0) * rem + 0.35 * rem;
    const foot = isLast ? 1.5 * rem : 0.3 * rem;
    const size = { ...box, height: height + top + foot };
    const frame = plotFrame(each, size, 'page', formatTick, { left, right, top, foot });
    return { panel: model.panels[index] as Panel, model: each, frame };
  });
}

/** The words of a break or a date beside its line, on the side where they fit. */
export function markWords(
  marks: readonly ChartMark[],
  frame: PlotFrame,
): readonly { readonly mark: ChartMark; readonly x: number; readonly anchor: 'start' | 'end' }[] {
  return (
    marks
      .filter(({ kind, at }) => kind !== 'event' && at >= frame.xDomain[0] && at <= frame.xDomain[1])
      // Several marks of one kind are named once, at the first.
      .filter((mark, index, all) => all.findIndex((each) => each.label === mark.label) === index)
      .map((mark) => {
        const x = frame.x(mark.at);
        const width = textWidth(mark.label, frame.type.mark);
        const fitsRight = x + width + 4 < frame.width;
        const isEnd = mark.kind === 'date' ? x - width > 0 : !fitsRight;
        return { mark, x: isEnd ? x - 4 : x + 4, anchor: isEnd ? 'end' : 'start' };
      })
  );
}

/** One frame over all plots, for what runs through them: the cursor and the stretch under the pointer. */
export function tallFrame(placed: readonly PlacedPanel[], titleHeight: number): PlotFrame | undefined {
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last) return undefined;
  const heights = placed.map(({ frame }) => frame.height + titleHeight);
  const height = heights.reduce((sum, each) => sum + each, 0);
  const bottom = height - (last.frame.height - last.frame.bottom);
  return { ...first.frame, height, top: titleHeight + first.frame.top, bottom };
}
