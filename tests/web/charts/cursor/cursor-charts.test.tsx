import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { monthAt, monthNumber } from '../../../../src/domain/time/period.ts';
import { edgesOf, StackedArea, type StackLayer } from '../../../../src/web/charts/cursor/StackedArea.tsx';
import { YearLines } from '../../../../src/web/charts/cursor/YearLines.tsx';
import type { ChartLine, LineChartModel, Readout } from '../../../../src/web/charts/model/chart-model.ts';
import { DotChart } from '../../../../src/web/charts/plots/DotChart.tsx';
import { pathOf, SmallMultiple } from '../../../../src/web/charts/small/SmallMultiple.tsx';
import { pointsFrom } from '../real-months.ts';

const START = monthNumber('2025-01');

function readAt(at: number): Readout {
  return {
    title: monthAt(at),
    rows: [{ id: 'a', label: 'Homicide', colour: '#111', text: String(at - START) }],
    notes: ['a note'],
  };
}

const common = {
  height: 200,
  readAt,
  formatTick: String,
  formatMonthTick: (at: number) => monthAt(at),
  cursor: 'Read the months',
};

/** Synthetic layers: the second lacks its third month. */
const LAYERS: readonly StackLayer[] = [
  { id: 'a', label: 'Homicide', colour: '#111', values: [1, 0, 3, 4] },
  { id: 'b', label: 'Femicide', colour: '#222', values: [2, 0, null, 1] },
];

function stretchesIn(container: HTMLElement, selector: string): number {
  return (container.querySelector(selector)?.getAttribute('d') ?? '').split('M').length - 1;
}

describe('a stacked chart', () => {
  it('stacks from zero, and a month that lacks a layer has no stack at all', () => {
    expect(edgesOf(LAYERS)).toEqual([[0, 1, 3], [0, 0, 0], null, [0, 4, 5]]);
    expect(edgesOf([])).toEqual([]);
  });

  it('adds shares to the whole and not to a hair more', () => {
    const shares = [0.1, 0.2, 0.7].map((share, index) => ({
      id: String(index),
      label: '',
      colour: '#111',
      values: [share],
    }));
    expect(edgesOf(shares)[0]?.at(-1)).toBe(1);
  });

  it('leaves the month with a hole white in every layer: two stretches each', () => {
    const { container } = render(<StackedArea layers={LAYERS} start={START} marks={[]} {...common} />);
    expect(stretchesIn(container, '.stack-a')).toBe(2);
    expect(stretchesIn(container, '.stack-b')).toBe(2);
  });

  it('names its layers in words beside the picture', () => {
    render(<StackedArea layers={LAYERS} start={START} marks={[]} {...common} />);
    expect(screen.getByText('Homicide')).toBeInTheDocument();
    expect(screen.getByText('Femicide')).toBeInTheDocument();
  });
});

describe('the cursor of a chart', () => {
  it('is a slider that says the newest month as one sentence until it is moved', () => {
    render(<StackedArea layers={LAYERS} start={START} marks={[]} {...common} />);
    const slider = screen.getByRole('slider', { name: 'Read the months' });
    expect(slider).toHaveAttribute('aria-valuetext', '2025-04; Homicide: 3; a note');
    expect(slider).toHaveAttribute('min', String(START));
    expect(slider).toHaveAttribute('max', String(START + 3));
  });

  it('moves by arrow keys a month at a time and stops at the first and last month', async () => {
    const user = userEvent.setup();
    render(<StackedArea layers={LAYERS} start={START} marks={[]} {...common} />);
    await user.tab();
    const slider = screen.getByRole('slider');
    expect(slider).toHaveFocus();
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^2025-03/);
    for (let press = 0; press < 6; press += 1) fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^2025-01/);
    for (let press = 0; press < 9; press += 1) fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^2025-04/);
  });
});

function modelOf(lines: readonly ChartLine[]): LineChartModel {
  return { lines, marks: [], bands: [], voids: [], domain: [START, START + 3], fromZero: true };
}

describe('lines of whole years', () => {
  const line: ChartLine = {
    id: 'deaths',
    label: 'Deaths',
    colour: '#111',
    segments: [{ style: 'solid', points: pointsFrom('2025-01', [5, null, 0, 7]) }],
  };

  it('have a dot for every figure, one for zero and none for a gap', () => {
    const { container } = render(<YearLines model={modelOf([line])} {...common} />);
    expect(container.querySelectorAll('circle[stroke]')).toHaveLength(3);
  });

  it('are lifted over the gap', () => {
    const { container } = render(<YearLines model={modelOf([line])} {...common} />);
    expect(stretchesIn(container, '.year-line-deaths')).toBe(2);
  });
});

describe('a chart of dots', () => {
  const line: ChartLine = {
    id: 'register',
    label: 'Register',
    colour: '#111',
    segments: [
      { style: 'solid', points: pointsFrom('2025-01', [5, 6]) },
      { style: 'other-method', points: pointsFrom('2025-03', [7, 8]) },
    ],
  };

  it('draws a ring for a figure of another standing and a dot for the others', () => {
    const dot = { at: START, value: 5, colour: '#111' };
    const { container } = render(
      <DotChart
        model={modelOf([line])}
        dots={[
          { ...dot, id: 'exact', hollow: false },
          { ...dot, id: 'least', hollow: true },
        ]}
        {...common}
      />,
    );
    expect(container.querySelectorAll('.chart-dot')).toHaveLength(1);
    expect(container.querySelectorAll('.chart-dot-hollow')).toHaveLength(1);
  });

  it('leaves two segments at a break, the second dashed', () => {
    const { container } = render(<DotChart model={modelOf([line])} {...common} />);
    const paths = [...container.querySelectorAll('.chart-line-register')];
    expect(paths.map((path) => path.hasAttribute('stroke-dasharray'))).toEqual([false, true]);
  });

  it('names a line that it does not draw', () => {
    const { container } = render(<DotChart model={modelOf([line])} undrawn={['register']} {...common} />);
    expect(container.querySelector('.chart-line-register')).toBeNull();
    expect(screen.getByText('Register')).toBeInTheDocument();
  });

  it('draws a rough pace dashed and an exact one not', () => {
    const level = { from: START, to: START + 1, value: 3, colour: '#111' };
    const { container } = render(
      <DotChart
        model={modelOf([line])}
        levels={[
          { ...level, id: 'exact', dashed: false },
          { ...level, id: 'rough', dashed: true },
        ]}
        {...common}
      />,
    );
    const dashes = [...container.querySelectorAll('.chart-level')].map((each) =>
      each.hasAttribute('stroke-dasharray'),
    );
    expect(dashes).toEqual([false, true]);
  });
});

describe('a small multiple', () => {
  const model = {
    lines: [{ id: 'a', colour: '#111', values: [1, 2, null, 4, 5], seams: [4] }],
    months: 5,
    top: 5,
    window: [3, 4],
    base: [0, 1],
  } as const;

  it('is hidden from a screen reader: the words beside it say the same', () => {
    const { container } = render(<SmallMultiple model={model} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('stops its line at a gap and at a change of method, and marks the change', () => {
    const { container } = render(<SmallMultiple model={model} />);
    expect(container.querySelectorAll('.multiple-break')).toHaveLength(1);
    expect(pathOf({ values: [1, 2, 3, 4], seams: [2] }, 4, 4).match(/M/g)).toHaveLength(2);
    expect(pathOf({ values: [1, null, 3, 4], seams: [] }, 4, 4).match(/M/g)).toHaveLength(2);
  });

  it('of gaps alone draws nothing, and zero at the lower edge', () => {
    expect(pathOf({ values: [null, null], seams: [] }, 2, 1)).toBe('');
    expect(pathOf({ values: [0, 0], seams: [] }, 2, 1)).toContain('56');
  });
});
