import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { monthAt, monthNumber } from '../../../../src/domain/time/period.ts';
import { CHART_COLOURS } from '../../../../src/web/charts/model/chart-colours.ts';
import { CounterfactualPlot } from '../../../../src/web/charts/plots/CounterfactualPlot.tsx';
import { DivergencePlot } from '../../../../src/web/charts/plots/DivergencePlot.tsx';
import type { DivergenceMark } from '../../../../src/web/charts/plots/divergence-mark.ts';
import { divergenceFrame } from '../../../../src/web/charts/plots/divergence-frame.ts';
import { PlaceboPlot } from '../../../../src/web/charts/plots/PlaceboPlot.tsx';
import { TwoReadings } from '../../../../src/web/charts/small/TwoReadings.tsx';

// Everything here is synthetic: no figure of it is real.

const spread = (ratio: number) => ({ ratio, low: ratio * 0.9, high: ratio * 1.1 });

function mark(code: string, x: number, y: number, clear = true): DivergenceMark {
  return {
    code,
    abbreviation: `S${code}`,
    reading: `State ${code}`,
    x: spread(x),
    y: spread(y),
    colour: '#080',
    clear,
  };
}

const MARKS = [mark('09', 0.5, 1.5), mark('15', 1, 1, false), mark('25', 2, 0.75)];
const CORNERS = ['apart', 'both up', 'reversed', 'together'] as const;

function plot(onChoose: (code: string) => void = () => undefined) {
  render(
    <DivergencePlot
      marks={MARKS}
      label="States by two changes"
      axes={{ x: 'Homicide', y: 'Extortion' }}
      corners={CORNERS}
      formatTick={(ratio) => `${ratio}×`}
      chosen={['25']}
      onChoose={onChoose}
      onLook={() => undefined}
    />,
  );
  return screen.getByRole('group', { name: 'States by two changes' });
}

const fill = (name: string) =>
  screen.getByRole('button', { name }).querySelector('circle')?.getAttribute('fill');

describe('states by two changes', () => {
  it('are a button each under the name of the plot, with the axes, no change and the corners in words', () => {
    const group = plot();
    expect(within(group).getAllByRole('button')).toHaveLength(3);
    expect(within(group).getByRole('button', { pressed: true })).toHaveAccessibleName('State 25');
    for (const words of ['Homicide', 'Extortion', ...CORNERS]) expect(group).toHaveTextContent(words);
    expect(within(group).getAllByText('1×')).toHaveLength(2);
  });

  it('are walked from left to right and chosen by keys', async () => {
    const choose = vi.fn<(code: string) => void>();
    plot(choose);
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('button', { name: 'State 25' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(choose).toHaveBeenCalledWith('15');
  });

  it('are hollow where a verdict is not clear', () => {
    plot();
    expect(fill('State 09')).toBe('#080');
    expect(fill('State 15')).toBe(CHART_COLOURS.paper);
  });

  it('stand on log scales: half is as far to the left of no change as double is to the right', () => {
    const frame = divergenceFrame({ x: [0.5, 2, 1.2], y: [0.9, 1.1, 1] }, CORNERS, { width: 720, rem: 16 });
    expect(frame.x(1) - frame.x(0.5)).toBeCloseTo(frame.x(2) - frame.x(1), 9);
    expect(frame.y(0.5)).toBeGreaterThan(frame.y(1));
  });
});

const START = monthNumber('2024-01');

describe('what would have been expected without a date', () => {
  const months = [100, 90, 60, 50].map((observed, index) => ({
    at: START + index,
    observed,
    fitted: observed,
    expected: index < 2 ? null : { value: 80, low: 70, high: 90 },
  }));

  it('is read by a slider that says the newest month', () => {
    render(
      <CounterfactualPlot
        months={months}
        colour="#111"
        labels={{ observed: 'Counted', expected: 'Expected' }}
        marks={[{ at: START + 1.5, label: 'the date', kind: 'date' }]}
        height={240}
        readAt={(at) => ({ title: monthAt(at), rows: [], notes: [String(months[at - START]?.observed)] })}
        formatTick={String}
        formatMonthTick={(at) => monthAt(at)}
        cursor="Read the months"
      />,
    );
    const slider = screen.getByRole('slider', { name: 'Read the months' });
    expect(slider).toHaveAttribute('aria-valuetext', '2024-04; 50');
    expect(screen.getByText('Counted')).toBeInTheDocument();
    expect(screen.getByText('Expected')).toBeInTheDocument();
    expect(screen.getByText('the date')).toBeInTheDocument();
  });
});

describe('the effects at many dates', () => {
  it('are one picture by name, with ticks as far as they reach and a larger dot for the date asked about', () => {
    const marks = [0.8, 1.25, 0.9].map((value, index) => {
      return { at: START + index, value, low: value * 0.9, high: value * 1.1, chosen: index === 1 };
    });
    render(
      <PlaceboPlot
        marks={marks}
        label="Effects"
        formatTick={(ratio) => `${ratio}×`}
        formatMonthTick={monthAt}
      />,
    );
    const picture = screen.getByRole('img', { name: 'Effects' });
    expect(
      within(picture)
        .getAllByText(/×$/)
        .map((each) => each.textContent),
    ).toEqual(['0.75×', '1×', '1.5×']);
    const radii = [...picture.querySelectorAll('circle')].map((each) => Number(each.getAttribute('r')));
    expect(radii[1]).toBeGreaterThan(radii[0] ?? 0);
  });
});

const reading = (ratio: number) => ({ ratio, low: ratio, high: ratio });

const centres = (container: HTMLElement) =>
  [...container.querySelectorAll('circle')].map((each) => Number(each.getAttribute('cx')));

describe('two readings of one change', () => {
  it('are decoration beside their words, half and double at the edges, no change in the middle', () => {
    const { container } = render(<TwoReadings without={reading(0.5)} withAttempts={reading(1)} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(centres(container)).toEqual([4, 100]);
  });

  it('are one where no attempts are counted, and reach the edge where there is no upper limit', () => {
    const { container } = render(
      <TwoReadings without={{ ratio: 1, low: 0.5, high: null }} withAttempts={null} />,
    );
    expect(centres(container)).toEqual([100]);
    expect(container.querySelector('g path')).toHaveAttribute('d', 'M4 20H196');
  });
});
