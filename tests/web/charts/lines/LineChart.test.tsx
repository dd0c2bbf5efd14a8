import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { monthAt, monthNumber } from '../../../../src/domain/time/period.ts';
import type { LineChartModel, Readout } from '../../../../src/web/charts/model/chart-model.ts';
import { LineChart } from '../../../../src/web/charts/lines/LineChart.tsx';
import { HOMICIDE_2024, HOMICIDE_CASES_2026, pointsFrom } from '../real-months.ts';

// Parts of the page arrive on their own; a busy machine takes its time over them.

const model: LineChartModel = {
  lines: [
    {
      id: 'homicide',
      label: 'Homicide',
      colour: '#111',
      segments: [
        { style: 'solid', points: pointsFrom('2024-01', HOMICIDE_2024) },
        { style: 'other-method', points: pointsFrom('2026-01', HOMICIDE_CASES_2026) },
      ],
    },
  ],
  marks: [
    { at: monthNumber('2026-01') - 0.5, label: 'Counting changes', kind: 'break' },
    { at: monthNumber('2024-10'), label: '1', kind: 'event' },
  ],
  bands: [{ from: monthNumber('2024-10'), to: monthNumber('2025-12'), label: 'Period', kind: 'window' }],
  voids: [{ line: 'homicide', from: monthNumber('2025-01'), to: monthNumber('2025-12') }],
  domain: [monthNumber('2024-01'), monthNumber('2026-03')],
  fromZero: true,
};

function readAt(at: number): Readout {
  const point = model.lines[0]?.segments.flatMap((each) => each.points).find((each) => each.at === at);
  const text = point?.value ? String(point.value) : 'no figure';
  return {
    title: monthAt(at),
    rows: [{ id: 'homicide', label: 'Homicide', colour: '#111', text }],
    notes: [],
  };
}

async function draw(drawn: LineChartModel = model): Promise<HTMLElement> {
  const { container } = render(
    <LineChart
      model={drawn}
      mode="page"
      height={300}
      initialWidth={800}
      readAt={readAt}
      formatTick={String}
      formatMonthTick={(at) => monthAt(at).slice(0, 4)}
      words={{ cursor: 'Read the months', loading: 'Coming', failed: 'No chart', retry: 'Try again' }}
    />,
  );
  await waitFor(() => expect(container.querySelector('.recharts-line-curve')).not.toBeNull());
  return container;
}

describe('the line chart', () => {
  it('marks the break of method between December 2025 and January 2026, with its words', async () => {
    const container = await draw();
    expect(container.querySelectorAll('.chart-mark-break line')).toHaveLength(1);
    expect(container.querySelector('.chart-mark-label-break')).toHaveTextContent('Counting changes');
  });

  it('draws no line across the break: each method is a path of its own', async () => {
    const container = await draw();
    const mark = Number(container.querySelector('.chart-mark-break line')?.getAttribute('x1'));
    const spans = [...container.querySelectorAll('.recharts-line-curve')].map((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+)/g)].map((found) => Number(found[1])),
    );
    expect(spans).toHaveLength(2);
    for (const xs of spans) expect(xs.every((x) => x < mark) || xs.every((x) => x > mark)).toBe(true);
  });

  it('stops a line at a month without a figure and hatches that month', async () => {
    const points = pointsFrom('2024-01', [2434, 2315, null, 2614, 2652]);
    const [line] = model.lines;
    const container = await draw({
      ...model,
      lines: line ? [{ ...line, segments: [{ style: 'solid', points }] }] : [],
    });
    const path = container.querySelector('.recharts-line-curve')?.getAttribute('d') ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
    expect(container.querySelectorAll('.chart-void-homicide rect')).toHaveLength(1);
  });

  it('still marks a break that stands at the very edge of the months drawn', async () => {
    const container = await draw({ ...model, domain: [monthNumber('2024-01'), monthNumber('2026-01')] });
    expect(container.querySelectorAll('.chart-mark-break line')).toHaveLength(1);
  });

  it('reads the same value by arrow key and by pointer', async () => {
    const container = await draw();
    const cursor = screen.getByRole('slider', { name: 'Read the months' });
    expect(cursor).toHaveAttribute('aria-valuetext', '2026-03; Homicide: 1398');
    await userEvent.tab();
    expect(cursor).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(cursor).toHaveAttribute('aria-valuetext', '2026-02; Homicide: 1206');
    const x = Number(
      container
        .querySelector('.chart-readout')
        ?.previousElementSibling?.querySelector('path')
        ?.getAttribute('d')
        ?.match(/M([\d.]+)/)?.[1],
    );
    await userEvent.keyboard('{Home}');
    expect(cursor).toHaveAttribute('aria-valuetext', '2024-01; Homicide: 2434');
    fireEvent.pointerMove(cursor, { clientX: x });
    expect(cursor).toHaveAttribute('aria-valuetext', '2026-02; Homicide: 1206');
    expect(container.querySelector('.chart-readout')).toHaveTextContent('1206');
  });

  it('reads a month without a figure as such', async () => {
    await draw();
    const cursor = screen.getByRole('slider');
    cursor.focus();
    await userEvent.keyboard('{Home}{PageUp}');
    expect(cursor).toHaveAttribute('aria-valuetext', '2025-01; Homicide: no figure');
  });

  it('puts the values away with Escape and when focus leaves', async () => {
    const container = await draw();
    await userEvent.tab();
    expect(container.querySelector('.chart-readout')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(container.querySelector('.chart-readout')).toBeNull();
  });
});
