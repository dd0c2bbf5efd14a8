import { expect, it } from 'vitest';
import { neededBy, picturedChoicesIn, PICTURED_FIGURES } from '../../../src/domain/view/pictured.ts';
import { figureAt, placeOfFigure } from '../../../src/web/router/figure-path.ts';

it.each(PICTURED_FIGURES)('%s is found again at its place on our pages', (figure) => {
  const choices = picturedChoicesIn(figure, new URLSearchParams(neededBy(figure) ?? ''));
  const { path, anchor = choices.claim } = placeOfFigure(figure, choices);
  expect(figureAt(path, anchor ?? '')?.figure).toBe(figure);
});

it('the page of a state has the figures of its region, that of a municipality its series alone', () => {
  expect(figureAt('/place/25', 'rank')?.figure).toBe('region-rank');
  expect(figureAt('/place/25006', 'series')).toEqual({ figure: 'series', choices: { place: '25006' } });
  expect(figureAt('/place/25006', 'rank')).toBeUndefined();
});

it('a figure is drawn for its own page alone', () => {
  expect(figureAt('/missing', 'states')?.figure).toBe('missing-states');
  expect(figureAt('/perception', 'states')?.figure).toBe('perception-states');
  expect(figureAt('/divergence', 'states')).toBeUndefined();
});
