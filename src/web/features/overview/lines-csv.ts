import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { isGap } from '../../../domain/indicator/observation.ts';
import { csvText } from '../../ui/figure/download.ts';
import type { FallingAndRising, NumberCell } from './falling-and-rising.ts';
import { vintageOf } from '../../reading/origin/origin.ts';

const HEADER = [
  'month',
  'indicator',
  'unit',
  'region',
  'count',
  'gap',
  'shown_as',
  'shown',
  'base_from',
  'base_to',
  'provisional',
  'method',
  'basis',
  'vintage',
  'source',
  'provenance',
  'edition',
];

function fieldsOf(
  cell: NumberCell,
  lines: FallingAndRising,
  edition: EditionCatalogue,
): (string | number | null)[] {
  const { observation, line, drawn } = cell;
  const value = isGap(observation) ? undefined : observation;
  const found = value && vintageOf(edition, value.vintage);
  const isIndex = lines.showing === 'index';
  return [
    observation.month,
    line.indicator.id,
    line.indicator.unit,
    line.series.region,
    value?.value ?? null,
    isGap(observation) ? observation.gap : null,
    lines.showing,
    drawn === null ? null : Number(drawn.toFixed(4)),
    isIndex ? lines.indexBase.from : null,
    isIndex ? lines.indexBase.to : null,
    cell.provisional ? 'yes' : 'no',
    value?.method ?? null,
    value?.basis ?? null,
    value?.vintage ?? null,
    found?.source.name.en ?? null,
    found?.source.provenance ?? null,
    edition.id,
  ];
}

/** The chart's rows as CSV: one line for each month and indicator, gaps included with their reason. */
export function linesCsv(lines: FallingAndRising, edition: EditionCatalogue): string {
  const rows = lines.rows.flatMap((row) => row.cells.map((cell) => fieldsOf(cell, lines, edition)));
  return csvText([HEADER, ...rows]);
}

/** A file name that says what is inside. */
export function csvName(lines: FallingAndRising, edition: EditionCatalogue): string {
  const region = lines.lines[0]?.series.region.replaceAll(',', '-') ?? '';
  return `saldo_${region}_${lines.span.from}_${lines.span.to}_${edition.id}.csv`;
}
