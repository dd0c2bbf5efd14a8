import { section } from '../section.ts';

/**
 * The sections of Spanish, each fetched when a page first asks for it. Their names and shapes are those of every
 * language: a section or a sentence that another language lacks does not compile.
 */
export const es = {
  frame: section(() => import('./frame.ts')),
  announced: section(() => import('./announced.ts')),
  arithmetic: section(() => import('./arithmetic.ts')),
  claims: section(() => import('./claims.ts')),
  compare: section(() => import('./compare.ts')),
  contributions: section(() => import('./contributions.ts')),
  divergence: section(() => import('./divergence.ts')),
  'event-layer': section(() => import('./event-layer.ts')),
  events: section(() => import('./events.ts')),
  'falling-and-rising': section(() => import('./falling-and-rising.ts')),
  'figure-menu': section(() => import('./figure-menu.ts')),
  lethal: section(() => import('./lethal.ts')),
  lineage: section(() => import('./lineage.ts')),
  method: section(() => import('./method.ts')),
  missing: section(() => import('./missing.ts')),
  operations: section(() => import('./operations.ts')),
  overview: section(() => import('./overview.ts')),
  perception: section(() => import('./perception.ts')),
  place: section(() => import('./place.ts')),
  policy: section(() => import('./policy.ts')),
  present: section(() => import('./present.ts')),
  'present-and-across': section(() => import('./present-and-across.ts')),
  publications: section(() => import('./publications.ts')),
  reading: section(() => import('./reading.ts')),
  region: section(() => import('./region.ts')),
  registers: section(() => import('./registers.ts')),
  revisions: section(() => import('./revisions.ts')),
  search: section(() => import('./search.ts')),
  sharing: section(() => import('./sharing.ts')),
  shortcuts: section(() => import('./shortcuts.ts')),
  states: section(() => import('./states.ts')),
  story: section(() => import('./story.ts')),
  unreported: section(() => import('./unreported.ts')),
  wall: section(() => import('./wall.ts')),
};
