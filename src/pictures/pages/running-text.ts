import { textWidth } from '../../web/charts/frame/plot-frame.ts';

/** Letters of running text are narrower than those that a margin is kept for. */
const RUNNING = 0.95;

/** The width of a running text in a picture, in the picture's own units. */
export function runningWidth(text: string, size: number): number {
  return textWidth(text, size) * RUNNING;
}
