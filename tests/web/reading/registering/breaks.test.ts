import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../src/domain/time/period.ts';
import type { RegisteringBreak } from '../../../../src/domain/record/curated/registering-break.ts';
import { breakMarks, breaksOn } from '../../../../src/web/reading/registering/break-marks.ts';
import { breaksText } from '../../../../src/web/reading/registering/break-note.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { reading } from '../../../../src/web/words/en/reading.ts';
import { flat, monthly } from '../../../domain/synthetic.ts';

// Everything here is synthetic: no figure of it is real.

function breakIn(region: string, month: RegisteringBreak['month']): RegisteringBreak {
  return { indicator: 'extortion-cases', region, month, before: 32, after: 1151 };
}

const SPAN = { from: '2015-01', to: '2016-12' } as const;
const ONE = monthly(flat(10, 24), { indicator: 'extortion-cases', region: '09' });

describe('the registering breaks on a chart', () => {
  const edition = {
    registeringBreaks: [breakIn('09', '2016-01'), breakIn('15', '2016-01'), breakIn('09', '2018-01')],
  };

  it('are those of its series within its span, each once', () => {
    expect(breaksOn([ONE, ONE], SPAN, { edition })).toEqual([breakIn('09', '2016-01')]);
    expect(breaksOn([], SPAN, { edition })).toEqual([]);
  });

  it('have one mark a month, half a month before it: between the two levels', () => {
    const marks = breakMarks([breakIn('09', '2016-01'), breakIn('15', '2016-01')], 'registering');
    expect(marks).toEqual([{ at: monthNumber('2016-01') - 0.5, label: 'registering', kind: 'registering' }]);
  });
});

const text = (...breaks: readonly RegisteringBreak[]) => breaksText(breaks, reading, formatsFor('en'), 'en');

describe('what is said of registering breaks', () => {
  it('is nothing where there are none', () => {
    expect(text()).toBe('');
  });

  it('is the state, its usual month before and after, and since when, one after the other', () => {
    expect(text(breakIn('09', '2016-01'))).toBe(
      'Registering may have changed: in Mexico City the usual month went from 32 to 1,151 from January 2016 on.',
    );
    expect(text(breakIn('09', '2016-01'), breakIn('25', '2017-02'))).toMatch(
      /2016 on; in Sinaloa .* February 2017 on\.$/,
    );
  });
});
