import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterEvents, type PublicEvent } from '../../../src/domain/record/curated/event.ts';
import {
  daysBetween,
  latestFigures,
  pacesOf,
  type Announced,
  type OperationReport,
} from '../../../src/domain/record/curated/operation.ts';
import {
  ensuAt,
  ensuChange,
  quarterAt,
  quarterNumber,
  quarterWindow,
  type EnsuPoint,
} from '../../../src/domain/record/curated/perception.ts';

const NONE = {
  arrests: null,
  firearms: null,
  'drug-tonnes': null,
  'fentanyl-pills': null,
  laboratories: null,
};

function report(asOf: string, arrests: Announced | null): OperationReport {
  return { asOf, reportedOn: asOf, figures: { ...NONE, arrests }, link: 'https://example.org/' };
}

describe('operations', () => {
  const reports = [
    report('2024-11-08', { value: 3015, moreThan: false }),
    report('2024-12-01', { value: 5333, moreThan: false }),
    report('2024-12-17', null),
    report('2025-01-26', { value: 10000, moreThan: true }),
  ];

  it('first pace runs from the day that counting began: 3,015 arrests in 39 days', () => {
    expect(pacesOf(reports, 'arrests')[0]).toEqual({
      measure: 'arrests',
      from: '2024-09-30',
      to: '2024-11-08',
      days: 39,
      added: 3015,
      perMonth: (3015 / 39) * 30,
      rough: false,
    });
  });

  it('a report without the figure is passed over, and “more than” makes the pace rough', () => {
    expect(pacesOf(reports, 'arrests').at(-1)).toMatchObject({
      from: '2024-12-01',
      days: 56,
      added: 4667,
      rough: true,
    });
  });

  it('a later “more than” below an exact figure makes no pace', () => {
    const later = report('2025-02-10', { value: 9000, moreThan: true });
    expect(pacesOf([...reports, later], 'arrests')).toHaveLength(3);
  });

  it('the paces add up to what was announced last, however irregular the reports', () => {
    const steps = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 60 }), more: fc.integer({ min: 1, max: 5000 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let [day, total] = [Date.UTC(2024, 9, 1), 0];
        const made = list.map(({ days, more }) => {
          day += days * 86_400_000;
          total += more;
          return report(new Date(day).toISOString().slice(0, 10), { value: total, moreThan: false });
        });
        const paces = pacesOf(made, 'arrests');
        expect(paces.reduce((sum, pace) => sum + pace.added, 0)).toBe(total);
        expect(latestFigures(made)[0]?.figure.value).toBe(total);
      }),
    );
  });

  it('days are counted over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});

function event(id: string, date: string, region: string, kind: PublicEvent['kind']): PublicEvent {
  return { id, date, title: { es: id, en: id }, kind, region, link: 'https://example.org/' };
}

describe('events', () => {
  const events = [
    event('c', '2026-01', '11', 'attack'),
    event('a', '2024-10-01', '00', 'office'),
    event('b', '2025-11-01', '16', 'attack'),
  ];
  const ids = (filter: Parameters<typeof filterEvents>[1]) =>
    filterEvents(events, filter).map((each) => each.id);

  it('of the nation come with those of a state; a month without a day has its place', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ region: '00' })).toEqual(['a', 'b', 'c']);
    expect(ids({ region: '11' })).toEqual(['a', 'c']);
    expect(ids({ region: '11,16' })).toEqual(['a', 'b', 'c']);
  });

  it('are filtered by kind and window', () => {
    expect(ids({ kinds: ['attack'], window: { from: '2025-01', to: '2025-12' } })).toEqual(['b']);
    expect(ids({ window: { from: '2026-01', to: '2026-01' } })).toEqual(['c']);
  });
});

describe('the survey', () => {
  const ensu: EnsuPoint[] = [
    { quarter: '2024Q3', percent: 58.6, link: 'https://example.org/', note: null },
    { quarter: '2024Q4', gap: 'not-found' },
    { quarter: '2025Q3', percent: 63, link: 'https://example.org/', note: null },
  ];

  it('rose by 4.4 points; a gap has no change and no value', () => {
    expect(ensuChange(ensu, '2024Q3', '2025Q3')).toBe(4.4);
    expect(ensuChange(ensu, '2024Q3', '2024Q4')).toBeUndefined();
    expect(ensuAt(ensu, '2024-09')).toBe(58.6);
    expect(ensuAt(ensu, '2024-10')).toBeUndefined();
    expect(ensuAt(ensu, '2030-01')).toBeUndefined();
  });

  it('quarters and numbers are the same axis, and a quarter is three months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8000, max: 8400 }),
        (number) => quarterNumber(quarterAt(number)) === number,
      ),
    );
    expect(quarterWindow('2025Q4')).toEqual({ from: '2025-10', to: '2025-12' });
  });
});
