/** Tells on a terminal or log what takes longer than a second. */
export interface Progress {
  readonly tell: (doing: string) => void;
  stop(): void;
}

const PATIENCE = 1000;

/** Starts a progress line: nothing for a second, then what is being done, each time that it changes. */
export function startProgress(out: { write(text: string): unknown }): Progress {
  const start = Date.now();
  let doing = '';
  let told = '';
  const show = (): void => {
    if (doing === told || doing === '') return;
    told = doing;
    out.write(`[${((Date.now() - start) / 1000).toFixed(1)} s] ${doing}\n`);
  };
  const timer = setInterval(show, PATIENCE);
  timer.unref();
  return {
    tell: (next) => {
      doing = next;
      if (Date.now() - start > PATIENCE) show();
    },
    stop: () => clearInterval(timer),
  };
}
