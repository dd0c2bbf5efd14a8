import { csvText } from '../../../../csv/csv-text.ts';
import type { Table } from '../../../../domain/table.ts';

/** A file made in the browser: its name and, when asked for, its rows. */
export interface Download {
  readonly name: string;
  readonly table: () => Table;
}

/** Hands bytes to the reader as a file. */
export function saveFile(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Hands a table to the reader as a CSV file. */
export function saveCsv({ name, table }: Download): void {
  saveFile(name, new Blob([csvText(table())], { type: 'text/csv;charset=utf-8' }));
}
