import { describe, expect, it } from 'vitest';
import { monthAt, monthNumber, type Month } from '../../../../src/domain/time/period.ts';
import type { ChartMark, LineChartModel } from '../../../../src/web/charts/model/chart-model.ts';
import { eventMarks, marksByYear, marksWithin } from '../../../../src/web/charts/model/event-marks.ts';
import { markLabels } from '../../../../src/web/charts/frame/mark-labels.ts';
import { plotFrame, textWidth } from '../../../../src/web/charts/frame/plot-frame.ts';
import { HOMICIDE_2024, pointsFrom } from '../real-months.ts';

const MONTHS: readonly Month[] = [
  '2024-07',
  '2024-10',
  '2024-11',
  '2025-07',
  '2025-09',
  '2025-10',
  '2025-11',
  '2025-12',
];

const MARKS = eventMarks(MONTHS.map((month, index) => ({ number: index + 1, month, events: [] })));
const BREAK: ChartMark = { at: monthNumber('2026-01') - 0.5, label: 'Cambia el método', kind: 'break' };

function frameOf(width: number, from: Month, marks: readonly ChartMark[] = MARKS) {
  const model: LineChartModel = {
    lines: [
      {
        id: 'homicide',
        label: 'Homicidio',
        colour: '#000',
        segments: [{ style: 'solid', points: pointsFrom('2024-01', HOMICIDE_2024) }],
      },
    ],
    marks,
    bands: [],
    voids: [],
    domain: [monthNumber(from), monthNumber('2026-03')],
    fromZero: true,
  };
  return plotFrame(model, { width, height: 300, rem: 16 }, 'page', String);
}

function change(month: Month): ChartMark {
  return { at: monthNumber(month) - 0.5, label: 'cambio de registro', kind: 'registering' };
}

function halfOf(text: string, size: number): number {
  return textWidth(text, size) / 2;
}

function texts(width: number, from: Month): string[] {
  return markLabels(MARKS, frameOf(width, from)).map((each) => each.text);
}

describe('the numbers of events above a plot', () => {
  it('stand one by one where there is room', () => {
    expect(texts(1200, '2024-01')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('are told as a span where they would run into one another', () => {
    expect(texts(800, '2015-01')).toEqual(['1–3', '4–8']);
    expect(texts(288, '2015-01')).toEqual(['1–8']);
  });

  it('never touch, at any width', () => {
    for (const width of [288, 360, 520, 760, 1024, 1600]) {
      const frame = frameOf(width, '2020-01');
      const size = frame.type.mark;
      const labels = markLabels(MARKS, frame);
      labels.slice(1).forEach((label, index) => {
        const before = labels[index] ?? label;
        expect(label.x - halfOf(label.text, size)).toBeGreaterThan(before.x + halfOf(before.text, size));
      });
    }
  });

  it('leave a break its own row above', () => {
    const frame = frameOf(800, '2024-01', [...MARKS, BREAK]);
    const labels = markLabels([...MARKS, BREAK], frame);
    const [event, last] = [labels[0], labels.at(-1)];
    expect(last?.text).toBe('Cambia el método');
    expect(last?.y ?? 0).toBeLessThan((event?.y ?? 0) - frame.type.mark);
    expect(last?.y ?? 0).toBeGreaterThan(frame.type.mark);
  });

  it('stand under the words of changed registering, which share theirs where they would touch', () => {
    const marks = [...MARKS, change('2024-06'), change('2024-07'), change('2025-10'), BREAK];
    const labels = markLabels(marks, frameOf(800, '2024-01', marks));
    const rows = [...new Set(labels.map(({ y }) => y))];
    expect(rows).toHaveLength(3);
    const shared = labels.filter(({ kind }) => kind === 'registering');
    expect(shared.map(({ text }) => text)).toEqual(['cambio de registro', 'cambio de registro']);
    expect(shared[0]?.y ?? 0).toBeLessThan(labels[0]?.y ?? 0);
    expect(labels.at(-1)?.y ?? 0).toBeLessThan(shared[0]?.y ?? 0);
  });

  it('leave out what lies before the chart begins', () => {
    const kept = marksWithin(MARKS, [monthNumber('2025-01'), monthNumber('2025-10')]);
    expect(kept.map(({ at }) => monthAt(at))).toEqual(['2025-07', '2025-09', '2025-10']);
  });
});

describe('events on an axis of whole years', () => {
  it('stand at their year, as a span of numbers', () => {
    expect(marksByYear(MARKS).map(({ at, label }) => [monthAt(at), label])).toEqual([
      ['2024-01', '1–3'],
      ['2025-01', '4–8'],
    ]);
  });
});
