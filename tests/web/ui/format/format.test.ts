import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../../src/web/ui/format/format.ts';

const es = formatsFor('es');
const en = formatsFor('en');

describe('numbers', () => {
  it('write thousands with a comma in both languages', () => {
    expect(es.count(12752)).toBe('12,752');
    expect(en.count(12752)).toBe('12,752');
  });

  it('write rates with one decimal, small ones with two', () => {
    expect(es.measured(86.9, 'per-day')).toBe('86.9');
    expect(es.measured(0.5, 'per-day')).toBe('0.50');
    expect(es.measured(2607, 'count')).toBe('2,607');
    expect(es.measured(25.84, 'per-100k-year')).toBe('25.8');
  });
});

describe('percentages', () => {
  it('carry no false decimals', () => {
    expect(es.percent(-0.1554)).toBe('16%');
    expect(es.percent(1.04)).toBe('104%');
  });

  it('keep one decimal below one per cent, so that a change is not called zero', () => {
    expect(es.percent(0.004)).toBe('0.4%');
  });

  it('tell a ratio with a true minus sign', () => {
    expect(es.changePercent(0.84)).toBe('\u221216%');
    expect(en.changePercent(1.07)).toBe('+7%');
    expect(en.changePercent(1)).toBe('0%');
  });

  it('tell a range, with signs where it spans no change', () => {
    expect(es.percentRange(0.13, 0.18)).toBe('13 a 18%');
    expect(en.percentRange(0.13, 0.18)).toBe('13 to 18%');
    expect(es.signedRange(0.98, 1.05)).toBe('\u22122 a +5%');
  });
});

describe('months and windows', () => {
  it('are written as text, whatever the time zone of the machine', () => {
    expect(es.month('2024-09')).toBe('septiembre de 2024');
    expect(en.month('2026-01')).toBe('January 2026');
    expect(es.shortMonth('2026-01')).toBe('ene 2026');
  });

  it('name a window across years by both years', () => {
    expect(es.window({ from: '2024-10', to: '2025-06' })).toBe('octubre de 2024 a junio de 2025');
    expect(en.shortWindow({ from: '2024-10', to: '2025-06' })).toBe('Oct 2024–Jun 2025');
  });

  it('name the year once within a year, and a whole year by itself', () => {
    expect(es.window({ from: '2025-01', to: '2025-06' })).toBe('enero a junio de 2025');
    expect(es.window({ from: '2024-01', to: '2024-12' })).toBe('2024');
  });

  it('name one month once', () => {
    expect(es.window({ from: '2024-09', to: '2024-09' })).toBe('septiembre de 2024');
  });

  it('write a day without shifting it', () => {
    expect(es.date('2026-03-09')).toBe('9 de marzo de 2026');
    expect(en.date('2026-03-09')).toBe('March 9, 2026');
  });
});
