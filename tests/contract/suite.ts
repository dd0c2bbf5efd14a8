import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type AnswerOf, type ParametersOf, type Route } from '../../src/contract/route.ts';
import {
  compareRoute,
  cubeRoute,
  editionRoute,
  editionsRoute,
  healthRoute,
  lineageRoute,
  municipalitiesRoute,
  openapiRoute,
  populationRoute,
  revisionsRoute,
  ROUTES,
  seriesRoute,
  type TabularRouteId,
} from '../../src/contract/routes.ts';
import { errorSchema, type ApiError } from '../../src/contract/schemas.ts';
import { VERDICTS } from '../../src/domain/comparison.ts';
import { isGap } from '../../src/domain/observation.ts';
import { monthsFrom, type Month } from '../../src/domain/period.ts';
import { REGION_GROUPS, STATE_CODES } from '../../src/domain/region.ts';
import { seriesOf } from '../../src/domain/series.ts';

/** Asks for a path of the API, wherever it is answered. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

const COMPARE = '/api/v1/compare?indicator=homicide-victims&region=00';

/** Text without halves of characters, which no address can carry. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** Whatever answers the API must keep this contract, over whichever edition. */
export function describeContract(name: string, ask: Ask): void {
  async function get<R extends Route>(row: R, parameters: ParametersOf<R>): Promise<AnswerOf<R>> {
    const response = await ask(addressOf(row, parameters));
    const answer: unknown = await response.json();
    expect({ status: response.status, answer }).toMatchObject({ status: 200 });
    return row.answer.parse(answer) as AnswerOf<R>;
  }

  async function refused(path: string, status: number, init?: RequestInit): Promise<ApiError['error']> {
    const response = await ask(path, init);
    expect({ path, status: response.status }).toEqual({ path, status });
    expect(response.headers.get('cache-control')).toBe('no-store');
    return errorSchema.parse(await response.json()).error;
  }

  async function anIndicator() {
    const { coverage } = await get(editionRoute, {});
    const first = coverage.find((each) => each.states && each.indicator !== 'homicide-deaths');
    if (!first?.states) throw new Error('the edition has no indicator by state');
    return { indicator: first.indicator, window: first.states };
  }

  describe(`${name} keeps the contract:`, () => {
    it('health names the edition that serves', async () => {
      const { id } = await get(editionRoute, {});
      expect(await get(healthRoute, {})).toEqual({ status: 'ok', edition: id });
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
        const address = addressOf(cubeRoute, { edition: id, indicator });
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
      const response = await ask(addressOf(populationRoute, { edition: id }));
      expect(response.headers.get('cache-control')).toContain('immutable');
    });

    it('an edition that is not kept is 404', async () => {
      const indicator = 'homicide-victims';
      for (const edition of ['1999-01-00000000', 'nonsense', '../../etc/passwd']) {
        const error = await refused(addressOf(cubeRoute, { edition, indicator }), 404);
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
      const response = await ask(addressOf(seriesRoute, asked).replace('/series?', '/series.csv?'));
      expect(response.headers.get('content-type')).toContain('text/csv');
      expect(response.headers.get('content-disposition')).toContain(`saldo-series-${indicator}-25-`);
      const lines = (await response.text()).split('\r\n');
      expect(lines[0]).toBe(seriesRoute.columns.join(','));
      expect(lines).toHaveLength(observations.length + 2);
      const value = observations.map((each) => (isGap(each) ? '' : String(each.value)));
      expect(lines.slice(1, -1).map((line) => line.split(',')[5])).toEqual(value);
    });

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
      expect(columns.every(({ code, name }) => /^25\d{3}$/.test(code) && name.length > 0)).toBe(true);
      const error = await refused('/api/v1/municipalities?indicator=homicide-deaths&state=25', 404);
      expect(error.message).toContain('not kept by municipality');
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

    it('every CSV has the columns that the contract gives it, in every row', async () => {
      const month = { month: '2024-09' } as const;
      const windows = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
      const own = { indicator: 'homicide-victims', region: '25' } as const;
      const addresses = {
        series: addressOf(seriesRoute, own),
        compare: addressOf(compareRoute, { ...own, region: 'all', ...windows }),
        lineage: addressOf(lineageRoute, { ...own, ...month }),
        revisions: addressOf(revisionsRoute, own),
        municipalities: addressOf(municipalitiesRoute, { indicator: 'missing-reported', state: '25' }),
      } as const satisfies Record<TabularRouteId, string>;
      for (const [id, address] of Object.entries(addresses) as [TabularRouteId, string][]) {
        const text = await (await ask(address.replace('?', '.csv?'))).text();
        const [header, ...lines] = text.trimEnd().split('\r\n');
        expect(header).toBe(ROUTES[id].columns.join(','));
        expect(lines.length).toBeGreaterThan(0);
        const widths = lines.map((line) => line.replace(/"[^"]*"/g, '').split(',').length);
        expect(new Set(widths)).toEqual(new Set([ROUTES[id].columns.length]));
      }
    });

    it.each([
      ['/api/v1/series', 'missing-parameter', 'indicator'],
      ['/api/v1/series?indicator=homicide-victims', 'missing-parameter', 'region'],
      ['/api/v1/series?indicator=&region=00', 'bad-parameter', 'indicator'],
      ['/api/v1/series?indicator=homicide-victims&region=', 'bad-parameter', 'region'],
      ['/api/v1/series?indicator=homicide-victims&region=00,25', 'bad-parameter', 'region'],
      ['/api/v1/series?indicator=homicide-victims&region=25,25', 'bad-parameter', 'region'],
      ['/api/v1/series?indicator=homicide-victims&region=00&region=25', 'bad-parameter', 'region'],
      ['/api/v1/series?indicator=homicide-victims&region=00&month=2024-01', 'unknown-parameter', 'month'],
      ['/api/v1/series?indicator=homicide-victims&region=00&from=2024-13', 'bad-parameter', 'from'],
      ['/api/v1/series?indicator=homicide-victims&region=00&from=2024-1', 'bad-parameter', 'from'],
      ['/api/v1/series?indicator=homicide-victims&region=00&to=0000-01', 'bad-parameter', 'to'],
      ['/api/v1/series?indicator=homicide-victims&region=00&from=2024-02&to=2024-01', 'bad-parameter', 'to'],
      [
        '/api/v1/series?indicator=homicide-victims&region=00&from=1970-01&to=2099-12',
        'bad-parameter',
        'from',
      ],
      ['/api/v1/edition?lang=es', 'unknown-parameter', 'lang'],
      ['/api/v1/lineage?indicator=homicide-victims&region=25', 'missing-parameter', 'month'],
      ['/api/v1/municipalities?indicator=missing-still&state=', 'bad-parameter', 'state'],
      [`${COMPARE}&from=2025-01&to=2025-02&baseFrom=2024-02&baseTo=2024-01`, 'bad-parameter', 'baseTo'],
      [`${COMPARE}&from=2025-01&to=2025-02&baseFrom=2024-02`, 'missing-parameter', 'baseTo'],
      ['/api/v1/series?__proto__=1&indicator=homicide-victims&region=00', 'unknown-parameter', '__proto__'],
    ])('%s is 400 %s, naming %s', async (path, code, parameter) => {
      const error = await refused(path, 400);
      expect(error).toMatchObject({ code, parameter });
      expect(error.message).toContain(parameter);
    });

    it.each([
      ['/api/v1/series?indicator=murder&region=00', 'unknown-indicator', 'indicator'],
      ['/api/v1/series?indicator=homicide-victims&region=33', 'unknown-region', 'region'],
      ['/api/v1/series?indicator=homicide-victims&region=25,99', 'unknown-region', 'region'],
      ['/api/v1/series?indicator=toString&region=00', 'unknown-indicator', 'indicator'],
      ['/api/v1/series?indicator=homicide-victims&region=all', 'unknown-region', 'region'],
      ['/api/v1/municipalities?indicator=missing-still&state=00', 'unknown-region', 'state'],
    ])('%s is 404 %s', async (path, code, parameter) => {
      expect(await refused(path, 404)).toMatchObject({ code, parameter });
    });

    it('a path that is no route is 404 in the same shape', async () => {
      expect(await refused('/api/v1/nothing', 404)).toMatchObject({ code: 'not-found' });
      expect(await refused('/api/v2/edition', 404)).toMatchObject({ code: 'not-found' });
    });

    it('what a client has already is 304', async () => {
      const first = await ask('/api/v1/edition');
      const etag = first.headers.get('etag') ?? '';
      expect(first.headers.get('cache-control')).toBe('no-cache');
      const second = await ask('/api/v1/edition', { headers: { 'If-None-Match': `W/"other", ${etag}` } });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe('');
      const third = await ask('/api/v1/edition', { headers: { 'If-None-Match': '"other"' } });
      expect(third.status).toBe(200);
    });

    it('HEAD answers as GET without a body', async () => {
      const [head, whole] = [await ask('/api/v1/edition', { method: 'HEAD' }), await ask('/api/v1/edition')];
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    });

    it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is 405 and says what is allowed', async (method) => {
      const error = await refused('/api/v1/edition', 405, { method });
      expect(error.code).toBe('method-not-allowed');
      expect((await ask('/api/v1/edition', { method })).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    });

    it('OPTIONS says what is allowed, to any page', async () => {
      const response = await ask('/api/v1/edition', { method: 'OPTIONS' });
      expect(response.status).toBe(204);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    });

    it('answers carry the security headers', async () => {
      for (const path of ['/api/v1/edition', '/api/v1/nothing', '/api']) {
        const { headers } = await ask(path);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toContain("default-src 'self'");
        expect(policy).not.toContain('unsafe');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(headers.get('permissions-policy')).toContain('screen-wake-lock=(self)');
      }
    });

    it('OpenAPI tells of every route', async () => {
      const document = await get(openapiRoute, {});
      expect(document.openapi).toBe('3.1.0');
      const paths = Object.keys(document['paths'] as object);
      for (const row of Object.values(ROUTES)) expect(paths).toContain(row.path);
      expect(paths).toContain('/api/v1/series.csv');
    });

    it('the page of the API tells of every route, without script or style inside', async () => {
      const response = await ask('/api');
      expect(response.headers.get('content-type')).toContain('text/html');
      const page = await response.text();
      for (const row of Object.values(ROUTES)) expect(page).toContain(row.path);
      expect(page).not.toMatch(/<script|<style|style="| on\w+="/);
      expect((await ask('/api/style.css')).headers.get('content-type')).toContain('text/css');
    });

    it('nothing that a client sends makes it fail', async () => {
      const word = fc.oneof(
        fc.constantFrom(
          'indicator',
          'region',
          'from',
          'to',
          'edition',
          '00',
          '25',
          'homicide-victims',
          '2024-09',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom("' OR 1=1 --", '%00', '%E0%A4%A', '../..', '__proto__', '9999-99', '-1', 'NaN', '💥'),
      );
      const path = fc.constantFrom(
        ...Object.values(ROUTES).map((row) => row.path),
        '/api/v1/edition.csv',
        '/api/v1/series.csv',
        '/api/v1/editions/{edition}/indicators',
        '/api',
      );
      const query = fc.array(fc.tuple(word, word), { maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(
          path,
          query,
          fc.array(word, { minLength: 2, maxLength: 2 }),
          async (where, pairs, places) => {
            let next = 0;
            const filled = where.replace(/\{\w+\}/g, () =>
              encodeURIComponent(wellFormed(places[next++] ?? '')),
            );
            const texts = pairs.map(
              ([key, text]) => `${encodeURIComponent(wellFormed(key))}=${wellFormed(text)}`,
            );
            const response = await ask(`${filled}?${texts.join('&').replaceAll('#', '')}`);
            expect(response.status).toBeLessThan(500);
            if (response.status >= 400) errorSchema.parse(await response.json());
            else await response.arrayBuffer();
          },
        ),
        { numRuns: 200 },
      );
    });
  });
}
