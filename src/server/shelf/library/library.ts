import type { Curated } from '../../../domain/claims/curated.ts';
import type { Edition } from '../../../domain/record/edition.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import type { TableName } from '../../../edition/tables.ts';
import type { Store } from '../../store/store.ts';

/** Where the editions stand that a shelf takes from: a data folder, or a database that many servers share. */
export interface Library {
  /** The id of the edition that has to serve; throws, saying why, where there is none. */
  wanted(): Promise<string>;
  /** Opens an edition, checked; throws, saying why, where it is missing or broken. */
  open(id: string): Promise<Store>;
  /** Whether an edition is there now. */
  has(id: string): Promise<boolean>;
  /** Every edition that is there and whole, newest first. */
  list(): Promise<readonly Edition[]>;
  /** A text that changes whenever the curated tables do; nothing where there are none. */
  curatedStamp(): Promise<string | undefined>;
  /** The curated tables, as the ingest checked them; none where there are none. */
  curated(): Promise<Curated>;
  /** When an edition came here, ISO 8601: what it holds was new to readers of this installation then. */
  arrivalOf(id: string): Promise<string>;
  /** A text that changes whenever the public log of findings does. */
  changelogStamp(): Promise<string>;
  /** The public log of findings; empty where there is none. */
  changelog(): Promise<string>;
  manifest(id: string): Promise<Manifest>;
  /** The size of a table's file in bytes. */
  tableSize(id: string, table: TableName): Promise<number>;
  /** A table's file, byte for byte. */
  tableBytes(id: string, table: TableName): Promise<Uint8Array<ArrayBuffer>>;
  /** Lets go of what is open, as soon as the stores are closed by whoever opened them. */
  close(): Promise<void>;
}

/** A time to the second, as feeds say it. */
export function toTheSecond(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}
