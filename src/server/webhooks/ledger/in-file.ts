import { readFile } from 'node:fs/promises';
import { inTurn } from '../../../domain/in-turn.ts';
import { isAbsent, replaceDurably } from '../../../edition/disk.ts';
import type { Account, Ledger } from './ledger.ts';

/** Accounts by the receivers that they are kept for, as the file has them. */
export type Accounts = Readonly<Record<string, Account>>;

/** The accounts as they were last written; none where there was no file yet. */
async function readAccounts(path: string): Promise<Accounts> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Accounts;
  } catch (error) {
    if (isAbsent(error)) return {};
    throw error;
  }
}

/** The accounts in a file, which one server alone writes: whole, to the disk itself, for nobody else to read. */
export async function ledgerInFile(path: string): Promise<Ledger> {
  let accounts = await readAccounts(path);
  /** All receivers are sent to at the same time; the file is written by one after the other. */
  const writing = inTurn();
  return {
    async change(receiver, make) {
      const before = accounts[receiver];
      const after = await make(before);
      if (after === undefined || after === before) return;
      accounts = { ...accounts, [receiver]: after };
      await writing(() => replaceDurably(path, JSON.stringify(accounts), 0o600));
    },
    close: async () => undefined,
  };
}
