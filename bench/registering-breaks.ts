import { parseArgs } from 'node:util';
import { csvLines } from '../src/csv/csv-text.ts';
import { INDICATORS } from '../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { NATION, regionName } from '../src/domain/place/region.ts';
import { kindOfLevels } from '../src/domain/record/curated/registering-break.ts';
import { totalOf, type Series } from '../src/domain/series/series.ts';
import {
  excessFactor,
  LEAST_FACTOR,
  levelShifts,
  MONTHS_BESIDE,
  REGISTERING_FACTOR,
  type LevelShift,
} from '../src/domain/statistics/level-shifts.ts';
import { addMonths, type Window } from '../src/domain/time/period.ts';
import { embeddedSeries } from './edition-series.ts';

/**
 * Prints every level shift that the rule finds in the states' monthly series of the embedded edition: the
 * candidates from which `data/registering-breaks.csv` is chosen by hand. `--rows` prints them as rows of that
 * table; a shift beyond {@link REGISTERING_FACTOR} is marked with a star.
 */

interface Found {
  readonly series: Series;
  readonly shift: LevelShift;
}

function countIn(series: Series, window: Window): string {
  const total = totalOf(series, window);
  return 'gap' in total ? total.gap : total.total.toLocaleString('en');
}

function countsBeside({ series, shift }: Found): readonly [string, string] {
  const { month } = shift;
  return [
    countIn(series, { from: addMonths(month, -MONTHS_BESIDE), to: addMonths(month, -1) }),
    countIn(series, { from: month, to: addMonths(month, MONTHS_BESIDE - 1) }),
  ];
}

function lineOf(found: Found): string {
  const { series, shift } = found;
  const [earlier, later] = countsBeside(found);
  const star = excessFactor(shift) >= REGISTERING_FACTOR ? '*' : ' ';
  const place = `${series.region} ${regionName(series.region).en}`;
  return (
    `${star} ${series.indicator.padEnd(31)}${place.padEnd(24)}${shift.month}  ` +
    `${shift.before} -> ${shift.after} a month (${earlier} -> ${later} in twelve months); ` +
    `others x${shift.others.toFixed(2)}\n`
  );
}

function rowOf(found: Found): string[] {
  const { series, shift } = found;
  const { month, before, after } = shift;
  const [earlier, later] = countsBeside(found);
  const others = shift.others.toFixed(2);
  return [
    series.indicator,
    series.region,
    month,
    kindOfLevels(before, after),
    String(before),
    String(after),
    `${earlier} en los doce meses anteriores, ${later} en los doce desde entonces; demás entidades juntas: ×${others}.`,
    `${earlier} in the twelve months before, ${later} in the twelve from then on; other states together: ×${others}.`,
    '',
  ];
}

function shiftsOf(indicator: IndicatorId, all: readonly Series[]): Found[] {
  const states = all.filter((each) => each.indicator === indicator && each.region !== NATION);
  return states.flatMap((series) => {
    const others = states.filter((each) => each !== series);
    return levelShifts(series, others).map((shift) => ({ series, shift }));
  });
}

const { values } = parseArgs({ options: { rows: { type: 'boolean', default: false } } });
const monthly = INDICATORS.filter(({ cadence }) => cadence === 'month').map(({ id }) => id);
const all = await embeddedSeries(monthly);
const found = monthly.flatMap((indicator) => shiftsOf(indicator, all));
const beyond = found.filter(({ shift }) => excessFactor(shift) >= REGISTERING_FACTOR);
process.stdout.write(values.rows ? csvLines(found.map(rowOf)) : found.map(lineOf).join(''));
if (!values.rows) {
  process.stdout.write(
    `${found.length} level shifts of ${LEAST_FACTOR} times and more beside the other states; ` +
      `* ${beyond.length} of ${REGISTERING_FACTOR} times and more\n`,
  );
}
