import { resolve } from 'node:path';
import { claimsReportText, recordFindings } from '../ingest/curated/ledger.ts';
import { TableRefused } from '../ingest/curated/table.ts';

/** Checks the curated tables and judges the claims: 0 done, 1 refused with nothing written. */
async function main(): Promise<number> {
  const data = resolve(process.env['SALDO_DATA'] ?? resolve(import.meta.dirname, '../../data'));
  try {
    const report = await recordFindings(data);
    process.stdout.write(
      report ? claimsReportText(report) : 'tables checked; there is no edition to judge by\n',
    );
    return 0;
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    process.stderr.write(`refused:\n${error.message}\nnothing was changed\n`);
    return 1;
  }
}

process.exitCode = await main();
