import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '../../../src/domain/place/region.ts';
import type { RegisteringBreak } from '../../../src/domain/record/curated/registering-break.ts';
import {
  breaksAmong,
  registeringBreaksIn,
  registeringBreaksTouching,
} from '../../../src/domain/series/registering-breaks.ts';
import { seriesOf, type Series } from '../../../src/domain/series/series.ts';
import { yearWindow, type Month } from '../../../src/domain/time/period.ts';
import { cubeWith, flat } from '../synthetic.ts';

// Everything here is synthetic: no figure of it is real.

const JUMP: RegisteringBreak = {
  indicator: 'homicide-victims',
  region: '09',
  month: '2016-01',
  before: 10,
  after: 100,
};

/** Two years: each state 100 a month, the ninth ten in the first year and 100 or another level in the second. */
function seriesIn(region: string, after = 100): Series {
  const own = Object.fromEntries(STATE_CODES.map((code) => [code, flat(100, 24)]));
  const nation = flat(1000, 24);
  const cube = cubeWith(
    nation,
    { ...own, '09': [...flat(10, 12), ...flat(after, 12)] },
    { start: '2015-01' },
  );
  const found = seriesOf(cube, region);
  if (!found) throw new Error(region);
  return found;
}

const months = (series: Series, window = yearWindow(2016), base = yearWindow(2015)): string[] =>
  registeringBreaksTouching([JUMP], series, window, base).map(({ month }) => month);

describe('the registering breaks of a comparison', () => {
  it('are asked of a list that is known once; of an empty one there are none', () => {
    const [series, years] = [seriesIn('09'), [yearWindow(2016), yearWindow(2015)] as const];
    expect(breaksAmong([JUMP])(series, ...years)).toEqual([JUMP]);
    expect(breaksAmong([])(series, ...years)).toEqual([]);
  });

  it('are those after the start of the earlier window and up to the end of the later one', () => {
    const series = seriesIn('09');
    expect(months(series)).toEqual(['2016-01']);
    expect(months(series, yearWindow(2015), yearWindow(2016))).toEqual(['2016-01']);
    const halves = [
      { from: '2016-07', to: '2016-12' },
      { from: '2016-01', to: '2016-06' },
    ] as const;
    expect(months(series, ...halves)).toEqual([]);
    expect(months(series, { from: '2016-01', to: '2016-01' }, { from: '2015-12', to: '2015-12' })).toEqual([
      '2016-01',
    ]);
  });

  it('are those of the indicator and the state, not of another', () => {
    expect(months(seriesIn('15'))).toEqual([]);
    expect(months({ ...seriesIn('09'), indicator: 'homicide-cases' })).toEqual([]);
  });

  it('are, for nation and groups, those of states with a twentieth of the total in one of the windows', () => {
    expect(months(seriesIn('00'))).toEqual(['2016-01']);
    expect(months(seriesIn('00', 49))).toEqual([]);
    expect(months(seriesIn('centro'))).toEqual(['2016-01']);
    expect(months(seriesIn('norte'))).toEqual([]);
  });
});

const marked = (series: Series, from: Month, to: Month): string[] =>
  registeringBreaksIn([JUMP], series, { from, to }).map(({ month }) => month);

describe('the registering breaks marked on a drawing', () => {
  it('are those of the state inside the span, its last month included', () => {
    expect(marked(seriesIn('09'), '2015-01', '2016-12')).toEqual(['2016-01']);
    expect(marked(seriesIn('09'), '2015-01', '2016-01')).toEqual(['2016-01']);
    expect(marked(seriesIn('09'), '2015-01', '2015-12')).toEqual([]);
    expect(marked(seriesIn('15'), '2015-01', '2016-12')).toEqual([]);
  });

  it('on the nation, those of states with a twentieth of the year before or after', () => {
    expect(marked(seriesIn('00'), '2015-01', '2016-12')).toEqual(['2016-01']);
    expect(marked(seriesIn('00', 49), '2015-01', '2016-12')).toEqual([]);
  });
});
