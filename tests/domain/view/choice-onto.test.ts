import { describe, expect, it } from 'vitest';
import { choiceOnto, DEFAULT_LINES, DEFAULT_VIEW, type View } from '../../../src/domain/view/view.ts';

describe('a choice made on an earlier view', () => {
  const before: View = DEFAULT_VIEW;
  const now: View = { ...before, region: '25', period: 'newest-month' };

  it('changes of the view of now what it changed, and takes nothing back', () => {
    const rates = { ...DEFAULT_LINES, showing: 'rate' } as const;
    expect(choiceOnto(now, before, { ...before, lines: rates })).toEqual({ ...now, lines: rates });
    expect(choiceOnto(now, before, { ...before, indicators: ['homicide-cases'] })).toEqual({
      ...now,
      indicators: ['homicide-cases'],
    });
  });

  it('takes nothing back of another choice of the same chart', () => {
    const { span, ...whole } = { ...DEFAULT_LINES, span: { from: '2018-01', to: '2024-12' } } as const;
    const drawn: View = { ...before, lines: { ...whole, span } };
    const since: View = { ...drawn, lines: { ...whole, span, showing: 'rate' } };
    expect(choiceOnto(since, drawn, { ...drawn, lines: { ...whole, span, events: true } })).toEqual({
      ...since,
      lines: { span, showing: 'rate', events: true },
    });
    expect(choiceOnto(since, drawn, { ...drawn, lines: whole }).lines).toEqual({ ...whole, showing: 'rate' });
  });

  it('wins where both changed the same', () => {
    expect(choiceOnto(now, before, { ...before, region: '11' }).region).toBe('11');
  });

  it('takes out what it took out, and leaves what stands since', () => {
    const drawn: View = { ...before, lines: DEFAULT_LINES };
    expect(choiceOnto({ ...drawn, measure: 'per-100k-year' }, drawn, before)).toEqual({
      ...before,
      measure: 'per-100k-year',
    });
    expect(choiceOnto(drawn, before, { ...before, measure: 'per-100k-year' })).toEqual({
      ...drawn,
      measure: 'per-100k-year',
    });
  });
});
