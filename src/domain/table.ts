/** A field of a table as a file or another program takes it; nothing is an empty field, never zero. */
export type TableField = string | number | null;

/** Rows under named columns, each row as long as the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableField[])[];
}
