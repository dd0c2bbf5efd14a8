import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim, PrintedFigure } from '../../../../src/domain/claims/claim.ts';
import { betterCount, otherCounts } from '../../../../src/domain/claims/counting/reproduction.ts';
import { findingOn } from '../../../../src/domain/claims/finding.ts';
import type { ClaimRegister } from '../../../../src/domain/claims/part/register.ts';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import { INDICATOR_ROWS } from '../../../../src/domain/indicator/rows.ts';
import type { Window } from '../../../../src/domain/time/period.ts';
import { servingEdition } from '../../../../src/edition/manifest.ts';
import { registerFrom } from '../../../../src/ingest/curated/edition.ts';
import { CLAIMS } from '../../../domain/claims/ledger.ts';
import { syntheticClaim, syntheticQuery } from '../../../domain/claims/synthetic-claim.ts';

const DATA = join(import.meta.dirname, '../../../../data');

type Ledger = Readonly<Record<string, readonly [outcome: string, reason: string | null]>>;
const { outcomes } = JSON.parse(readFileSync(join(DATA, 'claims-findings.json'), 'utf8')) as {
  readonly outcomes: Ledger;
};

describe('the ledger that ships', () => {
  it.each([
    ['C011', 'holds', 'firearm injury −18.0 %, case files: 29.78 to 24.41 a day'],
    ['C071', 'holds', 'firearm injury −27.7 %, case files'],
    ['C077', 'holds', 'kidnapping for ransom −70.4 %, −70.8 % said'],
    ['C093', 'holds', 'kidnapping for ransom, −70 % said'],
    ['C037', 'falls-short', 'kidnapping against 2018, a figure of the same months of 2019'],
    ['C044', 'holds', 'homicide −13.8 %, falls in 27 states'],
    ['C157', 'other-size', 'robbery of carriers −23.3 %, −3.3 % said'],
    ['C028', 'other-size', 'extortion +67.9 %, +24 % said'],
    ['C143', 'holds', 'femicide −23.4 % said, within the usual growth of its months since'],
    ['C160', 'holds', 'femicide −15.2 % said, likewise'],
    ['C010', 'holds', 'femicide −14.2 % on the cut of that time'],
    ['C169', 'falls-short', 'homicide −30 % said, −21.2 % found'],
    ['C172', 'opposite', 'kidnapping for ransom rose by 6.5 %'],
  ])('%s %s: %s', (id, outcome) => {
    expect(outcomes[id]?.[0]).toBe(outcome);
  });

  it('leaves C234 open: what its rate counts is not said', () => {
    expect(outcomes['C234']).toEqual(['cannot-tell', 'scope-not-stated']);
  });

  it('tells the 23 statements on homicide of July to September 2025', () => {
    const own = CLAIMS.filter(({ query, missing }) => {
      const last = query?.window.to ?? '';
      return query?.indicator === 'homicide-victims' && !missing && last >= '2025-07' && last <= '2025-09';
    });
    expect(own).toHaveLength(23);
    expect(own.filter(({ id }) => outcomes[id]?.[0] === 'cannot-tell')).toEqual([]);
  });
});

/** A statement of 2024 or 2025 that the ledger does not hold, with the numbers under which it is known. */
function unlisted(
  statedOn: string,
  indicator: IndicatorId,
  window: Window,
  numbers: Partial<Pick<Claim, 'size' | 'windowValue' | 'baseValue'>>,
): Claim {
  const year = Number(window.from.slice(0, 4));
  const in2019 = (month: string) => month.replace(String(year), '2019') as Window['from'];
  const base = { from: in2019(window.from), to: in2019(window.to) };
  return syntheticClaim({
    statedOn,
    speakerKind: 'government',
    topic: INDICATOR_ROWS[indicator].topic,
    size: null,
    ...numbers,
    query: syntheticQuery({ indicator, window, base }),
  });
}

const printed = (value: number, decimals: number): PrintedFigure => ({ value, decimals });
const LEVELS = { windowValue: printed(0.93, 2), baseValue: printed(3.09, 2) };
const TO_NOVEMBER = { from: '2024-01', to: '2024-11' } as const;

/** C014: kidnapping from 3.09 to 0.93 a day. */
const KIDNAPPING = unlisted('2024-12-17', 'kidnapping-cases', TO_NOVEMBER, LEVELS);
const RANSOM = unlisted('2024-12-17', 'ransom-kidnapping-cases', TO_NOVEMBER, LEVELS);
/** C070: femicide −26.3 % in January–July 2025 against 2019; no cut of that summer is kept. */
const FEMICIDE = unlisted(
  '2025-08-12',
  'femicide-cases',
  { from: '2025-01', to: '2025-07' },
  { size: printed(26.3, 1) },
);
/** C011 as if it counted victims, without its base, which is a slip of 0.02. */
const FIREARM = unlisted('2024-12-17', 'firearm-injury-victims', TO_NOVEMBER, {
  size: printed(18, 0),
  windowValue: printed(24.41, 2),
});

describe('what the speaker counted', () => {
  let register: ClaimRegister;

  beforeAll(async () => {
    const asked = [KIDNAPPING, RANSOM, FEMICIDE, FIREARM].flatMap((claim) => [
      claim,
      ...(claim.query ? otherCounts(claim.query) : []).map((query) => ({ ...claim, query })),
    ]);
    register = await registerFrom(DATA, (await servingEdition(DATA)) ?? '', asked, []);
  });

  it('is kidnapping for ransom, exactly: 1,032 case files in 334 days, then 313 in 335', () => {
    const finding = findingOn(RANSOM, register);
    expect(finding).toMatchObject({ outcome: 'holds', asThen: { cut: '2024-11' } });
    expect(finding.asThen?.base).toMatchObject({ total: 1032, days: 334 });
    expect(finding.asThen?.side).toMatchObject({ total: 313, days: 335 });
  });

  it('is pointed out where all kidnapping was typed: 3.73 to 1.32 a day', () => {
    expect(findingOn(KIDNAPPING, register).outcome).not.toBe('holds');
    expect(betterCount(register, KIDNAPPING)?.better.query).toMatchObject({
      indicator: 'ransom-kidnapping-cases',
      measure: 'per-day',
    });
  });

  it('is case files of injury by firearm, not victims', () => {
    expect(betterCount(register, FIREARM)?.better.query.indicator).toBe('firearm-injury-cases');
  });

  it('femicide −26.3 % said, −22.7 % now: within what its newest months usually grow by', () => {
    const finding = findingOn(FEMICIDE, register);
    expect(finding).toMatchObject({ outcome: 'holds', asThen: null, side: { byGrowth: true } });
    expect(finding.parts[0]?.found).toBeCloseTo(-22.71, 2);
  });
});
