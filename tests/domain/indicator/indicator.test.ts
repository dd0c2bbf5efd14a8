import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  findIndicator,
  INDICATOR_IDS,
  INDICATORS,
  indicatorOf,
  siblingOf,
} from '../../../src/domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../src/domain/indicator/names.words.ts';
import { countsOneOf, TOPICS, type IndicatorId } from '../../../src/domain/indicator/rows.ts';

describe('the table of indicators', () => {
  it('gives every id one indicator with its names in both languages', () => {
    expect(INDICATORS.map((each) => each.id)).toEqual([...INDICATOR_IDS]);
    const names = INDICATORS.flatMap(({ id }) => Object.values(INDICATOR_NAMES[id])).flatMap(({ es, en }) => [
      es,
      en,
    ]);
    expect(names.filter((each) => each.trim() === '')).toEqual([]);
  });

  it('names no two indicators alike in a language', () => {
    const spanish = INDICATORS.map((each) => INDICATOR_NAMES[each.id].name.es);
    const english = INDICATORS.map((each) => INDICATOR_NAMES[each.id].name.en);
    expect([new Set(spanish).size, new Set(english).size]).toEqual([spanish.length, english.length]);
  });

  it('has a break exactly where both of its rules count the indicator', () => {
    const broken = INDICATORS.filter((each) => each.breaks.length > 0);
    expect(
      broken.every(({ methods }) => methods.includes('cnsp-2015') && methods.includes('rnid-2026')),
    ).toBe(true);
    expect(indicatorOf('missing-reported').breaks).toEqual([]);
  });

  it('knows no indicator by another text, also not by one that every object has', () => {
    expect(findIndicator('')).toBeUndefined();
    expect(findIndicator('constructor')).toBeUndefined();
    expect(findIndicator('Homicide-Victims')).toBeUndefined();
    expect(() => indicatorOf('jaywalking-cases' as IndicatorId)).toThrow('no indicator jaywalking-cases');
  });

  it('offers a reader a way to count every topic that is counted by month', () => {
    const empty = TOPICS.filter((topic) => choicesOf(topic).length === 0);
    expect(empty).toEqual([]);
  });

  it('never offers a part of a crime as the number of that crime', () => {
    expect(choicesOf('injury').map((each) => each.id)).not.toContain('firearm-injury-victims');
    expect(choicesOf('disappearance').map((each) => each.id)).not.toContain('missing-located-dead');
  });

  it('pairs victims with case files both ways, or not at all', () => {
    const pairs = INDICATOR_IDS.flatMap((id) => {
      const other = siblingOf(id);
      return other ? [[id, siblingOf(other)]] : [];
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every(([id, back]) => id === back)).toBe(true);
    expect(siblingOf('missing-still')).toBeUndefined();
  });

  it('counts a topic by all of its indicators, parts and yearly ones too', () => {
    const homicide = INDICATOR_IDS.filter((id) => countsOneOf(id, ['homicide']));
    expect(homicide).toEqual(
      expect.arrayContaining(['homicide-victims', 'homicide-cases', 'homicide-deaths']),
    );
    expect(INDICATOR_IDS.filter((id) => countsOneOf(id, []))).toEqual([]);
  });
});
