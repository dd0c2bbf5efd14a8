import { createInterface } from 'node:readline/promises';
import { readCurated } from '../ingest/curated/curated.ts';
import { betterCounts } from '../ingest/curated/adding/better-counts.ts';
import { claimsReportText, recordFindings } from '../ingest/curated/ledger.ts';
import { databaseNamed, publishText } from './afterwards.ts';
import { ADD_OPTIONS, addClaim, type Ask } from './claims-add.ts';
import { BadArguments, dataFolderOf, startCommand, type Asked, type Command } from './command.ts';
import { betterCountsText } from './counts-text.ts';

/** Asks at the terminal; nothing where nobody sits there. */
function terminalAsk(): { readonly ask: Ask | undefined; readonly close: () => void } {
  if (!process.stdin.isTTY) return { ask: undefined, close: () => undefined };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return { ask: (question) => lines.question(question), close: () => lines.close() };
}

async function check(given: Asked, say: (text: string) => void): Promise<number> {
  const stray = ADD_OPTIONS.filter((name) => given.options[name] !== undefined);
  if (stray.length > 0) throw new BadArguments(`--${stray.join(', --')}: an option of “add”`);
  const data = dataFolderOf(given);
  const report = await recordFindings(data);
  if (!report) say('tables checked; there is no edition to judge by\n');
  else
    say(
      claimsReportText(report) + betterCountsText(await betterCounts(data, (await readCurated(data)).claims)),
    );
  if (report) say(await publishText(data));
  return 0;
}

/** `npm run claims`: checks the curated tables and judges the claims; with `add`, makes a new one first. */
export const claimsCommand: Command = {
  usage: `usage: npm run claims -- [add] [--data DIR]
Checks the curated tables (claims, events, operations, registering breaks, perception), judges every claim by
the edition that serves, and writes curated.json, claims-findings.json and claims-changelog.csv. Points out claims
whose printed numbers another count of their topic gives much better.
  add     adds a claim: asks for every column that no option gives (--speaker, --stated-on, …, each named as in
          the table with - for _), proposes indicator, measure, period and base from the printed numbers, and
          judges it. Where nobody can be asked, what lacks is named and nothing is written.
          Records, streaks, numbers of states and the like are given by their options (--superlative, …).
  --take  with add: the number of the proposal that is meant
  --data  the data folder (SALDO_DATA, else data)
A claim whose row is taken out of the table is logged as removed in claims-changelog.csv.
Ends with 0 when the tables were taken, 1 when one was refused and nothing was written.`,
  texts: ADD_OPTIONS,
  run: async (given, say) => {
    databaseNamed();
    const [action, ...rest] = given.words;
    if (action === undefined) return check(given, say);
    if (action !== 'add' || rest.length > 0)
      throw new BadArguments(`“${given.words.join(' ')}”: only “add” is known`);
    const { ask, close } = terminalAsk();
    try {
      return await addClaim(given, say, ask);
    } finally {
      close();
    }
  },
};

await startCommand(claimsCommand, import.meta.filename);
