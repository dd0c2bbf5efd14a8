/** A file made in the browser: its name and, when asked for, its text. */
export interface Download {
  readonly name: string;
  readonly text: () => string;
}

/** Hands a text to the reader as a CSV file, with the mark that makes spreadsheets read UTF-8. */
export function saveCsv({ name, text }: Download): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text()], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function csvCell(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  // A leading = + - @ would be run as a formula by a spreadsheet; numbers stay numbers.
  const safe = typeof cell === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV text, lines ended as RFC 4180 wants; null is an empty cell. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
