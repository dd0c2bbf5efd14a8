import { describe, expect, it } from 'vitest';
import { compare, type Comparison, type Verdict } from '../../../../src/domain/judgement/comparison.ts';
import { changeAlone, changeFigures } from '../../../../src/web/reading/verdict/change-figures.ts';
import { gapText, refusalText } from '../../../../src/web/reading/verdict/refusal.ts';
import {
  belowText,
  unclearBeside,
  unclearShort,
  unclearText,
} from '../../../../src/web/reading/verdict/unclear-text.ts';
import { verdictFill, verdictStroke } from '../../../../src/web/reading/verdict/verdict-colour.ts';
import { leftOutNote, windowNotes } from '../../../../src/web/reading/verdict/window-notes.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { frame as en } from '../../../../src/web/words/en/frame.ts';
import { flat, monthly } from '../../../domain/synthetic.ts';

// Everything here is synthetic: no figure of it is real.

const formats = formatsFor('en');
const YEARS = [
  { from: '2018-01', to: '2018-12' },
  { from: '2017-01', to: '2017-12' },
] as const;

/** 1,440 a year three times over, then so many a month. */
function after(perMonth: number): Comparison {
  return compare(
    monthly([...flat(120, 36), ...flat(perMonth, 12)], { indicator: 'homicide-cases' }),
    ...YEARS,
  );
}

const FALL = compare(monthly([...flat(120, 36), ...flat(80, 24)], { indicator: 'homicide-cases' }), ...YEARS);

/** The same change with another interval and verdict. */
function withInterval(
  verdict: Exclude<Verdict, 'not-comparable'>,
  ratio: number | null,
  low: number,
  high: number | null,
) {
  if (FALL.verdict === 'not-comparable') throw new Error('not judged');
  return {
    ...FALL,
    verdict,
    change: { ...FALL.change, ratio, interval: { low, high } },
  } satisfies Comparison;
}

describe('the figures of a change', () => {
  it('have a sign where they stand alone, and none after a verb that says which way', () => {
    const figures = changeFigures(withInterval('falling', 0.84, 0.82, 0.87), formats);
    expect(figures).toEqual({
      verdict: 'falling',
      change: '−16%',
      interval: '−18 to −13%',
      percent: '16%',
      range: '13 to 18%',
    });
    expect(changeAlone(figures)).toBe('−16% (−18 to −13%)');
  });

  it('keep the signs of an interval that spans no change', () => {
    expect(changeFigures(withInterval('no-clear-change', 1.02, 0.97, 1.08), formats).range).toBe('−3 to +8%');
  });

  it('give no size to a rise that may be more than tenfold', () => {
    const { change, interval, range } = changeFigures(withInterval('rising', 4, 1.2, 11), formats);
    expect([change, interval, range]).toEqual(['(by how much cannot be told)', '', '']);
    expect(changeFigures(withInterval('rising', 4, 1.2, 10), formats).change).toBe('+300%');
  });

  it('are none over a base of zero, of a refusal, and of nothing', () => {
    const none = { change: '', interval: '', percent: '', range: '' };
    expect(changeFigures(withInterval('rising', null, 2, null), formats)).toEqual({
      verdict: 'rising',
      ...none,
    });
    expect(changeFigures(undefined, formats)).toEqual({ verdict: 'not-comparable', ...none });
  });
});

describe('a change that is not clear', () => {
  const same = after(120);

  it('says what was counted and which change could have been told', () => {
    expect(unclearText(same, en, formats)).toMatch(/^0%: the same; a change smaller than about ±\d+% cannot/);
    expect(unclearBeside(same, en, formats)).toMatch(/^the same; a change smaller/);
    expect(unclearShort(same, en, formats)).toMatch(/^0%; under ±\d+% cannot be told$/);
    expect(belowText(same, en, formats)).toMatch(/^under ±\d+% cannot be told$/);
  });

  it('counts no difference between windows of another length', () => {
    const series = monthly([...flat(120, 48)], { indicator: 'homicide-cases' });
    const uneven = compare(series, { from: '2018-09', to: '2018-09' }, YEARS[1]);
    // 4 a day in 30 days, after 1,440 / 365.
    expect(unclearText(uneven, en, formats)).toMatch(/^\+1%; a change smaller than about ±\d+% cannot/);
  });

  it('is said of no other verdict', () => {
    const texts = [unclearText, unclearBeside, unclearShort, belowText];
    expect(texts.map((text) => text(FALL, en, formats))).toEqual(['', '', '', '']);
  });
});

describe('why there is no comparison', () => {
  const gapped = compare(
    monthly([...flat(120, 40), 'not-reported', ...flat(80, 19)], { indicator: 'homicide-cases' }),
    ...YEARS,
  );

  it('is the gap where a gap is the reason, and nothing of a comparison', () => {
    expect(refusalText(gapped, en)).toBe('The state did not report this month.');
    expect(refusalText(FALL, en)).toBe('');
  });

  it('names the month to blame, or how many are missing from which on', () => {
    expect(gapText('not-reported', ['2025-03'], en, formats)).toBe(
      'The state did not report this month. Missing: March 2025.',
    );
    expect(gapText('not-published', ['2025-03', '2025-04'], en, formats)).toBe(
      'Not published yet. 2 months are missing, from March 2025.',
    );
    expect(gapText('method-break', ['2026-01'], en, formats)).toMatch(
      /The method changes in January 2026\.$/,
    );
    expect(gapText('before-series', [], en, formats)).toBe('The register does not reach back so far.');
  });
});

describe('what must be known of the windows', () => {
  it('is nothing where every month counts and one printing gives all', () => {
    expect(windowNotes(FALL, en, formats)).toBe('');
    expect(leftOutNote(FALL, en, formats)).toBe('');
  });

  it('is which months are left out', () => {
    const filling = monthly(flat(2900, 132), { indicator: 'missing-reported' });
    const comparison = compare(
      filling,
      { from: '2025-01', to: '2025-12' },
      { from: '2024-01', to: '2024-12' },
    );
    expect(windowNotes(comparison, en, formats)).toBe(
      'The verdict leaves out October to December 2025, still filling up.',
    );
  });
});

describe('the colour of a verdict', () => {
  it('follows from which way is better, never from the sign', () => {
    expect(verdictFill('falling', 'down').fill).toBe('var(--color-better)');
    expect(verdictFill('falling', 'up').fill).toBe('var(--color-worse)');
    expect(verdictStroke('rising', 'down')).toBe('var(--color-worse)');
  });

  it('is none for what is unclear, and a hatch for what cannot be compared', () => {
    expect(verdictFill('no-clear-change', 'down')).toMatchObject({
      fill: 'var(--color-rule)',
      hatched: false,
    });
    expect(verdictFill('not-comparable', 'down').hatched).toBe(true);
    expect(verdictStroke('not-comparable', 'down')).toBe('var(--color-unclear)');
  });
});
