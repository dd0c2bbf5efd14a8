import { afterEach, expect, it, vi } from 'vitest';
import { lister } from '../../../../src/web/words/lister.ts';

/** Notes which rules are taken up, by their name. */
function noting(): string[] {
  const taken: string[] = [];
  class NumberFormat extends Intl.NumberFormat {
    constructor(...given: ConstructorParameters<typeof Intl.NumberFormat>) {
      super(...given);
      taken.push('numbers');
    }
  }
  class DateTimeFormat extends Intl.DateTimeFormat {
    constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
      super(...given);
      taken.push('dates');
    }
  }
  class ListFormat extends Intl.ListFormat {
    constructor(...given: ConstructorParameters<typeof Intl.ListFormat>) {
      super(...given);
      taken.push('lists');
    }
  }
  vi.stubGlobal('Intl', { ...Intl, NumberFormat, DateTimeFormat, ListFormat });
  return taken;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the rules of numbers and dates are taken up with the first that is written by them, and once', async () => {
  const taken = noting();
  const { formatsFor } = await import('../../../../src/web/ui/format/format.ts');
  const { count, month } = formatsFor('es');
  expect(taken).toEqual([]);
  expect([count(1234), count(5678), month('2026-03'), month('2026-04')]).toEqual([
    '1,234',
    '5,678',
    'marzo de 2026',
    'abril de 2026',
  ]);
  expect(taken).toEqual(['numbers', 'dates']);
});

it('the rules of lists are not taken up for what stands alone', () => {
  const taken = noting();
  const list = lister('es-MX');
  expect([list([]), list(['Sinaloa'])]).toEqual(['', 'Sinaloa']);
  expect(taken).toEqual([]);
  expect(list(['Sinaloa', 'Sonora'])).toBe('Sinaloa y Sonora');
  expect(taken).toEqual(['lists']);
});
