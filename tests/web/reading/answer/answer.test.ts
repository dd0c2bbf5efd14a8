import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import { crimesAcross } from '../../../../src/web/reading/across/across-crimes.ts';
import { seamFacts } from '../../../../src/web/reading/across/seam-facts.ts';
import { answerShort, answerText } from '../../../../src/web/reading/answer/answer-text.ts';
import { answerOf, nationOver, reachedWindows } from '../../../../src/web/reading/answer/answer.ts';
import { judge, seriesIn } from '../../../../src/web/reading/evidence/evidence.ts';
import type { Windows } from '../../../../src/web/reading/evidence/scope.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { frame } from '../../../../src/web/words/en/frame.ts';
import { presentAndAcross } from '../../../../src/web/words/en/present-and-across.ts';
import { EVIDENCE } from '../../features/overview/sample-evidence.ts';

// Real figures, as the mock serves them: from January 2023 to August 2026, missing people to December 2025.

const speech = { language: 'en', words: frame, own: presentAndAcross, formats: formatsFor('en') } as const;
const YEARS: Windows = {
  window: { from: '2025-01', to: '2025-12' },
  base: { from: '2024-01', to: '2024-12' },
};
const SO_FAR: Windows = {
  window: { from: '2026-01', to: '2026-08' },
  base: { from: '2025-01', to: '2025-08' },
};

function read(indicator: IndicatorId) {
  const series = seriesIn(EVIDENCE, indicator, '00');
  if (!series) throw new Error(indicator);
  return series;
}

const answerIn = (indicator: IndicatorId, windows: Windows) =>
  answerOf(judge(read(indicator), windows, EVIDENCE), EVIDENCE);

describe('what can be said of an indicator', () => {
  it('is the verdict where there is one, which needs no words in its place', () => {
    const answer = answerIn('homicide-cases', YEARS);
    expect(answer).toMatchObject({ kind: 'verdict', comparison: { verdict: 'falling' } });
    expect([answerShort(answer, speech), answerText(answer, speech)]).toEqual(['', '']);
  });

  it('is both counts across the break under the young method, from 14,247 to 10,115 case files', () => {
    const answer = answerIn('homicide-cases', SO_FAR);
    expect(answer).toMatchObject({
      kind: 'young',
      across: { readings: { before: { total: 14_247 }, without: { after: { total: 10_115 } } } },
    });
    expect(answerText(answer, speech)).toMatch(/14,247 .* 10,115/);
    expect(answerShort(answer, speech)).toBe('14,247 → 10,115: −29%');
  });

  it('is the newest months of a register that does not reach the period, and how far it reaches', () => {
    const answer = answerIn('missing-reported', SO_FAR);
    expect(answer).toMatchObject({
      kind: 'newest',
      present: { judgement: { comparison: { window: { from: '2025-07', to: '2025-09' } } } },
    });
    expect(answerText(answer, speech)).toMatch(/^This register reaches December 2025\. /);
    expect(answerShort(answer, speech)).toMatch(/^Jul–Sep(t)? 2025: /);
  });

  it('is the reason alone where what was asked cannot be answered by any months', () => {
    const answer = answerIn('homicide-cases', { window: YEARS.window, base: YEARS.window });
    expect(answer.kind).toBe('none');
    expect(answerText(answer, speech)).toBe('The period and its base are the same.');
  });
});

describe('the windows that a register answers for', () => {
  it('are those asked for where it reaches them, and where there is no register', () => {
    expect(reachedWindows(read('homicide-cases'), SO_FAR, EVIDENCE)).toBe(SO_FAR);
    expect(reachedWindows(undefined, SO_FAR, EVIDENCE)).toBe(SO_FAR);
  });

  it('are its newest months against a year before where it does not', () => {
    expect(reachedWindows(read('missing-reported'), SO_FAR, EVIDENCE)).toEqual({
      window: { from: '2025-07', to: '2025-09' },
      base: { from: '2024-07', to: '2024-09' },
    });
  });

  it('give the nation by each indicator over months of its own; one without a cube is left out', () => {
    const sides = [
      { indicator: 'homicide-cases', windows: YEARS },
      { indicator: 'business-robbery-violent-cases', windows: YEARS },
      { indicator: 'extortion-cases', windows: { ...YEARS, base: { from: '2024-09', to: '2024-09' } } },
    ] as const;
    expect(nationOver(sides, EVIDENCE).map(({ indicator, base }) => [indicator, base.from])).toEqual([
      ['homicide-cases', '2024-01'],
      ['extortion-cases', '2024-09'],
    ]);
  });
});

describe('the crimes across the change of register', () => {
  const crimes = crimesAcross(EVIDENCE, '00');

  it('are those whose cube has arrived, in the order in which they are read', () => {
    expect(crimes.map(({ crime }) => crime)).toEqual([
      'homicide-cases',
      'femicide-cases',
      'extortion-cases',
      'kidnapping-cases',
      'violent-robbery-cases',
    ]);
    expect(crimesAcross({ ...EVIDENCE, cubes: new Map() }, '00')).toEqual([]);
  });

  it('have their parts before and after, and what the two catalogues call them', () => {
    const [homicide] = crimes;
    const facts = homicide ? seamFacts(homicide, EVIDENCE, [], speech) : [];
    expect(facts).toHaveLength(2);
    expect(facts[0]).toMatch(/^By parts, before → after: .*14,247 → 10,115/);
    expect(facts[1]).toMatch(/^Catalogues: “Homicidio doloso” in both/);
  });
});
