/**
 * Whether the browser's page translation is at work: it puts `font` elements in the place of text nodes, which the
 * page then looks for in vain.
 */
export function isTranslated(): boolean {
  return typeof document !== 'undefined' && document.querySelector('#content font') !== null;
}
