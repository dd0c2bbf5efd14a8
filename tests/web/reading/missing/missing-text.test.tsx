import { renderHook, waitFor } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { MissingStock, StateStock } from '../../../../src/domain/record/printed/missing-stock.ts';
import { newestStates, useMissingText } from '../../../../src/web/reading/missing/missing-text.ts';
import { LanguageProvider } from '../../../../src/web/words/words.ts';

// Everything here is synthetic: no figure of it is real.

const LINK = 'https://example.org/';

function state(region: string, asOf: string, stillMissing: number): StateStock {
  const rest = { disappeared: stillMissing, notLocated: 0, locatedAlive: 0, locatedDead: 0, link: LINK };
  return { asOf, region, stillMissing, ...rest };
}

const STOCK: MissingStock = {
  cuts: [
    { asOf: '2026-02-10', stillMissing: { value: 1234, moreThan: false }, givenBy: 'register', link: LINK },
  ],
  states: [state('25', '2025-01-01', 9), state('25', '2026-02-10', 70), state('26', '2026-02-10', 30)],
  sortings: [],
  recent: [],
};

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <LanguageProvider value="en">
    <Suspense>{children}</Suspense>
  </LanguageProvider>
);

async function textOf(stock: MissingStock, region: string): Promise<string | undefined> {
  const { result } = renderHook(() => useMissingText(), { wrapper });
  await waitFor(() => expect(result.current).toBeTypeOf('function'));
  return result.current(stock, region, 'Sinaloa');
}

describe('how many people the register held as missing', () => {
  it('is said with its day, in the country and in a state beside it', async () => {
    expect(await textOf(STOCK, '00')).toBe(
      'On February 10, 2026, the official register held 1,234 people as missing and not located.',
    );
    expect(await textOf(STOCK, '25')).toMatch(/^In Sinaloa, .* 70 people .*, of 1,234 in the country\.$/);
  });

  it('of several states is their sum', async () => {
    expect(await textOf(STOCK, '25,26')).toMatch(/ 100 people /);
  });

  it('is not said of a state that the cut lacks, or whose figures are of another day', async () => {
    expect(await textOf(STOCK, '09')).toBeUndefined();
    expect(await textOf({ ...STOCK, states: STOCK.states.slice(0, 1) }, '25')).toBeUndefined();
    expect(await textOf({ ...STOCK, cuts: [] }, '00')).toBeUndefined();
  });

  it('by state is that of the newest cut alone', () => {
    expect(newestStates(STOCK).map(({ stillMissing }) => stillMissing)).toEqual([70, 30]);
    expect(newestStates({ ...STOCK, states: [] })).toEqual([]);
  });
});
