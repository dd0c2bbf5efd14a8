import { describe, expect, it } from 'vitest';
import {
  contributionRows,
  CONTRIBUTION_COLUMNS,
  contributionsOf,
  UNASSIGNED,
  type Contributions,
} from '../../../../src/domain/judgement/regions/contributions.ts';
import { STATE_CODES, type RegionCode } from '../../../../src/domain/place/region.ts';
import { cubeWith } from '../../synthetic.ts';

// Everything here is synthetic: five even years, of which the last is the base, and a year of another level.
const YEARS = {
  window: { from: '2020-01', to: '2020-12' },
  base: { from: '2019-01', to: '2019-12' },
} as const;

/** Six years of a month's value; the last year has another. */
function year(before: number, last: number): number[] {
  return Array.from({ length: 72 }, (_, month) => (month < 60 ? before : last) + (month % 3) - 1);
}

type Columns = Readonly<Record<RegionCode, readonly (number | null)[]>>;

/** A cube whose nation is the sum of its states and of what else is given. */
function cubeOf(usual: readonly number[], own: Columns, besides: readonly number[] = []) {
  const states = STATE_CODES.map((code) => own[code] ?? usual);
  const nation = usual.map((_, month) =>
    states.reduce((sum, values) => sum + (values[month] ?? 0), besides[month] ?? 0),
  );
  return cubeWith(usual, { ...own, '00': nation });
}

function availableOf(contributions: Contributions | undefined) {
  if (!contributions || 'reason' in contributions) throw new Error('not told');
  return contributions;
}

function added(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('what moved a region', () => {
  it('adds up to its difference, the largest rise first and the largest fall last', () => {
    const cube = cubeOf(year(20, 20), { '09': year(40, 90), '15': year(60, 30) });
    const { parts, whole } = availableOf(contributionsOf(cube, '00', YEARS));
    expect(parts).toHaveLength(32);
    expect(parts[0]).toMatchObject({ region: '09', total: 1080, baseTotal: 480, difference: 600 });
    expect(parts.at(-1)).toMatchObject({ region: '15', difference: -360 });
    expect(added(parts.map((each) => each.difference))).toBe(240);
    const ratio = whole.verdict === 'not-comparable' ? NaN : (whole.change.ratio ?? NaN);
    expect(added(parts.map((each) => each.points ?? NaN))).toBeCloseTo((ratio - 1) * 100, 9);
  });

  it('says what the others did where one state turns the sum: +600 there, −10 % elsewhere', () => {
    const cube = cubeOf(year(20, 18), { '09': year(40, 120) });
    const { without, whole } = availableOf(contributionsOf(cube, '00', YEARS));
    expect(whole).toMatchObject({ change: { side: { total: 8136 }, base: { total: 7920 } } });
    expect(without).toMatchObject({ kind: 'turned', region: '09', own: { verdict: 'rising' } });
    const ratio = without?.rest.verdict === 'not-comparable' ? NaN : without?.rest.change.ratio;
    expect(ratio).toBeCloseTo((18 / 20) * (365 / 366), 3);
  });

  it('says so where one state carries the whole change', () => {
    const cube = cubeOf(year(20, 20), { '25': year(40, 300) });
    const { without } = availableOf(contributionsOf(cube, '00', YEARS));
    expect(without).toMatchObject({ kind: 'carried', region: '25', rest: { verdict: 'no-clear-change' } });
    expect(without?.share).toBeGreaterThan(0.95);
  });

  it('says nothing of a state where all moved alike', () => {
    expect(availableOf(contributionsOf(cubeOf(year(20, 30), {}), '00', YEARS)).without).toBeNull();
  });

  it('names what stands in no state as a part of its own', () => {
    const besides = year(5, 6);
    const cube = cubeOf(year(20, 30), {}, besides);
    const { parts } = availableOf(contributionsOf(cube, '00', YEARS));
    const outside = parts.find((each) => each.region === UNASSIGNED);
    expect(outside).toMatchObject({ total: 72, baseTotal: 60, difference: 12 });
    expect(parts).toHaveLength(33);
  });

  it('refuses where more moved outside the states than they can tell', () => {
    const cube = cubeOf(year(20, 20), { '09': year(20, 24) }, year(10, 60));
    const refused = contributionsOf(cube, '00', YEARS);
    expect(refused).toMatchObject({ reason: 'parts-differ', unassigned: 600 });
  });

  it('refuses where a state has no total, and names it; a group without that state is told', () => {
    const gapped = year(20, 30).map((value, month) => (month === 61 ? null : value));
    const cube = cubeOf(year(20, 30), { '31': gapped });
    const refused = contributionsOf(cube, '00', YEARS);
    expect(refused).toMatchObject({
      reason: 'part-missing',
      missing: [{ region: '31', gap: 'not-published', months: ['2020-02'] }],
    });
    expect(contributionRows('synthetic', refused as Contributions)).toEqual([
      ['synthetic', 'homicide-victims', '00', '2020-01', '2020-12', '2019-01', '2019-12', '31'].concat([
        null,
        null,
        null,
        null,
        null,
        'part-missing',
        'not-published',
      ] as unknown as string[]),
    ]);
    expect(availableOf(contributionsOf(cube, 'norte', YEARS)).parts).toHaveLength(6);
  });

  it('has nothing to tell of a single state or of windows that cannot be compared', () => {
    const cube = cubeOf(year(20, 30), {});
    expect(contributionsOf(cube, '25', YEARS)).toMatchObject({ reason: 'one-state' });
    const same = { window: YEARS.window, base: YEARS.window };
    expect(contributionsOf(cube, '00', same)).toMatchObject({ reason: 'not-comparable' });
    expect(contributionsOf(cube, 'nowhere', YEARS)).toBeUndefined();
  });

  it('tells windows of other lengths by their daily means', () => {
    const cube = cubeOf(year(20, 30), {});
    const month = { window: YEARS.window, base: { from: '2019-09', to: '2019-09' } } as const;
    const { parts } = availableOf(contributionsOf(cube, '09,15', month));
    expect(parts.map((each) => each.total)).toEqual([360, 360]);
    expect(parts.map((each) => each.perDay)).toEqual([360 / 366 - 21 / 30, 360 / 366 - 21 / 30]);
    const points = added(parts.map((each) => each.points ?? NaN));
    expect(points).toBeCloseTo((360 / 366 / (21 / 30) - 1) * 100, 9);
  });

  it('is a table with a field for every column', () => {
    const cube = cubeOf(year(20, 20), { '09': year(40, 90) });
    const rows = contributionRows('synthetic', availableOf(contributionsOf(cube, '00', YEARS)));
    expect(rows.filter((row) => row.length !== CONTRIBUTION_COLUMNS.length)).toEqual([]);
    expect(rows[0]?.slice(7, 11)).toEqual(['09', 1080, 480, 600]);
  });
});
