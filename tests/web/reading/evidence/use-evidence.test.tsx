import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import type { View } from '../../../../src/domain/view/view.ts';
import { createQueryClient } from '../../../../src/web/api/query-client.ts';
import { useArrival } from '../../../../src/web/reading/evidence/use-evidence.ts';
import { EVIDENCE, viewWith } from '../../features/overview/sample-evidence.ts';

it('what has arrived stays the same object while nothing arrives, so that nothing is reckoned twice', async () => {
  const client = createQueryClient(1);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result, rerender } = renderHook(
    ({ view }: { readonly view: View }) => useArrival(view, EVIDENCE.edition),
    {
      wrapper,
      initialProps: { view: viewWith({}) },
    },
  );
  await waitFor(() => expect(result.current.settled).toBe(true));
  const { evidence } = result.current;
  rerender({ view: viewWith({ measure: 'per-day' }) });
  expect(result.current.evidence.cubes).toBe(evidence.cubes);
});
