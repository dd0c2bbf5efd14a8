import type { AnswerOf } from '../contract/route.ts';
import type { ROUTES, RouteId, TabularRouteId } from '../contract/routes.ts';
import { indicatorOf } from '../domain/indicator/indicator.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import { addMonths, type Month } from '../domain/time/period.ts';
import { claimRow, eventRow } from '../domain/claims/curated-rows.ts';
import { acrossRow } from '../domain/judgement/across.ts';
import { presentRow } from '../domain/judgement/present.ts';
import { comparisonRow } from '../domain/judgement/comparison-rows.ts';
import { concentrationRows } from '../domain/judgement/municipal/concentration.ts';
import { municipalRateRows } from '../domain/judgement/municipal/municipal-rate-rows.ts';
import { unpackRates } from '../domain/judgement/municipal/packed-rates.ts';
import { contributionRows } from '../domain/judgement/regions/contributions.ts';
import { operationRows } from '../domain/record/curated/operation.ts';
import { publicationRow } from '../domain/record/curated/publication.ts';
import { announcedRow } from '../domain/record/printed/announced-mean.ts';
import { missingStockRows } from '../domain/record/printed/missing-stock.ts';
import { womenVictimsRow } from '../domain/record/printed/women-victims.ts';
import { ensuRow, envipeRow, unreportedRow } from '../domain/record/curated/perception.ts';
import { seriesRow } from '../domain/series/series-rows.ts';
import type { TableField } from '../domain/table.ts';

/** The month of a column's cell. */
function monthOfCell(start: Month, index: number, indicator: IndicatorId): Month {
  return addMonths(start, index * (indicatorOf(indicator).cadence === 'year' ? 12 : 1));
}

type Answer<K extends RouteId> = AnswerOf<(typeof ROUTES)[K]>;
type Rows<K extends RouteId> = (answer: Answer<K>) => readonly (readonly TableField[])[];

function seriesRows(answer: Answer<'series'>): TableField[][] {
  return answer.observations.map((each) => seriesRow(answer, each));
}

function compareRows(answer: Answer<'compare'>): TableField[][] {
  const all = 'comparisons' in answer ? answer.comparisons : [answer];
  return all.map((each) => comparisonRow(answer.edition, each));
}

function lineageRows(answer: Answer<'lineage'>): TableField[][] {
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

function revisionsRows({ edition, indicator, region, start, columns }: Answer<'revisions'>): TableField[][] {
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
}: Answer<'municipalities'>): TableField[][] {
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

function municipalityRows({ edition, code, name, series }: Answer<'municipality'>): TableField[][] {
  return series.flatMap(({ indicator, start, values, vintage }) =>
    values.map((value, index) => [
      edition,
      code,
      name,
      indicator,
      monthOfCell(start, index, indicator),
      value,
      vintage,
    ]),
  );
}

/** The rows of every route that has columns, in the order of those columns. */
export const CSV_ROWS: { readonly [K in TabularRouteId]: Rows<K> } = {
  series: seriesRows,
  compare: compareRows,
  contributions: ({ edition, ...answer }) => contributionRows(edition, answer),
  present: ({ edition, registers }) => registers.map((each) => presentRow(edition, each)),
  across: ({ edition, ...across }) => [acrossRow(edition, across)],
  lineage: lineageRows,
  revisions: revisionsRows,
  municipalities: municipalitiesRows,
  municipalRates: ({ edition, ...answer }) => municipalRateRows(edition, unpackRates(answer)),
  municipality: municipalityRows,
  concentration: ({ edition, ...answer }) => concentrationRows(edition, answer),
  comparePlaces: ({ edition, places }) => places.map((each) => comparisonRow(edition, each.comparison)),
  claims: ({ claims, edition }) => claims.map((each) => claimRow(each, edition)),
  events: ({ events }) => events.map(eventRow),
  operations: ({ reports }) => reports.flatMap(operationRows),
  perception: ({ perception }) => [
    ...perception.ensu.map(ensuRow),
    ...perception.envipe.map(envipeRow),
    ...perception.unreported.map(unreportedRow),
  ],
  announced: ({ means }) => means.map(announcedRow),
  missingStock: missingStockRows,
  womenVictims: ({ rows }) => rows.map(womenVictimsRow),
  publications: ({ edition, publications }) => publications.map((each) => publicationRow(edition, each)),
};
