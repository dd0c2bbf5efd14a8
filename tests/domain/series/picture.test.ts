import { describe, expect, it } from 'vitest';
import { drawnWindow } from '../../../src/domain/series/drawn-window.ts';
import { stackOf } from '../../../src/domain/series/stack.ts';
import { namedVintages, seriesRow, SERIES_COLUMNS } from '../../../src/domain/series/series-rows.ts';
import type { Edition } from '../../../src/domain/record/edition.ts';
import { flat, monthly } from '../synthetic.ts';

const WINDOW = { from: '2015-07', to: '2015-12' } as const;
const BASE = { from: '2015-01', to: '2015-06' } as const;

describe('the months that a picture covers', () => {
  it('reach from the base to the newest figure, past the end of the window', () => {
    expect(drawnWindow({ window: WINDOW, base: BASE }, [monthly(flat(1, 15))])).toEqual({
      from: '2015-01',
      to: '2016-03',
    });
  });

  it('reach back to what the period asks for, and past the newest figure where the window does', () => {
    const drawn = { from: '2014-01', to: '2015-12' } as const;
    expect(drawnWindow({ window: WINDOW, base: BASE, drawn }, [monthly(flat(1, 3))])).toEqual({
      from: '2014-01',
      to: '2015-12',
    });
  });

  it('are those of window and base where there is no series, and where the base lies after the window', () => {
    expect(drawnWindow({ window: WINDOW, base: BASE }, [])).toEqual({ from: '2015-01', to: '2015-12' });
    expect(drawnWindow({ window: BASE, base: WINDOW }, [monthly(['not-reported'])])).toEqual({
      from: '2015-01',
      to: '2015-12',
    });
  });
});

const month = (text: '2015-01' | '2015-02' | '2015-03') => ({ from: text, to: text });

describe('a stack', () => {
  const first = monthly([3, 0, 'not-reported', 5], { indicator: 'homicide-victims' });
  const second = monthly([1, 0, 4, 5], { indicator: 'femicide-victims' });

  it('has the share of each part in the whole', () => {
    const [january] = stackOf([first, second], [month('2015-01')]);
    expect(january).toMatchObject({ whole: 4, parts: [{ share: 0.75 }, { share: 0.25 }] });
  });

  it('of zeros is a whole of zero whose parts have no share', () => {
    const [february] = stackOf([first, second], [month('2015-02')]);
    expect(february).toMatchObject({
      whole: 0,
      parts: [
        { total: 0, share: null },
        { total: 0, share: null },
      ],
    });
  });

  it('has no whole where a part has a gap, and names part, reason and month', () => {
    const [march] = stackOf([first, second], [month('2015-03')]);
    expect(march).toMatchObject({
      whole: null,
      indicator: 'homicide-victims',
      gap: 'not-reported',
      months: ['2015-03'],
    });
  });

  it('of no parts is nothing, of no windows an empty list', () => {
    expect(stackOf([], [month('2015-01')])).toMatchObject([{ whole: 0, parts: [] }]);
    expect(stackOf([first], [])).toEqual([]);
  });
});

describe('a series as rows', () => {
  const head = {
    edition: 'e',
    indicator: 'homicide-victims',
    region: '09',
    vintages: [{ id: 'synthetic', source: 'sesnsp-victims', provenance: 'official' }],
  } as const;

  it('has a field for every column, for a value as for a gap', () => {
    const [value, gap] = monthly([0, 'partial-month']).observations.map((each) => seriesRow(head, each));
    expect([value?.length, gap?.length]).toEqual([SERIES_COLUMNS.length, SERIES_COLUMNS.length]);
    expect(value?.slice(3, 7)).toEqual(['09', '2015-01', 0, null]);
    expect(gap?.slice(3, 7)).toEqual(['09', '2015-02', null, 'partial-month']);
  });

  it('leaves the source empty where the vintage is not among those that serve', () => {
    const [value] = monthly([3]).observations.map((each) => seriesRow({ ...head, vintages: [] }, each));
    expect(value?.slice(-3)).toEqual(['synthetic', null, null]);
  });

  it('names the vintages of an edition whose source it holds, and leaves the others out', () => {
    const edition = {
      vintages: [
        { id: 'a', source: 'sesnsp-cases' },
        { id: 'b', source: 'rnpdno' },
      ],
      sources: [{ id: 'sesnsp-cases', provenance: 'republished' }],
    } as unknown as Edition;
    expect(namedVintages(edition)).toEqual([{ id: 'a', source: 'sesnsp-cases', provenance: 'republished' }]);
  });
});
