import { expect, it } from 'vitest';
import { SAMPLE } from '../../mocks/sample.ts';
import { changedLines } from '../../src/feeds/changelog.ts';
import { newsAbout, newsOf, type ArrivedEdition, type NewsFacts } from '../../src/feeds/news.ts';
import type { Cube } from '../../src/domain/series/cube.ts';

const LATER = '2026-09-00000002';
const EDITIONS: readonly ArrivedEdition[] = [
  { edition: { ...SAMPLE.edition, id: '2026-08-00000001' }, arrived: '2026-09-20T12:00:00.000Z' },
  { edition: { ...SAMPLE.edition, id: LATER }, arrived: '2026-10-20T12:00:00.000Z' },
];

/** The sample's cubes; the earlier edition lacks the last month of homicide case files. */
function cubeIn(edition: string, indicator: string): Cube | undefined {
  const cube = SAMPLE.cubes.find((each) => each.indicator === indicator);
  if (!cube || edition === LATER || indicator !== 'homicide-cases') return cube;
  const columns = cube.columns.map((each) => ({
    ...each,
    values: each.values.slice(0, -1),
  }));
  return { ...cube, columns };
}

const CHANGELOG =
  '\uFEFFedition,claim,before,after,reason\r\n' +
  `2026-07-00000000,C001,holds,opposite,\r\n${LATER},C001,holds,opposite,\r\n` +
  `${LATER},C001,opposite,holds,\r\n${LATER},C002,new,holds,\r\n${LATER},C002,holds,nonsense,\r\n`;

const FACTS: NewsFacts = {
  editions: async () => EDITIONS,
  cube: async (edition, indicator) => cubeIn(edition, indicator),
  revisions: async () => [],
  claims: async () => SAMPLE.curated?.claims ?? [],
  changed: async () => changedLines(CHANGELOG),
};

it('a month is new with the edition that first had it, and what both have is not new again', async () => {
  const months = newsAbout(await newsOf(FACTS, '00'), { kind: 'months' });
  const [newest, ...others] = months;
  expect(newest).toMatchObject({ on: '2026-10-20T12:00:00.000Z', indicator: 'homicide-cases' });
  expect(new Set(others.map(({ on }) => on))).toEqual(new Set(['2026-09-20T12:00:00.000Z']));
  expect(new Set(months.map(({ id }) => id)).size).toBe(months.length);
});

it('a finding that changed twice under one edition is two entries; of an edition that is gone there is none', async () => {
  const findings = newsAbout(await newsOf(FACTS, '00'), { kind: 'finding' });
  expect(findings.map(({ id }) => id)).toEqual([
    `finding/${LATER}/C001`,
    `finding/${LATER}/C001/2`,
    `finding/${LATER}/C002`,
  ]);
  expect(findings[0]?.sentence.es).toMatch(/»\. Antes: se sostiene; ahora: al revés\.$/);
  expect(findings[2]?.sentence.en).toMatch(/”\. Finding: holds\.$/);
});

it('an installation without an edition has no news', async () => {
  expect(await newsOf({ ...FACTS, editions: async () => [] }, '00')).toEqual([]);
});
