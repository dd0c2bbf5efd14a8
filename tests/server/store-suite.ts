import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observationAt, seriesOf } from '../../src/domain/series/series.ts';
import type { Store } from '../../src/server/store/store.ts';
import { syntheticContents } from './synthetic-edition.ts';

/** What every store over the synthetic edition must answer. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name} over the synthetic edition`, () => {
    let store: Store;
    const contents = syntheticContents();
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    it('names its edition and every vintage kept', async () => {
      expect(await store.edition()).toEqual(contents.edition);
      expect(await store.vintages()).toEqual(contents.vintages);
    });

    it('gives a cube with 33 columns and the values of the rows', async () => {
      const cube = await store.cube('homicide-victims');
      expect(cube).toEqual(contents.cubes.find((each) => each.indicator === 'homicide-victims'));
      expect(cube?.columns).toHaveLength(33);
      const series = cube && seriesOf(cube, '25');
      expect(series && observationAt(series, '2024-09')).toMatchObject({ value: 258, method: 'cnsp-2015' });
      expect(series && observationAt(series, '2026-01')).toMatchObject({ value: 250, method: 'rnid-2026' });
    });

    it('keeps a blank cell a gap, of the state and of the nation', async () => {
      const cube = await store.cube('extortion-victims');
      const at = (region: string) => {
        const series = cube && seriesOf(cube, region);
        return series && observationAt(series, '2024-08');
      };
      expect(at('25')).toEqual({ month: '2024-08', gap: 'not-reported' });
      expect(at('00')).toEqual({ month: '2024-08', gap: 'not-all-states' });
      expect(at('24')).toMatchObject({ value: 26 });
    });

    it('gives a yearly indicator by year', async () => {
      const cube = await store.cube('homicide-deaths');
      expect(cube).toMatchObject({ cadence: 'year', start: '2020-01' });
      expect(cube?.columns[0]).toEqual({ region: '00', values: [30_000, 30_000, 30_000, 30_000] });
    });

    it('has nothing for an indicator that the edition lacks', async () => {
      expect(await store.cube('drug-dealing-cases')).toBeUndefined();
      expect(await store.municipal('homicide-victims', '25')).toBeUndefined();
      expect(await store.printings('drug-dealing-cases', ['25'])).toEqual([]);
      expect(await store.yearly('drug-dealing-cases')).toEqual([]);
      expect(await store.sourceRows('drug-dealing-cases', '2024-09')).toEqual([]);
    });

    it('gives the curated tables as they stood when it was opened', async () => {
      const curated = await store.curated();
      expect(curated.claims.find((claim) => claim.id === 'C057')?.size).toEqual({ value: 24.5, decimals: 1 });
      expect(curated).toEqual(contents.curated);
    });

    it('gives the population of every state', async () => {
      expect(await store.population()).toEqual(contents.population);
    });

    it('names every municipality once, by code', async () => {
      expect(await store.municipalities()).toEqual(contents.municipalities);
    });

    it('gives the source rows that add up to a month', async () => {
      const rows = await store.sourceRows('homicide-victims', '2024-09');
      const own = rows.filter((row) => row.region === '25');
      expect(own.reduce((sum, row) => sum + row.value, 0)).toBe(258);
      expect(own[0]).toMatchObject({ modalidad: 'Con arma blanca', sexo: 'Mujer', value: 5 });
    });

    it('gives every printing of a month, a blank cell as nothing', async () => {
      const printings = await store.printings('homicide-victims', ['25']);
      const of = (month: string) =>
        printings.filter((each) => each.month === month).map((each) => each.value);
      expect(of('2024-02')).toEqual([249, 251]);
      expect(of('2024-12')).toEqual([null, 261]);
    });

    it('adds the printings of several regions, only where all of them are printed', async () => {
      const printings = await store.printings('homicide-victims', ['25', '01']);
      const of = (month: string) =>
        printings.filter((each) => each.month === month).map((each) => each.value);
      expect(of('2024-02')).toEqual([258, 262]);
      expect(of('2024-12')).toEqual([null, 282]);
      expect(await store.printings('homicide-victims', ['25', '00'])).toEqual([]);
    });

    it('gives municipalities by column, largest first, a month without a record as 0', async () => {
      expect(await store.municipal('missing-reported', '25')).toEqual(contents.municipal[0]);
    });

    it('gives the municipalities of every state at once', async () => {
      expect(await store.municipalTables('missing-reported')).toEqual(contents.municipal);
      expect(await store.municipalTables('homicide-victims')).toEqual([]);
    });

    it('gives the population of municipalities, a place that CONAPO does not list left out', async () => {
      expect(await store.municipalPopulation()).toEqual(contents.municipalPopulation);
    });

    it('gives figures of whole years', async () => {
      expect(await store.yearly('homicide-victims')).toEqual(contents.yearly[0]?.totals);
    });
  });
}
