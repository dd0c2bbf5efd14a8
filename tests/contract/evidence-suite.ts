import { describe, expect, it } from 'vitest';
import {
  claimsRoute,
  eventsRoute,
  operationsRoute,
  perceptionRoute,
} from '../../src/contract/claims-routes.ts';
import { announcedRoute, missingStockRoute, womenVictimsRoute } from '../../src/contract/printed-routes.ts';
import { publicationsRoute } from '../../src/contract/publication-route.ts';
import { filledAddress } from '../../src/contract/addresses.ts';
import {
  compareRoute,
  contributionsRoute,
  lineageRoute,
  municipalitiesRoute,
  revisionsRoute,
  seriesRoute,
} from '../../src/contract/figure-routes.ts';
import {
  comparePlacesRoute,
  concentrationRoute,
  municipalityRoute,
  municipalRatesRoute,
} from '../../src/contract/municipal-routes.ts';
import { acrossRoute, presentRoute } from '../../src/contract/present-routes.ts';
import { ROUTES, type TabularRouteId } from '../../src/contract/routes.ts';
import { VERDICTS } from '../../src/domain/judgement/comparison.ts';
import { ACROSS_OUTCOMES } from '../../src/domain/judgement/across.ts';
import { unpackRates } from '../../src/domain/judgement/municipal/packed-rates.ts';
import { indicatorOf } from '../../src/domain/indicator/indicator.ts';
import { daysInMonth, monthsFrom, type Month } from '../../src/domain/time/period.ts';
import { STATE_CODES } from '../../src/domain/place/region.ts';
import { REVISION_BASES } from '../../src/domain/record/revisions/usual-revision.ts';
import { asking, type Ask } from './asking.ts';

/** Lineage, revisions, municipalities and comparisons, over an edition that holds Sinaloa's homicides. */
export function describeEvidence(name: string, ask: Ask): void {
  const { get, refused } = asking(ask);

  describe(`${name} gives evidence:`, () => {
    it('a figure is accounted for by its rows, or no rows are kept', async () => {
      const asked = { indicator: 'homicide-victims', region: '25', month: '2024-09' } as const;
      const lineage = await get(lineageRoute, asked);
      expect(lineage.observation).toMatchObject({ month: '2024-09', value: lineage.accounted });
      expect(lineage.rows.reduce((sum, row) => sum + row.value, 0)).toBe(lineage.accounted);
      expect(lineage.parts).toEqual([
        { region: '25', value: lineage.accounted, vintage: lineage.vintages[0]?.id },
      ]);
      expect(lineage.vintages[0]?.checksum).toMatch(/^[0-9a-f]{64}$/);
      expect(lineage.sources.map((each) => each.id)).toEqual([lineage.vintages[0]?.source]);
    });

    it('the last printing of a month is the figure that serves', async () => {
      const asked = { indicator: 'homicide-victims', region: '25' } as const;
      const { start, columns } = await get(revisionsRoute, asked);
      const month = '2024-09';
      const printed = columns.map((each) => each.values[monthsFrom(start, month)]);
      const serving = await get(seriesRoute, { ...asked, from: month, to: month });
      expect(columns.length).toBeGreaterThan(1);
      expect(serving.observations).toMatchObject([{ value: printed.at(-1) }]);
    });

    it('municipalities come by column, for a state that has them', async () => {
      const { columns } = await get(municipalitiesRoute, { indicator: 'missing-reported', state: '25' });
      expect(columns.length).toBeGreaterThan(1);
      expect(columns.every((each) => /^25\d{3}$/.test(each.code) && each.name.length > 0)).toBe(true);
      const error = await refused('/api/v1/municipalities?indicator=homicide-deaths&state=25', 404);
      expect(error.message).toContain('not kept by municipality');
    });

    it('municipalities come by rate, and add up to what concentration counts', async () => {
      const asked = { indicator: 'missing-reported', from: '2024-01', to: '2024-03' } as const;
      const { municipalities, unspecified } = unpackRates(await get(municipalRatesRoute, asked));
      const { now } = await get(concentrationRoute, asked);
      const sum = [...municipalities, ...unspecified].reduce((all, { total }) => all + (total ?? 0), 0);
      expect(sum).toBeGreaterThan(0);
      expect(now?.total).toBe(sum);
      const ranks = municipalities.flatMap(({ rank }) => rank ?? []);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    });

    it('a municipality has its months, and other codes are refused', async () => {
      const { state, series } = await get(municipalityRoute, { code: '25006' });
      expect(state).toBe('25');
      expect(series.map((each) => each.indicator)).toContain('missing-reported');
      await refused('/api/v1/municipalities/25999/series', 404);
      await refused('/api/v1/municipalities/99001/series', 404);
    });

    it('several places are compared in one call, each as it is alone', async () => {
      const windows = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const asked = { indicator: 'homicide-victims', ...windows } as const;
      const { places } = await get(comparePlacesRoute, { ...asked, places: '25,00' });
      expect(places.map(({ code }) => code)).toEqual(['25', '00']);
      const alone = await get(compareRoute, { ...asked, region: '25' });
      expect(alone).toMatchObject({ verdict: places[0]?.comparison.verdict });
    });

    it('the present gives the newest month of a register with its daily mean, and says how it is judged', async () => {
      const { registers, dataThrough } = await get(presentRoute, { region: '25' });
      const homicide = registers.find((each) => indicatorOf(each.indicator).topic === 'homicide');
      if (!homicide) throw new Error('no register of homicide');
      const { indicator, newest, judgement } = homicide;
      const { observations } = await get(seriesRoute, { indicator, region: '25', from: newest.month });
      expect(observations[0]).toMatchObject({ month: newest.month, value: newest.total });
      expect(newest.perDay).toBeCloseTo(newest.total / daysInMonth(newest.month), 9);
      expect(monthsFrom(newest.month, dataThrough ?? '1970-01')).toBeGreaterThanOrEqual(0);
      expect(['season', 'year-before']).toContain(judgement.kind);
    });

    it('across the break both counts come from the series, or the answer says why not', async () => {
      const asked = { indicator: 'homicide-victims', region: '25' } as const;
      const answer = await get(acrossRoute, asked);
      expect(ACROSS_OUTCOMES).toContain(answer.mark);
      expect(await get(acrossRoute, { ...asked, from: '2025-01', to: '2025-06' })).toMatchObject({
        mark: 'cannot-tell',
        reason: 'window-before-break',
        readings: null,
      });
      const before = `${acrossRoute.path}?indicator=homicide-victims&region=25&to=2025-06`;
      expect(await refused(before, 400)).toMatchObject({ code: 'bad-parameter', parameter: 'to' });
    });

    it('an indicator or region that is not known is refused with those that are', async () => {
      const unknown = await refused(`${acrossRoute.path}?indicator=murder&region=00`, 404);
      expect(unknown.message).toContain('expected one of homicide-victims, ');
      const nowhere = await refused(`${presentRoute.path}?region=33`, 404);
      expect(nowhere.message).toMatch(/expected 00, 01 to 32, or one of .*norte/);
    });

    it('a comparison carries totals, ratio, interval and one of the four verdicts', async () => {
      const asked = { indicator: 'homicide-victims', from: '2025-01', to: '2025-06' } as const;
      const base = { baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const answer = await get(compareRoute, { ...asked, ...base, region: '25' });
      expect(VERDICTS).toContain('verdict' in answer && answer.verdict);
      const sum = async (from: Month, to: Month) => {
        const { observations } = await get(seriesRoute, {
          indicator: 'homicide-victims',
          region: '25',
          from,
          to,
        });
        return observations.reduce((total, each) => total + ('value' in each ? each.value : NaN), 0);
      };
      expect(answer).toMatchObject({
        region: '25',
        change: {
          side: { total: await sum('2025-01', '2025-06'), days: 181 },
          base: { total: await sum('2024-01', '2024-06'), days: 182 },
        },
      });
    });

    it('a comparison tells the usual revision that its verdict was tested with, and how that is known', async () => {
      const halves = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const answer = await get(compareRoute, { indicator: 'homicide-victims', region: '00', ...halves });
      const revision = 'revision' in answer ? answer.revision : undefined;
      expect(REVISION_BASES).toContain(revision?.basis);
      expect(revision?.share).toBeGreaterThan(0);
    });

    it('a comparison across the change of method is refused, with the month to blame', async () => {
      const windows = { from: '2026-01', to: '2026-03', baseFrom: '2025-01', baseTo: '2025-03' } as const;
      const answer = await get(compareRoute, { indicator: 'homicide-victims', region: '00', ...windows });
      expect(answer).toMatchObject({
        verdict: 'not-comparable',
        reason: 'method-break',
        months: ['2026-01'],
      });
      expect(answer).not.toHaveProperty('change');
    });

    it('all states are judged together, with false alarms controlled', async () => {
      const windows = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const answer = await get(compareRoute, { indicator: 'homicide-victims', region: 'all', ...windows });
      expect(answer).toMatchObject({ region: 'all', falseDiscoveryRate: 0.05 });
      const comparisons = 'comparisons' in answer ? answer.comparisons : [];
      expect(comparisons.map((each) => each.region)).toEqual(STATE_CODES);
    });

    it('what its states add is what the nation moved, to the last record', async () => {
      const windows = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const asked = { indicator: 'homicide-victims', region: '00', ...windows } as const;
      const answer = await get(contributionsRoute, asked);
      const whole = await get(compareRoute, asked);
      expect(whole).toMatchObject({ ...answer.whole });
      const parts = 'parts' in answer ? answer.parts : [];
      expect(parts.map((each) => each.region).toSorted()).toEqual(STATE_CODES);
      const change = answer.whole.verdict === 'not-comparable' ? undefined : answer.whole.change;
      const moved = (change?.side.total ?? NaN) - (change?.base.total ?? NaN);
      expect(parts.reduce((sum, each) => sum + each.difference, 0)).toBe(moved);
      const points = parts.reduce((sum, each) => sum + (each.points ?? NaN), 0);
      expect(points).toBeCloseTo(((change?.ratio ?? NaN) - 1) * 100, 9);
    });

    it('what moved a single state, or crosses the change of method, is refused with its reason', async () => {
      const windows = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const asked = { indicator: 'homicide-victims', region: '25', ...windows } as const;
      expect(await get(contributionsRoute, asked)).toMatchObject({ reason: 'one-state', missing: [] });
      const across = { ...asked, region: '00', from: '2026-01', to: '2026-03' } as const;
      expect(await get(contributionsRoute, across)).toMatchObject({
        reason: 'not-comparable',
        whole: { verdict: 'not-comparable', reason: 'method-break' },
      });
    });

    it('every CSV has the columns that the contract gives it, in every row', async () => {
      const month = { month: '2024-09' } as const;
      const windows = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const own = { indicator: 'homicide-victims', region: '25' } as const;
      const municipalMonths = { from: '2024-01', to: '2024-03' } as const;
      const addresses = {
        series: filledAddress(seriesRoute.path, own),
        compare: filledAddress(compareRoute.path, { ...own, region: 'all', ...windows }),
        contributions: filledAddress(contributionsRoute.path, { ...own, region: '00', ...windows }),
        lineage: filledAddress(lineageRoute.path, { ...own, ...month }),
        revisions: filledAddress(revisionsRoute.path, own),
        municipalities: filledAddress(municipalitiesRoute.path, {
          indicator: 'missing-reported',
          state: '25',
        }),
        municipalRates: filledAddress(municipalRatesRoute.path, {
          indicator: 'missing-reported',
          ...municipalMonths,
        }),
        concentration: filledAddress(concentrationRoute.path, {
          indicator: 'missing-reported',
          ...municipalMonths,
        }),
        comparePlaces: filledAddress(comparePlacesRoute.path, {
          indicator: 'homicide-victims',
          places: '25,00',
          ...windows,
        }),
        municipality: filledAddress(municipalityRoute.path, { code: '25006' }),
        present: filledAddress(presentRoute.path, { region: '25' }),
        across: filledAddress(acrossRoute.path, { indicator: 'homicide-victims', region: '25' }),
        claims: filledAddress(claimsRoute.path, {}),
        events: filledAddress(eventsRoute.path, {}),
        operations: filledAddress(operationsRoute.path, {}),
        perception: filledAddress(perceptionRoute.path, {}),
        announced: filledAddress(announcedRoute.path, {}),
        missingStock: filledAddress(missingStockRoute.path, {}),
        womenVictims: filledAddress(womenVictimsRoute.path, {}),
        publications: filledAddress(publicationsRoute.path, {}),
      } as const satisfies Record<TabularRouteId, string>;
      for (const [id, address] of Object.entries(addresses) as [TabularRouteId, string][]) {
        const [path, query] = address.split('?');
        const text = await (await ask(`${path}.csv${query ? `?${query}` : ''}`)).text();
        const [header, ...lines] = text.trimEnd().split('\r\n');
        expect(header).toBe(ROUTES[id].columns.join(','));
        expect(lines.length).toBeGreaterThan(0);
        const widths = lines.map((line) => line.replace(/"[^"]*"/g, '').split(',').length);
        expect(new Set(widths)).toEqual(new Set([ROUTES[id].columns.length]));
      }
    });
  });
}
