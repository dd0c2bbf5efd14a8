/** How far a step is, 0 to 100; nothing where that is not known. */
type Portion = () => number | undefined;

/** Tells on a terminal or in a log what takes longer than a second. */
export interface Progress {
  readonly tell: (doing: string, portion?: Portion) => void;
  stop(): void;
}

/** Where progress is written: standard error. */
export interface ProgressOut {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const PATIENCE = 1000;
const WIDTH = 24;

/** A bar such as `[######------------------] 25 %`. */
export function barOf(percentage: number): string {
  const done = Math.round((Math.min(100, Math.max(0, percentage)) / 100) * WIDTH);
  return `[${'#'.repeat(done)}${'-'.repeat(WIDTH - done)}] ${Math.round(percentage)} %`;
}

/**
 * Starts a progress line: nothing for a second, then what is being done and how far it is. A terminal
 * keeps one line; a log gets a line for each step.
 */
export function startProgress(out: ProgressOut): Progress {
  const start = Date.now();
  let doing = '';
  let portion: Portion | undefined;
  let shown = '';
  const show = (): void => {
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    const percentage = portion?.();
    const bar = percentage === undefined ? '' : ` ${barOf(percentage)}`;
    if (out.isTTY === true) out.write(`\r\u001b[K${seconds} s: ${doing}${bar}`);
    else if (doing !== shown) out.write(`${seconds} s: ${doing}\n`);
    shown = doing;
  };
  const timer = setInterval(() => {
    if (Date.now() - start >= PATIENCE) show();
  }, PATIENCE / 4);
  timer.unref();
  return {
    tell: (next, portionOfNext) => {
      doing = next;
      portion = portionOfNext;
    },
    stop: () => {
      clearInterval(timer);
      if (out.isTTY === true && shown !== '') out.write('\r\u001b[K');
    },
  };
}
