import { describe, expect, it } from 'vitest';
import { monthAt, monthNumber } from '../../../../src/domain/time/period.ts';
import type { ChartLine, LineChartModel } from '../../../../src/web/charts/model/chart-model.ts';
import { endOf, lonePoints } from '../../../../src/web/charts/model/chart-model.ts';
import {
  endLabels,
  labelHeight,
  spreadLabels,
  wrapText,
} from '../../../../src/web/charts/frame/end-labels.ts';
import { monthTicks, plotFrame, valueTicks } from '../../../../src/web/charts/frame/plot-frame.ts';
import { EXTORTION_2024, HOMICIDE_2024, pointsFrom } from '../real-months.ts';

function line(id: string, values: readonly (number | null)[]): ChartLine {
  const points = pointsFrom('2024-01', values);
  return { id, label: id, colour: '#000', segments: [{ style: 'solid', points }] };
}

function model(overrides: Partial<LineChartModel> = {}): LineChartModel {
  return {
    lines: [line('homicide', HOMICIDE_2024), line('extortion', EXTORTION_2024)],
    marks: [],
    bands: [],
    voids: [],
    domain: [monthNumber('2024-01'), monthNumber('2024-12')],
    fromZero: true,
    ...overrides,
  };
}

const box = { width: 800, height: 320, rem: 16 };

describe('the plot frame', () => {
  it('starts at zero for counts and ends above the highest value', () => {
    const ticks = valueTicks(model(), 5);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(2678);
    expect(ticks.length).toBeLessThanOrEqual(7);
  });

  it('need not start at zero for an index, but keeps the level of 100 in sight', () => {
    const lines = [
      {
        id: 'a',
        label: 'a',
        colour: '#000',
        segments: [{ style: 'solid' as const, points: pointsFrom('2024-01', [80, 92]) }],
      },
    ];
    const ticks = valueTicks(model({ lines, fromZero: false, level: 100 }), 5);
    expect(ticks[0]).toBeGreaterThan(0);
    expect(ticks[0]).toBeLessThanOrEqual(80);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(100);
  });

  it('has ticks even where no month has a value', () => {
    expect(valueTicks(model({ lines: [], fromZero: false }), 5)).toEqual([0, 1]);
  });

  it('puts ticks on January of whole years over ten years and on quarters within one', () => {
    const tenYears = monthTicks([monthNumber('2015-01'), monthNumber('2025-12')], 8);
    expect(tenYears.map(monthAt)).toEqual(['2016-01', '2018-01', '2020-01', '2022-01', '2024-01']);
    const oneYear = monthTicks([monthNumber('2024-01'), monthNumber('2024-12')], 6);
    expect(oneYear.map(monthAt)).toEqual(['2024-01', '2024-04', '2024-07', '2024-10']);
  });

  it('finds the month under a pixel and holds it inside the domain', () => {
    const frame = plotFrame(model(), box, 'page', String);
    expect(monthAt(frame.atPixel(frame.x(monthNumber('2024-05')) + 3))).toBe('2024-05');
    expect(monthAt(frame.atPixel(-500))).toBe('2024-01');
    expect(monthAt(frame.atPixel(5000))).toBe('2024-12');
  });

  it('keeps a plot of some width on a phone of 320 pixels', () => {
    const frame = plotFrame(model(), { width: 288, height: 260, rem: 16 }, 'page', String);
    expect(frame.right - frame.left).toBeGreaterThan(140);
  });

  it('gives a bracket a row of its own where its name would run into the next', () => {
    const bands = [
      { from: monthNumber('2024-09'), to: monthNumber('2024-09'), label: 'base = 100', kind: 'base' },
      { from: monthNumber('2024-10'), to: monthNumber('2024-12'), label: 'period', kind: 'window' },
    ] as const;
    expect(plotFrame(model({ bands }), box, 'page', String).bracketRows).toEqual([0, 1]);
    const apart = [{ ...bands[0], from: monthNumber('2024-01'), to: monthNumber('2024-01') }, bands[1]];
    expect(plotFrame(model({ bands: apart }), box, 'page', String).bracketRows).toEqual([0, 0]);
  });

  it('has larger type and strokes on a wall', () => {
    const page = plotFrame(model(), box, 'page', String);
    const wall = plotFrame(model(), box, 'wall', String);
    expect(wall.type.tick).toBeGreaterThan(page.type.tick * 1.5);
    expect(wall.stroke).toBeGreaterThan(page.stroke);
  });
});

describe('labels at line ends', () => {
  it('never stand on one another, even where lines end at the same value', () => {
    const same = ['one', 'two', 'three'].map((id) => ({
      id,
      label: id,
      sublabel: 'to June 2025',
      colour: '#000',
      segments: [{ style: 'solid' as const, points: pointsFrom('2024-01', HOMICIDE_2024) }],
    }));
    const frame = plotFrame(model({ lines: same }), box, 'page', String);
    const placed = endLabels(model({ lines: same }), frame).toSorted((a, b) => a.y - b.y);
    placed.slice(1).forEach((label, index) => {
      const above = placed[index];
      expect(above && label.y).toBeGreaterThanOrEqual((above?.y ?? 0) + labelHeight(above ?? label));
    });
  });

  it('stand where the line ends, not where the chart ends', () => {
    const short = [
      {
        ...model().lines[0],
        id: 'short',
        label: 'short',
        colour: '#000',
        segments: [{ style: 'solid' as const, points: pointsFrom('2024-01', [2434, 2315, null]) }],
      },
    ];
    const frame = plotFrame(model({ lines: short }), box, 'page', String);
    expect(endLabels(model({ lines: short }), frame)[0]?.anchor.x).toBe(frame.x(monthNumber('2024-02')));
  });

  it('are left out for a line without a single value', () => {
    const empty = [{ id: 'e', label: 'e', colour: '#000', segments: [] }];
    const frame = plotFrame(model({ lines: empty }), box, 'page', String);
    expect(endLabels(model({ lines: empty }), frame)).toEqual([]);
  });

  it('are pushed apart upwards where the floor is near', () => {
    expect(
      spreadLabels(
        [
          { y: 90, height: 20 },
          { y: 95, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([60, 80]);
  });

  it('wrap at blanks only', () => {
    expect(wrapText('Personas reportadas como desaparecidas', 20)).toEqual([
      'Personas reportadas',
      'como desaparecidas',
    ]);
  });
});

describe('points of a line', () => {
  it('with no neighbour are found, so that a lone month between gaps is not lost', () => {
    const points = pointsFrom('2024-01', [10, null, 12, null, 14, 15]);
    expect(lonePoints({ style: 'solid', points }).map((each) => each.value)).toEqual([10, 12]);
  });

  it('end at the last month with a value', () => {
    const ended = {
      id: 'a',
      label: 'a',
      colour: '#000',
      segments: [{ style: 'solid' as const, points: pointsFrom('2024-01', [1, 0, null]) }],
    };
    expect(endOf(ended)).toEqual({ at: monthNumber('2024-02'), value: 0 });
  });
});
