import { describe, expect, it } from 'vitest';
import { nationOfStates } from '../../src/domain/record/printed/missing-stock.ts';
import { womenKilled } from '../../src/domain/record/printed/women-victims.ts';
import { announcedRoute, missingStockRoute, womenVictimsRoute } from '../../src/contract/printed-routes.ts';
import { asking, type Ask } from './asking.ts';

/** Figures as others printed them, over any edition with the tables that ship. */
export function describePrinted(name: string, ask: Ask): void {
  const { get } = asking(ask);

  describe(`${name} gives what others printed:`, () => {
    it('the announced mean went from 86.9 victims a day to 42.5 in July 2026', async () => {
      const { means } = await get(announcedRoute, {});
      expect(means[0]).toMatchObject({ month: '2024-09', perDay: 86.9, link: null });
      expect(means.at(-1)).toMatchObject({ month: '2026-07', perDay: 42.5, announcedOn: '2026-08-11' });
    });

    it('133,924 people were missing on 3 June 2026, and the 32 states add up to them', async () => {
      const { cuts, states } = await get(missingStockRoute, {});
      const last = cuts.at(-1);
      expect(last).toMatchObject({ asOf: '2026-06-03', stillMissing: { value: 133_924, moreThan: false } });
      expect(nationOfStates(states)).toEqual({
        stillMissing: 133_924,
        disappeared: 124_993,
        notLocated: 8_931,
        locatedAlive: 244_537,
        locatedDead: 22_473,
      });
    });

    it('the government’s three groups and those of before 2006 add up to 132,534', async () => {
      const [sorting] = (await get(missingStockRoute, {})).sortings;
      if (!sorting) throw new Error('no sorting');
      const { stillMissing, withoutData, withActivity, withoutActivity, before2006 } = sorting;
      expect([stillMissing, withoutData, withActivity, withoutActivity]).toEqual([
        132_534, 46_742, 40_308, 43_128,
      ]);
      expect(withoutData + withActivity + withoutActivity + before2006).toBe(stillMissing);
    });

    it('732 women were killed in femicides in 2025 and 442 from January to August 2026, never added', async () => {
      const { rows } = await get(womenVictimsRoute, {});
      expect(womenKilled(rows)).toEqual([
        { window: { from: '2025-01', to: '2025-12' }, femicide: 732, homicide: 2_086 },
        { window: { from: '2026-01', to: '2026-08' }, femicide: 442, homicide: 988 },
      ]);
    });
  });
}
