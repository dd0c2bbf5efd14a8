// Cuts the mock's sample out of the embedded edition: real figures, the headline indicators since 2023.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cubeSince } from '../src/domain/series/cell.ts';
import type { Coverage } from '../src/domain/record/edition.ts';
import type { Cube } from '../src/domain/series/cube.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { laterMonth, type Month, type Window } from '../src/domain/time/period.ts';
import { stateOfMunicipality } from '../src/domain/place/municipality.ts';
import type { MunicipalPopulation } from '../src/domain/place/municipal-population.ts';
import type { Population } from '../src/domain/place/population.ts';
import { openEdition, wantedEdition } from '../src/server/shelf/edition-folder.ts';
import type { EditionContents } from '../src/server/store/memory.ts';
import type { Store } from '../src/server/store/store.ts';

const FILE = 'mocks/sample.json';
const FROM: Month = '2023-01';
const MOST_BYTES = 160_000;

const INDICATORS: readonly IndicatorId[] = [
  'homicide-victims',
  'femicide-victims',
  'extortion-victims',
  'kidnapping-victims',
  'homicide-cases',
  'femicide-cases',
  'extortion-cases',
  'kidnapping-cases',
  'violent-robbery-cases',
  'missing-reported',
  'missing-still',
];

/** The states whose municipalities the sample names. */
const NAMED_STATES = ['11', '25'];

/** The one indicator, state and month whose source rows the sample holds. */
const TRACED = { indicator: 'homicide-victims', region: '25', month: '2024-09' } as const;

function since(window: Window | null): Window | null {
  return window && { from: laterMonth(window.from, FROM), to: window.to };
}

function cutCoverage(coverage: Coverage): Coverage {
  return { ...coverage, states: since(coverage.states), nation: since(coverage.nation) };
}

function cutPopulation(population: Population): Population {
  const firstYear = Number(FROM.slice(0, 4)) - 1;
  const skip = firstYear - population.firstYear;
  const states = population.states.map(({ region, values }) => ({
    region,
    values: values.slice(skip, skip + 6),
  }));
  return { ...population, firstYear, states };
}

function cutPeople({ firstYear, places, vintage }: MunicipalPopulation): MunicipalPopulation {
  const first = Number(FROM.slice(0, 4)) - 1;
  const skip = first - firstYear;
  const named = places.filter(({ code }) => NAMED_STATES.includes(stateOfMunicipality(code)));
  const cut = named.map(({ code, values }) => ({ code, values: values.slice(skip, skip + 6) }));
  return { firstYear: first, places: cut, vintage };
}

async function sampleOf(store: Store): Promise<EditionContents> {
  const edition = await store.edition();
  const cubes: Cube[] = [];
  for (const indicator of INDICATORS) {
    const cube = await store.cube(indicator);
    if (cube) cubes.push(cubeSince(cube, FROM));
  }
  const rows = await store.sourceRows(TRACED.indicator, TRACED.month);
  const printings = await store.printings(TRACED.indicator, [TRACED.region]);
  const missing = await store.municipalTables('missing-reported');
  const homicides = await store.municipalTables('homicide-cases');
  const municipal = [
    ...missing.filter(({ state }) => state === TRACED.region),
    ...homicides.filter(({ state }) => NAMED_STATES.includes(state)),
  ];
  return {
    edition: {
      ...edition,
      coverage: edition.coverage.filter(({ indicator }) => INDICATORS.includes(indicator)).map(cutCoverage),
    },
    vintages: await store.vintages(),
    cubes,
    population: cutPopulation(await store.population()),
    municipalities: (await store.municipalities()).filter(({ code }) =>
      NAMED_STATES.includes(stateOfMunicipality(code)),
    ),
    sourceRows: [
      {
        indicator: TRACED.indicator,
        month: TRACED.month,
        rows: rows.filter(({ region }) => region === TRACED.region),
      },
    ],
    printings: [
      {
        indicator: TRACED.indicator,
        region: TRACED.region,
        printings: printings.filter(({ month }) => month >= FROM),
      },
    ],
    municipal,
    municipalPopulation: cutPeople(await store.municipalPopulation()),
    yearly: [{ indicator: 'homicide-victims', totals: await store.yearly('homicide-victims') }],
  };
}

/** The sample under an id of its own, so that a browser never takes its cubes for those of the edition. */
function renamed(contents: EditionContents): EditionContents {
  const digest = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 8);
  const id = `${contents.edition.coversThrough}-${digest}`;
  return {
    ...contents,
    edition: { ...contents.edition, id },
    cubes: contents.cubes.map((cube) => ({ ...cube, edition: id })),
  };
}

const edition = await openEdition('data', await wantedEdition('data'));
const text = `${JSON.stringify(renamed(await sampleOf(edition)))}\n`;
await edition.close();
if (text.length > MOST_BYTES) {
  throw new Error(`the sample has ${text.length} bytes, more than ${MOST_BYTES}`);
}
writeFileSync(FILE, text);
console.log(`${FILE}: ${text.length} bytes`);
