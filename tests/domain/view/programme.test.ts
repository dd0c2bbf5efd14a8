import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../../src/domain/view/scene.ts';
import { parseWall } from '../../../src/domain/view/scene-query.ts';
import { beginningOf, programmeAt, stepAt } from '../../../src/domain/view/screen/programme.ts';
import { isScreenName, type NamedScreen } from '../../../src/domain/view/screen/screen.ts';
import { mexicoWeekHour } from '../../../src/web/features/wall/clock/mexico-clock.ts';

const SCREEN: NamedScreen = {
  name: 'lobby',
  plan: {
    wall: 's=cards',
    banner: { text: 'Reunión a las 10', until: '2026-09-01T16:00:00Z' },
    schedule: [
      { days: [1, 2, 3, 4, 5], from: 9, to: 18, wall: 's=lines' },
      { days: [5], from: 22, to: 2, wall: 's=felt' },
    ],
    first: { scene: 'now~30', when: 'edition' },
  },
  firstUntil: null,
  now: '2026-09-01T12:00:00Z',
};

function queryAt(moment: string, screen = SCREEN): string {
  const at = Date.parse(moment);
  return programmeAt(screen, at, mexicoWeekHour(at)).query;
}

describe('what a named screen shows', () => {
  it.each([
    ['a Tuesday at 9 in Mexico City', '2026-09-01T15:00:00Z', 's=lines'],
    ['the same Tuesday at 18', '2026-09-02T00:00:00Z', 's=cards'],
    ['a Saturday at 10', '2026-09-05T16:00:00Z', 's=cards'],
    ['a Friday at 23', '2026-09-05T05:00:00Z', 's=felt'],
    ['the Saturday after it at 1', '2026-09-05T07:00:00Z', 's=felt'],
    ['the Saturday after it at 2', '2026-09-05T08:00:00Z', 's=cards'],
  ])('on %s is what its schedule says', (_, moment, query) => {
    expect(queryAt(moment)).toBe(query);
  });

  it('has its banner until the end that was set, and its first scene for its day', () => {
    const hour = { day: 7, hour: 12 } as const;
    const end = Date.parse('2026-09-01T16:00:00Z');
    expect(programmeAt(SCREEN, end - 1, hour).banner).toBe('Reunión a las 10');
    expect(programmeAt(SCREEN, end, hour).banner).toBeNull();
    const due = { ...SCREEN, firstUntil: '2026-09-01T16:00:00Z' };
    const kinds = (at: number) =>
      parseWall(programmeAt(due, at, hour).query).wall.scenes.map(({ kind }) => kind);
    expect(kinds(end - 1)).toEqual(['now', 'cards']);
    expect(kinds(end)).toEqual(['cards']);
  });

  it('is counted from one moment for everybody, so that walls of the same scenes change together', () => {
    const { wall } = parseWall('sec=10&s=cards&s=lines~25&s=felt');
    const round = 45_000;
    for (const at of [0, 9999, 10_000, 34_999, 35_000, 44_999, 40_000 * round + 12_345]) {
      const step = stepAt(wall, at);
      const begins = beginningOf(wall, step);
      expect(begins).toBeLessThanOrEqual(at);
      expect(at - begins).toBeLessThan(sceneAt(wall, step).seconds * 1000);
      expect(beginningOf(wall, step + 1)).toBe(begins + sceneAt(wall, step).seconds * 1000);
    }
    expect(stepAt(wall, 40_000 * round)).toBe(120_000);
  });

  it('has a name of small letters, digits and hyphens between them', () => {
    expect(['lobby', 'sala-2', '3'].every(isScreenName)).toBe(true);
    expect(['', 'Lobby', '-a', 'a--b', 'a b', '__proto__', 'x'.repeat(41)].some(isScreenName)).toBe(false);
  });
});
