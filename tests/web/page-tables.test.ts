import { describe, expect, it } from 'vitest';
import { compareRoute, seriesRoute } from '../../src/contract/figure-routes.ts';
import { perceptionRoute } from '../../src/contract/claims-routes.ts';
import { perceivedTable, quarterRows } from '../../src/domain/judgement/perceived-and-registered.ts';
import { seriesOf } from '../../src/domain/series/series.ts';
import type { Table } from '../../src/domain/table.ts';
import { divergenceTable } from '../../src/web/features/divergence/divergence-csv.ts';
import { readDivergence } from '../../src/web/features/divergence/pairs.ts';
import { linesTable } from '../../src/web/features/overview/lines/lines-csv.ts';
import { indicatorsTable } from '../../src/web/features/region/figures/indicators-csv.ts';
import { longTable } from '../../src/web/features/region/figures/long-series.ts';
import { readRegion } from '../../src/web/features/region/region-model.ts';
import { readLayers } from '../../src/web/features/states/layers.ts';
import { statesTable } from '../../src/web/features/states/states-csv.ts';
import { EVIDENCE, linesIn, viewWith } from './features/overview/sample-evidence.ts';

const { edition, cubes } = EVIDENCE;
const view = viewWith({ indicators: ['homicide-cases', 'extortion-cases'] });

function longSeries(): Table {
  const cube = cubes.get('homicide-cases');
  const series = cube && seriesOf(cube, '25');
  if (!series) throw new Error('the sample has no homicides of Sinaloa');
  return longTable(series, { from: '2025-01', to: '2025-12' }, edition);
}

function divergence(): Table {
  const read = readDivergence('extortion', view, EVIDENCE);
  if (!read) throw new Error('the sample has no divergence');
  return divergenceTable(read, edition.id);
}

const ENSU = [
  { quarter: '2024Q3', percent: 58.6, link: 'https://saldo.test/ensu', note: null },
  { quarter: '2024Q4', gap: 'not-found' },
] as const;

describe('the file of a page begins with the columns of the API', () => {
  it.each([
    ['the chart of the overview', seriesRoute, () => linesTable(linesIn(view), edition)],
    ['the long series of a region', seriesRoute, longSeries],
    [
      'the table of states',
      compareRoute,
      () => statesTable(readLayers('together', view, EVIDENCE), edition.id),
    ],
    ['the table of a region', compareRoute, () => indicatorsTable(readRegion(view, EVIDENCE), edition.id)],
    ['the divergence', compareRoute, divergence],
    [
      'fear and counts',
      perceptionRoute,
      () => perceivedTable(quarterRows(ENSU, '2024Q3', '2024Q3', cubes), { survey: 'ensu', region: '00' }),
    ],
  ] as const)('%s', (_, route, make) => {
    const { columns, rows } = make();
    expect(columns.slice(0, route.columns.length)).toEqual(route.columns);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });
});
