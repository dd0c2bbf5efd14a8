import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/indicator/rows.ts';
import { readManifest, servingEdition } from '../../../src/edition/manifest.ts';

const DATA = join(import.meta.dirname, '../../../data');

async function revisionsOf(indicator: IndicatorId) {
  const { edition } = await readManifest(DATA, (await servingEdition(DATA)) ?? '');
  return edition.coverage.find((each) => each.indicator === indicator)?.usualRevision;
}

async function growthOf(indicator: IndicatorId) {
  const { edition } = await readManifest(DATA, (await servingEdition(DATA)) ?? '');
  return edition.coverage.find((each) => each.indicator === indicator)?.usualGrowth;
}

describe('the usual growth between two cuts of the embedded edition', () => {
  it('keeps its sign: the newest twelve months of femicide case files grow by up to 3.3 %, those before by 0.2 %', async () => {
    expect((await growthOf('femicide-cases'))?.nation.filter((each) => each.months === 12)).toEqual([
      { method: 'cnsp-2015', age: 0, months: 12, low: 0, high: 0.03301, pairs: 8 },
      { method: 'cnsp-2015', age: 12, months: 12, low: -0.00077, high: 0.0021, pairs: 8 },
    ]);
  });

  it('is assumed either way where one cut is kept', async () => {
    expect((await growthOf('missing-still'))?.nation).toEqual([
      { method: 'rnpdno', age: 0, months: 12, low: -0.08963, high: 0.08963, pairs: null },
    ]);
  });
});

describe('the usual revisions of the embedded edition', () => {
  it('are measured on the kept files: a year of homicide case files moves by 0.07 %, its newest month by 0.30 %', async () => {
    expect((await revisionsOf('homicide-cases'))?.nation).toEqual([
      { method: 'cnsp-2015', months: 1, share: 0.00304, pairs: 8 },
      { method: 'cnsp-2015', months: 3, share: 0.00185, pairs: 8 },
      { method: 'cnsp-2015', months: 12, share: 0.00068, pairs: 8 },
      { method: 'rnid-2026', months: 1, share: 0.00286, pairs: 1 },
      { method: 'rnid-2026', months: 3, share: 0.0005, pairs: 1 },
    ]);
  });

  it('of states are larger: 0.48 % a year, 2.2 % in the newest month', async () => {
    expect((await revisionsOf('homicide-cases'))?.states).toEqual([
      { method: 'cnsp-2015', months: 1, share: 0.02152, pairs: 139 },
      { method: 'cnsp-2015', months: 3, share: 0.008, pairs: 176 },
      { method: 'cnsp-2015', months: 12, share: 0.00481, pairs: 218 },
      { method: 'rnid-2026', months: 1, share: 0.00286, pairs: 1 },
      { method: 'rnid-2026', months: 3, share: 0.0005, pairs: 1 },
    ]);
  });

  it('tell the first quarter of the new register apart: extortion had grown by 4.8 % five months later', async () => {
    const quarter = (await revisionsOf('extortion-cases'))?.nation.filter((each) => each.months === 3);
    expect(quarter?.map(({ method, share }) => [method, share])).toEqual([
      ['cnsp-2015', 0.00425],
      ['rnid-2026', 0.0481],
    ]);
  });

  it('of the young register rest on its own two cuts, March and August 2026: femicide 144, later 154', async () => {
    const own = (await revisionsOf('femicide-cases'))?.nation.filter(({ method }) => method === 'rnid-2026');
    expect(own).toEqual([
      { method: 'rnid-2026', months: 1, share: 0.16327, pairs: 1 },
      { method: 'rnid-2026', months: 3, share: 0.06944, pairs: 1 },
    ]);
  });

  it('are assumed where one file is kept: disappearances, INEGI’s deaths', async () => {
    expect((await revisionsOf('missing-still'))?.nation).toEqual([
      { method: 'rnpdno', months: 12, share: 0.08963, pairs: null },
    ]);
    expect((await revisionsOf('homicide-deaths'))?.nation).toEqual([
      { method: 'inegi-deaths', months: 12, share: 0.0093, pairs: null },
    ]);
  });
});
