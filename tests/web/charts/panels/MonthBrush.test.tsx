import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { monthAt, monthNumber } from '../../../../src/domain/time/period.ts';
import { MonthBrush } from '../../../../src/web/charts/panels/MonthBrush.tsx';
import { markWords, placePanels, tallFrame } from '../../../../src/web/charts/panels/panel-frames.ts';
import type { PanelsModel, PanelsWords } from '../../../../src/web/charts/panels/panels-model.ts';

// Everything here is synthetic: no figure of it is real.

const WHOLE = [monthNumber('2015-01'), monthNumber('2026-08')] as const;
const SPAN = [monthNumber('2018-01'), monthNumber('2024-12')] as const;
const WORDS: PanelsWords = {
  cursor: 'Read',
  brush: 'Months drawn',
  from: 'From',
  to: 'To',
  month: monthAt,
  loading: '',
  failed: '',
  retry: '',
};

function panel(id: string, values: readonly number[]) {
  const points = values.map((value, index) => ({ at: WHOLE[0] + index, value }));
  const line = { id, label: id, colour: '#111', segments: [{ points, style: 'solid' as const }] };
  return { line, title: id, voids: [], marks: [] };
}

const MODEL: PanelsModel = {
  panels: [panel('small', [1, 2, 4]), panel('large', [1000, 20_000, 40_000])],
  marks: [{ at: monthNumber('2015-03') - 0.5, label: 'counting changes', kind: 'break' }],
  domain: [WHOLE[0], WHOLE[0] + 2],
  whole: WHOLE,
};
const placed = placePanels(MODEL, { width: 700, rem: 16 }, 120, String);
const FIRST = placed[0] ?? never();

function never(): never {
  throw new Error('no panel');
}

function brush() {
  const choose = vi.fn<(span: readonly [number, number] | undefined) => void>();
  render(<MonthBrush frame={FIRST.frame} whole={WHOLE} span={SPAN} onSpan={choose} words={WORDS} />);
  return choose;
}

describe('the stretch of months that is drawn', () => {
  it('is a group of two sliders that say their months', () => {
    brush();
    const group = within(screen.getByRole('group', { name: 'Months drawn' }));
    expect(group.getByRole('slider', { name: 'From' })).toHaveAttribute('aria-valuetext', '2018-01');
    expect(group.getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuetext', '2024-12');
  });

  it('follows the hand at once and is chosen when it lets go', () => {
    const choose = brush();
    const from = screen.getByRole('slider', { name: 'From' });
    fireEvent.change(from, { target: { value: String(monthNumber('2020-06')) } });
    expect(from).toHaveAttribute('aria-valuetext', '2020-06');
    expect(choose).not.toHaveBeenCalled();
    fireEvent.pointerUp(from);
    fireEvent.blur(from);
    expect(choose.mock.calls).toEqual([[[monthNumber('2020-06'), SPAN[1]]]]);
  });

  it('keeps three months between both ends, and is the whole again once both are at its ends', () => {
    const choose = brush();
    const [from, to] = [
      screen.getByRole('slider', { name: 'From' }),
      screen.getByRole('slider', { name: 'To' }),
    ];
    fireEvent.change(from, { target: { value: String(WHOLE[1]) } });
    expect(from).toHaveAttribute('aria-valuetext', '2024-09');
    fireEvent.change(from, { target: { value: String(WHOLE[0]) } });
    fireEvent.change(to, { target: { value: String(WHOLE[1]) } });
    fireEvent.keyUp(to);
    expect(choose).toHaveBeenLastCalledWith(undefined);
  });
});

describe('several plots over one axis', () => {
  it('begin and end at the same pixels, whatever their figures are', () => {
    const [small, large] = placed.map(({ frame }) => frame);
    expect([small?.left, small?.right]).toEqual([large?.left, large?.right]);
    expect(small?.yTicks.at(-1)).toBe(4);
    expect(large?.yTicks.at(-1)).toBe(40_000);
  });

  it('have one frame over them all for the cursor, and none where there is no plot', () => {
    const tall = tallFrame(placed, 20);
    expect(tall?.height).toBeCloseTo(
      placed.reduce((sum, { frame }) => sum + frame.height + 20, 0),
      9,
    );
    expect(tallFrame([], 20)).toBeUndefined();
  });

  it('say the words of a mark once, inside the plot', () => {
    const twice = [...MODEL.marks, ...MODEL.marks, { at: WHOLE[0], label: '1', kind: 'event' as const }];
    expect(markWords(twice, FIRST.frame).map(({ mark }) => mark.label)).toEqual(['counting changes']);
  });
});
