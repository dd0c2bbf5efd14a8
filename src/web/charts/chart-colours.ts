/** The theme's colours that a chart borrows for everything that is not a line. */
export const CHART_COLOURS = {
  paper: 'var(--color-paper)',
  text: 'var(--color-soft)',
  mark: 'var(--color-ink)',
  event: 'var(--color-soft)',
  grid: 'var(--color-rule)',
  axis: 'var(--color-edge)',
  band: 'var(--color-edge)',
} as const;

/** How strongly a band is tinted: where window and base overlap, both tints add up. */
export const BAND_TINT = { window: 0.14, base: 0.08 } as const;
