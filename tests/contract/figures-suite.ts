import { describe, expect, it } from 'vitest';
import { filledAddress } from '../../src/contract/addresses.ts';
import {
  cubeRoute,
  editionRoute,
  editionsRoute,
  healthRoute,
  placeSearchRoute,
  placesRoute,
  populationRoute,
  yearsRoute,
} from '../../src/contract/edition-routes.ts';
import { seriesRoute } from '../../src/contract/figure-routes.ts';
import { isGap } from '../../src/domain/indicator/observation.ts';
import { REGION_GROUPS, STATE_CODES } from '../../src/domain/place/region.ts';
import { seriesOf } from '../../src/domain/series/series.ts';
import { asking, type Ask } from './asking.ts';

/** Editions, cubes, population and series, over whichever edition. */
export function describeFigures(name: string, ask: Ask): void {
  const { get, refused } = asking(ask);

  async function anIndicator() {
    const { coverage } = await get(editionRoute, {});
    const first = coverage.find((each) => each.states && each.indicator !== 'homicide-deaths');
    if (!first?.states) throw new Error('the edition has no indicator by state');
    return { indicator: first.indicator, window: first.states };
  }

  describe(`${name} gives figures whole:`, () => {
    it('health names the edition that serves', async () => {
      const { id } = await get(editionRoute, {});
      expect(await get(healthRoute, {})).toEqual({
        status: 'ok',
        edition: id,
        mark: expect.any(String),
        now: expect.any(String),
      });
      expect((await ask('/healthz')).headers.get('cache-control')).toBe('no-store');
    });

    it('the edition explains itself', async () => {
      const edition = await get(editionRoute, {});
      expect(edition.states).toHaveLength(32);
      expect(edition.coverage.length).toBeGreaterThan(0);
      const vintages = edition.vintages.map((each) => each.id);
      for (const each of edition.coverage)
        expect(vintages).toEqual(expect.arrayContaining([...each.vintages]));
      const sources = edition.sources.map((each) => each.id);
      for (const each of edition.vintages) expect(sources).toContain(each.source);
    });

    it('the list of editions holds the serving one', async () => {
      const { serving, editions, vintages } = await get(editionsRoute, {});
      expect(editions[0]?.id).toBe(serving);
      expect(vintages.length).toBeGreaterThan(0);
    });

    it('every indicator of the edition has a cube of 33 columns of one length, for ever', async () => {
      const { id, coverage } = await get(editionRoute, {});
      for (const { indicator } of coverage) {
        const address = filledAddress(cubeRoute.path, { edition: id, indicator });
        const response = await ask(address);
        expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        const cube = cubeRoute.answer.parse(await response.json());
        expect(cube).toMatchObject({ edition: id, indicator });
        expect(cube.columns.map((each) => each.region)).toEqual(['00', ...STATE_CODES]);
        expect(new Set(cube.columns.map((each) => each.values.length)).size).toBe(1);
        // Reading throws where a value has no origin.
        for (const region of ['00', ...STATE_CODES]) expect(seriesOf(cube, region)).toBeDefined();
      }
    });

    it('a nation that is the sum of its states is their sum', async () => {
      const { id } = await get(editionRoute, {});
      const { indicator } = await anIndicator();
      const cube = await get(cubeRoute, { edition: id, indicator });
      const months = seriesOf(cube, '00')?.observations ?? [];
      const sums = months.flatMap((each, index) =>
        isGap(each) || each.basis !== 'sum-of-states'
          ? []
          : [
              [
                each.value,
                cube.columns.slice(1).reduce((sum, column) => sum + (column.values[index] ?? NaN), 0),
              ],
            ],
      );
      expect(sums.length).toBeGreaterThan(0);
      for (const [nation, states] of sums) expect(nation).toBe(states);
    });

    it('population has 32 states of one length, for ever', async () => {
      const { id } = await get(editionRoute, {});
      const { states } = await get(populationRoute, { edition: id });
      expect(states.map((each) => each.region)).toEqual(STATE_CODES);
      const response = await ask(filledAddress(populationRoute.path, { edition: id }));
      expect(response.headers.get('cache-control')).toContain('immutable');
    });

    it('places are named by state, for ever, and found by the beginning of a word', async () => {
      const { id } = await get(editionRoute, {});
      const { municipalities } = await get(placesRoute, { edition: id });
      for (const { code } of municipalities) expect(code).toMatch(/^(0[1-9]|[12]\d|3[0-2])\d{3}$/);
      const { places } = await get(placeSearchRoute, { q: 'mexico' });
      expect(places.slice(0, 2).map((each) => each.code)).toEqual(['00', '15']);
      expect(places.map((each) => each.code)).toContain('09');
      expect(await refused('/api/v1/places/search?q=', 400)).toMatchObject({ parameter: 'q' });
    });

    it('published years tell how many people were killed in 2025, and through which month', async () => {
      const { id } = await get(editionRoute, {});
      const { years } = await get(yearsRoute, { edition: id });
      const killed = years.find((each) => each.indicator === 'homicide-victims')?.totals ?? [];
      expect(killed.find((each) => each.year === 2025)).toMatchObject({
        region: '00',
        through: '2025-12',
        value: 23_609,
      });
    });

    it('an edition that is not kept is 404', async () => {
      const indicator = 'homicide-victims';
      for (const edition of ['1999-01-00000000', 'nonsense', '../../etc/passwd']) {
        const error = await refused(filledAddress(cubeRoute.path, { edition, indicator }), 404);
        expect(error).toMatchObject({ code: 'unknown-edition', parameter: 'edition' });
      }
    });

    it('a series reads the same as the cube, and names the source of every value', async () => {
      const { id } = await get(editionRoute, {});
      const { indicator, window } = await anIndicator();
      const cube = await get(cubeRoute, { edition: id, indicator });
      const series = await get(seriesRoute, { indicator, region: '25', ...window });
      const whole = seriesOf(cube, '25')?.observations ?? [];
      expect(series.observations.length).toBeGreaterThan(1);
      expect(whole).toEqual(expect.arrayContaining([...series.observations]));
      const named = series.vintages.map((each) => each.id);
      const used = series.observations.flatMap((each) => (isGap(each) ? [] : [each.vintage]));
      expect(named).toEqual([...new Set(used)]);
    });

    it('a group is the sum of its states, in whatever order they are named', async () => {
      const { indicator, window } = await anIndicator();
      const [group] = REGION_GROUPS;
      const states = group?.states ?? [];
      const read = async (region: string) => {
        const answer = await get(seriesRoute, { indicator, region, from: window.to, to: window.to });
        return answer.observations;
      };
      const sum = await read(group?.id ?? '');
      expect(await read(states.join(','))).toEqual(sum);
      const valueOf = (observations: typeof sum) =>
        observations.map((each) => ('value' in each ? each.value : each));
      expect(valueOf(await read(states.toReversed().join(',')))).toEqual(valueOf(sum));
    });

    it('months outside the register are gaps with a reason, never zero', async () => {
      const { indicator } = await anIndicator();
      const past = await get(seriesRoute, { indicator, region: '00', from: '1980-01', to: '1980-02' });
      expect(past.observations).toEqual([
        { month: '1980-01', gap: 'before-series' },
        { month: '1980-02', gap: 'before-series' },
      ]);
      const future = await get(seriesRoute, { indicator, region: '00', from: '2090-01', to: '2090-01' });
      expect(future.observations).toEqual([{ month: '2090-01', gap: 'not-published' }]);
    });

    it('the CSV of a series has a row for each observation of the JSON', async () => {
      const { indicator, window } = await anIndicator();
      const asked = { indicator, region: '25', ...window };
      const { observations } = await get(seriesRoute, asked);
      const response = await ask(filledAddress(seriesRoute.path, asked).replace('/series?', '/series.csv?'));
      expect(response.headers.get('content-type')).toContain('text/csv');
      expect(response.headers.get('content-disposition')).toContain(`saldo-series-${indicator}-25-`);
      const bytes = await response.arrayBuffer();
      const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
      expect(lines[0]).toBe(`\uFEFF${seriesRoute.columns.join(',')}`);
      expect(lines).toHaveLength(observations.length + 2);
      const value = observations.map((each) => (isGap(each) ? '' : String(each.value)));
      expect(lines.slice(1, -1).map((line) => line.split(',')[5])).toEqual(value);
    });
  });
}
