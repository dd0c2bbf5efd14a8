import { chartsOf, type Drawn, type Way } from './charts.ts';
import { withPlot } from './with-plot.ts';
import { withRecharts, withSvg } from './with-react.tsx';
import { withUPlot } from './with-uplot.ts';

const WAYS = { svg: withSvg, recharts: withRecharts, uplot: withUPlot, plot: withPlot } as const;

/** The ways that are compared. */
export type WayName = keyof typeof WAYS;

async function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // After the frame's own layout and paint: a canvas without a graphics card is painted there, too.
      setTimeout(() => resolve(performance.now()), 0);
    });
  });
}

/** What a change takes. */
export interface Repaint {
  /** Milliseconds until the charts are written: elements laid out, or canvases told what to paint. */
  readonly written: number;
  /** Milliseconds until the frame that shows them. */
  readonly shown: number;
}

function assertAllChanged(before: readonly unknown[], now: readonly unknown[], when: string): void {
  const same = before.filter((each, at) => each === now[at]).length;
  if (now.length === before.length && now.length > 0 && same === 0) return;
  throw new Error(`${when}: of ${before.length} charts ${same} are as before, ${now.length} are there`);
}

async function timed(host: HTMLElement, { change, state }: Drawn, turn: number): Promise<Repaint> {
  const before = state();
  const start = performance.now();
  change(turn);
  // What a way left to a microtask is done now.
  await Promise.resolve();
  // Reading a size makes the browser lay the change out now.
  host.getBoundingClientRect();
  const written = performance.now() - start;
  const now = state();
  const shown = (await nextFrame()) - start;
  assertAllChanged(before, now, 'written');
  return { written, shown };
}

let last: Drawn | undefined;

/** Draws 32 charts one way and changes all of them so many times; what each change took. The last one stays on the page. */
async function repaint(name: WayName, count: number): Promise<Repaint[]> {
  last?.end();
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const way: Way = WAYS[name];
  const turns = Array.from({ length: count + 1 }, (_, turn) => chartsOf(turn));
  last = way(host, turns);
  await nextFrame();
  const times: Repaint[] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    times.push(await timed(host, last, turn)); // one after another is what is measured
  }
  return times;
}

declare global {
  interface Window {
    repaint: typeof repaint;
  }
}
window.repaint = repaint;
