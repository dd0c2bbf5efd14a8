import { isMonth, type Month } from '../domain/time/period.ts';
import { ingest } from '../ingest/ingest.ts';
import { startProgress } from '../ingest/progress.ts';
import { afterwards, databaseNamed } from './afterwards.ts';
import { BadArguments, dataFolderOf, startCommand, textOption, type Asked, type Command } from './command.ts';
import { reportOf } from './report.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day of publication, where one is given. */
function publishedOf(given: Asked): string | null {
  const published = textOption(given, 'published') ?? null;
  if (published !== null && !(DAY.test(published) && isDay(published))) {
    throw new BadArguments(`--published ${published}: not a day YYYY-MM-DD`);
  }
  return published;
}

/** Whether the calendar has such a day: no 30 February. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The official edition whose figures the files print, where it is given. */
function cutOf(given: Asked): Month | null {
  const cut = textOption(given, 'cut');
  if (cut === undefined) return null;
  if (isMonth(cut)) return cut;
  throw new BadArguments(`--cut ${cut}: not a month YYYY-MM`);
}

/** Why implausible months are taken, where a reason is given. */
function acceptanceOf(given: Asked): { accept?: string } {
  const accept = textOption(given, 'accept')?.trim();
  if (accept === '') throw new BadArguments('--accept needs a reason');
  return accept === undefined ? {} : { accept };
}

/** `npm run ingest`: takes files, all or none. */
export const ingestCommand: Command = {
  usage: `usage: npm run ingest -- [--data DIR] [--published YYYY-MM-DD] [--cut YYYY-MM] [--accept REASON] FILE...
Takes official files into the data folder, all of them or none, and makes the edition that then stands.
  FILE         .csv, .csv.gz, .xlsx or .zip of SESNSP, RNID, RNPDNO, INEGI or CONAPO, as published;
               a path or an https address
  --published  the day on which the files were published, where known; a day before the end of a file's
               last month is refused; the same file again with another day corrects the day
  --cut        the official edition whose figures the files print, where their names do not tell it
  --accept     why implausible months of the files are taken all the same; kept with the edition
  --data       the data folder (SALDO_DATA, else data)
Where STORE names a database (postgres://user@host/database), it is brought to the edition that then serves.
Ends with 0 when the files were taken, 1 when one was refused and nothing was changed, 2 for a wrong command line.`,
  texts: ['published', 'cut', 'accept'],
  run: async (given, say) => {
    const stated = { publishedOn: publishedOf(given), cut: cutOf(given), ...acceptanceOf(given) };
    const data = dataFolderOf(given);
    databaseNamed();
    if (given.words.length === 0) throw new BadArguments('no file given');
    const deliveries = given.words.map((path) => ({ path, ...stated }));
    const progress = startProgress(process.stderr);
    try {
      const outcome = await ingest({ data, deliveries, progress: progress.tell });
      progress.stop();
      say(reportOf(outcome));
      say(await afterwards(data));
      return 0;
    } finally {
      progress.stop();
    }
  },
};

await startCommand(ingestCommand, import.meta.filename);
