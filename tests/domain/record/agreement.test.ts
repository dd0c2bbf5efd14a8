import { describe, expect, it } from 'vitest';
import { isShownToAgree } from '../../../src/domain/record/agreement.ts';

/** Victims of homicide by state, as republished in September 2025, against the official file of June 2025. */
const VICTIMS = {
  settled: { cells: 3648, same: 3635, total: 281_490, difference: 31 },
  young: { cells: 384, same: 364, total: 27_694, difference: 47 },
};

describe('a reprint is shown to agree with the official file', () => {
  it('where settled months differ by the few that official files among themselves differ by', () => {
    expect(isShownToAgree(VICTIMS)).toBe(true);
  });

  it('not where they differ by one in a thousand, or in more than a tenth of the cells', () => {
    expect(isShownToAgree({ ...VICTIMS, settled: { ...VICTIMS.settled, difference: 282 } })).toBe(false);
    expect(isShownToAgree({ ...VICTIMS, settled: { ...VICTIMS.settled, same: 3200 } })).toBe(false);
  });

  it('not where young months differ by more than a hundredth', () => {
    expect(isShownToAgree({ ...VICTIMS, young: { ...VICTIMS.young, difference: 300 } })).toBe(false);
  });

  it('not on fewer than twenty shared cells', () => {
    const none = { cells: 0, same: 0, total: 0, difference: 0 };
    expect(isShownToAgree({ settled: none, young: { cells: 19, same: 19, total: 100, difference: 0 } })).toBe(
      false,
    );
  });
});
