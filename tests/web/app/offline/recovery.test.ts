import { QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { failing, type Failure } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { operationsQuery } from '../../../../src/web/api/claims-queries.ts';
import { createQueryClient } from '../../../../src/web/api/query-client.ts';
import { recoverByItself } from '../../../../src/web/app/offline/recovery.ts';

it.each<Failure>(['error-500', 'malformed'])(
  'what failed with %s and is waited for comes by itself; until then the failure stands',
  async (failure) => {
    const client = createQueryClient(1);
    mockServer.use(...failing(SAMPLE, failure, { path: '*/api/v1/operations' }));
    const seen: string[] = [];
    const observer = new QueryObserver(client, operationsQuery);
    onTestFinished(observer.subscribe(({ status }) => seen.push(status)));
    await waitFor(() => expect(observer.getCurrentResult().status).toBe('error'));
    seen.length = 0;
    onTestFinished(recoverByItself(client, 20));
    mockServer.resetHandlers();
    await waitFor(() => expect(observer.getCurrentResult().status).toBe('success'));
    expect(seen).not.toContain('pending');
  },
);
