import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { failing, type Failure } from '../../../mocks/handlers.ts';
import { mockServer } from '../../../mocks/node.ts';
import { SAMPLE } from '../../../mocks/sample.ts';
import { ask } from '../../../src/web/api/client.ts';
import { currentConnection } from '../../../src/web/api/connection.ts';
import { ApiFailure, type Problem } from '../../../src/web/api/problem.ts';

async function problemOf(asking: Promise<unknown>): Promise<Problem> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof ApiFailure) return error.problem;
    throw error;
  }
  throw new Error('it did not fail');
}

function answering(contract: string): void {
  mockServer.use(
    http.get('*/api/v1/edition', () =>
      HttpResponse.json({ id: 'unchecked' }, { headers: { 'Saldo-Contract': contract } }),
    ),
  );
}

describe('asking the API', () => {
  it('gives the edition as the contract describes it', async () => {
    const edition = await ask('edition', {});
    expect(edition.id).toBe(SAMPLE.edition.id);
    expect(edition.indicators.length).toBeGreaterThan(0);
    expect(currentConnection().reachable).toBe(true);
  });

  it('gives an indicator whole', async () => {
    const cube = await ask('cube', { edition: SAMPLE.edition.id, indicator: 'homicide-victims' });
    expect(cube.columns).toHaveLength(33);
  });

  it('tells of a refusal with its status and code', async () => {
    const asking = ask('cube', { edition: '2020-01-00000000', indicator: 'homicide-victims' });
    expect(await problemOf(asking)).toMatchObject({ kind: 'refused', status: 404 });
  });

  it.each<[Failure, Problem['kind']]>([
    ['error-500', 'refused'],
    ['malformed', 'malformed'],
    ['not-json', 'malformed'],
    ['offline', 'unreachable'],
    ['cut-off', 'unreachable'],
  ])('tells %s as %s', async (failure, kind) => {
    mockServer.use(...failing(SAMPLE, failure));
    expect((await problemOf(ask('edition', {}))).kind).toBe(kind);
  });

  it('knows since when it has no server by the newest of the answers that were kept', async () => {
    for (const kept of ['2999-01-02', '2999-01-01']) {
      mockServer.use(
        http.get('*/api/v1/edition', () => HttpResponse.json({}, { headers: { 'Saldo-Kept': kept } })),
      );
      await problemOf(ask('edition', {}));
    }
    expect(currentConnection()).toEqual({ reachable: false, reachedAt: Date.parse('2999-01-02') });
  });

  it('takes an answer by the contract of this build as it is, and checks one by any other', async () => {
    vi.stubGlobal('__CONTRACT__', 'this-build');
    answering('this-build');
    expect(await ask('edition', {})).toEqual({ id: 'unchecked' });
    answering('another-build');
    expect((await problemOf(ask('edition', {}))).kind).toBe('malformed');
  });

  it('without the code that checks answers tells a refusal as one, and any other answer as a failure of the server: worth another try', async () => {
    vi.doMock('../../../src/web/api/checks.ts', () => {
      throw new Error('the line broke');
    });
    mockServer.use(...failing(SAMPLE, 'error-500', { times: 1 }));
    expect(await problemOf(ask('edition', {}))).toMatchObject({ kind: 'refused', status: 500 });
    answering('another-build');
    expect(await problemOf(ask('edition', {}))).toMatchObject({ kind: 'refused', status: 502 });
    vi.doUnmock('../../../src/web/api/checks.ts');
    expect((await problemOf(ask('edition', {}))).kind).toBe('malformed');
  });

  it('marks the connection lost, and found again', async () => {
    mockServer.use(...failing(SAMPLE, 'offline', { times: 1 }));
    await problemOf(ask('edition', {}));
    expect(currentConnection().reachable).toBe(false);
    await ask('edition', {});
    expect(currentConnection().reachable).toBe(true);
  });

  it('does not blame the server for a request that was called off', async () => {
    const control = new AbortController();
    control.abort();
    await expect(ask('edition', {}, control.signal)).rejects.toThrow(/abort/i);
    expect(currentConnection().reachable).toBe(true);
  });
});
