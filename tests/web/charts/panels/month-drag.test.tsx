import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { monthNumber } from '../../../../src/domain/time/period.ts';
import { plotFrame } from '../../../../src/web/charts/frame/plot-frame.ts';
import { useMonthDrag } from '../../../../src/web/charts/panels/use-month-drag.ts';

// Everything here is synthetic: no figure of it is real.

const DOMAIN = [monthNumber('2015-01'), monthNumber('2016-12')] as const;
const MODEL = { domain: DOMAIN, lines: [], marks: [], bands: [], voids: [], fromZero: true };
const FRAME = plotFrame(MODEL, { width: 700, height: 120, rem: 16 }, 'page', String);

function Plot({ onSpan }: { readonly onSpan: (span: readonly [number, number]) => void }) {
  const { stretch, ...handlers } = useMonthDrag(FRAME, onSpan);
  return <input aria-label="plot" data-stretch={stretch?.join(' ')} {...handlers} />;
}

describe('a stretch that is dragged over the plots', () => {
  it('is chosen whole where the hand is quicker than the picture: nothing is drawn between its first and last event', () => {
    const choose = vi.fn<(span: readonly [number, number]) => void>();
    render(<Plot onSpan={choose} />);
    const plot = screen.getByLabelText('plot');
    act(() => {
      fireEvent.pointerDown(plot, { pointerType: 'mouse', button: 0, clientX: FRAME.x(DOMAIN[0] + 2) });
      fireEvent.pointerMove(plot, { pointerType: 'mouse', clientX: FRAME.x(DOMAIN[0] + 8) });
      fireEvent.pointerUp(plot, { pointerType: 'mouse', button: 0, clientX: FRAME.x(DOMAIN[0] + 8) });
    });
    expect(choose.mock.calls).toEqual([[[DOMAIN[0] + 2, DOMAIN[0] + 8]]]);
    expect(plot).not.toHaveAttribute('data-stretch');
  });

  it('is seen under the hand, and none where it is less than three months', () => {
    const choose = vi.fn<(span: readonly [number, number]) => void>();
    render(<Plot onSpan={choose} />);
    const plot = screen.getByLabelText('plot');
    fireEvent.pointerDown(plot, { pointerType: 'mouse', button: 0, clientX: FRAME.x(DOMAIN[0] + 8) });
    fireEvent.pointerMove(plot, { pointerType: 'mouse', clientX: FRAME.x(DOMAIN[0] + 4) });
    expect(plot).toHaveAttribute('data-stretch', `${DOMAIN[0] + 4} ${DOMAIN[0] + 8}`);
    fireEvent.pointerMove(plot, { pointerType: 'mouse', clientX: FRAME.x(DOMAIN[0] + 7) });
    fireEvent.pointerUp(plot);
    expect(choose).not.toHaveBeenCalled();
  });
});
