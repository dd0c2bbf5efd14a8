import type { SeriesAnswer } from '../contract/answers/figures.ts';
import type { Cube } from '../domain/series/cube.ts';
import type { Edition } from '../domain/record/edition.ts';
import { indicatorOf } from '../domain/indicator/indicator.ts';
import { isGap, type Observation } from '../domain/indicator/observation.ts';
import { addMonths, windowLength, type Month, type Window } from '../domain/time/period.ts';
import type { RegionCode } from '../domain/place/region.ts';
import { observationsIn, seriesOf, type Series } from '../domain/series/series.ts';
import type { Vintage } from '../domain/indicator/source.ts';
import { Fault } from './fault.ts';

/** A vintage with where it comes from, as an answer names it. */
type AnsweredVintage = SeriesAnswer['vintages'][number];

/** The longest window that one answer gives. */
const MOST_MONTHS = 1200;

/** The series of a region, or a 404 where the edition has none. */
export function seriesOrFault(cube: Cube, region: RegionCode): Series {
  const series = seriesOf(cube, region);
  if (!series) throw new Fault(404, 'unknown-region', `${cube.indicator} has no region ${region}`, 'region');
  return series;
}

/** A window from its two ends; throws a fault where they are the wrong way round or too far apart. */
export function windowOrFault(
  from: Month,
  to: Month,
  names: readonly [string, string] = ['from', 'to'],
): Window {
  const window = { from, to };
  const length = windowLength(window);
  if (length < 1)
    throw new Fault(400, 'bad-parameter', `${names[1]} ${to} is before ${names[0]} ${from}`, names[1]);
  if (length > MOST_MONTHS) {
    throw new Fault(
      400,
      'bad-parameter',
      `${names[0]} to ${names[1]} is more than ${MOST_MONTHS} months`,
      names[0],
    );
  }
  return window;
}

/** A window and its base from their four ends; throws a fault that names the one to blame. */
export function windowsOrFault(asked: {
  readonly from: Month;
  readonly to: Month;
  readonly baseFrom: Month;
  readonly baseTo: Month;
}): { readonly window: Window; readonly base: Window } {
  const window = windowOrFault(asked.from, asked.to);
  return { window, base: windowOrFault(asked.baseFrom, asked.baseTo, ['baseFrom', 'baseTo']) };
}

function wholeWindow(series: Series): Window | undefined {
  const first = series.observations[0];
  const last = series.observations.at(-1);
  if (!first || !last) return undefined;
  return { from: first.month, to: addMonths(last.month, series.cadence === 'year' ? 11 : 0) };
}

/** The vintages that observations come from, in order of first use, with source and provenance. */
function vintagesOf(
  observations: readonly Observation[],
  edition: Edition,
  others: readonly Vintage[],
): AnsweredVintage[] {
  const ids = new Set(observations.flatMap((each) => (isGap(each) ? [] : [each.vintage])));
  return [...ids].map((id) => {
    const vintage = [...edition.vintages, ...others].find((each) => each.id === id);
    const source = edition.sources.find((each) => each.id === vintage?.source);
    if (!vintage || !source) throw new Error(`edition ${edition.id} does not tell the source of ${id}`);
    return { id, source: source.id, provenance: source.provenance };
  });
}

/** The answer to a question for a series. */
export function seriesAnswer(
  cube: Cube,
  edition: Edition,
  others: readonly Vintage[],
  asked: { readonly region: RegionCode; readonly from?: Month | undefined; readonly to?: Month | undefined },
): SeriesAnswer {
  const series = seriesOrFault(cube, asked.region);
  const whole = wholeWindow(series);
  if (!whole) throw new Fault(404, 'unknown-indicator', `${cube.indicator} has no months`, 'indicator');
  const window = windowOrFault(asked.from ?? whole.from, asked.to ?? whole.to);
  const observations = observationsIn(series, window);
  return {
    edition: edition.id,
    indicator: cube.indicator,
    region: asked.region,
    unit: indicatorOf(cube.indicator).unit,
    cadence: cube.cadence,
    ...window,
    observations,
    vintages: vintagesOf(observations, edition, others),
  };
}
