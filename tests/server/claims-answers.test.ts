import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  curatedSchema,
  eventsAnswerSchema,
  operationsAnswerSchema,
  perceptionAnswerSchema,
} from '../../src/contract/answers/curated.ts';
import { claimAnswerSchema, claimsAnswerSchema } from '../../src/contract/answers/finding.ts';
import {
  claimsRoute,
  eventsRoute,
  operationsRoute,
  perceptionRoute,
} from '../../src/contract/claims-routes.ts';
import {
  claimAnswer,
  claimsAnswer,
  eventsAnswer,
  operationsAnswer,
  perceptionAnswer,
} from '../../src/server/claims-answers.ts';
import { isDecided } from '../../src/domain/claims/filter.ts';
import { CSV_ROWS } from '../../src/server/csv.ts';
import { openEdition, wantedEdition } from '../../src/server/shelf/edition-folder.ts';
import type { Store } from '../../src/server/store/store.ts';

const DATA = join(import.meta.dirname, '../../data');
const curated = curatedSchema.parse(JSON.parse(readFileSync(join(DATA, 'curated.json'), 'utf8')));
let store: Store;

beforeAll(async () => {
  store = await openEdition(DATA, await wantedEdition(DATA));
});

afterAll(() => store.close());

async function soleOf(id: string) {
  const { finding } = claimAnswerSchema.parse(await claimAnswer(store, curated, id));
  return finding.parts.find((each) => each.aspect === 'sole');
}

/** The outcome of a claim, and the change found in per cent. */
async function outcomeOf(id: string) {
  const { finding } = claimAnswerSchema.parse(await claimAnswer(store, curated, id));
  const found = finding.parts.find(({ aspect }) => aspect === 'change')?.found ?? null;
  return [finding.outcome, found === null ? null : Number(found.toFixed(1))];
}

describe('the answers on claims, from the embedded edition', () => {
  it('list every claim with its finding in short, as the contract has it', async () => {
    const answer = claimsAnswerSchema.parse(await claimsAnswer(store, curated, {}));
    expect(answer.claims).toHaveLength(curated.claims.length);
    expect(Object.values(answer.counts).reduce((sum, count) => sum + count, 0)).toBe(curated.claims.length);
  });

  it('count what a filter lets through', async () => {
    const answer = await claimsAnswer(store, curated, { speakerKind: 'civil-group', outcome: 'holds' });
    expect(answer.counts.holds).toBe(answer.claims.length);
    expect(answer.counts['cannot-tell']).toBe(0);
  });

  it('test “the only crime that rose” on every other: no other rose by more than its usual revision, and across the seam it cannot be told', async () => {
    expect(await soleOf('C004')).toMatchObject({ outcome: 'holds', found: 0 });
    const late = await soleOf('C131');
    // On one cut kidnapping rose by less than its usual revision: no other rose.
    expect(late).toMatchObject({ outcome: 'holds', found: 0, reason: null });
    const kidnapping = late?.rivals.find((each) => each.indicator === 'kidnapping-cases');
    expect(kidnapping).toMatchObject({ moved: false });
    expect(kidnapping?.change).toBeCloseTo(2.13, 2);
    expect(await soleOf('C085')).toMatchObject({ outcome: 'holds', found: 0 });
    const across = await soleOf('C204');
    expect(across).toMatchObject({ outcome: 'cannot-tell', reason: 'method-break' });
    expect(across?.rivals.every((each) => each.value === null && each.baseValue === null)).toBe(true);
  });

  it('give every outcome to a real statement: 24.5, 3.3, 30 and 11.3 % said, and a sum that only the speaker defines', async () => {
    expect(await outcomeOf('C057')).toEqual(['holds', -23.7]);
    expect(await outcomeOf('C157')).toEqual(['other-size', -23.3]);
    expect(await outcomeOf('C028')).toEqual(['other-size', 67.9]);
    expect(await outcomeOf('C169')).toEqual(['falls-short', -21.2]);
    expect(await outcomeOf('C172')).toEqual(['opposite', 6.5]);
    expect(await outcomeOf('C087')).toEqual(['cannot-tell', null]);
  });

  it('judge by the cut that the speaker had before that of today: femicide −14.2 % in December 2024, −10.9 % now', async () => {
    const { finding } = claimAnswerSchema.parse(await claimAnswer(store, curated, 'C010'));
    expect(finding).toMatchObject({ outcome: 'holds', asNow: 'falls-short', asThen: { cut: '2024-11' } });
    expect(finding.asThen?.parts[0]?.found).toBeCloseTo(-14.22, 2);
    expect(finding.parts[0]?.found).toBeCloseTo(-10.92, 2);
    const { claims } = claimsAnswerSchema.parse(await claimsAnswer(store, curated, { text: 'C010' }));
    expect(claims).toMatchObject([
      {
        finding: {
          outcome: 'holds',
          stated: -14.2,
          found: expect.closeTo(-14.22, 2) as number,
          closeness: 'as-printed',
          asThen: '2024-11',
          asNow: { outcome: 'falls-short', found: expect.closeTo(-10.92, 2) as number },
        },
      },
    ]);
  });

  it('decide at least 150 statements, the 103 of March to August 2026 among them', async () => {
    const answer = await claimsAnswer(store, curated, {});
    expect(answer.claims.length - answer.counts['cannot-tell']).toBeGreaterThanOrEqual(150);
    expect(answer.claims.filter(({ claim }) => (claim.statedOn ?? '') > '2026-03-11')).toHaveLength(103);
  });

  it('hold in all 26 decided statements on robberies across the two registers that were made since both had files', async () => {
    const { claims } = await claimsAnswer(store, curated, {});
    const across = claims.filter(
      ({ claim, finding }) =>
        (claim.statedOn ?? '') > '2026-03-11' &&
        /robbery|theft/.test(claim.query?.indicator ?? '') &&
        finding.readings.length > 0 &&
        isDecided({ finding }),
    );
    expect(across).toHaveLength(26);
    expect(across.filter(({ finding }) => finding.outcome !== 'holds')).toEqual([]);
  });

  it('open one claim to its arithmetic: 2,608 victims in 30 days, 1,989 in 30', async () => {
    const { finding } = claimAnswerSchema.parse(await claimAnswer(store, curated, 'C057'));
    expect(finding.base).toMatchObject({ total: 2608, days: 30 });
    expect(finding.side).toMatchObject({ total: 1989, days: 30 });
    expect(finding.side?.vintages).toHaveLength(1);
    expect(finding.comparison?.verdict).toBe('falling');
  });

  it('refuse an id that no claim has', async () => {
    await expect(claimAnswer(store, curated, 'C000')).rejects.toMatchObject({
      status: 404,
      code: 'unknown-claim',
    });
  });

  it('are judged once for a store', async () => {
    const [first, second] = await Promise.all([
      claimAnswer(store, curated, 'C057'),
      claimAnswer(store, curated, 'C057'),
    ]);
    expect(first.finding).toBe(second.finding);
  });
});

describe('events, operations and perception', () => {
  it('answer as the contract has it', () => {
    expect(eventsAnswerSchema.parse(eventsAnswer(curated, { kind: 'law' })).events).toHaveLength(8);
    const operations = operationsAnswerSchema.parse(operationsAnswer(curated));
    expect(operations.reports.at(-1)?.figures.arrests).toEqual({ value: 63_564, moreThan: false });
    expect(operations.paces.find((pace) => pace.measure === 'arrests')).toMatchObject({
      days: 39,
      added: 3015,
    });
    expect(perceptionAnswerSchema.parse(perceptionAnswer(curated)).perception.ensu).toHaveLength(50);
  });

  it('and as CSV, a field for every column', async () => {
    const tables = [
      [claimsRoute.columns, CSV_ROWS.claims(await claimsAnswer(store, curated, {}))],
      [eventsRoute.columns, CSV_ROWS.events(eventsAnswer(curated, {}))],
      [operationsRoute.columns, CSV_ROWS.operations(operationsAnswer(curated))],
      [perceptionRoute.columns, CSV_ROWS.perception(perceptionAnswer(curated))],
    ] as const;
    expect(tables.map(([, rows]) => rows.length > 30)).toEqual([true, true, true, true]);
    const ragged = tables.filter(([columns, rows]) => rows.some((row) => row.length !== columns.length));
    expect(ragged).toEqual([]);
  });
});
