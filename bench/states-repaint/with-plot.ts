import { line, plot, rect, ruleY } from '@observablehq/plot';
import { BOX, ends, INK, LAST, PLACES, type Chart, type Way } from './charts.ts';

const ONE = { length: 1 };
const WHOLE = { length: PLACES.length };
const X = { axis: null, type: 'linear', domain: [0, LAST] } as const;

function band(months: Chart['window'], fillOpacity: number) {
  const [from, to] = ends(months);
  return rect(ONE, { x1: [from], x2: [to], fill: INK.edge, fillOpacity });
}

/** Columns in place of rows, colours that are no channels, scales told instead of searched for, no axis and no tip. */
function drawn({ values, top, window, base }: Chart): SVGSVGElement | HTMLElement {
  return plot({
    width: BOX.width,
    height: BOX.height,
    margin: 0,
    marginTop: BOX.edge,
    marginBottom: BOX.edge,
    x: X,
    y: { axis: null, type: 'linear', domain: [0, top] },
    marks: [
      band(base, INK.base),
      band(window, INK.window),
      ruleY([0], { stroke: INK.edge }),
      line(WHOLE, { x: PLACES, y: values, stroke: INK.line, strokeWidth: INK.stroke }),
    ],
  });
}

/** Observable Plot draws a chart anew and changes none: its documentation has the new one take the place of the old. */
export const withPlot: Way = (host, turns) => {
  const change = (turn: number): void => host.replaceChildren(...(turns[turn] ?? []).map(drawn));
  change(0);
  return {
    change,
    state: () =>
      Array.from(host.querySelectorAll('[aria-label=line] path'), (each) => each.getAttribute('d')),
    end: () => host.replaceChildren(),
  };
};
