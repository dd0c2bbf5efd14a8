import { SERVERS_SCHEMA } from '../../../edition/database.ts';
import { openShared } from '../../store/postgres/shared.ts';
import type { Account, Ledger } from './ledger.ts';

/** Connections of one server for its receivers: each is held while a receiver answers. */
const CONNECTIONS = 8;

const ACCOUNT = `${SERVERS_SCHEMA}.webhook_account`;

/**
 * The accounts in a database, by its address. A receiver's row is locked while it is sent to: the lock ends with the
 * server that holds it, and the others pass by.
 */
export function ledgerInDatabase(address: string): Ledger {
  const shared = openShared(address, CONNECTIONS);
  return {
    async change(receiver, make) {
      // There must be a row to lock.
      await shared.query(`INSERT INTO ${ACCOUNT} (receiver) VALUES ($1) ON CONFLICT DO NOTHING`, [receiver]);
      await shared.within(async (query) => {
        const [row] = await query<{ content: string | null }>(
          `SELECT content FROM ${ACCOUNT} WHERE receiver = $1 FOR UPDATE SKIP LOCKED`,
          [receiver],
        );
        if (!row) return;
        const before = row.content === null ? undefined : (JSON.parse(row.content) as Account);
        const after = await make(before);
        if (after === undefined || after === before) return;
        await query(`UPDATE ${ACCOUNT} SET content = $1 WHERE receiver = $2`, [
          JSON.stringify(after),
          receiver,
        ]);
      });
    },
    close: shared.close,
  };
}
