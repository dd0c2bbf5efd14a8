import { memo, useRef } from 'react';
import type { LineChartProps } from './line-chart-props.ts';
import type { DrawnLineChart } from './DrawnLineChart.tsx';
import { stillLines } from '../drawing/still.ts';
import { UntilDrawn } from '../drawing/UntilDrawn.tsx';
import { useDrawing } from './use-drawing.ts';

async function loadLineChart(): Promise<typeof DrawnLineChart> {
  return (await import('./DrawnLineChart.tsx')).DrawnLineChart;
}

/**
 * A line chart over months. Its box is here at once, at its final height; the picture comes into it with
 * the chart library, which the first paint does not wait for.
 */
export const LineChart = memo(function LineChart(props: LineChartProps) {
  const { words } = props;
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useDrawing('lines', loadLineChart);
  return (
    <div
      ref={holder}
      className="plot-box relative w-full has-focus-visible:outline-2 has-focus-visible:outline-ink"
      style={{ height: `${props.height / 16}rem` }}
    >
      {drawing.status === 'ready' ? (
        <drawing.Chart {...props} holder={holder} />
      ) : (
        <UntilDrawn still={stillLines(props)} drawing={drawing} words={words} />
      )}
    </div>
  );
});
