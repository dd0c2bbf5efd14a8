import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../mocks/handlers.ts';
import { mockServer } from '../../../mocks/node.ts';
import { SAMPLE } from '../../../mocks/sample.ts';
import { operationsQuery } from '../../../src/web/api/claims-queries.ts';
import { cubeQuery, editionQuery, recoverWithConnection } from '../../../src/web/api/queries.ts';
import { createQueryClient } from '../../../src/web/api/query-client.ts';

const EDITION = SAMPLE.edition.id;

describe('the query cache', () => {
  it('never asks twice for an indicator of an edition', async () => {
    const client = createQueryClient(1);
    const first = await client.ensureQueryData(cubeQuery(EDITION, 'homicide-victims'));
    mockServer.use(...failing(SAMPLE, 'offline'));
    await expect(client.fetchQuery(cubeQuery(EDITION, 'homicide-victims'))).resolves.toBe(first);
  });

  it('tries again when the server failed by itself', async () => {
    mockServer.use(...failing(SAMPLE, 'error-500', { times: 2 }));
    const edition = await createQueryClient(1).fetchQuery(editionQuery);
    expect(edition.id).toBe(EDITION);
  });

  it('does not try again when the answer has another shape', async () => {
    mockServer.use(...failing(SAMPLE, 'malformed', { times: 1 }));
    const asking = createQueryClient(1).fetchQuery(editionQuery);
    await expect(asking).rejects.toMatchObject({ problem: { kind: 'malformed' } });
  });

  it('lets go of what may have been corrected once the server holds something else, and keeps what is fixed', async () => {
    const client = createQueryClient(1);
    const edition = await client.fetchQuery(editionQuery);
    const cube: readonly unknown[] = cubeQuery(EDITION, 'homicide-victims').queryKey;
    const operations: readonly unknown[] = operationsQuery.queryKey;
    for (const key of [cube, operations]) client.setQueryData(key, {});
    await client.fetchQuery({ ...editionQuery, staleTime: 0 });
    expect(client.getQueryState(operations)?.isInvalidated).toBe(false);
    client.setQueryData(editionQuery.queryKey, { ...edition, mark: 'before the correction' });
    await client.fetchQuery({ ...editionQuery, staleTime: 0 });
    expect(client.getQueryState(operations)?.isInvalidated).toBe(true);
    expect(client.getQueryState(cube)?.isInvalidated).toBe(false);
  });

  it('asks again for what failed once the server answers again', async () => {
    const client = createQueryClient(1);
    const stop = recoverWithConnection(client);
    const wanted = cubeQuery(EDITION, 'homicide-victims');
    mockServer.use(...failing(SAMPLE, 'offline'));
    await expect(client.fetchQuery({ ...wanted, retry: false })).rejects.toThrow('unreachable');
    mockServer.resetHandlers();
    await client.fetchQuery(editionQuery);
    await waitFor(() => expect(client.getQueryData(wanted.queryKey)).toBeDefined());
    stop();
  });
});
