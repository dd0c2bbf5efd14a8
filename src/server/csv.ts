import { claimRows, eventRows, operationRows, perceptionRows } from './claims-answers.ts';
import type { AnswerOf } from '../contract/route.ts';
import type { ROUTES, RouteId, TabularRouteId } from '../contract/routes.ts';
import { indicatorOf, type IndicatorId } from '../domain/indicator/indicator.ts';
import { isGap } from '../domain/indicator/observation.ts';
import { addMonths, type Month } from '../domain/time/period.ts';

/** A field of a CSV row; nothing stays an empty field. */
export type Field = string | number | null;

/** The month of a column's cell. */
function monthOfCell(start: Month, index: number, indicator: IndicatorId): Month {
  return addMonths(start, index * (indicatorOf(indicator).cadence === 'year' ? 12 : 1));
}

type Answer<K extends RouteId> = AnswerOf<(typeof ROUTES)[K]>;
type Rows<K extends RouteId> = (answer: Answer<K>) => readonly (readonly Field[])[];

function seriesRows(answer: Answer<'series'>): Field[][] {
  return answer.observations.map((each) => {
    const head = [answer.edition, answer.indicator, answer.unit, answer.region, each.month];
    if (isGap(each)) return [...head, null, each.gap, null, null, null, null, null];
    const vintage = answer.vintages.find(({ id }) => id === each.vintage);
    const origin = [
      each.method,
      each.basis,
      each.vintage,
      vintage?.source ?? null,
      vintage?.provenance ?? null,
    ];
    return [...head, each.value, null, ...origin];
  });
}

type Compared = Extract<Answer<'compare'>, { comparisons: unknown }>['comparisons'][number];

function compareRow(edition: string, each: Compared): Field[] {
  const { window, base } = each;
  const head = [
    edition,
    each.indicator,
    each.region,
    window.from,
    window.to,
    base.from,
    base.to,
    each.verdict,
  ];
  if (each.verdict === 'not-comparable')
    return [...head, each.reason, ...Array.from({ length: 13 }, () => null)];
  const { side, base: other, ratio, interval, dispersion, pValue } = each.change;
  const counts = [side.total, other.total, side.perDay, other.perDay, side.rate, other.rate];
  const judged = [ratio, interval.low, interval.high, dispersion, pValue];
  return [...head, null, ...counts, ...judged, String(each.fragile), String(each.provisional)];
}

function compareRows(answer: Answer<'compare'>): Field[][] {
  const all = 'comparisons' in answer ? answer.comparisons : [answer];
  return all.map((each) => compareRow(answer.edition, each));
}

function lineageRows(answer: Answer<'lineage'>): Field[][] {
  const head = [answer.edition, answer.indicator, answer.region, answer.month];
  return [
    ...answer.rows.map((row) => [
      ...head,
      row.tipo,
      row.subtipo,
      row.modalidad,
      row.sexo,
      row.edad,
      null,
      row.value,
    ]),
    ...answer.municipalities.map(({ code, value }) => [...head, null, null, null, null, null, code, value]),
  ];
}

function revisionsRows({ edition, indicator, region, start, columns }: Answer<'revisions'>): Field[][] {
  return columns.flatMap(({ vintage, coversThrough, values }) =>
    values.flatMap((value, index) => {
      const month = monthOfCell(start, index, indicator);
      return value === null ? [] : [[edition, indicator, region, month, vintage, coversThrough, value]];
    }),
  );
}

function municipalitiesRows({
  edition,
  indicator,
  state,
  start,
  columns,
}: Answer<'municipalities'>): Field[][] {
  return columns.flatMap(({ code, name, values }) =>
    values.map((value, index) => [
      edition,
      indicator,
      state,
      code,
      name,
      monthOfCell(start, index, indicator),
      value,
    ]),
  );
}

/** The rows of every route that has columns, in the order of those columns. */
export const CSV_ROWS: { readonly [K in TabularRouteId]: Rows<K> } = {
  series: seriesRows,
  compare: compareRows,
  lineage: lineageRows,
  revisions: revisionsRows,
  municipalities: municipalitiesRows,
  claims: claimRows,
  events: eventRows,
  operations: operationRows,
  perception: perceptionRows,
};

function fieldText(field: Field): string {
  const text = field === null ? '' : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV by RFC 4180: a header, CRLF, quotes only where they are needed. */
export function csvText(columns: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
}
