import type { Comparison } from '../../../domain/comparison.ts';
import { sameWindow, type Window } from '../../../domain/period.ts';
import type { Series } from '../../../domain/series.ts';
import { BASE_PRESETS } from '../../../domain/view.ts';
import { resolveBase } from '../../../domain/view-windows.ts';
import { judge, type Evidence, type Scope } from './evidence.ts';

/** The same window against another base that a reader could fairly choose. */
export interface OtherBase {
  readonly base: Window;
  readonly comparison: Comparison;
}

/** The window against every named base other than the chosen one, so that nobody need trust the choice. */
export function otherBases(series: Series, scope: Scope, evidence: Evidence): OtherBase[] {
  const { window } = scope;
  return BASE_PRESETS.map((preset) => resolveBase(preset, window))
    .filter((base) => !sameWindow(base, scope.base) && !sameWindow(base, window))
    .map((base) => ({ base, comparison: judge(series, { window, base }, evidence) }));
}
