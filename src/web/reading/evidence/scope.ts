import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { Window } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { BaseChoice, PeriodChoice, View } from '../../../domain/view/view.ts';
import { resolveBase, viewWindows, type ViewWindows } from '../../../domain/view/windows.ts';

/** The two windows that are set against each other. */
export interface Windows {
  readonly window: Window;
  readonly base: Window;
}

/** A view with its period and base as months. */
export interface Scope extends Windows {
  readonly region: RegionCode;
}

/** A scope as the reader chose it, with the months that its pictures draw. */
export type ViewScope = Scope & ViewWindows;

/** The months that a view means in an edition. */
export function scopeOf(view: View, edition: Pick<EditionCatalogue, 'coverage'>): ViewScope {
  return { region: view.region, ...viewWindows(view, edition.coverage) };
}

/** The months that a base means before a window, which some period stands for. */
export function baseOf(choice: BaseChoice, window: Window, period: PeriodChoice = window): Window {
  return resolveBase(choice, window, period);
}
