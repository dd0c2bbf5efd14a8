import { describe, expect, it } from 'vitest';
import { womenKilled, type WomenVictims } from '../../../../src/domain/record/printed/women-victims.ts';
import { yearWindow } from '../../../../src/domain/time/period.ts';

// Everything here is synthetic: no figure of it is real.

function state(region: string, year: number, femicide: number, homicide: number): WomenVictims {
  return { region, window: yearWindow(year), femicide, homicide, link: 'https://example.org/' };
}

describe('women killed in the country', () => {
  it('are the states of a year added up, each year by itself, oldest first', () => {
    const rows = [state('09', 2025, 1, 10), state('09', 2024, 2, 20), state('15', 2025, 3, 30)];
    expect(womenKilled(rows)).toEqual([
      { window: yearWindow(2024), femicide: 2, homicide: 20 },
      { window: yearWindow(2025), femicide: 4, homicide: 40 },
    ]);
  });

  it('of windows that share a first month are never added to each other', () => {
    const part = { ...state('15', 2025, 3, 30), window: { from: '2025-01', to: '2025-06' } } as const;
    expect(womenKilled([state('09', 2025, 1, 10), part])).toHaveLength(2);
    expect(womenKilled([])).toEqual([]);
  });
});
