import { describe, expect, it } from 'vitest';
import { baseName, periodName } from '../../../../src/web/reading/scope/period-name.ts';
import { titleOfRegion } from '../../../../src/web/reading/scope/region-title.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { frame as en } from '../../../../src/web/words/en/frame.ts';
import { frame as es } from '../../../../src/web/words/es/frame.ts';
import { EVIDENCE } from '../../features/overview/sample-evidence.ts';

const inEnglish = { language: 'en', words: en, formats: formatsFor('en') } as const;
const inSpanish = { language: 'es', words: es, formats: formatsFor('es') } as const;
const { coverage } = EVIDENCE.edition;

const named = (period: Parameters<typeof periodName>[0], known: typeof coverage | undefined = coverage) =>
  periodName(period, { coverage: known, region: '00' }, en, inEnglish.formats);

describe('what a period is called', () => {
  it('has the months that it stands for once it is known how far the data reach', () => {
    expect(named('newest-month')).toBe('Newest month: August 2026');
    expect(named('last-year')).toBe('2025, the last comparable year: January to December 2025');
    expect(periodName('newest-month', { coverage: undefined, region: '00' }, en, inEnglish.formats)).toBe(
      'Newest month',
    );
  });

  it('is its own months where it was typed, spelled out even of a whole year', () => {
    expect(named({ from: '2024-01', to: '2024-12' })).toBe('January to December 2024');
    expect(
      periodName(
        { from: '2024-01', to: 'latest' },
        { coverage: undefined, region: '00' },
        en,
        inEnglish.formats,
      ),
    ).toBe('2024-01–latest');
  });
});

describe('what a base is called', () => {
  const window = { from: '2025-01', to: '2025-12' } as const;
  const before = (
    base: { from: `${number}-${number}`; to: `${number}-${number}` },
    period: Parameters<typeof baseName>[1]['period'] = window,
  ) => baseName('matching', { period, window, base }, en, inEnglish.formats);

  it('says how many years before the window it lies, or its own name', () => {
    expect(before({ from: '2024-01', to: '2024-12' })).toBe('Same months a year before: 2024');
    expect(before({ from: '2023-01', to: '2023-12' })).toBe('Same months two years before: 2023');
    expect(before({ from: '2018-01', to: '2018-12' }, 'since-2018')).toBe('The year 2018');
  });
});

describe('what a region is called', () => {
  it('is its states by name up to three, and their number beyond', () => {
    expect(titleOfRegion('25', inEnglish)).toBe('Sinaloa');
    expect(titleOfRegion('25,26,10', inEnglish)).toBe('Sinaloa, Sonora, and Durango');
    expect(titleOfRegion('25,26,10,09', inEnglish)).toBe('4 states');
    expect(titleOfRegion('25,26', inSpanish)).toBe('Sinaloa y Sonora');
  });
});
