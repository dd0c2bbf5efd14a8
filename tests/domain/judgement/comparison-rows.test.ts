import { describe, expect, it } from 'vitest';
import { COMPARISON_COLUMNS, comparisonRow } from '../../../src/domain/judgement/comparison-rows.ts';
import { compare } from '../../../src/domain/judgement/comparison.ts';
import { bearingOf } from '../../../src/domain/judgement/bearing.ts';
import { countQuadrants, pairStates, quadrantOf } from '../../../src/domain/judgement/regions/divergence.ts';
import {
  countVerdicts,
  windowFigures,
  type StateReading,
} from '../../../src/domain/judgement/regions/state-readings.ts';
import { fallsAmongMany, judgeAll } from '../../../src/domain/judgement/regions/false-discovery.ts';
import { fieldsByColumn } from '../fields.ts';
import { flat, monthly } from '../synthetic.ts';

const YEAR = { from: '2016-01', to: '2016-12' } as const;
const BASE = { from: '2015-01', to: '2015-12' } as const;
/** Synthetic: a fall by half, a rise to double, no change, and a month missing. */
const FALL = compare(monthly([...flat(400, 12), ...flat(200, 12)]), YEAR, BASE);
const RISE = compare(monthly([...flat(200, 12), ...flat(400, 12)]), YEAR, BASE);
const STILL = compare(monthly(flat(300, 24)), YEAR, BASE);
const REFUSED = compare(monthly([...flat(300, 23), 'not-reported']), YEAR, BASE);

const fieldsOf = (row: readonly unknown[]) => fieldsByColumn(COMPARISON_COLUMNS, row);

describe('a comparison as a row', () => {
  it('has a field for every column, judged or refused', () => {
    const rows = [FALL, RISE, STILL, REFUSED].map((each) => comparisonRow('e', each));
    expect(rows.map((each) => each.length)).toEqual(rows.map(() => COMPARISON_COLUMNS.length));
  });

  it('of a fall by half has both totals, a ratio below one half in a leap year, and no reason', () => {
    const row = fieldsOf(comparisonRow('e', FALL));
    expect(row).toMatchObject({ verdict: 'falling', reason: null, total: 2400, base_total: 4800 });
    expect(row['ratio']).toBeCloseTo(2400 / 366 / (4800 / 365), 10);
  });

  it('of a refusal has the reason, and no figure but those of the window alone', () => {
    expect(fieldsOf(comparisonRow('e', REFUSED))).toMatchObject({
      reason: 'gap',
      gap: 'not-reported',
      total: null,
    });
    const alone = { total: 7, perDay: 0.5, rate: null };
    expect(fieldsOf(comparisonRow('e', REFUSED, alone))).toMatchObject({
      total: 7,
      per_day: 0.5,
      base_total: null,
    });
  });
});

const reading = (region: string, comparison: StateReading['comparison']): StateReading => ({
  region,
  total: { gap: 'not-reported', months: [] },
  perDay: null,
  rate: null,
  comparison,
});

describe('two verdicts of one region', () => {
  it('make a quadrant each, and none where one is unclear or refused', () => {
    expect(quadrantOf(FALL, FALL)).toBe('both-down');
    expect(quadrantOf(FALL, RISE)).toBe('traded');
    expect(quadrantOf(RISE, FALL)).toBe('reversed');
    expect(quadrantOf(RISE, RISE)).toBe('both-up');
    expect(quadrantOf(STILL, RISE)).toBe('unclear');
    expect(quadrantOf(REFUSED, STILL)).toBe('not-comparable');
  });

  it('are counted under every quadrant, also with 0', () => {
    expect(countQuadrants([{ first: FALL, second: RISE }])).toEqual({
      'both-down': 0,
      traded: 1,
      'both-up': 0,
      reversed: 0,
      unclear: 0,
      'not-comparable': 0,
    });
  });

  it('need both readings of a state', () => {
    const pairs = pairStates([reading('01', FALL), reading('02', FALL)], [reading('02', RISE)]);
    expect(pairs.map(({ region, quadrant }) => [region, quadrant])).toEqual([['02', 'traded']]);
    expect(countVerdicts([reading('01', FALL), reading('02', REFUSED)])).toEqual({
      falling: 1,
      rising: 0,
      'no-clear-change': 0,
      'not-comparable': 1,
    });
    expect(windowFigures(reading('01', FALL))).toEqual({ total: null, perDay: null, rate: null });
  });
});

describe('verdicts judged together', () => {
  it('are marked only where there is one, and altered nowhere', () => {
    const { comparisons, tested, withdrawn } = judgeAll([FALL, STILL, REFUSED]);
    expect(comparisons.map((each) => each.verdict)).toEqual(['falling', 'no-clear-change', 'not-comparable']);
    expect(comparisons.map((each) => 'standsAmongMany' in each)).toEqual([true, false, false]);
    expect([tested, withdrawn]).toEqual([2, []]);
  });

  it('of refusals alone, or of nothing, have no threshold', () => {
    expect(judgeAll([REFUSED])).toMatchObject({ tested: 0, threshold: 0 });
    expect(judgeAll([])).toMatchObject({ comparisons: [], tested: 0, threshold: 0 });
    expect(fallsAmongMany(REFUSED)).toBe(false);
  });
});

describe('what a verdict means for people', () => {
  it('follows from which way is better, never from the sign alone', () => {
    expect([bearingOf('falling', 'down'), bearingOf('rising', 'down')]).toEqual(['better', 'worse']);
    expect([bearingOf('falling', 'neither'), bearingOf('rising', 'neither')]).toEqual(['unclear', 'unclear']);
    expect(bearingOf('not-comparable', 'down')).toBe('not-comparable');
  });
});
