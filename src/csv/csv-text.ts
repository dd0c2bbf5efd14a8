import type { Table, TableField } from '../domain/table.ts';

/** Makes spreadsheets read UTF-8 instead of the code page of their country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** First characters that make a spreadsheet run a text as a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Characters that would end a field, unless it is quoted. */
const QUOTED = /[",\n\r]/;

function fieldText(field: TableField): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const text = FORMULA.test(field) ? `'${field}` : field;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as lines of a CSV (RFC 4180), to be added to a file that has its header. */
export function csvLines(rows: Table['rows']): string {
  return rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
}

/**
 * A table as the text of a CSV file: byte order mark, header, CRLF, quotes only where they are needed. A text
 * that a spreadsheet would run as a formula begins with an apostrophe; numbers stay numbers.
 */
export function csvText({ columns, rows }: Table): string {
  return BYTE_ORDER_MARK + csvLines([columns, ...rows]);
}
