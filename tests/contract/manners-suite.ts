import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openapiRoute, ROUTES } from '../../src/contract/routes.ts';
import { errorSchema } from '../../src/contract/answers/figures.ts';
import { anyText } from '../any-text.ts';
import { asking, type Ask } from './asking.ts';

const COMPARE = '/api/v1/compare?indicator=homicide-victims&region=00';

/** Text without halves of characters, which no address can carry. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** Refusals, caching, methods, headers and the contract told by itself. */
export function describeManners(name: string, ask: Ask): void {
  const { get, refused } = asking(ask);

  describe(`${name} minds its manners:`, () => {
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
      ['/api/v1/contributions?indicator=homicide-victims&region=00&from=2025-01', 'missing-parameter', 'to'],
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
      [
        '/api/v1/contributions?indicator=homicide-victims&region=all&from=2025-01&to=2025-02&baseFrom=2024-01&baseTo=2024-02',
        'unknown-region',
        'region',
      ],
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
        anyText({ maxLength: 12 }),
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
