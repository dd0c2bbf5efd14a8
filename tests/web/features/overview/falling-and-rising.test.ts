import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../src/domain/time/period.ts';
import type {
  FallingAndRising,
  TopicLine,
} from '../../../../src/web/features/overview/lines/falling-and-rising.ts';
import { csvText } from '../../../../src/csv/csv-text.ts';
import { SERIES_COLUMNS } from '../../../../src/domain/series/series-rows.ts';
import { linesTable } from '../../../../src/web/features/overview/lines/lines-csv.ts';
import { EVIDENCE, linesIn, topicsIn, viewWith } from './sample-evidence.ts';

function lineOf(lines: FallingAndRising, topic: string): TopicLine {
  const found = lines.lines.find((each) => each.topic === topic);
  if (!found) throw new Error(`no line ${topic}`);
  return found;
}

function drawnAt(lines: FallingAndRising, topic: string, month: string): number | null | undefined {
  const row = lines.rows.find((each) => each.month === month);
  return row?.cells.find((each) => each.line.topic === topic)?.drawn;
}

const counts = linesIn(viewWith({ lines: { showing: 'count', events: false } }));
const index = linesIn(viewWith({ lines: { showing: 'index', events: false } }));

describe('the falling and the rising, as counts', () => {
  it('are what the page opens with, from the first month there is to the newest of any line', () => {
    expect(linesIn(viewWith({})).showing).toBe('count');
    expect(counts.span).toEqual({ from: '2023-01', to: '2026-08' });
    expect(counts.whole).toEqual(counts.span);
    expect(drawnAt(counts, 'homicide', '2025-12')).toBe(1442);
    expect(drawnAt(counts, 'homicide', '2026-08')).toBe(1113);
  });

  it('draw the stretch that was chosen, of all that there is, whatever the period', () => {
    const span = { from: '2024-10', to: '2025-06' } as const;
    const lines = linesIn(viewWith({ lines: { showing: 'count', events: false, span } }));
    expect(lines.span).toEqual(span);
    expect(lines.whole).toEqual({ from: '2023-01', to: '2026-08' });
    expect(lines.rows).toHaveLength(9);
    const beyond = viewWith({
      lines: { showing: 'count', events: false, span: { from: '1990-01', to: '2023-03' } },
    });
    expect(linesIn(beyond).span).toEqual({ from: '2023-01', to: '2023-03' });
  });

  it('count every topic as it reaches the newest month, whatever the period counts', () => {
    const view = viewWith({ region: '25', period: { from: '2024-09', to: '2025-06' } });
    expect(lineOf(linesIn(view), 'homicide').series.indicator).toBe('homicide-cases');
    expect(topicsIn(view)[0]?.series.indicator).toBe('homicide-victims');
  });

  it('never join the two methods', () => {
    const seam = monthNumber('2026-01');
    const [before, after, ...more] = lineOf(counts, 'homicide').segments;
    expect(before?.points.every((point) => point.at < seam)).toBe(true);
    expect(after?.points.every((point) => point.at >= seam)).toBe(true);
    expect(after?.style).toBe('other-method');
    expect(more).toEqual([]);
    expect(counts.breakMonth).toBe('2026-01');
  });

  it('leave the months after a register ends empty, and say which', () => {
    expect(counts.voids).toEqual([
      { line: 'disappearance', from: monthNumber('2026-01'), to: monthNumber('2026-08') },
    ]);
    expect(drawnAt(counts, 'disappearance', '2026-01')).toBeNull();
  });
});

describe('the falling and the rising, as an index', () => {
  it('set the daily mean of each month against the daily mean of the base', () => {
    // 25,464 case files in the 366 days of 2024; 1,442 in the 31 of December 2025.
    expect(drawnAt(index, 'homicide', '2025-12')).toBeCloseTo((1442 / 31 / (25_464 / 366)) * 100, 6);
  });

  it('end where nothing can be set against the base any more', () => {
    expect(index.span).toEqual({ from: '2024-01', to: '2025-12' });
    expect(lineOf(index, 'homicide').segments).toHaveLength(1);
  });

  it('take any month as 100', () => {
    const lines = linesIn(viewWith({ lines: { showing: 'index', base: '2024-09', events: false } }));
    expect(lines.indexBase).toEqual({ from: '2024-09', to: '2024-09' });
    for (const { topic } of lines.lines) expect(drawnAt(lines, topic, '2024-09')).toBeCloseTo(100, 9);
  });

  it('take a month of the new method as 100 for the months of the new method alone', () => {
    const lines = linesIn(viewWith({ lines: { showing: 'index', base: '2026-02', events: false } }));
    expect(drawnAt(lines, 'homicide', '2026-02')).toBeCloseTo(100, 9);
    expect(drawnAt(lines, 'homicide', '2025-12')).toBeNull();
    expect(lineOf(lines, 'disappearance').lacksBase).toBe(true);
    expect(lineOf(lines, 'disappearance').segments).toEqual([]);
  });

  it('keep the mark of the change of method, at which they end', () => {
    expect(index.breakMonth).toBe('2026-01');
  });
});

describe('the falling and the rising, as rates', () => {
  it('scale each month to a year', () => {
    const lines = linesIn(viewWith({ lines: { showing: 'rate', events: false } }));
    // People in the middle of 2025, by CONAPO.
    const people = 133_360_780;
    expect(drawnAt(lines, 'homicide', '2025-07')).toBeCloseTo((1734 / people) * 1e5 * (365 / 31), 1);
  });
});

describe('the CSV', () => {
  const { id } = EVIDENCE.edition;
  const csv = csvText(linesTable(counts, EVIDENCE.edition)).split('\r\n');
  const rowOf = (indicator: string, unit: string, month: string) =>
    csv.find((each) => each.startsWith(`${id},${indicator},${unit},00,${month},`));

  it('has a row for each month and indicator, gaps included', () => {
    expect(csv).toHaveLength(1 + 44 * 3 + 1);
    expect(csv[0]).toBe(`\uFEFF${SERIES_COLUMNS.join(',')},shown_as,shown,base_from,base_to,provisional`);
  });

  it('names method, vintage, source, provenance and edition of every value', () => {
    const row = rowOf('homicide-cases', 'case-files', '2025-12');
    expect(row).toContain(',1442,,cnsp-2015,');
    expect(row).toContain(',republished,count,1442,');
    expect(rowOf('homicide-cases', 'case-files', '2026-01')).toContain('rnid-2026');
  });

  it('leaves a gap empty and gives its reason, never zero', () => {
    expect(rowOf('missing-reported', 'people', '2026-03')).toContain(
      'people,00,2026-03,,not-published,,,,,,count,,',
    );
  });
});
