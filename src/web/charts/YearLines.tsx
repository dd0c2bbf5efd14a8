import { memo } from 'react';
import { CHART_COLOURS } from './chart-colours.ts';
import type { ChartSegment } from './chart-model.ts';
import { CursorChart, type CursorChartProps } from './CursorChart.tsx';
import type { PlotFrame } from './plot-frame.ts';

/** The path of yearly points, lifted where a year has no total. */
function yearPath(segment: ChartSegment, frame: PlotFrame): string {
  let pen = 'M';
  return segment.points
    .map(({ at, value }) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${frame.x(at).toFixed(1)} ${frame.y(value).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
}

/** Lines with a dot for every year: totals of whole years, not a path between months. */
export const YearLines = memo(function YearLines(props: Omit<CursorChartProps, 'children'>) {
  return (
    <CursorChart {...props}>
      {(frame) =>
        props.model.lines.flatMap((line) =>
          line.segments.map((segment) => (
            <g key={line.id} className={`year-line-${line.id}`}>
              <path
                d={yearPath(segment, frame)}
                fill="none"
                stroke={line.colour}
                strokeWidth={frame.stroke}
                strokeLinejoin="round"
                {...(segment.style === 'other-method' ? { strokeDasharray: '5 3' } : {})}
              />
              {segment.points.map(({ at, value }) =>
                value === null ? null : (
                  <circle
                    key={at}
                    cx={frame.x(at)}
                    cy={frame.y(value)}
                    r={frame.stroke * 1.8}
                    fill={line.colour}
                    stroke={CHART_COLOURS.paper}
                  />
                ),
              )}
            </g>
          )),
        )
      }
    </CursorChart>
  );
});
