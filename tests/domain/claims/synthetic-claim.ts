import type { Claim, ClaimQuery } from '../../../src/domain/claims/claim.ts';

/** A synthetic claim: nobody made it. */
export function syntheticClaim(parts: Partial<Claim> = {}): Claim {
  return {
    id: 'C001',
    statedOn: '2026-01-15',
    speaker: 'Nobody',
    speakerKind: 'press',
    topic: 'homicide',
    region: '00',
    link: 'https://example.org',
    sourceTitle: 'Synthetic',
    paraphrase: { es: 'Bajó', en: 'It fell' },
    direction: 'down',
    size: { value: 10, decimals: 0 },
    bound: 'exact',
    windowValue: null,
    baseValue: null,
    query: null,
    survey: null,
    missing: null,
    note: null,
    ...parts,
  };
}

/** A synthetic query for the daily mean of homicide in 2025 against 2024. */
export function syntheticQuery(parts: Partial<ClaimQuery> = {}): ClaimQuery {
  return {
    kind: 'change',
    indicator: 'homicide-victims',
    measure: 'per-day',
    window: { from: '2025-01', to: '2025-12' },
    base: { from: '2024-01', to: '2024-12' },
    superlative: null,
    streak: null,
    sole: null,
    states: null,
    rank: null,
    yearly: false,
    wholeMonths: false,
    ...parts,
  };
}
