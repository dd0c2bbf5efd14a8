import { describe, expect, it } from 'vitest';
import {
  findRegions,
  REGION_OPTIONS,
  toggleRegion,
} from '../../../../src/web/features/filter/region-choice.ts';

function namesFound(text: string): string[] {
  return findRegions(text).map((each) => each.name.es);
}

function option(code: string) {
  const found = REGION_OPTIONS.find((each) => each.code === code);
  if (!found) throw new Error(`no option ${code}`);
  return found;
}

describe('searching a region', () => {
  it('offers the nation, four groups and 32 states', () => {
    expect(namesFound('')).toHaveLength(37);
  });

  it('takes no notice of accents or case', () => {
    expect(namesFound('michoacan')).toEqual(['Michoacán']);
    expect(namesFound('NUEVO LEÓN')).toEqual(['Nuevo León']);
  });

  it('finds by the official, the English and the short name', () => {
    expect(namesFound('zaragoza')).toEqual(['Coahuila']);
    expect(namesFound('mexico city')).toEqual(['Ciudad de México']);
    expect(namesFound('cdmx')).toEqual(['Ciudad de México']);
  });

  it('puts names that begin with the text first', () => {
    expect(namesFound('sin')[0]).toBe('Sinaloa');
    expect(namesFound('baja')).toEqual(['Baja California', 'Baja California Sur']);
  });

  it('finds nothing for what is no region', () => {
    expect(namesFound('atlántida')).toEqual([]);
  });
});

describe('choosing several states', () => {
  it('starts from the nation with one state, and adds in code order', () => {
    expect(toggleRegion('00', option('26'))).toBe('26');
    expect(toggleRegion('26', option('25'))).toBe('25,26');
  });

  it('takes a state away again, the last one back to the nation', () => {
    expect(toggleRegion('25,26', option('25'))).toBe('26');
    expect(toggleRegion('26', option('26'))).toBe('00');
  });

  it('gives way to a group', () => {
    expect(toggleRegion('25,26', option('norte'))).toBe('norte');
    expect(toggleRegion('norte', option('25'))).toBe('25');
  });
});
