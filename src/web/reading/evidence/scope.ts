import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { Window } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { BaseChoice, View } from '../../../domain/view/view.ts';
import { resolveBase, resolvePeriod } from '../../../domain/view/windows.ts';

/** The two windows that are set against each other. */
export interface Windows {
  readonly window: Window;
  readonly base: Window;
}

/** A view with its period and base as months. */
export interface Scope extends Windows {
  readonly region: RegionCode;
}

/** The months that a view means in an edition. */
export function scopeOf(view: View, edition: Pick<EditionCatalogue, 'coverage'>): Scope {
  const window = resolvePeriod(view.period, edition.coverage, view.region);
  return { region: view.region, window, base: resolveBase(view.base, window) };
}

/** The months that a base means before a window. */
export function baseOf(choice: BaseChoice, window: Window): Window {
  return resolveBase(choice, window);
}
