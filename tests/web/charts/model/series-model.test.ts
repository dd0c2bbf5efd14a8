import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../src/domain/time/period.ts';
import { valuesOf } from '../../../../src/web/charts/model/chart-model.ts';
import { monthOfDay } from '../../../../src/web/charts/model/day-at.ts';
import { sharedLabel } from '../../../../src/web/charts/model/event-marks.ts';
import { linePath } from '../../../../src/web/charts/model/line-path.ts';
import { breakIn, lastDrawnMonth, voidsOf } from '../../../../src/web/charts/model/line-segments.ts';
import { readingText } from '../../../../src/web/charts/model/reading-text.ts';
import { bandOf, seriesModel } from '../../../../src/web/charts/model/series-model.ts';
import { rowsOfMarks, yearTick } from '../../../../src/web/charts/frame/plot-frame.ts';
import { acrossMethods } from '../../../domain/judgement/two-methods.ts';
import { flat, monthly } from '../../../domain/synthetic.ts';

// Everything here is synthetic: no figure of it is real.

const at = monthNumber;

describe('series as a chart', () => {
  const cases = acrossMethods('homicide-cases', flat(10, 132), [8, 9]);
  const model = seriesModel(
    [{ id: 'a', label: 'Homicide', colour: '#111', series: cases, drawn: ({ value }) => 2 * value }],
    { span: { from: '2025-11', to: '2026-04' }, breakLabel: 'counting changes', events: [], bands: [] },
  );

  it('are drawn month by month as asked, cut at the change of method, which is marked between two months', () => {
    expect(model.lines[0]?.segments.map(({ style }) => style)).toEqual(['solid', 'other-method']);
    expect(model.lines.flatMap(valuesOf)).toEqual([20, 20, 16, 18]);
    expect(model.marks).toEqual([{ at: at('2026-01') - 0.5, label: 'counting changes', kind: 'break' }]);
  });

  it('leave the months without a figure empty, as one stretch', () => {
    expect(model.voids).toEqual([{ line: 'a', from: at('2026-03'), to: at('2026-04') }]);
    expect(model.domain).toEqual([at('2025-11'), at('2026-04')]);
    expect(model.fromZero).toBe(true);
  });

  it('have no mark where no line changes its method within the span', () => {
    const before = { from: '2025-01', to: '2025-12' } as const;
    expect(breakIn(cases, before)).toBeUndefined();
    expect(breakIn(cases, { from: '2025-12', to: '2026-02' })).toBe('2026-01');
    expect(breakIn(monthly([]), before)).toBeUndefined();
  });
});

describe('the months that a line leaves empty', () => {
  const span = { from: '2024-01', to: '2024-06' } as const;
  const points = [5, null, 0, null, null, 3].map((value, month) => ({ at: at('2024-01') + month, value }));

  it('are stretches of neighbours; a zero is a figure', () => {
    expect(voidsOf('a', [{ points, style: 'solid' }], span)).toEqual([
      { line: 'a', from: at('2024-02'), to: at('2024-02') },
      { line: 'a', from: at('2024-04'), to: at('2024-05') },
    ]);
    expect(voidsOf('a', [], span)).toEqual([{ line: 'a', from: at('2024-01'), to: at('2024-06') }]);
  });

  it('do not move its last drawn month', () => {
    const ends = [...points, { at: at('2024-07'), value: null }];
    expect(lastDrawnMonth([{ points: ends, style: 'solid' }])).toBe('2024-06');
    expect(lastDrawnMonth([])).toBeUndefined();
  });
});

const path = (...values: readonly (number | null)[]) =>
  linePath(
    values.map((value, month) => ({ at: month, value })),
    (month) => month * 10,
    (value) => value,
  );

describe('the path of a line', () => {
  it('is lifted at a month without a value, and a month alone is a dot', () => {
    expect(path(1, 2, null, 4)).toBe('M0 1L10 2M30 4h0');
    expect(path(null, 2, null)).toBe('M10 2h0');
    expect(path(null)).toBe('');
    expect(path()).toBe('');
  });

  it('is written to a tenth of a pixel', () => {
    expect(path(1.234, 2)).toBe('M0 1.2L10 2');
  });
});

const mark = (kind: 'break' | 'date' | 'event' | 'registering') => ({ at: 0, label: kind, kind });

describe('words of a chart', () => {
  it('say a reading as one sentence, its notes last', () => {
    const rows = [{ id: 'a', label: 'Homicide', colour: '#111', text: '5' }];
    expect(readingText({ title: 'May', rows, notes: ['provisional'] })).toBe('May; Homicide: 5; provisional');
    expect(readingText({ title: 'May', rows: [], notes: [] })).toBe('May');
  });

  it('name neighbouring events from the first number to the last, spans among them', () => {
    expect(sharedLabel(['3', '4', '5'])).toBe('3–5');
    expect(sharedLabel(['1–3', '4–8'])).toBe('1–8');
    expect(sharedLabel(['7'])).toBe('7');
    expect(sharedLabel([])).toBe('');
  });

  it('name a band by its months, and a place on the axis by its year', () => {
    expect(bandOf({ from: '2024-01', to: '2024-12' }, '2024', 'base')).toEqual({
      from: at('2024-01'),
      to: at('2024-12'),
      label: '2024',
      kind: 'base',
    });
    expect(yearTick(at('2024-12'))).toBe('2024');
  });

  it('stand in a row for each kind, events lowest, and rows without marks take no room', () => {
    const rows = rowsOfMarks([mark('date'), mark('event'), mark('break')]);
    expect(rows.map((row) => row.map(({ kind }) => kind))).toEqual([['event'], ['date', 'break']]);
    expect(rowsOfMarks([])).toEqual([]);
  });

  it('know no month of what is no day', () => {
    expect(monthOfDay('2025-06-30')).toBe('2025-06');
    expect(() => monthOfDay('2025-13-01')).toThrow('2025-13-01 is no day');
  });
});
