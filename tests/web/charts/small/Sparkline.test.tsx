import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../src/domain/time/period.ts';
import { IntervalBar } from '../../../../src/web/charts/plots/IntervalBar.tsx';
import { Sparkline } from '../../../../src/web/charts/small/Sparkline.tsx';
import { HOMICIDE_2024, HOMICIDE_CASES_2026, pointsFrom } from '../real-months.ts';

describe('the sparkline', () => {
  it('is broken at the change of method and marks it', () => {
    const { container } = render(
      <Sparkline
        line={{
          id: 'homicide',
          label: '',
          colour: '#111',
          segments: [
            { style: 'solid', points: pointsFrom('2025-01', HOMICIDE_2024) },
            { style: 'other-method', points: pointsFrom('2026-01', HOMICIDE_CASES_2026) },
          ],
        }}
        domain={[monthNumber('2025-01'), monthNumber('2026-03')]}
        breakAt={monthNumber('2026-01')}
      />,
    );
    expect(container.querySelectorAll('.sparkline-segment')).toHaveLength(2);
    expect(container.querySelectorAll('.sparkline-break')).toHaveLength(1);
  });

  it('leaves a gap white and still shows the lone month after it', () => {
    const { container } = render(
      <Sparkline
        line={{
          id: 'homicide',
          label: '',
          colour: '#111',
          segments: [{ style: 'solid', points: pointsFrom('2025-01', [2389, 2099, null, 1973]) }],
        }}
        domain={[monthNumber('2025-01'), monthNumber('2025-04')]}
      />,
    );
    const d = container.querySelector('.sparkline-segment')?.getAttribute('d') ?? '';
    expect(d.match(/M/g)).toHaveLength(2);
    expect(container.querySelectorAll('path[stroke-linecap="round"]')).toHaveLength(1);
  });
});

function ends(low: number, ratio: number, high: number): number[] {
  const { container } = render(<IntervalBar low={low} ratio={ratio} high={high} colour="#111" />);
  const [, , bar] = container.querySelectorAll('path');
  return [...(bar?.getAttribute('d') ?? '').matchAll(/[MH]([\d.]+)/g)].map((found) => Number(found[1]));
}

describe('the interval bar', () => {
  it('stands left of the middle for a fall that is sure and across it for one that is not', () => {
    const [, sure] = ends(0.82, 0.84, 0.87);
    expect(sure).toBeLessThan(60);
    const [from, to] = ends(0.95, 1, 1.05);
    expect(from).toBeLessThan(60);
    expect(to).toBeGreaterThan(60);
  });

  it('stays inside its box for changes without bound', () => {
    expect(ends(0, 0, 40)).toEqual([2.4, 117.6].map((x) => expect.closeTo(x, 5)));
  });
});
