import { readFile } from 'node:fs/promises';
import { isAbsent, replaceDurably } from '../../edition/disk.ts';

/** Something that is still to be sent. */
export interface Message {
  /** The same at every try, so that a receiver can tell a second one. */
  readonly id: string;
  readonly body: string;
  readonly tries: number;
  /** When to try next, in milliseconds since 1970. */
  readonly next: number;
}

/** What was sent to one receiver, and what still waits. */
export interface Account {
  readonly seen: readonly string[];
  readonly waiting: readonly Message[];
}

/** Accounts by the receivers that they are kept for. */
export type Ledger = Readonly<Record<string, Account>>;

/** The accounts as they were last written; none where there was no file yet. */
export async function readLedger(path: string): Promise<Ledger> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Ledger;
  } catch (error) {
    if (isAbsent(error)) return {};
    throw error;
  }
}

/** Writes the accounts whole, to the disk itself, before anybody relies on them; for nobody else to read. */
export function writeLedger(path: string, ledger: Ledger): Promise<void> {
  return replaceDurably(path, JSON.stringify(ledger), 0o600);
}
