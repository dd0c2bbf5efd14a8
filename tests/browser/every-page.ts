import { PAGES } from '../../src/web/app/pages.tsx';

/** Every page of the route table; those that take a code with one, too: a state, a municipality, a statement; and the API's own. */
export const EVERY_PAGE: readonly string[] = [
  ...PAGES.map(({ path }) => path),
  '/region?r=25',
  '/place/25',
  '/place/25006',
  '/claims/C002',
  '/api',
];
