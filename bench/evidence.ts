import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '../src/domain/judgement/comparison.ts';
import { irregularityOf } from '../src/domain/statistics/dispersion.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { addMonths, monthsFrom, shiftWindow } from '../src/domain/time/period.ts';
import { NATION } from '../src/domain/place/region.ts';
import { firstMonthOf, lastMonthOf, type Series } from '../src/domain/series/series.ts';
import { agreements, HEADLINE, PAIRS } from './agreement.ts';
import { embeddedSeries } from './edition-series.ts';
import { seeded, type Random } from './random.ts';
import { simulate, type Outcome, type Scenario } from './simulation.ts';
import { median } from './machine.ts';

// Prints the evidence behind docs/method.md: simulated coverage and false verdicts, placebo comparisons on the
// embedded edition, what was measured on its series, and the agreement of two implementations. With `--write`
// the short tables that the page on method shows are written too.

const COUNTS = [2, 5, 10, 20, 50, 200, 1000, 3000];
const LENGTHS = [1, 3, 6, 12, 15];
const DISPERSIONS = [1, 2, 5, 10];
const DENSE = [20, 200, 3000];

const BASIC: Scenario = {
  monthly: 100,
  months: 12,
  dispersion: 1,
  ratio: 1,
  autocorrelation: 0,
  seasonal: 0.04,
  base: 'year-before',
};

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

function row(cells: readonly (string | number)[], first = 26): string {
  return cells.map((cell, i) => (i === 0 ? String(cell).padEnd(first) : String(cell).padStart(14))).join('');
}

/** Share of runs without an interval that misses, share of runs with a false verdict, share answered. */
function cellOf({ missed, wrong, answered, runs }: Outcome): string {
  const note = answered < runs * 0.995 ? ` (${Math.round((100 * answered) / runs)})` : '';
  return `${percent(1 - missed)}/${percent(wrong)}${note}`;
}

function coverageOf(outcome: Outcome): number {
  return 1 - outcome.missed;
}

function printSummary(outcomes: readonly Outcome[]): void {
  const dense = outcomes.filter((each) => each.scenario.monthly >= 20);
  const sparse = outcomes.filter((each) => each.scenario.monthly < 20);
  const inside = dense.filter((each) => coverageOf(each) >= 0.93 && coverageOf(each) <= 0.97);
  const [lowest, highest] = [Math.min(...dense.map(coverageOf)), Math.max(...dense.map(coverageOf))];
  console.log(
    `\n20 a month or more: ${inside.length} of ${dense.length} cells cover 93–97 %, ${percent(lowest)} to ${percent(highest)}`,
  );
  if (sparse.length > 0) {
    console.log(`fewer than 20 a month: lowest coverage ${percent(Math.min(...sparse.map(coverageOf)))}`);
  }
  const still = outcomes.filter((each) => each.scenario.ratio === 1);
  if (still.length === 0) return;
  const mean = still.reduce((sum, each) => sum + each.wrong, 0) / still.length;
  const most = Math.max(...still.map((each) => each.wrong));
  console.log(`false verdicts: ${percent(mean)} % of runs on average, ${percent(most)} % in the worst cell`);
}

/** How much more often the worst cells are drawn again: of 11,520 runs a share of 6 % is known to ± 0.22 %. */
const AGAIN = 12;

/** One standard error of a share of runs, in per cent. */
function errorOf({ wrong, runs }: Outcome): string {
  return `± ${percent2(Math.sqrt((wrong * (1 - wrong)) / runs))}`;
}

function percent2(share: number): string {
  return (100 * share).toFixed(2);
}

/** The cells that came out worst by chance or by nature, drawn again with another seed. */
function printAgain(outcomes: readonly Outcome[], runs: number): readonly Outcome[] {
  const byWrong = outcomes.toSorted((a, b) => b.wrong - a.wrong).slice(0, 5);
  const dense = outcomes.filter((each) => each.scenario.monthly >= 20);
  const byCoverage = dense.toSorted((a, b) => coverageOf(b) - coverageOf(a)).slice(0, 5);
  console.log(
    `\nthe five with most false verdicts and the five that cover most, drawn again ${AGAIN * runs} times (one standard error of the false verdicts):`,
  );
  return [...byWrong, ...byCoverage].map(({ scenario }) => {
    const again = simulate(seeded(77), scenario, AGAIN * runs);
    const { monthly, months, dispersion, autocorrelation } = scenario;
    const name = `  ${monthly} a month, ${months} months, variance/mean ${dispersion}, ρ = ${autocorrelation}`;
    console.log(row([name, cellOf(again), errorOf(again)], 58));
    return again;
  });
}

/** One table of simulated cells, with its summary. */
function printGrid(
  title: string,
  parts: Partial<Scenario>,
  runs: number,
  counts: readonly number[],
  dispersions: readonly number[],
): readonly Outcome[] {
  console.log(`\n## ${title}\n`);
  const all: Outcome[] = [];
  for (const dispersion of dispersions) {
    console.log(row([`variance/mean ${dispersion}`, ...LENGTHS.map((months) => `${months} months`)]));
    for (const monthly of counts) {
      const outcomes = LENGTHS.map((months) => {
        const scenario = { ...BASIC, ...parts, monthly, months, dispersion };
        return simulate(seeded(monthly * 7 + months * 13 + dispersion * 101), scenario, runs);
      });
      all.push(...outcomes);
      console.log(row([`  ${monthly} a month`, ...outcomes.map(cellOf)]));
    }
  }
  printSummary(all);
  return all;
}

/** Share of runs in which a rise by a factor is called a rise, twelve months against the twelve before. */
function called(parts: Partial<Scenario>, ratio: number, runs: number): number {
  const scenario = { ...BASIC, ...parts, ratio };
  return simulate(seeded(scenario.monthly + 1000 * scenario.autocorrelation), scenario, runs).verdicts;
}

/** The rise that is called in a share of runs, to the nearest half per cent; found by halving, same seed throughout. */
function riseCalled(parts: Partial<Scenario>, wanted: number, runs: number): number {
  let [low, high] = [0, 400];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (called(parts, 1 + middle / 200, runs) < wanted) low = middle;
    else high = middle;
  }
  return high / 2;
}

/** The rises of a year over the year before, in per cent, that are called in half and in nine tenths of runs. */
interface PowerRow {
  readonly dispersion: number;
  readonly monthly: number;
  readonly rho: number;
  readonly half: number;
  readonly most: number;
}

/** Which true rises are called in half and in nine tenths of runs. */
function printPower(runs: number): readonly PowerRow[] {
  console.log(
    '\n## Power: rise of a year over the year before, %, that is called in half / nine tenths of runs\n',
  );
  const rhos = [0, 0.35, 0.7];
  const all: PowerRow[] = [];
  for (const dispersion of [2, 5]) {
    console.log(row([`variance/mean ${dispersion}`, ...rhos.map((rho) => `ρ = ${rho}`)]));
    for (const monthly of [5, 20, 50, 200, 1000, 3000]) {
      const found = rhos.map((rho): PowerRow => {
        const parts = { monthly, dispersion, autocorrelation: rho };
        const rise = (wanted: number): number => riseCalled(parts, wanted, Math.ceil(runs / 4));
        return { dispersion, monthly, rho, half: rise(0.5), most: rise(0.9) };
      });
      all.push(...found);
      console.log(row([`  ${monthly} a month`, ...found.map(({ half, most }) => `${half} / ${most}`)]));
    }
  }
  return all;
}

type Kind = 'preceding' | 'year-before';

/** Verdicts among `draws` random windows of a series against the window before, or the same months a year before. */
function placebo(random: Random, series: Series, months: number, kind: Kind, draws: number) {
  const [first, last] = [firstMonthOf(series), lastMonthOf(series)];
  const back = kind === 'preceding' ? months : 12;
  const room =
    first && last ? Math.min(monthsFrom(first, last), monthsFrom(first, '2025-12')) + 1 - months - back : 0;
  return Array.from({ length: Math.max(0, draws) }, () => {
    const from = addMonths(first ?? '2015-01', back + Math.floor(random() * (room + 1)));
    const window = { from, to: addMonths(from, months - 1) };
    return compare(series, window, shiftWindow(window, -back)).verdict;
  });
}

function placeboCell(
  random: Random,
  all: readonly Series[],
  months: number,
  kind: Kind,
  draws: number,
): string {
  const verdicts = all.flatMap((series) => placebo(random, series, months, kind, draws));
  const answered = verdicts.filter((each) => each !== 'not-comparable');
  const alarms = answered.filter((each) => each !== 'no-clear-change');
  return `${percent(alarms.length / answered.length)} (${Math.round((100 * answered.length) / verdicts.length)})`;
}

function printPlacebos(series: readonly Series[], draws: number): void {
  console.log('\n## Placebo: random windows of the real series, % with a verdict (% answered)\n');
  const lengths = [1, 3, 6, 12];
  for (const kind of ['preceding', 'year-before'] as const) {
    console.log(row([`against ${kind}`, ...lengths.map((months) => `${months} months`)], 30));
    for (const indicator of HEADLINE) {
      const states = series.filter((each) => each.indicator === indicator);
      const random = seeded(11);
      const cells = lengths.map((months) => placeboCell(random, states, months, kind, draws));
      console.log(row([`  ${indicator}`, ...cells], 30));
    }
  }
}

function printIrregularity(series: readonly Series[]): void {
  console.log('\n## Measured on the real series: nation, and median of the 32 states\n');
  console.log(row(['indicator', 'variance/mean', '', 'correlation', '', 'seasons ± %', ''], 30));
  for (const indicator of HEADLINE) {
    const own = series.filter((each) => each.indicator === indicator);
    const all = own.map((each) => ({ region: each.region, ...irregularityOf(each) }));
    const nation = all.filter((each) => each.region === NATION);
    const states = all.filter((each) => each.region !== NATION);
    const pair = (of: (each: (typeof all)[number]) => number, places: number): string[] =>
      [nation, states].map((some) => median(some.map(of)).toFixed(places));
    const seasons = pair((each) => 100 * Math.sqrt(each.seasonalVariance ?? 0), 1);
    console.log(
      row(
        [
          `  ${indicator}`,
          ...pair((each) => each.dispersion, 2),
          ...pair((each) => each.autocorrelation, 2),
          ...seasons,
        ],
        30,
      ),
    );
  }
}

async function printAgreement(): Promise<void> {
  const all = await agreements();
  const equal = all.filter((each) => each.first === each.second);
  console.log(
    '\n## Second implementation (SQL and other numerical methods), region × headline indicator × window pair\n',
  );
  console.log(`${equal.length} of ${all.length} equal to the last printed digit`);
  for (const each of all)
    if (each.first !== each.second) console.log(`  ${each.name}: ${each.first} | ${each.second}`);
}

/** Least processor time of 20 rounds, series and windows new each time, as after a change of the filter. */
function printSpeed(all: readonly Series[]): void {
  const states = all.filter((each) => each.region !== NATION).slice(0, 192);
  const [window, base] = [PAIRS[0]?.window, PAIRS[0]?.base];
  if (!window || !base) return;
  const rounds = Array.from({ length: 20 }, () => {
    const fresh = states.map((each) => ({ ...each }));
    const start = process.cpuUsage();
    for (const each of fresh) compare(each, window, base);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  console.log(
    `\n## Speed\n\n${states.length} series judged in ${Math.min(...rounds).toFixed(1)} ms of processor time`,
  );
}

/** Cells of counts of 20 a month or more that were answered in full, grouped by how far their months remember. */
function shortRow(outcomes: readonly Outcome[], rho: number) {
  const cells = outcomes.filter(
    ({ scenario, answered, runs }) =>
      scenario.autocorrelation === rho && scenario.monthly >= 20 && answered >= 0.995 * runs,
  );
  const mean = (of: (each: Outcome) => number): number =>
    cells.reduce((sum, each) => sum + of(each), 0) / cells.length;
  const [covered, wrong] = [cells.map(coverageOf), cells.map((each) => each.wrong)];
  return {
    rho,
    cells: cells.length,
    coverage: [mean(coverageOf), Math.min(...covered), Math.max(...covered)].map(rounded),
    wrong: [mean((each) => each.wrong), Math.max(...wrong)].map(rounded),
  };
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}

const SHORT = resolve(import.meta.dirname, '../src/web/features/method/evidence.json');

/** The short tables of the page on method: by autocorrelation, the worst cell drawn again, and power. */
async function writeShort(
  outcomes: readonly Outcome[],
  again: readonly Outcome[],
  power: readonly PowerRow[],
): Promise<void> {
  const [worst] = again
    .filter(({ scenario }) => scenario.monthly >= 20)
    .toSorted((a, b) => b.wrong - a.wrong)
    .map(({ scenario, runs: drawn, wrong, missed }) => ({
      ...scenario,
      runs: drawn,
      wrong: rounded(wrong),
      coverage: rounded(1 - missed),
    }));
  const short = {
    runs,
    rows: [0, 0.35, 0.5, 0.7].map((rho) => shortRow(outcomes, rho)),
    worst,
    power: power.filter((each) => each.dispersion === 2 && each.monthly >= 20),
  };
  await writeFile(SHORT, `${JSON.stringify(short, null, 2)}\n`);
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '960' }, write: { type: 'boolean' } },
});
const runs = Number(values.runs);
console.log(
  `Simulated series are synthetic; ${runs} runs a cell, seeded. A cell: coverage %/false verdicts % (% answered).`,
);
const still = printGrid('No change, same months a year before', {}, runs, COUNTS, DISPERSIONS);
const again = [...printAgain(still, runs)];
printGrid('A fall of 20 %, against the months before', { ratio: 0.8, base: 'preceding' }, runs, DENSE, [2]);
printGrid('Halved, same months a year before', { ratio: 0.5 }, runs, [5, ...DENSE], [2]);
const remembering = [0.35, 0.5, 0.7].flatMap((autocorrelation) =>
  printGrid(
    `No change, months that remember (ρ = ${autocorrelation})`,
    { autocorrelation },
    runs,
    DENSE,
    [2, 5, 10],
  ),
);
again.push(...printAgain(remembering, runs));
const power = printPower(runs);
if (values.write) await writeShort([...still, ...remembering], again, power);
const series: readonly Series[] = await embeddedSeries(HEADLINE satisfies readonly IndicatorId[]);
printPlacebos(series, Math.max(4, Math.round(runs / 50)));
printIrregularity(series);
await printAgreement();
printSpeed(series);
