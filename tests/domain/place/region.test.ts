import { describe, expect, it } from 'vitest';
import {
  findGroup,
  findState,
  findStateByName,
  foldText,
  NATION,
  REGION_GROUPS,
  regionName,
  STATE_CODES,
  STATES,
  statesOf,
} from '../../../src/domain/place/region.ts';

describe('regions', () => {
  it('are 32 states with the codes 01 to 32, each name and abbreviation once', () => {
    expect(STATE_CODES).toEqual(Array.from({ length: 32 }, (_, i) => String(i + 1).padStart(2, '0')));
    expect(new Set(STATES.map((each) => each.name.es)).size).toBe(32);
    expect(new Set(STATES.map((each) => each.abbreviation)).size).toBe(32);
    for (const each of STATES) expect(each.abbreviation.replace('.', '').length).toBeLessThanOrEqual(5);
  });

  it('find a state by everyday, official or English name, accents and case aside', () => {
    const names = [
      ['michoacan', '16'],
      ['Michoacán de Ocampo', '16'],
      ['COAHUILA DE ZARAGOZA', '05'],
      ['Veracruz de Ignacio de la Llave', '30'],
      ['Mexico City', '09'],
      ['ciudad  de mexico', '09'],
      ['México', '15'],
      ['State of Mexico', '15'],
      ['nuevo leon', '19'],
    ] as const;
    for (const [name, code] of names) expect(findStateByName(name)?.code).toBe(code);
    expect(findStateByName('Atlantis')).toBeUndefined();
  });

  it('are made of states: the nation of 32, a group of its members, a state of itself, an unknown code of none', () => {
    expect(statesOf(NATION)).toHaveLength(32);
    expect(statesOf('09')).toEqual(['09']);
    for (const group of REGION_GROUPS) {
      expect(statesOf(group.id)).toEqual(group.states);
      for (const code of group.states) expect(findState(code)).toBeDefined();
      expect(findGroup(group.id)).toBe(group);
    }
    expect(statesOf('33')).toBeUndefined();
  });

  it('put every state in exactly one of the groups of the central bank', () => {
    const regional = REGION_GROUPS.filter((each) => each.source.es === REGION_GROUPS.at(-1)?.source.es);
    expect(regional.flatMap((each) => each.states).toSorted()).toEqual([...STATE_CODES]);
  });

  it('are named in both languages, an unknown code by itself', () => {
    expect(regionName('09')).toEqual({ es: 'Ciudad de México', en: 'Mexico City' });
    expect(regionName(NATION).en).not.toBe(regionName(NATION).es);
    expect(regionName('99')).toEqual({ es: '99', en: '99' });
  });

  it('fold text for searching', () => {
    expect(foldText('  Querétaro  de Arteaga ')).toBe('queretaro de arteaga');
  });
});
