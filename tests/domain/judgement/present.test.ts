import { describe, expect, it } from 'vitest';
import {
  PRESENT_COLUMNS,
  presentOf,
  presentOfTopic,
  presentRow,
  type Present,
} from '../../../src/domain/judgement/present.ts';
import { fieldsByColumn } from '../fields.ts';
import { flat, monthly, uneven } from '../synthetic.ts';
import { HOMICIDE_2015_2025, HOMICIDE_2026 } from './nation-2015-2026.ts';
import { acrossMethods } from './two-methods.ts';

const homicide = acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026);

/** Synthetic from January 2026 on. */
function young(months: number) {
  return acrossMethods('homicide-cases', HOMICIDE_2015_2025, uneven(1200, 90, months));
}

/** A row of the table of the present by its columns. */
function fieldsOf(present: Present | undefined) {
  if (!present) throw new Error('no present');
  return fieldsByColumn(PRESENT_COLUMNS, presentRow('edition', present));
}

describe('the table of the present', () => {
  it('gives by the season what it expected and what lies beyond it', () => {
    const fields = fieldsOf(presentOf(homicide));
    expect(fields).toMatchObject({
      month: '2026-08',
      total: 1113,
      provisional: 'true',
      judged_by: 'season',
      verdict: 'falling',
      from: '2026-06',
      base_to: '2026-03',
      window_total: 3470,
      base_total: 3994,
      season_years: '2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025',
    });
    // What is judged is the ratio as counted over the one that the season gives.
    expect(Number(fields['change'])).toBeCloseTo(
      Number(fields['ratio']) / Number(fields['expected_ratio']),
      12,
    );
  });

  it('gives by the year before no season, and the ratio itself as the change', () => {
    const fields = fieldsOf(presentOf(young(16)));
    expect(fields).toMatchObject({ judged_by: 'year-before', expected_ratio: null, season_years: null });
    expect(fields['change']).toBe(fields['ratio']);
  });

  it('gives the reason alone where nothing is judged', () => {
    const fields = fieldsOf(presentOf(young(5)));
    expect(fields).toMatchObject({ verdict: 'not-comparable', reason: 'too-few-months', fragile: null });
    expect([fields['from'], fields['window_total'], fields['change']]).toEqual([null, null, null]);
  });
});

describe('what is happening now in a register', () => {
  it('homicide: the newest month is August 2026, 1,113 case files, judged by the season', () => {
    expect(presentOf(homicide)).toMatchObject({
      newest: { month: '2026-08', total: 1113, perDay: expect.closeTo(35.9, 1) as number, provisional: true },
      judgement: { kind: 'season', comparison: { verdict: 'falling' } },
    });
  });

  it('at twelve months of a method the season still judges; from the thirteenth on the year before does', () => {
    expect(presentOf(young(12))?.judgement.kind).toBe('season');
    expect(presentOf(young(13))?.judgement).toMatchObject({
      kind: 'year-before',
      comparison: { window: { from: '2027-01', to: '2027-01' }, base: { from: '2026-01', to: '2026-01' } },
    });
    expect(presentOf(young(16))?.judgement).toMatchObject({
      kind: 'year-before',
      comparison: {
        verdict: 'no-clear-change',
        window: { from: '2027-02', to: '2027-04' },
        base: { from: '2026-02', to: '2026-04' },
      },
    });
  });

  it('a register without a change of method is compared with a year before, less the months still filling up', () => {
    const missing = monthly([...uneven(2800, 120, 129), 2500, 2300, 2064], {
      indicator: 'missing-reported',
      method: 'rnpdno',
    });
    expect(presentOf(missing)).toMatchObject({
      newest: { month: '2025-12', total: 2064, provisional: true },
      judgement: {
        kind: 'year-before',
        comparison: { window: { from: '2025-07', to: '2025-09' }, base: { from: '2024-07', to: '2024-09' } },
      },
    });
  });

  it('a topic is told by the indicator that reaches furthest, never by one that time alone improves', () => {
    const victims = monthly(flat(2000, 129), { indicator: 'homicide-victims' });
    const found = presentOfTopic('homicide', (id) =>
      id === 'homicide-cases' ? homicide : id === 'homicide-victims' ? victims : undefined,
    );
    expect(found?.indicator).toBe('homicide-cases');
    const still = monthly(flat(900, 138), { indicator: 'missing-still', method: 'rnpdno' });
    expect(
      presentOfTopic('disappearance', (id) => (id === 'missing-still' ? still : undefined)),
    ).toBeUndefined();
  });

  it('a yearly register has no present month, nor has one without figures', () => {
    expect(
      presentOf({ ...monthly([33_000]), indicator: 'homicide-deaths', cadence: 'year' }),
    ).toBeUndefined();
    expect(presentOf(monthly(['not-published', 'not-published']))).toBeUndefined();
  });
});
