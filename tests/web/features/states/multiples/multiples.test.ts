import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../../mocks/sample.ts';
import type { Cube } from '../../../../../src/domain/series/cube.ts';
import type { IndicatorId } from '../../../../../src/domain/indicator/rows.ts';
import { seriesOf, type Series } from '../../../../../src/domain/series/series.ts';
import { edgesOf } from '../../../../../src/web/charts/cursor/StackedArea.tsx';
import { pathOf } from '../../../../../src/web/charts/small/SmallMultiple.tsx';
import {
  indexMultiple,
  indexValues,
  monthlyValues,
  multiplesSpan,
  singleMultiple,
} from '../../../../../src/web/features/states/multiples/multiples.ts';

function series(indicator: IndicatorId, region: string): Series {
  const cube = SAMPLE.cubes.find((each) => each.indicator === indicator) as Cube;
  return seriesOf(cube, region) as Series;
}

const windows = {
  window: { from: '2024-01', to: '2024-12' },
  base: { from: '2023-01', to: '2023-12' },
} as const;

describe('a small multiple', () => {
  it('covers base and window, and at least five years', () => {
    expect(multiplesSpan(windows.window, windows.base)).toEqual({ from: '2020-01', to: '2024-12' });
    expect(multiplesSpan(windows.window, { from: '2018-01', to: '2018-12' }).from).toBe('2018-01');
  });

  it('leaves months before the series empty, never zero', () => {
    const { values } = monthlyValues(
      series('homicide-victims', '25'),
      { from: '2022-11', to: '2023-02' },
      'count',
      SAMPLE.population,
    );
    expect(values.slice(0, 2)).toEqual([null, null]);
    expect(values.slice(2).every((each) => each !== null && each > 0)).toBe(true);
  });

  it('has a seam where the method changes, and its line is lifted there', () => {
    const span = { from: '2025-10', to: '2026-03' } as const;
    const line = monthlyValues(series('homicide-cases', '00'), span, 'count', SAMPLE.population);
    expect(line.seams).toEqual([3]);
    const path = pathOf(line, 6, 3000);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(4);
  });

  it('draws a month between two gaps as a dot', () => {
    expect(pathOf({ values: [null, 5, null], seams: [] }, 3, 10)).toBe('M80 28h0');
  });

  it('colours only the months of the window', () => {
    const model = singleMultiple(
      series('homicide-victims', '25'),
      windows,
      'count',
      { population: SAMPLE.population, edition: { registeringBreaks: [] } },
      'blue',
    );
    const inWindow = model.lines.find((each) => each.id === 'window')?.values ?? [];
    expect(inWindow.filter((each) => each !== null)).toHaveLength(12);
    expect(inWindow.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(994);
    expect(model.window).toEqual([48, 59]);
  });

  it('marks the month from which the state registers otherwise, and no other state by it', () => {
    const change = {
      indicator: 'homicide-victims',
      region: '25',
      month: '2023-03',
      before: 5,
      after: 50,
    } as const;
    const edition = { registeringBreaks: [change] };
    const marksIn = (region: string) =>
      singleMultiple(
        series('homicide-victims', region),
        windows,
        'count',
        { population: SAMPLE.population, edition },
        'blue',
      ).marks;
    expect(marksIn('25')).toEqual([38]);
    expect(marksIn('08')).toEqual([]);
  });
});

describe('an index of moving years', () => {
  it('is 100 at the end of its base when the base is those twelve months', () => {
    const { values } = indexValues(
      series('homicide-victims', '25'),
      { from: '2023-12', to: '2024-12' },
      windows.base,
    );
    expect(values[0]).toBeCloseTo(100, 10);
    // 994 victims in the 366 days of 2024 against 531 in the 365 of 2023.
    expect(values.at(-1)).toBeCloseTo((994 / 366 / (531 / 365)) * 100, 8);
  });

  it('is empty where one of the twelve months is missing or was counted under another method', () => {
    const { values } = indexValues(
      series('homicide-cases', '25'),
      { from: '2025-12', to: '2026-08' },
      { from: '2025-01', to: '2025-12' },
    );
    expect(values[0]).toBeCloseTo(100, 10);
    expect(values.slice(1)).toEqual(Array.from({ length: 8 }, () => null));
  });

  it('is empty everywhere when its base is not there', () => {
    const { values } = indexValues(series('homicide-victims', '25'), windows.window, {
      from: '2018-01',
      to: '2018-12',
    });
    expect(new Set(values)).toEqual(new Set([null]));
  });

  it('gives every layer a line of its own on one scale', () => {
    const model = indexMultiple(
      [
        { id: 'homicide', colour: 'black', series: series('homicide-victims', '25') },
        { id: 'extortion', colour: 'gold', series: series('extortion-victims', '25') },
      ],
      windows,
    );
    expect(model.lines.map((each) => each.id)).toEqual(['homicide', 'extortion']);
    expect(model.top).toBe(250);
    expect(model.level).toBe(100);
  });
});

function layer(values: (number | null)[]) {
  return { id: 'x', label: '', colour: '', values };
}

describe('a stack', () => {
  it('has no edges in a month where one layer has no value', () => {
    expect(edgesOf([layer([1, 2]), layer([3, null])])).toEqual([[0, 1, 4], null]);
  });
});
