import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  latestFigures,
  OPERATION_COLUMNS,
  operationRows,
  pacesOf,
  type Announced,
  type OperationReport,
} from '../../../../src/domain/record/curated/operation.ts';

/** Synthetic: a report that gives arrests alone. */
function report(asOf: string, arrests: Announced | null): OperationReport {
  return {
    asOf,
    reportedOn: asOf,
    link: 'https://example.org',
    figures: { arrests, firearms: null, 'drug-tonnes': null, 'fentanyl-pills': null, laboratories: null },
  };
}

const exactly = (value: number): Announced => ({ value, moreThan: false });
const moreThan = (value: number): Announced => ({ value, moreThan: true });

describe('the days between two reports', () => {
  it('count a leap day, cross a year, and are negative backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1);
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  });
});

describe('the pace of arrests', () => {
  it('of the first report begins the day before counting did', () => {
    expect(pacesOf([report('2024-10-30', exactly(300))], 'arrests')).toEqual([
      {
        measure: 'arrests',
        from: '2024-09-30',
        to: '2024-10-30',
        days: 30,
        added: 300,
        perMonth: 300,
        rough: false,
      },
    ]);
  });

  it('leaps over a report that does not give them', () => {
    const paces = pacesOf(
      [report('2024-10-30', exactly(300)), report('2024-11-14', null), report('2024-11-29', exactly(900))],
      'arrests',
    );
    expect(paces.at(-1)).toMatchObject({ from: '2024-10-30', to: '2024-11-29', added: 600, perMonth: 600 });
  });

  it('takes reports in the order of their days, whatever order they stand in', () => {
    const reports = [report('2024-11-29', exactly(900)), report('2024-10-30', exactly(300))];
    expect(pacesOf(reports, 'arrests').map((each) => each.added)).toEqual([300, 600]);
  });

  it('is rough where one of its ends is “more than”, and again exact after it', () => {
    const reports = [
      report('2024-10-30', exactly(300)),
      report('2024-11-29', moreThan(900)),
      report('2024-12-29', exactly(1300)),
      report('2025-01-28', exactly(1500)),
    ];
    expect(pacesOf(reports, 'arrests').map((each) => each.rough)).toEqual([false, true, true, false]);
  });

  it('is not asked of a round number below an exact one: more than 3,500,000 after 3,536,611', () => {
    const reports = [report('2025-01-31', exactly(3_536_611)), report('2025-02-28', moreThan(3_500_000))];
    expect(pacesOf(reports, 'arrests')).toHaveLength(1);
  });

  it('is negative where an exact figure was corrected downwards', () => {
    const reports = [report('2025-01-31', exactly(500)), report('2025-03-02', exactly(450))];
    expect(pacesOf(reports, 'arrests').at(-1)?.added).toBe(-50);
  });

  it('of no reports, or of a measure that no report gives, is none', () => {
    expect(pacesOf([], 'arrests')).toEqual([]);
    expect(pacesOf([report('2025-01-31', exactly(5))], 'laboratories')).toEqual([]);
  });
});

describe('the newest announced figures', () => {
  it('are the last given of each kind, by the day that they count to', () => {
    const reports = [
      report('2025-03-31', null),
      report('2025-02-28', exactly(7)),
      report('2025-01-31', exactly(5)),
    ];
    expect(latestFigures(reports)).toEqual([{ measure: 'arrests', asOf: '2025-02-28', figure: exactly(7) }]);
  });

  it('as rows leave out what was not given', () => {
    const rows = operationRows(report('2025-02-28', moreThan(7)));
    expect(rows).toEqual([['2025-02-28', '2025-02-28', 'arrests', 7, 'yes', 'https://example.org']]);
    expect(rows[0]).toHaveLength(OPERATION_COLUMNS.length);
    expect(operationRows(report('2025-02-28', null))).toEqual([]);
  });
});
