import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import {
  readStates,
  statesIndicator,
  statesWindows,
  candidatesOf,
  type StateReading,
} from '../../../domain/judgement/regions/state-readings.ts';
import type { Window } from '../../../domain/time/period.ts';
import type { View } from '../../../domain/view/view.ts';
import {
  STATE_LAYERS,
  type STATES_SHOWN,
  type STATE_COLOURS,
  type STATE_ORDERS,
} from '../../../domain/view/pictured.ts';
import { NATION } from '../../../domain/place/region.ts';
import { seriesOf } from '../../../domain/series/series.ts';
import { reachedWindows } from '../../reading/answer/answer.ts';
import { surroundingsOf, type Evidence } from '../../reading/evidence/evidence.ts';
import type { Windows } from '../../reading/evidence/scope.ts';

type StatesLayer = (typeof STATE_LAYERS)[number];

/** What the reader looks at: one layer, or all of them as an index. */
export type Shown = (typeof STATES_SHOWN)[number];

/** What states are sorted by. */
export type SortKey = (typeof STATE_ORDERS)[number];
/** What states are coloured by. */
export type ColourKey = (typeof STATE_COLOURS)[number];

/** One topic read in the 32 states. */
export interface LayerReading {
  readonly layer: StatesLayer;
  readonly indicator: IndicatorId;
  /** The months of its readings: the view's, or the newest of a register that does not reach them. */
  readonly windows: Windows;
  readonly readings: readonly StateReading[];
}

/** What the page shows of a view: the layers, and the months that they are read over. */
export interface StatesReading {
  readonly window: Window;
  readonly base: Window;
  readonly layers: readonly LayerReading[];
}

/** The indicators whose cubes the page needs. */
export function layerCubes(shown: Shown, view: View): readonly IndicatorId[] {
  const layers = shown === 'together' ? STATE_LAYERS : [shown];
  return layers.flatMap((layer) => candidatesOf(layer, view));
}

/** The chosen layers, read over a view. A layer that no state has is left out. */
export function readLayers(shown: Shown, view: View, evidence: Evidence): StatesReading {
  const windows = statesWindows(view, evidence.edition.coverage);
  const wanted = shown === 'together' ? STATE_LAYERS : [shown];
  const layers = wanted.flatMap((layer): LayerReading[] => {
    const indicator = statesIndicator(layer, view, windows, evidence.cubes);
    const cube = indicator && evidence.cubes.get(indicator);
    if (!indicator || !cube) return [];
    const own = reachedWindows(seriesOf(cube, NATION), windows, evidence);
    return [{ layer, indicator, windows: own, readings: readStates(cube, own, surroundingsOf(evidence)) }];
  });
  return { ...windows, layers };
}

/** Between two registers no change is coloured: the rates of the months are shown instead. */
const INSTEAD = { change: 'rate', rate: 'rate', count: 'count' } as const;

/** What the states are coloured by where a choice was made: a change only where any can be compared. */
export function colourShown({ layers }: StatesReading, asked: ColourKey): ColourKey {
  const all = layers.flatMap((each) => each.readings);
  return all.some(({ comparison }) => comparison.verdict !== 'not-comparable') ? asked : INSTEAD[asked];
}

function sortValue(reading: StateReading | undefined, key: SortKey): number | null {
  if (!reading) return null;
  if (key === 'rate') return reading.rate;
  if (key === 'count') return 'gap' in reading.total ? null : reading.total.total;
  const { comparison } = reading;
  return comparison.verdict === 'not-comparable' ? null : comparison.change.ratio;
}

/**
 * The codes of the states in the order of a key of the first layer: names from A, everything else from the
 * highest. States without a value come last.
 */
export function orderStates(
  readings: readonly StateReading[],
  key: SortKey,
  nameOf: (code: string) => string,
): readonly string[] {
  const byName = (a: StateReading, b: StateReading): number =>
    nameOf(a.region).localeCompare(nameOf(b.region), 'es');
  const sorted = readings.toSorted((a, b) => {
    if (key === 'name') return byName(a, b);
    const [left, right] = [sortValue(a, key), sortValue(b, key)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return right - left || byName(a, b);
  });
  return sorted.map((each) => each.region);
}
