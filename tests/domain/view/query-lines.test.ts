import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, monthAt } from '../../../src/domain/time/period.ts';
import { DEFAULT_VIEW, SHOWINGS, type LinesChoice } from '../../../src/domain/view/view.ts';
import { formatView, parseView } from '../../../src/domain/view/query.ts';

const base = fc.integer({ min: 2015 * 12, max: 2030 * 12 }).map(monthAt);
const span = fc
  .tuple(base, fc.nat({ max: 120 }))
  .map(([from, length]) => ({ from, to: addMonths(from, length) }));
const lines: fc.Arbitrary<LinesChoice> = fc.oneof(
  fc.record({ showing: fc.constantFrom(...SHOWINGS), events: fc.boolean() }),
  fc.record({ showing: fc.constant('index' as const), events: fc.boolean(), base }),
  fc.record({ showing: fc.constantFrom('count' as const, 'rate' as const), events: fc.boolean(), span }),
);

describe('the choice of the chart in the URL', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(lines, (each) => {
        const view = { ...DEFAULT_VIEW, lines: each };
        expect(parseView(formatView(view))).toEqual({ view, problems: [] });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is left out until the reader makes one', () => {
    expect(formatView(DEFAULT_VIEW)).not.toContain('c=');
    expect(parseView('').view).toEqual(DEFAULT_VIEW);
  });

  it.each([
    'c=pie',
    'c=count,2024-09',
    'c=count,2024-09..2024-01',
    'c=index,2018-01..2020-12',
    'c=index,2024-13',
    'c=index,events,2024-09',
    'c=,',
  ])('falls back and is listed where it cannot be read: %s', (query) => {
    const { view, problems } = parseView(query);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems.map((each) => each.parameter)).toEqual(['c']);
  });
});
