import { rawFolder, verify } from '../ingest/verify/verify.ts';
import { dataFolderOf, startCommand, type Command } from './command.ts';

/** `npm run verify`: recomputes the embedded figures by a second path. */
export const verifyCommand: Command = {
  usage: `usage: npm run verify -- [--data DIR] [RAWDIR]
Recomputes the figures of the serving edition by a second path and says what it compared: with the raw files every
figure, one by one, with plain SQL over them; without them the sums within the edition, and its sums by indicator,
region and year with those of the raw files that ship with it (raw-sums.json). Changes nothing.
  RAWDIR  the folder of the raw files (SALDO_RAW_DATA, else ../shared/data where it exists)
  --data  the data folder (SALDO_DATA, else data)
Ends with 0 when everything is equal, 1 when not, 2 for a wrong command line.`,
  texts: [],
  run: async (given, say) => {
    const { lines, sound } = await verify(dataFolderOf(given), rawFolder(given.words[0]));
    say(`${lines.join('\n')}\n`);
    return sound ? 0 : 1;
  },
};

await startCommand(verifyCommand, import.meta.filename);
