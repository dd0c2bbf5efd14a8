// What the embedded edition says of the present and across the break; figures as a separate query of the raw files gives them.
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { acrossRoute, presentRoute } from '../../src/contract/present-routes.ts';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { asking } from '../contract/asking.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());
const app = createApp(shelf);
const { get } = asking((path) => app(new Request(`http://saldo.test${path}`)));

function near(value: number): number {
  return expect.closeTo(value, 2) as number;
}

describe('the present, through the API', () => {
  it('homicide and extortion are judged by the season, people reported missing by the year before', async () => {
    const { registers, dataThrough } = await get(presentRoute, { region: '00' });
    expect(dataThrough).toBe('2026-08');
    const [homicide, extortion, missing] = registers;
    expect(homicide).toMatchObject({
      indicator: 'homicide-cases',
      newest: { month: '2026-08', total: 1113, perDay: near(1113 / 31), provisional: true },
      judgement: {
        kind: 'season',
        comparison: {
          verdict: 'falling',
          ratio: near(0.85),
          season: { ratio: near(1.05), spread: near(0.09) },
        },
      },
    });
    expect(extortion).toMatchObject({
      indicator: 'extortion-cases',
      newest: { month: '2026-08', total: 845 },
      judgement: {
        kind: 'season',
        comparison: {
          verdict: 'no-clear-change',
          ratio: near(1.05),
          season: { ratio: near(1.055), spread: near(0.089) },
        },
      },
    });
    expect(missing).toMatchObject({
      indicator: 'missing-reported',
      newest: { month: '2025-12', provisional: true },
      judgement: { kind: 'year-before', comparison: { window: { from: '2025-07', to: '2025-09' } } },
    });
  });

  it('a state with few records says why its register is not judged', async () => {
    const { registers } = await get(presentRoute, { region: '31' });
    expect(registers.find((each) => each.indicator === 'homicide-cases')?.judgement).toMatchObject({
      kind: 'season',
      comparison: { verdict: 'not-comparable', reason: 'too-few' },
    });
  });
});

/** Both counts of January to August, and what is said of them. */
const ACROSS = [
  ['homicide-cases', 14_247, 10_115, 11_734, 'fell-under-both', 'read'],
  ['femicide-cases', 455, 421, 1073, 'cannot-tell', 'outnumber'],
  ['extortion-cases', 7370, 7188, 8362, 'hangs-on-the-reading', 'read'],
  ['kidnapping-cases', 307, 262, null, 'cannot-tell', 'none-counted'],
  ['other-life-cases', 9554, 5503, 7774, 'fell-under-both', 'read'],
] as const;

describe('across the break, through the API', () => {
  it.each(ACROSS)(
    '%s: %d, then %d or %s: %s',
    async (indicator, before, without, withAttempts, mark, attempts) => {
      const answer = await get(acrossRoute, { indicator, region: '00' });
      expect(answer).toMatchObject({
        mark,
        window: { from: '2026-01', to: '2026-08' },
        readings: {
          before: { window: { from: '2025-01', to: '2025-08' }, total: before },
          without: { after: { total: without } },
          withAttempts: withAttempts && { after: { total: withAttempts } },
          attempts,
        },
      });
    },
  );

  it('of homicide 18 of every 100 would have to be left out for the fall not to hold', async () => {
    const { readings } = await get(acrossRoute, { indicator: 'homicide-cases', region: '00' });
    expect(readings?.withAttempts?.shareToOverturn).toBeCloseTo(0.176, 3);
  });

  it('where nothing but chance is in the difference, it cannot be told', async () => {
    for (const indicator of ['kidnapping-cases', 'femicide-cases'] as const) {
      expect(await get(acrossRoute, { indicator, region: '00' })).toMatchObject({ reason: 'within-noise' });
    }
  });

  it('in a state without attempts to August one reading is given and tells nothing', async () => {
    expect(await get(acrossRoute, { indicator: 'homicide-cases', region: '25' })).toMatchObject({
      mark: 'cannot-tell',
      reason: 'attempts-not-published',
      readings: { attempts: 'not-published' },
    });
    expect(
      await get(acrossRoute, { indicator: 'homicide-cases', region: '25', from: '2026-01', to: '2026-03' }),
    ).toMatchObject({ readings: { attempts: 'read' } });
  });

  it('the CSV has the row that the answer has', async () => {
    const url = 'http://saldo.test/api/v1/across.csv?indicator=extortion-cases&region=00';
    const text = await (await app(new Request(url))).text();
    expect(text).toContain(',hangs-on-the-reading,,7370,7188,8362,read,');
  });
});
