import type { ChartSegment } from '../model/chart-model.ts';

/**
 * The dashes of a segment, `dash` and `gap` in the chart's own pixels: none where it is settled, dashes where
 * another method counts, dots where its months still fill up.
 */
export function dashesOf(
  { style }: ChartSegment,
  dash: number,
  gap: number,
): { readonly strokeDasharray?: string } {
  if (style === 'solid') return {};
  return { strokeDasharray: style === 'provisional' ? `${gap / 2} ${gap}` : `${dash} ${gap}` };
}
