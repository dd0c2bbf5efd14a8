import type { QueryClient } from '@tanstack/react-query';
import { editionQuery } from '../api/queries.ts';

/** Milliseconds after which a page is printed as far as it has come. */
const PATIENCE = 10_000;

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** Waits until everything that the page asked for is here: data, and the code of its parts. */
async function whole(client: QueryClient): Promise<void> {
  const start = performance.now();
  const isWaiting = (): boolean =>
    client.isFetching() > 0 || document.querySelector('main [data-waiting]') !== null;
  while (isWaiting() && performance.now() - start < PATIENCE) {
    await nextFrame(); // until it is here
  }
  await document.fonts.ready;
}

/** Puts edition and address at the foot of every sheet, by the sheet rules of a style sheet that is there. */
function signSheets(client: QueryClient): () => void {
  const { origin, pathname, search } = window.location;
  const edition = client.getQueryData(editionQuery.queryKey)?.id ?? '';
  const text = JSON.stringify(`Saldo ${edition} · ${origin}${pathname}${search}`);
  const [sheet] = document.styleSheets;
  const rule = `@page{@bottom-left{content:${text}}}`;
  const place = sheet?.insertRule(rule, sheet.cssRules.length);
  return () => {
    if (place !== undefined) sheet?.deleteRule(place);
  };
}

/** Signs what is printed, and lets the keys that print wait for what is still on its way; returns the way to stop. */
export function printWhole(client: QueryClient): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  let unsign: (() => void) | undefined;
  window.addEventListener('beforeprint', () => (unsign ??= signSheets(client)), { signal });
  window.addEventListener(
    'afterprint',
    () => {
      unsign?.();
      unsign = undefined;
    },
    { signal },
  );
  const press = (event: KeyboardEvent): void => {
    if (
      event.key.toLowerCase() !== 'p' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    void whole(client).then(() => window.print());
  };
  window.addEventListener('keydown', press, { signal });
  return () => watch.abort();
}
