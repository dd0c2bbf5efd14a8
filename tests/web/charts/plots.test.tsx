import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { STATE_CODES } from '../../../src/domain/place/region.ts';
import type { StateMark } from '../../../src/web/charts/country/state-mark.ts';
import { TileGrid } from '../../../src/web/charts/country/TileGrid.tsx';
import { ContributionBars } from '../../../src/web/charts/plots/ContributionBars.tsx';

function bars(values: readonly number[], hollow = false) {
  return values.map((value, index) => ({
    id: String(index),
    name: `Part ${index}`,
    value,
    text: `${value}`,
    hollow,
  }));
}

function widths(container: HTMLElement): number[] {
  return [...container.querySelectorAll('rect')].map((each) => Number(each.getAttribute('width')));
}

describe('the parts of a difference', () => {
  it('are a list under its name, each part by name and number', () => {
    render(<ContributionBars bars={bars([30, -10])} colour="#111" label="What each state adds" />);
    expect(screen.getByRole('list', { name: 'What each state adds' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Part 030',
      'Part 1-10',
    ]);
  });

  it('stand on one scale: a fall of 10 is a third as long as a rise of 30', () => {
    const { container } = render(<ContributionBars bars={bars([30, -10])} colour="#111" label="" />);
    const [rise = 0, fall = 0] = widths(container);
    expect(rise / fall).toBeCloseTo(3, 6);
  });

  it('of nothing but zeros have no length', () => {
    const { container } = render(<ContributionBars bars={bars([0, 0])} colour="#111" label="" />);
    expect(widths(container)).toEqual([0, 0]);
  });

  it('of another standing are outlines', () => {
    const { container } = render(<ContributionBars bars={bars([5], true)} colour="#111" label="" />);
    expect(container.querySelector('rect')).toHaveAttribute('stroke', '#111');
  });
});

const MARKS: readonly StateMark[] = STATE_CODES.map((code) => ({
  code,
  abbreviation: code,
  reading: `State ${code}: ${code === '06' ? 'not comparable' : 'falling'}`,
  fill: '#eee',
  ink: '#111',
  sign: '▼',
  hatched: code === '06',
}));

function grid(
  onChoose: (code: string) => void = () => undefined,
  onLook: (code: string | null) => void = () => undefined,
) {
  render(<TileGrid marks={MARKS} label="By state" chosen={['09']} onChoose={onChoose} onLook={onLook} />);
}

describe('the states as tiles', () => {
  it('are 32 buttons in one group, each saying its whole reading and what is seen on it', () => {
    grid();
    expect(screen.getByRole('group', { name: 'By state' })).toBeVisible();
    expect(screen.getAllByRole('button')).toHaveLength(32);
    expect(screen.getByRole('button', { name: 'State 06: not comparable, 06 ▼' })).toHaveClass('hatched');
  });

  it('say which are chosen, and are chosen at a press', async () => {
    const choose = vi.fn<(code: string) => void>();
    grid(choose);
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName('State 09: falling, 09 ▼');
    await userEvent.click(screen.getByRole('button', { name: 'State 25: falling, 25 ▼' }));
    expect(choose).toHaveBeenCalledWith('25');
  });

  it('are one stop of the Tab key, which shows what it reached and takes it back', async () => {
    const look = vi.fn<(code: string | null) => void>();
    grid(undefined, look);
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('button', { name: 'State 09: falling, 09 ▼' })).toHaveFocus();
    expect(look).toHaveBeenLastCalledWith('09');
    await user.tab();
    expect(look).toHaveBeenLastCalledWith(null);
    expect(document.body).toHaveFocus();
  });

  it('are walked by arrow keys, from a tile to one beside it', async () => {
    grid();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toHaveAccessibleName('State 09: falling, 09 ▼');
    expect(document.activeElement).toHaveAttribute('data-state');
  });
});
