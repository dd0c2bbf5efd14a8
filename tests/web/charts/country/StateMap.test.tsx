import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { STATE_CODES } from '../../../../src/domain/place/region.ts';
import { aloneOf, type StateMark } from '../../../../src/web/charts/country/state-mark.ts';
import { StateMap, type Outlines } from '../../../../src/web/charts/country/StateMap.tsx';

// Synthetic: every state is a square of its own.
const OUTLINES: Outlines = {
  viewBox: '0 0 320 10',
  paths: new Map(STATE_CODES.map((code, index) => [code, `M${index * 10} 0h9v9h-9Z`])),
  inset: { of: [0, 0, 20, 10], at: [200, 0, 40, 20], states: ['09'] },
};
const MARKS: readonly StateMark[] = STATE_CODES.map((code) => ({
  code,
  abbreviation: code,
  reading: `State ${code}: ${code === '06' ? 'not comparable' : '−16%'}`,
  fill: '#eee',
  ink: '#111',
  sign: '▼',
  hatched: code === '06',
}));

function map() {
  const [choose, look] = [vi.fn<(code: string) => void>(), vi.fn<(code: string | null) => void>()];
  render(
    <StateMap
      marks={MARKS}
      outlines={OUTLINES}
      label="By state"
      chosen={['09']}
      onChoose={choose}
      onLook={look}
    />,
  );
  return { choose, look };
}

describe('the states as a map', () => {
  it('are 32 buttons in one group, each once, though the smallest are drawn twice', () => {
    map();
    expect(screen.getByRole('group', { name: 'By state' })).toBeVisible();
    expect(screen.getAllByRole('button')).toHaveLength(32);
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName('State 09: −16%');
  });

  it('are hatched where they cannot be compared, never filled', () => {
    map();
    expect(screen.getByRole('button', { name: 'State 06: not comparable' }).getAttribute('fill')).toMatch(
      /^url\(#/,
    );
    expect(screen.getByRole('button', { name: 'State 25: −16%' })).toHaveAttribute('fill', '#eee');
  });

  it('are one stop of the Tab key; arrow keys walk them, Enter and the space bar choose', async () => {
    const { choose, look } = map();
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('button', { name: 'State 09: −16%' })).toHaveFocus();
    expect(look).toHaveBeenLastCalledWith('09');
    await user.keyboard('{ArrowLeft}');
    const beside = document.activeElement?.getAttribute('data-state');
    expect(beside).not.toBe('09');
    await user.keyboard('{Enter}');
    await user.keyboard(' ');
    expect(choose.mock.calls).toEqual([[beside], [beside]]);
    await user.tab();
    expect(look).toHaveBeenLastCalledWith(null);
  });

  it('are read out alone where one is chosen, not where two are', () => {
    expect([aloneOf(['09']), aloneOf(['09', '15']), aloneOf([])]).toEqual(['09', null, null]);
  });
});
