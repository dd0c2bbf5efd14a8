import type { Vintage } from '../domain/indicator/source.ts';
import { listEditions, serveAgain, type Listed } from '../ingest/editions.ts';
import { ingest } from '../ingest/ingest.ts';
import { startProgress } from '../ingest/progress.ts';
import { afterwards, databaseNamed } from './afterwards.ts';
import { BadArguments, dataFolderOf, startCommand, type Command } from './command.ts';
import { reportOf, tableLines } from './report.ts';

function editionRow({ id, edition, fault, serves }: Listed): string[] {
  const mark = serves ? 'serves' : '';
  if (!edition) return [`  ${id}`, mark, fault ?? ''];
  return [`  ${id}`, mark, `to ${edition.coversThrough}, published ${edition.publishedOn ?? 'unknown'}`];
}

function vintageRow({ id, publishedOn, rows, accepted = [] }: Vintage): string[] {
  const taken = accepted.map(({ finding, reason }) => `; accepted: ${finding} (${reason})`).join('');
  return [`  ${id}`, `published ${publishedOn ?? 'unknown'}, ${rows} rows${taken}`];
}

/** What is kept and what serves, as the steward reads it. */
function listText(listed: readonly Listed[]): string {
  if (listed.length === 0) return 'no edition is kept\n';
  const serving = listed.find((each) => each.serves);
  const used = new Set(serving?.edition?.vintages.map((each) => each.id));
  const kept = serving?.kept ?? [];
  const rows = kept.map((each) => [...vintageRow(each), used.has(each.id) ? '' : 'only kept']);
  return [
    'editions, newest month first:',
    ...tableLines(listed.map(editionRow)),
    ...(rows.length > 0 ? ['files of the edition that serves:', ...tableLines(rows)] : []),
    '',
  ].join('\n');
}

async function goBack(data: string, id: string): Promise<string> {
  const before = await serveAgain(data, id);
  const said =
    before === id ? `edition ${id} serves already\n` : `edition ${id} serves, no longer ${before}\n`;
  return said + (await afterwards(data));
}

async function forget(data: string, vintage: string, files: readonly string[]): Promise<string> {
  const progress = startProgress(process.stderr);
  try {
    const deliveries = files.map((path) => ({ path, publishedOn: null }));
    const outcome = await ingest({ data, deliveries, forget: vintage, progress: progress.tell });
    progress.stop();
    return `${vintage} is forgotten\n${reportOf(outcome)}${await afterwards(data)}`;
  } finally {
    progress.stop();
  }
}

/** `npm run editions`: lists what is kept, goes back to an edition, or makes the edition without a file. */
export const editionsCommand: Command = {
  usage: `usage: npm run editions -- [--data DIR]
       npm run editions -- [--data DIR] use ID
       npm run editions -- [--data DIR] forget VINTAGE [FILE...]
Without a word: lists the editions that are kept, which of them serves, and the files it is made of.
  use ID          makes a kept edition the one that serves, at once; a running server takes it up by itself
  forget VINTAGE  makes the edition that would stand without that file; where files that lost to it serve again
                  and not every row of them is kept, it says which FILE... to name
  --data          the data folder (SALDO_DATA, else data)
Where STORE names a database (postgres://user@host/database), use and forget bring it to the edition that then serves.
Ends with 0 when done, 1 when refused and nothing was changed, 2 for a wrong command line.`,
  texts: [],
  run: async (given, say) => {
    const data = dataFolderOf(given);
    databaseNamed();
    const [verb, name, ...files] = given.words;
    if (verb === undefined) say(listText(await listEditions(data)));
    else if (verb === 'use' && name !== undefined && files.length === 0) say(await goBack(data, name));
    else if (verb === 'forget' && name !== undefined) say(await forget(data, name, files));
    else throw new BadArguments(`cannot follow: ${given.words.join(' ')}`);
    return 0;
  },
};

await startCommand(editionsCommand, import.meta.filename);
