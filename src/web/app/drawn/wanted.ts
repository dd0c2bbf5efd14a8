/** How long a page that the server drew stands before its app takes it over without having seen a hand, in ms. */
const REST = 4000;

/**
 * Waits until the page's app is wanted: at the first sign of a reader's hand, which public/before-paint.js looks for
 * from the first paint on, or once the page has stood for a while. Until then nothing works while somebody reads.
 */
export function whenWanted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.documentElement.dataset['wanted'] !== undefined) return resolve();
    addEventListener('wanted', () => resolve(), { once: true });
    setTimeout(resolve, REST);
  });
}
