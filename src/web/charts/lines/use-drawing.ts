import { useCallback, useEffect, useState } from 'react';
import type { DrawnLineChart } from './DrawnLineChart.tsx';

type Chart = typeof DrawnLineChart;

/** The state of the chart library: on its way, here, or not to be had. */
export type Drawing =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly Chart: Chart }
  | { readonly status: 'failed'; readonly retry: () => void };

let loaded: Chart | undefined;

async function loadChart(): Promise<Chart> {
  loaded ??= (await import('./DrawnLineChart.tsx')).DrawnLineChart;
  return loaded;
}

/** Brings the chart library in behind the first paint; a failed load can be tried again. */
export function useDrawing(): Drawing {
  const [chart, setChart] = useState<Chart | undefined>(() => loaded);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    loadChart().then(
      (found) => setChart(() => found),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  const retry = useCallback(() => {
    setFailed(false);
    load();
  }, [load]);
  if (chart) return { status: 'ready', Chart: chart };
  return failed ? { status: 'failed', retry } : { status: 'loading' };
}
