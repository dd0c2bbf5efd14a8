import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startProgress } from '../ingest/progress.ts';
import { readKnownFiles, readOfficialAddresses } from '../ingest/update/sources.ts';
import { fetchNewer, look, type Fetched, type Standing } from '../ingest/update/update.ts';
import { afterwards, databaseNamed } from './afterwards.ts';
import { dataFolderOf, startCommand, textOption, type Asked, type Command } from './command.ts';
import { reportOf } from './report.ts';

/** What the exit code says beyond 0 and 1. */
const NEWER = 3;

const shipped = resolve(import.meta.dirname, '../../data');

/** A table of the data folder, else the one that ships with the product. */
function tableOf(data: string, name: string): string {
  const own = join(data, name);
  return existsSync(own) ? own : join(shipped, name);
}

function standingRow(standing: Standing): string[] {
  if (standing.is === 'refused') return [`  ${standing.row.id}`, 'refused', standing.reason];
  const { row, is, offer, newest } = standing;
  const kept = newest ? `; kept: ${newest.file}, cut ${newest.cut}` : '; nothing of it is kept';
  const only = is === 'newer' && row.action === 'tell' ? ' (to be looked at: not a layout that is read)' : '';
  return [`  ${row.id}`, is, `${offer.name}${only}${kept}`];
}

function standingsText(standings: readonly Standing[]): string {
  const lines = standings.map((each) => standingRow(each).join('  '));
  return ['official addresses:', ...lines, ''].join('\n');
}

/** Whether a standing is a file to fetch. */
function isWanted(standing: Standing): standing is Extract<Standing, { is: 'newer' | 'kept' }> {
  return standing.is === 'newer' && standing.row.action === 'ingest';
}

function fetchedText({ row, file, checksum, recognised, otherBytes, outcome, refused }: Fetched): string {
  if (refused !== undefined) return `${row.id}: refused: ${refused}\n`;
  const lines = [`${row.id}: ${file ?? ''}, SHA-256 ${checksum ?? ''}`];
  if (recognised) lines.push(`  recognised: the official ${recognised.file} (${recognised.rows} rows)`);
  if (otherBytes)
    lines.push(`  the official ${otherBytes.file} had other bytes when its checksum was noted: compare them`);
  return `${lines.join('\n')}\n${outcome ? reportOf(outcome) : ''}`;
}

async function fetchAll(
  data: string,
  standings: readonly Standing[],
  say: (text: string) => void,
): Promise<boolean> {
  const known = await readKnownFiles(tableOf(data, 'official-files.csv'));
  const progress = startProgress(process.stderr);
  let isSound = true;
  let hasTaken = false;
  try {
    for (const { row, offer } of standings.filter(isWanted)) {
      const fetched = await fetchNewer(row, offer, { data, known, progress: progress.tell });
      say(fetchedText(fetched));
      isSound &&= fetched.refused === undefined;
      hasTaken ||= fetched.outcome !== undefined;
    }
  } finally {
    progress.stop();
  }
  if (hasTaken) say(await afterwards(data));
  return isSound;
}

function sourcesOf(given: Asked, data: string): string {
  return textOption(given, 'sources') ?? tableOf(data, 'sources.csv');
}

/** `npm run update`: what the official addresses have that is newer, fetched and ingested. */
export const updateCommand: Command = {
  usage: `usage: npm run update -- [--check] [--data DIR] [--sources FILE]
Looks at the official addresses in sources.csv, says what is newer than what is kept, fetches it and ingests it, one
file after the other: a file that is refused holds up no other.
  --check    only tells, and fetches nothing
  --sources  the table of addresses (sources.csv of the data folder, else the one that ships)
  --data     the data folder (SALDO_DATA, else data)
Where STORE names a database (postgres://user@host/database), it is brought to the edition that then serves.
Ends with 0 when nothing is newer or all of it was taken, ${NEWER} when --check finds something newer, 1 when an address
or a file was refused, 2 for a wrong command line.`,
  texts: ['sources'],
  switches: ['check'],
  run: async (given, say) => {
    const data = dataFolderOf(given);
    databaseNamed();
    const rows = await readOfficialAddresses(sourcesOf(given, data));
    const standings = await look(data, rows);
    say(standingsText(standings));
    const isSound = standings.every(({ is }) => is !== 'refused');
    if (given.options['check'] === true) {
      if (!isSound) return 1;
      return standings.some(({ is }) => is === 'newer') ? NEWER : 0;
    }
    const wasTaken = await fetchAll(data, standings, say);
    return isSound && wasTaken ? 0 : 1;
  },
};

await startCommand(updateCommand, import.meta.filename);
