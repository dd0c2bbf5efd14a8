import { useCallback, useEffect, useState } from 'react';

/** The state of a chart and its library: on its way, here, or not to be had. */
export type ChartDrawing<Chart> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly Chart: Chart }
  | { readonly status: 'failed'; readonly retry: () => void };

const loaded = new Map<string, unknown>();

/**
 * Brings a chart in behind the first paint; a failed load can be tried again. Whoever asks for the same `name`
 * later has it at once.
 */
export function useDrawing<Chart>(name: string, load: () => Promise<Chart>): ChartDrawing<Chart> {
  const [chart, setChart] = useState<Chart | undefined>(() => loaded.get(name) as Chart | undefined);
  const [failed, setFailed] = useState(false);
  const bring = useCallback(() => {
    void load().then(
      (found) => {
        loaded.set(name, found);
        return setChart(() => found);
      },
      () => setFailed(true),
    );
  }, [name, load]);
  useEffect(bring, [bring]);
  const retry = useCallback(() => {
    setFailed(false);
    bring();
  }, [bring]);
  if (chart) return { status: 'ready', Chart: chart };
  return failed ? { status: 'failed', retry } : { status: 'loading' };
}
