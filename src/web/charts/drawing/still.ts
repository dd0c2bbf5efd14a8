import type { LineChartProps } from '../lines/line-chart-props.ts';
import type { PanelsProps } from '../panels/panels-model.ts';

/** Draws charts as pictures that stand still, as markup; only where pages are drawn without a browser. */
export interface Pencils {
  readonly lines: (props: LineChartProps) => string;
  readonly panels: (props: PanelsProps) => string;
}

let pencils: Pencils | undefined;

/** Gives what draws the pictures of charts on the server. */
export function takePencils(given: Pencils): void {
  pencils = given;
}

/** A line chart's picture until its library has come: the server's own in a page that it drew, else nothing. */
export function stillLines(props: LineChartProps): { readonly __html: string } {
  return { __html: pencils?.lines(props) ?? '' };
}

/** The same for plots over one time axis. */
export function stillPanels(props: PanelsProps): { readonly __html: string } {
  return { __html: pencils?.panels(props) ?? '' };
}
