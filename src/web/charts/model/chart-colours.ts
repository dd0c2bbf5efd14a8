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

/** How the line of each kind of mark is drawn: an event stays fainter than what is counted. */
export const MARK_LINES = {
  break: { stroke: CHART_COLOURS.mark, strokeWidth: 1.5, strokeDasharray: '5 3' },
  date: { stroke: CHART_COLOURS.mark, strokeWidth: 1.5, strokeDasharray: '5 3' },
  event: { stroke: CHART_COLOURS.event, strokeWidth: 1, strokeDasharray: '1 3' },
  registering: { stroke: CHART_COLOURS.mark, strokeWidth: 1, strokeDasharray: '2 2' },
} as const;
