import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../../src/domain/judgement/comparison.ts';
import { INDICATORS } from '../../../src/domain/indicator/indicator.ts';
import { CROSSWALK } from '../../../src/ingest/map/crosswalk.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/method.md'), 'utf8');

describe('the page on method', () => {
  it('has every indicator in its crosswalk', () => {
    const absent = INDICATORS.filter((each) => !PAGE.includes(`\`${each.id}\``)).map((each) => each.id);
    expect(absent).toEqual([]);
  });

  it('names every category that the crosswalk reads', () => {
    const rules = Object.values(CROSSWALK).flatMap((registers) => Object.values(registers).flat());
    const categories = rules.flatMap((each) => [each.tipo, ...(each.subtipos === '*' ? [] : each.subtipos)]);
    // Vehicles share the first half of their name in the table.
    const absent = [...new Set(categories)].filter(
      (each) => !PAGE.includes(each.replace(/^Robo de vehículo automotor (- .*)$/, '$1')),
    );
    expect(absent).toEqual([]);
  });

  it('explains every refusal', () => {
    for (const reason of REFUSALS) expect(PAGE).toContain(`\`${reason}\``);
  });

  it('cites the figures that it was printed with', () => {
    expect(PAGE).toContain('1188 of 1188 equal');
  });
});
