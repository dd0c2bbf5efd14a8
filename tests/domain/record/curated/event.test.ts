import { describe, expect, it } from 'vitest';
import {
  DECISIONS,
  filterEvents,
  markedMonths,
  type PublicEvent,
} from '../../../../src/domain/record/curated/event.ts';

function event(date: string, kind: PublicEvent['kind'], region = '00'): PublicEvent {
  return { id: `${date} ${kind} ${region}`, date, title: { es: date, en: date }, kind, region, link: '' };
}

const EVENTS = [
  event('2024-10-08', 'strategy'),
  event('2024-10-01', 'office'),
  event('2025-11-09', 'strategy', '16'),
  event('2025-11-01', 'attack', '16'),
  event('2024-09-09', 'attack', '25'),
  event('2026-01', 'methodology'),
];
const window = { from: '2024-01', to: '2025-12' } as const;

function dates(region: string): string[] {
  return filterEvents(EVENTS, { region }).map((each) => each.date);
}

function months(region: string, kinds = DECISIONS) {
  return markedMonths(EVENTS, { region, kinds, window });
}

describe('the months that events mark', () => {
  it('are numbered in order, inside the months drawn, two events of a month under one number', () => {
    expect(
      months('00').map(({ number, month, events }) => [number, month, events.map((each) => each.date)]),
    ).toEqual([
      [1, '2024-10', ['2024-10-01', '2024-10-08']],
      [2, '2025-11', ['2025-11-09']],
    ]);
  });

  it('of a state are its own and the nation’s, of several states those of each', () => {
    expect(months('25').map((each) => each.month)).toEqual(['2024-10']);
    expect(months('16,25', ['attack']).map((each) => each.month)).toEqual(['2024-09', '2025-11']);
  });

  it('are what governments decide unless other kinds are asked for: no attack is one', () => {
    expect(months('16').flatMap((each) => each.events.map(({ kind }) => kind))).not.toContain('attack');
    expect(months('16', ['attack']).map((each) => each.month)).toEqual(['2025-11']);
    expect(months('16', [])).toEqual([]);
  });
});

describe('events of a named group of states', () => {
  it('are those of its states, and the nation’s', () => {
    expect(dates('norte')).toEqual(['2024-10-01', '2024-10-08', '2026-01']);
    expect(dates('centro-norte')).toEqual([
      '2024-09-09',
      '2024-10-01',
      '2024-10-08',
      '2025-11-01',
      '2025-11-09',
      '2026-01',
    ]);
  });
});
