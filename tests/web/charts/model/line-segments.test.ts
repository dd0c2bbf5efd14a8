import { describe, expect, it } from 'vitest';
import { monthNumber, type Month } from '../../../../src/domain/time/period.ts';
import { dashesOf } from '../../../../src/web/charts/lines/line-dash.ts';
import { segmentsOf } from '../../../../src/web/charts/model/line-segments.ts';
import { flat, monthly } from '../../../domain/synthetic.ts';

const YEAR = { from: '2015-01', to: '2015-12' } as const;
const missing = monthly(flat(10, 12), { indicator: 'missing-reported', method: 'rnpdno' });

const stylesIn = (from: Month, to: Month) =>
  segmentsOf(missing, { from, to }, ({ value }) => value).map(({ style }) => style);

describe('the segments of a line', () => {
  it('set apart the months of people missing that still fill up, from the last settled month on', () => {
    const [settled, filling] = segmentsOf(missing, YEAR, ({ value }) => value);
    expect(settled?.style).toBe('solid');
    expect(settled?.points.at(-1)?.at).toBe(monthNumber('2015-09'));
    expect(filling?.style).toBe('provisional');
    const months: Month[] = ['2015-09', '2015-10', '2015-11', '2015-12'];
    expect(filling?.points.map(({ at }) => at)).toEqual(months.map(monthNumber));
  });

  it('are one where the window ends before those months, or holds nothing else', () => {
    expect(stylesIn('2015-01', '2015-09')).toEqual(['solid']);
    expect(stylesIn('2015-10', '2015-12')).toEqual(['provisional']);
  });

  it('stay one for a register whose newest month alone may still move', () => {
    const cases = monthly(flat(10, 12), { indicator: 'homicide-cases' });
    expect(segmentsOf(cases, YEAR, ({ value }) => value).map(({ style }) => style)).toEqual(['solid']);
  });

  it('are never joined over a change of method, and dashed after it', () => {
    const before = monthly(flat(10, 6), { indicator: 'homicide-cases' });
    const after = monthly(flat(8, 6), { indicator: 'homicide-cases', start: '2015-07', method: 'rnid-2026' });
    const series = { ...before, observations: [...before.observations, ...after.observations] };
    const [first, second] = segmentsOf(series, YEAR, ({ value }) => value);
    expect([first?.points.length, second?.points.length]).toEqual([6, 6]);
    expect(second?.style).toBe('other-method');
  });

  it('are drawn whole, in dashes or in dots', () => {
    expect(dashesOf({ style: 'solid', points: [] }, 4, 3)).toEqual({});
    expect(dashesOf({ style: 'other-method', points: [] }, 4, 3)).toEqual({ strokeDasharray: '4 3' });
    expect(dashesOf({ style: 'provisional', points: [] }, 4, 3)).toEqual({ strokeDasharray: '1.5 3' });
  });
});
