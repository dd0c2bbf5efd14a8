import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../../../src/domain/judgement/comparison.ts';
import { changeTextOf } from '../../../../src/web/reading/verdict/change-text.ts';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';
import { frame as en } from '../../../../src/web/words/en/frame.ts';
import { frame as es } from '../../../../src/web/words/es/frame.ts';
import { reading as enReading } from '../../../../src/web/words/en/reading.ts';
import { reading as esReading } from '../../../../src/web/words/es/reading.ts';
import { flat, monthly } from '../../../domain/synthetic.ts';

/** Synthetic: 120 a month for three years, then 80 for two. */
const FALL = compare(
  monthly([...flat(120, 36), ...flat(80, 24)], { indicator: 'homicide-cases' }),
  { from: '2018-01', to: '2018-12' },
  { from: '2017-01', to: '2017-12' },
);

const inSpanish = (comparison: Comparison) =>
  changeTextOf(comparison, { words: es, own: esReading, formats: formatsFor('es'), language: 'es' });
const inEnglish = (comparison: Comparison) =>
  changeTextOf(comparison, { words: en, own: enReading, formats: formatsFor('en'), language: 'en' });

describe('a change in short forms', () => {
  it('is its size, its interval and its verdict', () => {
    const { change, note, whole } = inSpanish(FALL);
    expect(change).toBe('−33%');
    expect(note).toBe('');
    expect(whole).toMatch(/^Baja 33% \(\d+ a \d+%\)$/);
  });

  it('says so where it is clear alone but not among the many it was judged with', () => {
    const withdrawn = { ...FALL, standsAmongMany: false } as Comparison;
    expect(inSpanish(withdrawn).note).toBe('claro por sí solo, no se sostiene entre tantos');
    expect(inEnglish(withdrawn).note).toBe('clear by itself, does not stand among so many');
  });

  it('of no clear change gives the counted difference first, then what could have been told', () => {
    const unclear = compare(
      monthly([...flat(120, 47), 140, ...flat(120, 11), 165], { indicator: 'homicide-cases' }),
      { from: '2019-01', to: '2019-12' },
      { from: '2018-01', to: '2018-12' },
    );
    const { note, shortNote } = inEnglish(unclear);
    expect(shortNote).toMatch(/^25 more; a change smaller than about/);
    expect(note).toMatch(
      /^\+2%: 25 more; a change smaller than about ±\d+% cannot be told from how this series usually strays/,
    );
    expect(inSpanish(unclear).whole).toMatch(
      /^Sin cambio claro \+2% \(−\d+ a \+\d+%\); menor a ±\d+% no se distingue$/,
    );
    expect(inSpanish(unclear).note).toMatch(
      /^\+2%: 25 más; un cambio menor a cerca de ±\d+% no se distingue/,
    );
  });

  it('of a rise that may be over tenfold says that its size cannot be told', () => {
    if (FALL.verdict === 'not-comparable') throw new Error('not judged');
    const change = { ...FALL.change, ratio: 4.6, interval: { low: 1.17, high: 28.2 } };
    const rise: Comparison = { ...FALL, verdict: 'rising', change };
    expect(inSpanish(rise).whole).toBe('Sube (no se puede saber cuánto)');
    expect(inEnglish(rise).whole).toBe('Rising (by how much cannot be told)');
  });

  it('names the months from which a state registers otherwise, with what they went from and to', () => {
    const month = '2025-01' as const;
    const mexicoCity = { indicator: 'extortion-cases', region: '09', month, before: 32, after: 151 } as const;
    const rests = { ...FALL, registeringBreaks: [mexicoCity] } as Comparison;
    expect(inSpanish(rests).note).toBe(
      'Posible cambio de registro: en Ciudad de México el mes típico pasó de 32 a 151 desde enero de 2025.',
    );
    expect(inEnglish(rests).note).toBe(
      'Registering may have changed: in Mexico City the usual month went from 32 to 151 from January 2025 on.',
    );
  });

  it('begins a sentence after a mark, and a mark after a sentence, with no comma', () => {
    const found = { indicator: 'extortion-cases', region: '09', month: '2025-01', before: 32, after: 151 };
    const all = { ...FALL, fragile: true, provisional: true, registeringBreaks: [found] } as Comparison;
    expect(inEnglish(all).note).toMatch(/^fragile\. Registering may .* from January 2025 on\. provisional$/);
  });

  it('is fragile and provisional at once', () => {
    expect(inSpanish({ ...FALL, fragile: true, provisional: true } as Comparison).note).toBe(
      'frágil, preliminar',
    );
  });
});
