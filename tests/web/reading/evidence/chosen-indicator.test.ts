import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../mocks/sample.ts';
import {
  chosenIndicator,
  neededIndicators,
  newestIndicator,
  withIndicator,
} from '../../../../src/web/reading/evidence/chosen-indicator.ts';
import { seriesIn, surroundingsOf, type Evidence } from '../../../../src/web/reading/evidence/evidence.ts';
import { topicSeries } from '../../../../src/web/reading/evidence/headlines.ts';
import { baseOf, scopeOf } from '../../../../src/web/reading/evidence/scope.ts';
import { CARD_INDICATORS, CARD_TOPICS } from '../../../../src/web/reading/evidence/topics.ts';
import {
  seriesOfYears,
  seriesOver,
  victimsByYear,
} from '../../../../src/web/reading/evidence/whole-years.ts';
import { EVIDENCE, viewWith } from '../../features/overview/sample-evidence.ts';

// Real figures: victims reach June 2025, case files August 2026 with a change of method in January 2026.

const WITH_YEARS: Evidence = { ...EVIDENCE, years: seriesOfYears(SAMPLE.yearly) };
const HALF = viewWith({ period: { from: '2025-01', to: '2025-06' } });

function chosenIn(view: typeof HALF, evidence: Evidence = EVIDENCE) {
  return chosenIndicator('homicide', view, scopeOf(view, evidence.edition), evidence);
}

describe('the indicator that stands for a topic', () => {
  it('is victims where they cover both windows, else case files', () => {
    expect(chosenIn(HALF)).toBe('homicide-victims');
    expect(chosenIn(viewWith({ period: { from: '2025-01', to: '2025-07' } }))).toBe('homicide-cases');
  });

  it('is the reader’s own choice whatever it covers', () => {
    expect(chosenIn({ ...HALF, indicators: ['homicide-cases'] })).toBe('homicide-cases');
    expect(chosenIn({ ...HALF, indicators: ['extortion-cases'] })).toBe('homicide-victims');
  });

  it('is no other while the promised one has not arrived', () => {
    const cubes = new Map([...EVIDENCE.cubes].filter(([id]) => id !== 'homicide-victims'));
    expect(chosenIn(HALF, { ...EVIDENCE, cubes })).toBe('homicide-victims');
  });

  it('that reaches the newest month is case files; by region where the states lag behind the nation', () => {
    expect(newestIndicator('homicide', '00', EVIDENCE.edition)).toBe('homicide-cases');
    expect(newestIndicator('violent-robbery', '09', EVIDENCE.edition)).toBe('violent-robbery-cases');
    expect(newestIndicator('homicide', '00', { ...EVIDENCE.edition, coverage: [] })).toBeUndefined();
  });

  it('takes the place of another of its topic in a view, and leaves the other topics alone', () => {
    const view = viewWith({ indicators: ['homicide-victims', 'extortion-cases'] });
    expect(withIndicator(view, 'homicide-cases').indicators).toEqual(['extortion-cases', 'homicide-cases']);
  });
});

describe('the cubes that a page needs', () => {
  it('are those of its cards and of the newest month, each once', () => {
    const needed = neededIndicators(HALF, EVIDENCE.edition);
    expect(needed).toContain('homicide-victims');
    expect(needed).toContain('homicide-cases');
    expect(new Set(needed).size).toBe(needed.length);
    expect(needed.every((id) => CARD_INDICATORS.includes(id))).toBe(true);
    expect(CARD_TOPICS.slice(0, 3)).toEqual(['homicide', 'extortion', 'disappearance']);
  });
});

describe('the series that tells an indicator', () => {
  const year = viewWith({ period: { from: '2025-01', to: '2025-12' } });
  const scope = scopeOf(year, EVIDENCE.edition);

  it('is published whole years where months are missing: 2025 and 2024 of victims', () => {
    expect(seriesOver(WITH_YEARS, 'homicide-victims', '00', scope)?.cadence).toBe('year');
    expect(victimsByYear('homicide', year, scope, WITH_YEARS)).toBe('homicide-victims');
    expect(topicSeries('homicide', year, scope, WITH_YEARS)?.indicator).toBe('homicide-victims');
  });

  it('is months where they are whole, in a state, and without published years', () => {
    expect(seriesOver(WITH_YEARS, 'homicide-victims', '00', scopeOf(HALF, EVIDENCE.edition))?.cadence).toBe(
      'month',
    );
    expect(seriesOver(WITH_YEARS, 'homicide-victims', '09', scope)?.cadence).toBe('month');
    expect(seriesOver(EVIDENCE, 'homicide-victims', '00', scope)?.cadence).toBe('month');
    expect(victimsByYear('homicide', year, scope, EVIDENCE)).toBeUndefined();
  });

  it('is not chosen for the reader who chose, nor for a topic that is no headline', () => {
    const chose = { ...year, indicators: ['homicide-cases'] } as const;
    expect(victimsByYear('homicide', chose, scope, WITH_YEARS)).toBeUndefined();
    expect(victimsByYear('kidnapping', year, scope, WITH_YEARS)).toBeUndefined();
  });

  it('is nothing before its cube has arrived', () => {
    expect(seriesIn({ cubes: new Map() }, 'homicide-cases', '00')).toBeUndefined();
    expect(seriesIn(EVIDENCE, 'homicide-cases', '09,15')?.region).toBe('09,15');
  });
});

describe('the months that a view means', () => {
  it('are its period and base, and what its pictures draw around both', () => {
    expect(scopeOf(HALF, EVIDENCE.edition)).toEqual({
      region: '00',
      window: { from: '2025-01', to: '2025-06' },
      base: { from: '2024-01', to: '2024-06' },
      drawn: { from: '2024-01', to: '2026-08' },
    });
    expect(baseOf('matching', { from: '2025-01', to: '2025-12' }, 'since-2018')).toEqual({
      from: '2018-01',
      to: '2018-12',
    });
  });

  it('are judged beside the population and the known registering breaks of the edition', () => {
    // Synthetic: no such break is known.
    const known = {
      indicator: 'homicide-cases',
      region: '09',
      month: '2025-01',
      before: 1,
      after: 9,
    } as const;
    const edition = { ...EVIDENCE.edition, registeringBreaks: [known] };
    const { population, registeringBreaks } = surroundingsOf({ ...EVIDENCE, edition });
    expect(population).toBe(EVIDENCE.population);
    const [half, before] = [
      { from: '2025-01', to: '2025-06' },
      { from: '2024-01', to: '2024-06' },
    ] as const;
    const touching = (region: string) => {
      const series = seriesIn(EVIDENCE, 'homicide-cases', region);
      return series && registeringBreaks?.(series, half, before);
    };
    expect([touching('09'), touching('25')]).toEqual([[known], []]);
  });
});
