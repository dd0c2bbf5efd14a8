import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { editionQuery } from '../../../../src/web/api/queries.ts';
import { createQueryClient } from '../../../../src/web/api/query-client.ts';
import { useEdition } from '../../../../src/web/reading/evidence/use-edition.ts';

function watched() {
  const client = createQueryClient(1);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  /** What a page was shown, in order. */
  const shown: string[] = [];
  const watch = () =>
    renderHook(
      () => {
        const found = useEdition();
        shown.push(found.problem?.kind ?? found.edition?.id ?? 'waiting');
        return found;
      },
      { wrapper },
    );
  const asked = (): number => client.getQueryState(editionQuery.queryKey)?.errorUpdateCount ?? 0;
  return { client, shown, watch, asked };
}

describe('an edition that cannot be had', () => {
  it('stays so through a try in the background, until one succeeds', async () => {
    mockServer.use(...failing(SAMPLE, 'malformed'));
    const { client, shown, watch, asked } = watched();
    watch();
    await waitFor(() => expect(shown.at(-1)).toBe('malformed'));
    await act(() => client.refetchQueries({ queryKey: editionQuery.queryKey }));
    expect(asked()).toBe(2);
    mockServer.resetHandlers();
    await act(() => client.refetchQueries({ queryKey: editionQuery.queryKey }));
    await waitFor(() => expect(shown.at(-1)).toBe(SAMPLE.edition.id));
    expect([...new Set(shown)]).toEqual(['waiting', 'malformed', SAMPLE.edition.id]);
    expect(shown.lastIndexOf('waiting')).toBeLessThan(shown.indexOf('malformed'));
  });

  it('is waited for again once the reader asks', async () => {
    mockServer.use(...failing(SAMPLE, 'malformed', { times: 1 }));
    const { shown, watch } = watched();
    const { result } = watch();
    await waitFor(() => expect(result.current.problem).toBeDefined());
    act(() => result.current.retry());
    expect(shown.at(-1)).toBe('waiting');
    await waitFor(() => expect(shown.at(-1)).toBe(SAMPLE.edition.id));
  });

  it('is not asked for by a part that joins others, but by the first that comes back', async () => {
    mockServer.use(...failing(SAMPLE, 'malformed'));
    const { watch, asked } = watched();
    const page = watch();
    await waitFor(() => expect(page.result.current.problem).toBeDefined());
    const part = watch();
    await waitFor(() => expect(part.result.current.problem).toBeDefined());
    expect(asked()).toBe(1);
    part.unmount();
    page.unmount();
    const again = watch();
    await waitFor(() => expect(again.result.current.problem).toBeDefined());
    await waitFor(() => expect(asked()).toBe(2));
  });
});
