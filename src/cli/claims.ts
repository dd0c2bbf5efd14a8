import { claimsReportText, recordFindings } from '../ingest/curated/ledger.ts';
import { dataFolderOf, startCommand, type Command } from './command.ts';

/** `npm run claims`: checks the curated tables and judges the claims. */
export const claimsCommand: Command = {
  usage: `usage: npm run claims -- [--data DIR]
Checks the curated tables (claims, events, operations, registering breaks, perception), judges every claim by
the edition that serves, and writes curated.json, claims-findings.json and claims-changelog.csv.
  --data  the data folder (SALDO_DATA, else data)
Ends with 0 when the tables were taken, 1 when one was refused and nothing was written.`,
  texts: [],
  run: async (given, say) => {
    const report = await recordFindings(dataFolderOf(given));
    say(report ? claimsReportText(report) : 'tables checked; there is no edition to judge by\n');
    return 0;
  },
};

await startCommand(claimsCommand, import.meta.filename);
