import type { Readout } from './chart-model.ts';

/** What a reading amounts to as one sentence, for a screen reader. */
export function readingText(readout: Readout): string {
  const rows = readout.rows.map((row) => `${row.label}: ${row.text}`);
  return [readout.title, ...rows, ...readout.notes].join('; ');
}
