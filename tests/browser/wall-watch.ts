import type { Page } from 'playwright-core';

/** What was seen of a wall, frame by frame, since its page was loaded. */
export interface WallSight {
  /** Scenes shown after the first. */
  readonly changes: number;
  /** Milliseconds of the longest time without a scene on the screen, once there had been one. */
  readonly longestBlank: number;
  /** Frames without a scene, once there had been one. */
  readonly blankFrames: number;
  /** Pages loaded before this one in the same tab. */
  readonly loads: number;
  readonly step: number;
}

/** Runs in the page: looks at every frame whether a scene with a sentence is on the screen. */
function lookAtEveryFrame(): void {
  const sight = { changes: 0, longestBlank: 0, blankFrames: 0, loads: 0, step: Number.NaN };
  sight.loads = Number(sessionStorage.getItem('watch-loads') ?? '0');
  sessionStorage.setItem('watch-loads', String(sight.loads + 1));
  Object.assign(globalThis, { wallSight: sight });
  let seen = false;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    const sentence = document.querySelector('.wall-layer[data-shown="true"] .wall-sentence');
    const shown = sentence !== null && (sentence.textContent ?? '') !== '';
    const step = Number(document.querySelector<HTMLElement>('.wall-layers')?.dataset['step']);
    if (shown) {
      if (seen && step !== sight.step) sight.changes += 1;
      sight.step = step;
      seen = true;
      last = now;
    } else if (seen) {
      sight.blankFrames += 1;
      sight.longestBlank = Math.max(sight.longestBlank, now - last);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Watches every page that is opened in a tab from now on. */
export async function watchWall(page: Page): Promise<void> {
  // What runs TypeScript for the soak names functions by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await page.addInitScript(lookAtEveryFrame);
}

/** What has been seen so far. */
export function wallSight(page: Page): Promise<WallSight> {
  return page.evaluate(() => ({ ...(globalThis as unknown as { wallSight: WallSight }).wallSight }));
}
