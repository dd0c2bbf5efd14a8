import { describe, expect, it } from 'vitest';
import type { PublicEvent } from '../../../src/domain/event.ts';
import { policyMonths } from '../../../src/web/features/overview/policy-dates.ts';

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

describe('policy dates', () => {
  it('are numbered by month, in order, inside the months drawn', () => {
    const months = policyMonths(EVENTS, '00', window);
    expect(
      months.map(({ number, month, events }) => [number, month, events.map((each) => each.date)]),
    ).toEqual([[1, '2024-10', ['2024-10-01', '2024-10-08']]]);
  });

  it('of a state come with those of the nation, for that state alone', () => {
    expect(policyMonths(EVENTS, '16', window).map((each) => each.month)).toEqual(['2024-10', '2025-11']);
    expect(policyMonths(EVENTS, '25,26', window).map((each) => each.month)).toEqual(['2024-10']);
  });

  it('are what governments decide: no attack is one', () => {
    const all = policyMonths(EVENTS, '16', { from: '2024-01', to: '2026-12' }).flatMap((each) => each.events);
    expect(all.some((each) => each.kind === 'attack')).toBe(false);
    expect(all.at(-1)?.date).toBe('2026-01');
  });
});
