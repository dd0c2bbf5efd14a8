// Figures that the embedded edition must give, as the official files' own totals have them.
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filledAddress } from '../../src/contract/addresses.ts';
import { type AnswerOf, type ParametersOf, type Route } from '../../src/contract/route.ts';
import {
  compareRoute,
  contributionsRoute,
  lineageRoute,
  municipalitiesRoute,
  revisionsRoute,
  seriesRoute,
} from '../../src/contract/figure-routes.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import { monthsFrom, type Month } from '../../src/domain/time/period.ts';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());
const app = createApp(shelf);

async function get<R extends Route>(row: R, parameters: ParametersOf<R>): Promise<AnswerOf<R>> {
  const response = await app(new Request(`http://saldo.test${filledAddress(row.path, parameters)}`));
  return row.answer.parse(await response.json()) as AnswerOf<R>;
}

/** What each vintage printed for October 2024 in the nation. */
async function printed(indicator: IndicatorId): Promise<(number | null | undefined)[]> {
  const { start, columns } = await get(revisionsRoute, { indicator, region: '00' });
  return columns.map(({ values }) => values[monthsFrom(start, '2024-10')]);
}

describe('the embedded edition, through the API', () => {
  it('has 2,608 victims of intentional homicide in September 2024, one more than three months before', async () => {
    const month = { from: '2024-09', to: '2024-09' } as const;
    const answer = await get(seriesRoute, { indicator: 'homicide-victims', region: '00', ...month });
    expect(answer.observations).toMatchObject([{ value: 2608, method: 'cnsp-2015', basis: 'sum-of-states' }]);
    expect(answer.vintages).toMatchObject([
      { source: 'republished-state-victims', provenance: 'republished' },
    ]);
  });

  it('shows how October 2024 moved from edition to edition', async () => {
    expect(await printed('homicide-victims')).toEqual([2571, null, 2570, 2571]);
    expect(await printed('extortion-victims')).toEqual([null, 942, 956]);
  });

  it('keeps January 2024 as it was first printed: 2,047 case files, 2,051 ten months later', async () => {
    const { start, columns } = await get(revisionsRoute, { indicator: 'homicide-cases', region: '00' });
    const official = columns.filter(({ source }) => source === 'sesnsp-cases');
    expect(official.map(({ coversThrough }) => coversThrough)).toEqual([
      '2024-01',
      '2024-02',
      '2024-04',
      '2024-06',
      '2024-11',
    ] satisfies Month[]);
    const january = official.map(({ values }) => values[monthsFrom(start, '2024-01')]);
    expect([january.at(0), january.at(-1)]).toEqual([2047, 2051]);
  });

  it('measures typical revisions from the editions kept', async () => {
    const { typical } = await get(revisionsRoute, { indicator: 'homicide-cases', region: '00' });
    expect(typical.map(({ after }) => after)).toEqual([1, 3, 6, 12]);
    for (const each of typical) {
      expect(each.pairs).toBeGreaterThan(0);
      expect(each.medianSize).toBeLessThan(0.02);
      expect(each.ninetiethSize).toBeGreaterThanOrEqual(each.medianSize);
    }
  });

  it("traces the nation's figure to 32 states and to rows that add up to it", async () => {
    const asked = { indicator: 'homicide-victims', region: '00', month: '2024-09' } as const;
    const lineage = await get(lineageRoute, asked);
    expect(lineage.parts).toHaveLength(32);
    expect(lineage.accounted).toBe(2608);
    expect(lineage.rows).toMatchObject([{ subtipo: 'Homicidio doloso', value: 2608 }]);
    expect(lineage.vintages.map(({ file }) => file)).toEqual([
      'victims-homicide-state-month-2015-01_2025-09.csv.gz',
    ]);
  });

  it('tells weapon, sex and age where the official file has them', async () => {
    const asked = { indicator: 'femicide-victims', region: '00', month: '2024-09' } as const;
    const lineage = await get(lineageRoute, asked);
    expect(lineage.observation).toMatchObject({ value: lineage.accounted });
    expect(lineage.rows.some((row) => row.modalidad === 'Con arma de fuego' && row.sexo === 'Mujer')).toBe(
      true,
    );
    expect(lineage.vintages.map(({ file }) => file)).toEqual(['IDVFC_NM_jun25.csv.gz']);
  });

  it('weighs fentanyl at the border in kilograms, and gives no rate of it', async () => {
    const windows = { from: '2026-03', to: '2026-03', baseFrom: '2024-10', baseTo: '2024-10' } as const;
    const answer = await get(compareRoute, { indicator: 'us-border-fentanyl', region: '00', ...windows });
    const asked = { indicator: 'us-border-fentanyl', region: '00', from: '2024-10', to: '2024-10' } as const;
    const { observations } = await get(seriesRoute, asked);
    expect(observations).toMatchObject([{ value: 862.86, method: 'us-cbp' }]);
    const change = 'change' in answer ? answer.change : undefined;
    expect(change?.side.total).toBe(274.25);
    expect(change?.side.rate).toBeNull();
    expect((1 - (change?.side.total ?? NaN) / (change?.base.total ?? NaN)) * 100).toBeCloseTo(68.2, 1);
  });

  it('has homicide of municipalities by month in every state, of Guanajuato for longer', async () => {
    const sinaloa = await get(municipalitiesRoute, { indicator: 'homicide-cases', state: '25' });
    expect(sinaloa.start).toBe('2024-01');
    expect(sinaloa.columns[0]).toMatchObject({ code: '25006', name: 'Culiacán' });
    expect(sinaloa.columns[0]?.values).toHaveLength(18);
    const guanajuato = await get(municipalitiesRoute, { indicator: 'homicide-cases', state: '11' });
    expect(guanajuato.start).toBe('2020-01');
  });

  it('traces missing people to municipalities', async () => {
    const asked = { indicator: 'missing-reported', region: '25', month: '2024-10' } as const;
    const lineage = await get(lineageRoute, asked);
    expect(lineage.municipalities[0]?.name).toBe('Culiacán');
    expect(lineage.observation).toMatchObject({ value: lineage.accounted });
  });

  it('has every state made of its municipalities', async () => {
    for (const state of ['09', '14', '25']) {
      const { start, columns } = await get(municipalitiesRoute, { indicator: 'missing-still', state });
      const to = '2025-12';
      const { observations } = await get(seriesRoute, {
        indicator: 'missing-still',
        region: state,
        from: start,
        to,
      });
      const sums = observations.map((_, index) =>
        columns.reduce((sum, { values }) => sum + (values[index] ?? NaN), 0),
      );
      expect(observations.map((each) => ('value' in each ? each.value : null))).toEqual(sums);
    }
  });

  it('finds homicide falling in the first half of 2025: 12,782 victims', async () => {
    const windows = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
    const answer = await get(compareRoute, { indicator: 'homicide-victims', region: '00', ...windows });
    expect(answer).toMatchObject({ verdict: 'falling', change: { side: { total: 12_782, days: 181 } } });
  });

  it('tells extortion of 2025 by states: 1,305 more in Mexico City, where the other 31 had a tenth less', async () => {
    const windows = { from: '2025-01', to: '2025-12', baseFrom: '2024-01', baseTo: '2024-12' } as const;
    const answer = await get(contributionsRoute, { indicator: 'extortion-cases', region: '00', ...windows });
    const parts = 'parts' in answer ? answer.parts : [];
    expect(parts[0]).toMatchObject({ region: '09', total: 1753, baseTotal: 448, difference: 1305 });
    expect(answer).toMatchObject({ without: { kind: 'turned', region: '09' } });
    const rest = 'without' in answer ? answer.without?.rest : undefined;
    expect(rest && 'change' in rest && rest.change.ratio).toBeCloseTo(0.9, 2);
  });

  it('divides what the verdict rests on: of people reported missing the months that are no longer filling up', async () => {
    const windows = { from: '2025-01', to: '2025-12', baseFrom: '2024-01', baseTo: '2024-12' } as const;
    const asked = { indicator: 'missing-reported', region: '00', ...windows } as const;
    const answer = await get(contributionsRoute, asked);
    const { whole } = answer;
    if (whole.verdict === 'not-comparable') throw new Error(whole.reason);
    expect(whole.change.side.window.to).toBe('2025-09');
    const parts = 'parts' in answer ? answer.parts : [];
    const moved = parts.reduce((sum, each) => sum + each.difference, 0);
    expect(moved).toBe(whole.change.side.total - whole.change.base.total);
  });

  it('does not compare case files of 2026 with those of 2025', async () => {
    const windows = { from: '2026-01', to: '2026-08', baseFrom: '2025-01', baseTo: '2025-08' } as const;
    const answer = await get(compareRoute, { indicator: 'homicide-cases', region: 'all', ...windows });
    expect(answer).toMatchObject({ tested: 0, withdrawn: [] });
    const comparisons = 'comparisons' in answer ? answer.comparisons : [];
    expect(new Set(comparisons.map((each) => 'reason' in each && each.reason))).toEqual(
      new Set(['method-break']),
    );
  });

  it('knows yearly deaths by whole years only', async () => {
    const year = { from: '2023-01', to: '2023-12' } as const;
    const whole = await get(seriesRoute, { indicator: 'homicide-deaths', region: '00', ...year });
    expect(whole).toMatchObject({ cadence: 'year', unit: 'deaths' });
    expect(whole.observations).toHaveLength(1);
    const part = await get(seriesRoute, {
      indicator: 'homicide-deaths',
      region: '00',
      ...year,
      to: '2023-06',
    });
    expect(part.observations).toEqual([{ month: '2023-01', gap: 'yearly-only' }]);
  });
});
