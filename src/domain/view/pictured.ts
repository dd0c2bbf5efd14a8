/** The figures that are drawn without a browser, as a picture or for other pages, by their anchor on our own; `claim` is one statement's. */
export const PICTURED_FIGURES = ['falling-and-rising', 'claim'] as const;
export type PicturedFigure = (typeof PICTURED_FIGURES)[number];

/** How large a picture is: a column of a page, a phone's, or the card beside a link (1200 × 630 as PNG). */
export const PICTURE_SIZES = ['page', 'phone', 'card'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/**
 * The figure of a name, if it is drawn without a browser.
 * @example findPictured('claim') // 'claim'
 * @example findPictured('claims') // undefined
 */
export function findPictured(name: string): PicturedFigure | undefined {
  return PICTURED_FIGURES.find((each) => each === name);
}
