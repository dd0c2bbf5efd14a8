import { memo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import { CursorChart, type CursorChartProps } from './CursorChart.tsx';
import { PlotLines } from '../lines/PlotLines.tsx';

/** Lines with a dot for every year: totals of whole years, not a path between months. */
export const YearLines = memo(function YearLines(props: Omit<CursorChartProps, 'children'>) {
  const { lines } = props.model;
  return (
    <CursorChart {...props}>
      {(frame) => (
        <>
          <PlotLines lines={lines} frame={frame} className="year-line" />
          {lines.flatMap((line) =>
            line.segments.flatMap(({ points }) =>
              points.map(({ at, value }) =>
                value === null ? null : (
                  <circle
                    key={`${line.id} ${at}`}
                    cx={frame.x(at)}
                    cy={frame.y(value)}
                    r={frame.stroke * 1.8}
                    fill={line.colour}
                    stroke={CHART_COLOURS.paper}
                  />
                ),
              ),
            ),
          )}
        </>
      )}
    </CursorChart>
  );
});
