import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ParametersOf, Route } from '../../src/contract/route.ts';
import { ROUTES, type RouteId } from '../../src/contract/routes.ts';
import { DEFINED_INDICATORS } from '../../src/domain/indicator/defined.ts';
import { HANDLERS } from '../../src/server/handlers.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());

const edition = (await shelf.editions())[0]?.id ?? '';
const homicide = { indicator: 'homicide-victims', region: '25' } as const;
const years = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
const wholeYears = { from: '2025-01', to: '2025-12', baseFrom: '2024-01', baseTo: '2024-12' } as const;
const acrossTheBreak = { ...years, from: '2026-01', to: '2026-03' } as const;

/** Questions that between them bring every shape of answer; a route without one does not compile. */
const ASKED: { readonly [K in RouteId]: readonly ParametersOf<(typeof ROUTES)[K]>[] } = {
  health: [{}],
  edition: [{}],
  editions: [{}],
  cube: DEFINED_INDICATORS.map(({ id }) => ({ edition, indicator: id })),
  population: [{ edition }],
  places: [{ edition }],
  placeSearch: [{ q: 'celaya' }],
  years: [{ edition }],
  series: [homicide, { indicator: 'homicide-cases', region: '00', from: '1980-01' }],
  compare: [
    { ...homicide, ...years },
    { ...homicide, ...acrossTheBreak },
    { ...homicide, ...years, baseFrom: '1980-01', baseTo: '1980-06' },
    { ...homicide, ...years, region: 'all' },
  ],
  present: ['00', '25', '09,15', 'norte', '06'].map((region) => ({ region })),
  across: [
    { indicator: 'homicide-cases', region: '00' },
    { indicator: 'femicide-cases', region: '06', to: '2026-03' },
    { indicator: 'kidnapping-cases', region: '25' },
    { indicator: 'vehicle-robbery-cases', region: '00' },
    { indicator: 'homicide-cases', region: '00', from: '2025-06', to: '2026-03' },
    { indicator: 'homicide-deaths', region: '00' },
    { indicator: 'homicide-victims', region: '00' },
  ],
  contributions: [
    { indicator: 'extortion-cases', region: '00', ...wholeYears },
    {
      indicator: 'homicide-deaths',
      region: '00',
      from: '2023-01',
      to: '2023-12',
      baseFrom: '2022-01',
      baseTo: '2022-12',
    },
    { indicator: 'homicide-victims', region: '00', ...acrossTheBreak },
    { ...homicide, ...years },
    { indicator: 'extortion-cases', region: '09,15', ...wholeYears },
  ],
  lineage: [
    { ...homicide, month: '2024-09' },
    { indicator: 'missing-reported', region: '25', month: '2024-10' },
  ],
  revisions: [homicide],
  municipalities: [{ indicator: 'missing-reported', state: '25' }],
  municipalRates: [
    { indicator: 'homicide-cases', ...years },
    { indicator: 'missing-reported', state: '11', from: '2025-01', to: '2025-06' },
    { indicator: 'homicide-cases', state: '30', from: '2019-01', to: '2019-06' },
  ],
  municipalCoverage: [{}],
  municipality: [{ code: '11020' }, { code: '24059' }],
  concentration: [
    { indicator: 'missing-reported', ...years },
    { indicator: 'homicide-cases', state: '11', from: '2019-01', to: '2019-06' },
  ],
  comparePlaces: [
    { indicator: 'homicide-cases', places: '00,25,norte,11020,24059', ...years },
    { indicator: 'homicide-cases', places: '11020', ...acrossTheBreak },
  ],
  claims: [{}],
  claim: ['C057', 'C087', 'C096', 'C153', 'C180', 'C202'].map((id) => ({ id })),
  events: [{}],
  operations: [{}],
  perception: [{}],
  announced: [{}],
  missingStock: [{}],
  womenVictims: [{}],
  publications: [{}],
  openapi: [{}],
};

type AnyHandler = (parameters: object, ...more: readonly unknown[]) => unknown;

it.each(Object.keys(ROUTES) as RouteId[])(
  'the answer of %s loses no field when the contract reads it',
  async (id) => {
    const row: Route = ROUTES[id];
    for (const parameters of ASKED[id]) {
      const answer = await shelf.use(undefined, async (store) =>
        (HANDLERS[id] as AnyHandler)(parameters, store, shelf),
      );
      expect(answer).toBeDefined();
      expect(row.answer.parse(answer)).toEqual(answer);
    }
  },
);
