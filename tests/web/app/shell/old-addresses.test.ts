import { describe, expect, it } from 'vitest';
import { findPage } from '../../../../src/web/app/pages.tsx';
import { regionAddress } from '../../../../src/web/router/region-path.ts';
import { pagePathOf } from '../../../../src/web/router/url-state.ts';

/** Every address that a page has had, with the page that it must open for ever: links stand in print. */
const PUBLISHED = [
  ['/', 'overview'],
  ['/states', 'states'],
  ['/divergence', 'divergence'],
  ['/story', 'story'],
  ['/claims', 'claims'],
  ['/region', 'region'],
  ['/place', 'place'],
  ['/compare', 'compare'],
  ['/lethal', 'lethal'],
  ['/registers', 'registers'],
  ['/policy', 'policy'],
  ['/operations', 'operations'],
  ['/perception', 'perception'],
  ['/events', 'events'],
  ['/present', 'present'],
  ['/revisions', 'revisions'],
  ['/method', 'method'],
] as const;

describe('an address that was once published', () => {
  it.each(PUBLISHED)('%s opens %s, also with a slash or a file name at its end', (path, name) => {
    const stem = path.replace(/\/$/, '');
    for (const each of [path, `${stem}/`, `${stem}/index.html`]) {
      expect(findPage(pagePathOf(each))?.name).toBe(name);
    }
  });

  it('of a region by its code opens the region', () => {
    expect(regionAddress('/region/25', '?lang=en')).toBe('/region?lang=en&r=25');
    expect(regionAddress('/region/99', '')).toBeUndefined();
  });
});
