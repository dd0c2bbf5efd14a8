import { describe, expect, it } from 'vitest';
import type { Claim, ClaimQuery } from '../../../../src/domain/claims/claim.ts';
import {
  decidedFirst,
  filterClaims,
  type FindingSummary,
  type JudgedClaim,
} from '../../../../src/domain/claims/filter.ts';
import { bySpeaker } from '../../../../src/domain/claims/ledger/by-speaker.ts';
import { claimReview } from '../../../../src/domain/claims/ledger/claim-review.ts';
import { monthlyList } from '../../../../src/domain/claims/ledger/monthly-list.ts';
import { mostQuoted } from '../../../../src/domain/claims/ledger/quoted.ts';
import { syntheticClaim, syntheticQuery } from '../synthetic-claim.ts';

const HOLDS: FindingSummary = {
  outcome: 'holds',
  reason: null,
  stated: -22,
  found: -21.5,
  closeness: 'within-revision',
  slip: false,
  mixed: false,
  nearest: null,
  asThen: null,
  asNow: { outcome: 'holds', found: -21.5 },
  readings: [],
  otherBases: { hold: 2, of: 2 },
};
const UNDECIDED = { outcome: 'cannot-tell', reason: 'method-break' } as const;

function said(
  id: string,
  { size = 22, ...claim }: Partial<Omit<Claim, 'size'>> & { size?: number } = {},
  query: Partial<ClaimQuery> = {},
  finding: Partial<FindingSummary> = {},
): JudgedClaim {
  return {
    claim: syntheticClaim({
      id,
      statedOn: '2026-07-14',
      direction: 'down',
      size: { value: size, decimals: 0 },
      query: syntheticQuery({
        indicator: 'homicide-victims',
        window: { from: '2025-01', to: '2025-12' },
        base: { from: '2024-01', to: '2024-12' },
        ...query,
      }),
      ...claim,
    }),
    finding: { ...HOLDS, ...finding },
  };
}

const year = (indicator: ClaimQuery['indicator']) => ({
  indicator,
  window: { from: '2026-01', to: '2026-06' } as const,
  base: { from: '2025-01', to: '2025-06' } as const,
});

const found = (text: string) =>
  filterClaims(
    [
      said('C1', {
        paraphrase: { es: 'La extorsión bajó 22 % en México.', en: 'Extortion fell 22 % in Mexico.' },
      }),
      said('C2', { paraphrase: { es: 'Bajó.', en: 'It fell.' }, speaker: 'Omar García Harfuch' }),
    ],
    { text },
  ).map(({ claim }) => claim.id);

describe('the statements that people quote', () => {
  const months = {
    window: { from: '2026-07', to: '2026-07' },
    base: { from: '2024-09', to: '2024-09' },
  } as const;
  const all = [
    said('C1'),
    said('C2', { statedOn: '2026-02-01' }, {}, UNDECIDED),
    said('C3', { size: 40 }, months, UNDECIDED),
    said('C4', { size: 7, topic: 'femicide', statedOn: '2020-01-01' }, { indicator: 'femicide-cases' }),
  ];

  it('are those most repeated, most lately, decided before undecided; one speaks for those alike', () => {
    expect(mostQuoted(all, 3).map(({ judged, times }) => [judged.claim.id, times])).toEqual([
      ['C1', 2],
      ['C3', 1],
      ['C4', 1],
    ]);
  });

  it('of single months are not alike where they lie in other tens: 22 and 44 per cent', () => {
    const quoted = mostQuoted(
      [said('C1', {}, months), said('C2', { size: 24.5 }, months), said('C3', { size: 44 }, months)],
      3,
    );
    expect(quoted.map(({ times }) => times)).toEqual([2, 1]);
  });

  it('are of the nation, and none where nothing is dated', () => {
    expect(mostQuoted([said('C5', { region: '25' })], 3)).toEqual([]);
    expect(mostQuoted([said('C6', { statedOn: null })], 3)).toEqual([]);
  });
});

describe('speakers', () => {
  it('stand with how many statements are decided and how many hold under every fair base', () => {
    const press = { speakerKind: 'press' } as const;
    const rows = bySpeaker([
      said('C1', press),
      said('C2', press, {}, { otherBases: { hold: 1, of: 2 } }),
      said('C3', press, {}, UNDECIDED),
    ]);
    expect(rows).toMatchObject([{ speakerKind: 'press', all: 3, decided: 2, based: 2, everywhere: 1 }]);
  });
});

describe('the monthly list', () => {
  const june = (['extortion-cases', 'femicide-cases', 'kidnapping-cases'] as const).map((id, index) =>
    said(`C1${index}`, { speakerKind: 'government', statedOn: '2026-07-14' }, year(id)),
  );
  const july = (['femicide-cases', 'kidnapping-cases', 'violent-robbery-cases'] as const).map((id, index) =>
    said(`C2${index}`, { speakerKind: 'government', statedOn: '2026-08-11' }, year(id)),
  );

  it('parts what a later list leaves out from what had not been named yet', () => {
    const { days, rows } = monthlyList([...june, ...july], '2026-01-01');
    expect(days).toEqual(['2026-07-14', '2026-08-11']);
    const cells = (id: string) =>
      rows
        .find(({ indicator }) => indicator === id)
        ?.cells.map(({ judged, leftOut }) => judged?.claim.id ?? leftOut);
    expect(cells('extortion-cases')).toEqual(['C10', true]);
    expect(cells('violent-robbery-cases')).toEqual([false, 'C22']);
  });

  it('is no list where fewer than three changes were named', () => {
    expect(monthlyList(june.slice(1), '2026-01-01').days).toEqual([]);
  });
});

describe('looking for a statement', () => {
  it('needs every word, in either language, without accents', () => {
    expect(found('extorsion 22%')).toEqual(['C1']);
    expect(found('extortion fell')).toEqual(['C1']);
    expect(found('garcia harfuch')).toEqual(['C2']);
    expect(found('22 murder')).toEqual([]);
    expect(found(' ')).toHaveLength(2);
  });

  it('shows those that can be told first, the order otherwise kept', () => {
    const list = [said('C1', {}, {}, UNDECIDED), said('C2'), said('C3')];
    expect(decidedFirst(list).map(({ claim }) => claim.id)).toEqual(['C2', 'C3', 'C1']);
  });
});

describe('structured data of a statement', () => {
  const { claim } = said('C187', { speakerKind: 'government' });
  const at = {
    origin: 'https://saldo.example',
    address: 'https://saldo.example/claims/C187?lang=en',
    language: 'en',
    explanation: 'It gives −21.5 %.',
  } as const;

  it('is a ClaimReview with the statement, who made it, and the finding by name', () => {
    expect(claimReview(claim, { outcome: 'holds' }, at)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: at.address,
      inLanguage: 'en',
      claimReviewed: claim.paraphrase.en,
      author: { '@type': 'Organization', name: 'Saldo', url: at.origin },
      itemReviewed: {
        '@type': 'Claim',
        datePublished: '2026-07-14',
        author: { '@type': 'Person', name: claim.speaker },
        appearance: { '@type': 'CreativeWork', url: claim.link, name: claim.sourceTitle },
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'Holds',
        ratingValue: 5,
        bestRating: 5,
        worstRating: 1,
        ratingExplanation: 'It gives −21.5 %.',
      },
    });
  });

  it('stands only where there is a finding', () => {
    expect(claimReview(claim, { outcome: 'cannot-tell' }, at)).toBeUndefined();
  });
});
