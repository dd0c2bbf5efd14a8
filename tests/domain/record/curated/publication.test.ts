import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import type { Coverage } from '../../../../src/domain/record/edition.ts';
import {
  isLate,
  PUBLICATION_COLUMNS,
  publicationRow,
  publicationStates,
  type Calendar,
  type Publication,
} from '../../../../src/domain/record/curated/publication.ts';
import type { MethodId } from '../../../../src/domain/time/method.ts';
import type { Month } from '../../../../src/domain/time/period.ts';
import { fieldsByColumn } from '../../fields.ts';

function reach(indicator: IndicatorId, to: Month): Coverage {
  const none = { nation: [], states: [] };
  const nation = { from: '2015-01', to } as const;
  return { indicator, states: null, nation, vintages: [], usualRevision: none, usualGrowth: none };
}

function register(method: MethodId, calendar: Calendar): Publication {
  const text = { es: 'x', en: 'x' };
  return { method, what: text, calendar, link: 'https://example.test/', note: text };
}

function nextOf(calendar: Calendar, method: MethodId, ...coverage: Coverage[]) {
  return publicationStates([register(method, calendar)], coverage)[0];
}

describe('the next publication', () => {
  it('of a monthly register is about its day, a month after the month that it brings', () => {
    const state = nextOf(
      { rule: 'monthly', day: 20 },
      'rnid-2026',
      reach('homicide-victims', '2025-06'),
      reach('homicide-cases', '2026-08'),
    );
    expect(state).toMatchObject({ through: '2026-08', next: { day: '2026-10-20', covers: '2026-09' } });
  });

  it('goes over the end of a year', () => {
    const december = nextOf({ rule: 'monthly', day: 5 }, 'rnid-2026', reach('homicide-cases', '2026-11'));
    expect(december?.next).toEqual({ day: '2027-01-05', covers: '2026-12' });
  });

  it('of an announced day is that day until the data reach further than they did', () => {
    const calendar = { rule: 'dated', date: '2026-08-03', knownThrough: '2024-12' } as const;
    expect(nextOf(calendar, 'inegi-deaths', reach('homicide-deaths', '2024-12'))?.next).toEqual({
      day: '2026-08-03',
      covers: null,
    });
    expect(nextOf(calendar, 'inegi-deaths', reach('homicide-deaths', '2025-12'))?.next).toBeNull();
  });

  it('is nothing where no calendar is known, or the edition lacks the register', () => {
    expect(nextOf({ rule: 'unknown' }, 'rnpdno', reach('missing-reported', '2025-12'))).toMatchObject({
      through: '2025-12',
      next: null,
    });
    expect(nextOf({ rule: 'monthly', day: 20 }, 'rnid-2026')).toMatchObject({ through: null, next: null });
  });

  it('is late from the day after on', () => {
    const next = { day: '2026-10-20', covers: '2026-09' } as const;
    expect(['2026-10-19', '2026-10-20', '2026-10-21'].map((today) => isLate(next, today))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

const fields = (state: ReturnType<typeof nextOf>) =>
  fieldsByColumn(PUBLICATION_COLUMNS, state ? publicationRow('edition', state) : []);

describe('the calendar as a table', () => {
  it('gives how far the data reach, the day expected and the month that it brings', () => {
    const state = nextOf({ rule: 'monthly', day: 20 }, 'rnid-2026', reach('homicide-cases', '2026-08'));
    expect(fields(state)).toMatchObject({
      edition: 'edition',
      method: 'rnid-2026',
      rule: 'monthly',
      data_through: '2026-08',
      expected_on: '2026-10-20',
      expected_covers: '2026-09',
      link: 'https://example.test/',
      note_en: 'x',
    });
  });

  it('leaves the day and its month empty where none is known', () => {
    expect(fields(nextOf({ rule: 'unknown' }, 'rnpdno'))).toMatchObject({
      data_through: null,
      expected_on: null,
      expected_covers: null,
    });
  });
});
