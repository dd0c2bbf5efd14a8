import { useCallback, useEffect, useState } from 'react';
import type { RechartsPlot } from './RechartsPlot.tsx';

type Plot = typeof RechartsPlot;

/** The state of the chart library: on its way, here, or not to be had. */
export type PlotLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly Plot: Plot }
  | { readonly status: 'failed'; readonly retry: () => void };

let loaded: Plot | undefined;

async function loadPlot(): Promise<Plot> {
  loaded ??= (await import('./RechartsPlot.tsx')).RechartsPlot;
  return loaded;
}

/** Brings the chart library in behind the first paint; a failed load can be tried again. */
export function usePlot(): PlotLoad {
  const [plot, setPlot] = useState<Plot | undefined>(() => loaded);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    loadPlot().then(
      (found) => setPlot(() => found),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  const retry = useCallback(() => {
    setFailed(false);
    load();
  }, [load]);
  if (plot) return { status: 'ready', Plot: plot };
  return failed ? { status: 'failed', retry } : { status: 'loading' };
}
