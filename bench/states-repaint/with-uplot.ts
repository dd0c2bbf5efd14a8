import uPlot from 'uplot';
import styles from 'uplot/dist/uPlot.min.css?inline';
import { BOX, ends, INK, LAST, PLACES, type Chart, type Way } from './charts.ts';

const XS = [...PLACES];

/** Bands and the line at zero, under the series: drawn by a hook, as its documentation draws such things. */
function drawGround(plot: uPlot, { window, base }: Chart): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.fillStyle = INK.edge;
  for (const [months, tint] of [
    [base, INK.base],
    [window, INK.window],
  ] as const) {
    const [from, to] = ends(months).map((at) => plot.valToPos(at, 'x', true));
    ctx.globalAlpha = tint;
    if (from !== undefined && to !== undefined) ctx.fillRect(from, bbox.top, to - from, bbox.height);
  }
  ctx.globalAlpha = 1;
  ctx.fillRect(bbox.left, bbox.top + bbox.height - 0.5, bbox.width, 1);
  ctx.restore();
}

/**
 * As its documentation recommends for speed: plots that stay and are given new data, columns, scales told instead of
 * searched for, nothing to hover. One canvas each; data that are set are painted into it in a microtask.
 */
export const withUPlot: Way = (host, turns) => {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const data = turns.map((charts) => charts.map(({ values }): uPlot.AlignedData => [XS, [...values]]));
  let now = 0;
  const painted: number[] = [];
  const plots = (turns[0] ?? []).map((first, state) => {
    painted[state] = 0;
    const chart = (): Chart => turns[now]?.[state] ?? first;
    const options: uPlot.Options = {
      width: BOX.width,
      height: BOX.height,
      padding: [BOX.edge, 0, BOX.edge, 0],
      pxAlign: 0,
      legend: { show: false },
      cursor: { show: false },
      axes: [{ show: false }, { show: false }],
      scales: { x: { time: false, range: [0, LAST] }, y: { range: () => [0, chart().top] } },
      series: [{}, { stroke: INK.line, width: INK.stroke, points: { show: false }, auto: false }],
      hooks: {
        drawClear: [(plot) => drawGround(plot, chart())],
        draw: [() => void (painted[state] = (painted[state] ?? 0) + 1)],
      },
    };
    return new uPlot(options, data[0]?.[state], host);
  });
  return {
    change: (turn) => {
      now = turn;
      plots.forEach((plot, state) => {
        const own = data[turn]?.[state];
        if (own) plot.setData(own);
      });
    },
    state: () => [...painted],
    end: () => plots.forEach((plot) => plot.destroy()),
  };
};
