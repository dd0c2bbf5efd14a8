import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/domain/indicator/indicator.ts';
import { monthAt, monthsFrom, type Window } from '../../../src/domain/time/period.ts';
import { MEASURES } from '../../../src/domain/series/rate.ts';
import { NATION, REGION_GROUPS, STATE_CODES } from '../../../src/domain/place/region.ts';
import { BASE_PRESETS, DEFAULT_VIEW, PERIOD_PRESETS, type View } from '../../../src/domain/view/view.ts';
import { formatView, parseView } from '../../../src/domain/view/query.ts';
import { anyText } from '../../any-text.ts';

const month = fc.integer({ min: 1990 * 12, max: 2099 * 12 + 11 }).map(monthAt);
const window = fc
  .tuple(month, month)
  .map(([a, b]): Window => (monthsFrom(a, b) < 0 ? { from: b, to: a } : { from: a, to: b }));
const openWindow = month.map((from) => ({ from, to: 'latest' as const }));
const states = fc.subarray([...STATE_CODES], { minLength: 1 }).map((codes) => codes.join(','));
const region = fc.oneof(fc.constantFrom(NATION, ...REGION_GROUPS.map((each) => each.id)), states);
const indicators = fc
  .subarray([...INDICATORS])
  .map((all) => all.filter((each, i) => all.findIndex((other) => other.topic === each.topic) === i))
  .map((all) => all.map((each) => each.id));
const view: fc.Arbitrary<View> = fc.record({
  region,
  period: fc.oneof(fc.constantFrom(...PERIOD_PRESETS), window, openWindow),
  measure: fc.constantFrom(...MEASURES),
  base: fc.oneof(fc.constantFrom(...BASE_PRESETS), window),
  indicators,
});

describe('a view in the URL', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(view, (each) => {
        expect(parseView(formatView(each))).toEqual({ view: each, problems: [] });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('never throws, and names no parameter that is not its own, whatever the query', () => {
    const text = fc.oneof(fc.string(), anyText(), anyText().map(encodeURIComponent));
    const damaged = fc
      .tuple(fc.constantFrom('r', 't', 'm', 'b', 'i', 'x'), text)
      .map(([name, value]) => `${name}=${value}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(damaged, text), { maxLength: 6 }), (parts) => {
        const { view: read, problems } = parseView(parts.join('&'));
        expect(parseView(formatView(read)).problems).toEqual([]);
        for (const each of problems) expect(['r', 't', 'm', 'b', 'i']).toContain(each.parameter);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('reads plainly', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('r=00&t=last-year&m=count&b=matching');
    const { view: read, problems } = parseView(
      '?r=09,15&t=2024-10..latest&m=per-day&b=2024-09&i=homicide-cases&lang=en',
    );
    expect(problems).toEqual([]);
    expect(read).toEqual({
      region: '09,15',
      period: { from: '2024-10', to: 'latest' },
      measure: 'per-day',
      base: { from: '2024-09', to: '2024-09' },
      indicators: ['homicide-cases'],
    });
  });

  it('keeps the meaning of the names that links carried before', () => {
    expect(parseView('t=last-12&b=year-before')).toMatchObject({
      view: { period: 'last-year', base: 'year-before' },
      problems: [],
    });
    expect(parseView('t=all&b=year-before')).toMatchObject({
      view: { period: 'since-2015', base: 'matching' },
      problems: [],
    });
  });

  it('is the default where nothing is asked', () => {
    expect(parseView('')).toEqual({ view: DEFAULT_VIEW, problems: [] });
    expect(parseView('?r=&t=')).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  it('falls back where it is damaged, and says which part and what stood there', () => {
    const { view: read, problems } = parseView(
      'r=33&t=2025-13&m=per-moon&b=2024-12..2024-01&i=homicide-cases,gossip',
    );
    expect(read).toEqual(DEFAULT_VIEW);
    expect(problems).toEqual([
      { parameter: 'r', value: '33' },
      { parameter: 't', value: '2025-13' },
      { parameter: 'm', value: 'per-moon' },
      { parameter: 'b', value: '2024-12..2024-01' },
      { parameter: 'i', value: 'homicide-cases,gossip' },
    ]);
  });

  it('keeps the sound parts of a link beside a damaged one', () => {
    const { view: read, problems } = parseView('r=14&t=yesterday');
    expect(read.region).toBe('14');
    expect(problems).toHaveLength(1);
  });

  it.each(['1989-12..2024-01', '2024-01..2100-01', '2024-01..2024-02..2024-03', '..', 'latest', '2024-01..'])(
    'takes %s for no period',
    (text) => {
      expect(parseView(`t=${text}`).problems).toEqual([{ parameter: 't', value: text }]);
    },
  );

  it('lets no base stay open, no topic be told twice, no state be named twice', () => {
    expect(parseView('b=2024-01..latest').problems).toHaveLength(1);
    expect(parseView('i=homicide-cases,homicide-victims').problems).toHaveLength(1);
    expect(parseView('r=15,09,15').view.region).toBe('09,15');
  });
});
