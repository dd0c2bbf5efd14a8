import { describe, expect, it } from 'vitest';
import { similarPlaces, type LikenessFacts } from '../../../src/domain/place/similar-places.ts';

function place(
  code: string,
  people: number | null,
  rate: number | null,
  within: string | null,
): LikenessFacts {
  return { code, people, rate, within };
}

const OWN = place('01', 1_000_000, 10, 'norte');
const OTHERS = [
  OWN,
  place('02', 2_000_000, 11, 'sur'),
  place('03', 600_000, 40, 'norte'),
  place('04', 5_000_000, null, 'norte'),
  place('05', null, 9.5, 'norte'),
];

function codesBy(...[likeness, most]: [Parameters<typeof similarPlaces>[2], number]): string[] {
  return similarPlaces(OWN, OTHERS, likeness, most).map(({ code }) => code);
}

describe('the places most like one', () => {
  it('by population are those whose figure is fewest times larger or smaller, never itself', () => {
    expect(codesBy('population', 9)).toEqual(['03', '02', '04']);
  });

  it('by violence are those nearest in rate; one without a rate is like none', () => {
    expect(codesBy('violence', 2)).toEqual(['05', '02']);
  });

  it('by region are those of the same one, nearest in population first', () => {
    expect(codesBy('region', 9)).toEqual(['03', '04']);
  });

  it('are none where the place itself lacks the figure', () => {
    expect(similarPlaces(place('09', null, 5, null), OTHERS, 'population', 5)).toEqual([]);
    expect(similarPlaces(place('09', 1000, 5, null), OTHERS, 'region', 5)).toEqual([]);
  });
});
