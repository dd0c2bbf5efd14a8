import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import {
  OPERATIONS_START,
  type OperationMeasure,
  type OperationReport,
  type Pace,
} from '../../../domain/record/curated/operation.ts';
import { monthNumber, type Window } from '../../../domain/time/period.ts';
import { NATION } from '../../../domain/place/region.ts';
import type { Series } from '../../../domain/series/series.ts';
import type { ChartMark, LineChartModel } from '../../charts/model/chart-model.ts';
import { dayAt, monthOfDay } from '../../charts/model/day-at.ts';
import type { Dot, Level } from '../../charts/plots/DotChart.tsx';
import { judge, seriesIn, type Evidence } from '../../reading/evidence/evidence.ts';
import type { Windows } from '../../reading/evidence/scope.ts';

/** The outcomes that stand beside the operations: what the registers have in the same months. */
export const OUTCOMES_BESIDE = [
  'homicide-cases',
  'extortion-cases',
  'violent-robbery-cases',
  'missing-reported',
] as const satisfies readonly IndicatorId[];
export type OutcomeBeside = (typeof OUTCOMES_BESIDE)[number];

/** The month from which the reports count. */
export const REPORTS_START = monthOfDay(OPERATIONS_START);

/** The start of the reports as a mark on a chart of months. */
export function startMark(label: string): ChartMark {
  // Half a month before: the reports count from the first day of the month.
  return { at: monthNumber(REPORTS_START) - 0.5, label, kind: 'date' };
}

/** The months from the start of counting to the newest report. */
export function reportSpan(since: string, reports: readonly OperationReport[]): Window {
  const last =
    reports
      .map((each) => each.asOf)
      .toSorted()
      .at(-1) ?? since;
  return { from: monthOfDay(since), to: monthOfDay(last) };
}

/** A cumulative figure as dots on the days that the reports count to; a round number is a ring. */
export function cumulativeDots(
  reports: readonly OperationReport[],
  measure: OperationMeasure,
  colour: string,
): Dot[] {
  return reports.flatMap(({ asOf, figures }) => {
    const figure = figures[measure];
    return figure
      ? [{ id: asOf, at: dayAt(asOf), value: figure.value, colour, hollow: figure.moreThan }]
      : [];
  });
}

/** The line through cumulative figures: a round one that lies below what was stated before does not bring it down. */
export function cumulativeLine(
  dots: readonly Dot[],
): readonly { readonly at: number; readonly value: number }[] {
  let most = 0;
  return dots.map(({ at, value }) => {
    most = Math.max(most, value);
    return { at, value: most };
  });
}

/** The paces of one figure as level stretches between the days of the reports. */
export function paceLevels(paces: readonly Pace[], measure: OperationMeasure, colour: string): Level[] {
  return paces
    .filter((each) => each.measure === measure)
    .map(({ from, to, perMonth, rough }) => ({
      id: to,
      from: dayAt(from),
      to: dayAt(to),
      value: perMonth,
      colour,
      dashed: rough,
    }));
}

/** A chart of one line over the months of the reports, from zero. */
export function oneLine(
  id: string,
  label: string,
  colour: string,
  points: readonly { readonly at: number; readonly value: number }[],
  span: Window,
  marks: readonly ChartMark[],
): LineChartModel {
  return {
    lines: [{ id, label, colour, segments: [{ points, style: 'solid' }] }],
    marks,
    bands: [],
    voids: [],
    domain: [monthNumber(span.from), monthNumber(span.to)],
    fromZero: true,
  };
}

/** An outcome's series in the nation, if the edition has it. */
export function outcomeSeries(evidence: Evidence, id: OutcomeBeside): Series | undefined {
  return seriesIn(evidence, id, NATION);
}

/** The whole months of operations under one method, against the same months a year before. */
export const OUTCOME_WINDOWS: Windows = {
  window: { from: '2024-10', to: '2025-09' },
  base: { from: '2023-10', to: '2024-09' },
};

/** How an outcome moved in the first twelve months of the reports against the twelve before. */
export function outcomeMove(evidence: Evidence, id: OutcomeBeside): Comparison | undefined {
  const series = outcomeSeries(evidence, id);
  return series && judge(series, OUTCOME_WINDOWS, evidence);
}
