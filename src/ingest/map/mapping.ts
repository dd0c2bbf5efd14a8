import type { DuckDBConnection } from '@duckdb/node-api';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { Month } from '../../domain/time/period.ts';
import type { SourceId } from '../../domain/indicator/source.ts';
import type { FileHeader } from '../read/header.ts';
import type { RawTable } from '../read/raw-table.ts';

/** A checked file in the table `raw`, ready to be mapped. */
export interface Checked {
  readonly sql: DuckDBConnection;
  readonly raw: RawTable;
  /** The checksum of the file, which its rows carry in the staging area as the name of their vintage. */
  readonly vintage: string;
  /** The columns of `raw` that hold figures, in calendar order where there are twelve. */
  readonly figures: readonly string[];
}

/** A category that belongs to no indicator: how many rows and what they sum to. */
export interface Unmapped {
  readonly category: string;
  readonly rows: number;
  readonly total: number;
}

/** What a file was turned into. */
export interface Mapped {
  readonly source: SourceId;
  readonly coversFrom: Month;
  readonly coversThrough: Month;
  readonly unmapped: readonly Unmapped[];
  /** Indicators left out because the file lacks one of their categories. */
  readonly incomplete: readonly { readonly indicator: IndicatorId; readonly lacks: string }[];
  /** What the steward should know besides. */
  readonly notes: readonly string[];
}

/** The month number (1–12) of a calendar column `m01`…`m12`. */
export function monthOfColumn(role: string): number {
  return Number(role.slice(1));
}

/** Whether a header has a role. */
export function hasRole(header: FileHeader, role: string): boolean {
  return header.columns.some((column) => column.role === role);
}
