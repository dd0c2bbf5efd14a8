import { describe, expect, it } from 'vitest';
import { BREAKS, METHOD_IDS, METHODS, RNID_BREAK } from '../../../src/domain/time/method.ts';
import { addMonths } from '../../../src/domain/time/period.ts';

describe('the rules of counting', () => {
  it('stand under their own id', () => {
    expect(METHOD_IDS.map((id) => METHODS[id].id)).toEqual([...METHOD_IDS]);
  });

  it('end where the change of method says so: CNSP in December 2025, RNID from January 2026 on', () => {
    expect(BREAKS).toEqual([RNID_BREAK]);
    const { before, after, month } = RNID_BREAK;
    expect(METHODS[before].inForce.to).toBe(addMonths(month, -1));
    expect(METHODS[after].inForce).toEqual({ from: month, to: null });
  });

  it('have a name and the change a note in both languages', () => {
    const texts = [...METHOD_IDS.map((id) => METHODS[id].name), RNID_BREAK.note];
    expect(texts.every(({ es, en }) => es !== '' && en !== '')).toBe(true);
  });
});
