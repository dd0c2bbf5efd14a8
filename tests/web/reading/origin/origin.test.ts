import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/domain/indicator/observation.ts';
import type { Window } from '../../../../src/domain/time/period.ts';
import { totalOf } from '../../../../src/domain/series/series.ts';
import { originOf, originOver, type Origin } from '../../../../src/web/reading/origin/origin.ts';
import { originText } from '../../../../src/web/reading/origin/origin-text.ts';
import { seriesIn } from '../../../../src/web/reading/evidence/evidence.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { frame as words } from '../../../../src/web/words/en/frame.ts';
import { EVIDENCE } from '../../features/overview/sample-evidence.ts';

const speech = { language: 'en', words, formats: formatsFor('en') } as const;
const { edition } = EVIDENCE;
const YEAR_2024 = { from: '2024-01', to: '2024-12' } as const;
const YEAR_2025 = { from: '2025-01', to: '2025-12' } as const;

function valuesOf(region: string, window: Window = YEAR_2024): readonly Value[] {
  const series = seriesIn(EVIDENCE, 'homicide-cases', region);
  const total = series && totalOf(series, window);
  return total && !('gap' in total) ? total.values : [];
}

describe('where a figure comes from', () => {
  it('is each source once, the official ones first', () => {
    const origin = originOf(valuesOf('00'), edition);
    expect(new Set(origin.sources.map(({ id }) => id)).size).toBe(origin.sources.length);
    expect(origin.provenances).toEqual(origin.provenances.toSorted());
    expect(originText(origin, speech)).toMatch(/^SESNSP/);
  });

  it('is asked over both windows of a comparison', () => {
    const series = seriesIn(EVIDENCE, 'homicide-cases', '00');
    const both = originOver(series ? [series] : [], { window: YEAR_2025, base: YEAR_2024 }, edition);
    const alone = originOf([...valuesOf('00', YEAR_2025), ...valuesOf('00')], edition);
    expect(both).toEqual(alone);
  });

  it('is nothing, and says nothing, of no value or of a vintage that the edition does not know', () => {
    const [value] = valuesOf('00');
    const strange = value ? [{ ...value, vintage: 'nobody-knows@1' }] : [];
    expect(originText(originOf([], edition), speech)).toBe('');
    expect(originText(originOf(strange, edition), speech)).toBe('');
  });
});

describe('the line of an origin', () => {
  const official = edition.sources.find(({ provenance }) => provenance === 'official');
  const republished = edition.sources.find(({ id }) => id === 'republished-state-cases');
  const text = (parts: Partial<Origin>) =>
    originText(
      { sources: official ? [official] : [], provenances: ['official'], bases: ['reported'], ...parts },
      speech,
    );

  it('names the publisher by its letters and says whether the file is its own', () => {
    expect(text({})).toBe('SESNSP (official)');
    expect(text({ sources: republished ? [republished] : [], provenances: ['republished'] })).toBe(
      '45 Digital (republished)',
    );
  });

  it('names a publisher once, and both kinds of files', () => {
    const both = official && republished ? [official, republished, official] : [];
    expect(text({ sources: both, provenances: ['official', 'republished'] })).toBe(
      'SESNSP and 45 Digital (official and republished)',
    );
  });

  it('says that a number is a sum, and so of a part of it', () => {
    expect(text({ bases: ['sum-of-states'] })).toBe('SESNSP (official); sum of the states');
    expect(text({ bases: ['sum-of-states', 'published-total'] })).toMatch(/partly sum of the states, partly/);
  });
});
