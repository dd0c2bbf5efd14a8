// What the embedded edition says of the present and across the break; figures as a separate query of the raw files gives them.
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { presentRoute } from '../../src/contract/present-routes.ts';
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
