import { monthNumber, type Month } from '../../../src/domain/time/period.ts';
import type { ChartPoint } from '../../../src/web/charts/model/chart-model.ts';

/** Victims of intentional homicide, nation, as SESNSP printed them in the June 2025 edition. */
export const HOMICIDE_2024: readonly number[] = [
  2434, 2315, 2411, 2614, 2652, 2678, 2564, 2468, 2607, 2571, 2462, 2270,
];
/** Victims of extortion, nation, same edition. */
export const EXTORTION_2024: readonly number[] = [
  889, 927, 851, 1028, 949, 865, 849, 904, 895, 956, 932, 817,
];
/** Case files of intentional homicide, nation, under the RNID (March 2026 file). */
export const HOMICIDE_CASES_2026: readonly number[] = [1392, 1206, 1398];

/** Values from a month on, as points of a chart; `null` is a month without a figure. */
export function pointsFrom(month: Month, values: readonly (number | null)[]): ChartPoint[] {
  return values.map((value, index) => ({ at: monthNumber(month) + index, value }));
}
