import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/view/view.ts';
import { compareAddress, placesBeside } from '../../../src/web/router/compare-path.ts';
import { placedPath, placedView } from '../../../src/web/router/placed-path.ts';

describe('the address of a place', () => {
  it('names the state of its view; that of all places names the nation, whatever the query carries', () => {
    expect(placedView('/place/25', DEFAULT_VIEW).region).toBe('25');
    expect(placedView('/place/11020', DEFAULT_VIEW).region).toBe('11');
    expect(placedView('/place', { ...DEFAULT_VIEW, region: '25' }).region).toBe('00');
    expect(placedView('/region', { ...DEFAULT_VIEW, region: '25' }).region).toBe('25');
  });

  it('becomes that of another region when one is chosen, and stays where months are', () => {
    expect(placedPath('/place/25', '11')).toBe('/place/11');
    expect(placedPath('/saldo/place/11020', '00')).toBe('/saldo/place');
    expect(placedPath('/place', 'norte')).toBe('/region');
    expect(placedPath('/place/11020', '11')).toBe('/place/11020');
    expect(placedPath('/states', '11')).toBe('/states');
  });
});

describe('places beside each other in a link', () => {
  it('are states, groups and municipalities, each once, six at most; what names no place is left out', () => {
    expect(placesBeside('25,11020,norte,25,33,11999,00,x')).toEqual(['25', '11020', 'norte']);
    expect(placesBeside('01,02,03,04,05,06,07')).toEqual(['01', '02', '03', '04', '05', '06']);
    expect(placesBeside(null)).toEqual([]);
    expect(compareAddress(['25', '11'])).toBe('/compare?places=25,11');
  });
});
