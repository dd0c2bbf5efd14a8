import type { AnswerOf } from '../contract/route.ts';
import type { ROUTES, RouteId, TabularRouteId } from '../contract/routes.ts';
import { isGap } from '../domain/observation.ts';

/** A field of a CSV row; nothing stays an empty field. */
export type Field = string | number | null;

type Rows<K extends RouteId> = (answer: AnswerOf<(typeof ROUTES)[K]>) => readonly (readonly Field[])[];

/** The rows of every route that has columns, in the order of those columns. */
export const CSV_ROWS: { readonly [K in TabularRouteId]: Rows<K> } = {
  series: (answer) =>
    answer.observations.map((each) => {
      const head = [answer.edition, answer.indicator, answer.unit, answer.region, each.month];
      if (isGap(each)) return [...head, null, each.gap, null, null, null, null, null];
      const vintage = answer.vintages.find(({ id }) => id === each.vintage);
      return [
        ...head,
        each.value,
        null,
        each.method,
        each.basis,
        each.vintage,
        vintage?.source ?? null,
        vintage?.provenance ?? null,
      ];
    }),
};

function fieldText(field: Field): string {
  const text = field === null ? '' : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV by RFC 4180: a header, CRLF, quotes only where they are needed. */
export function csvText(columns: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
}
