import { resolve } from 'node:path';
import { startProgress } from '../ingest/progress.ts';
import { writeExport, type Exported } from '../export/writer/write-export.ts';
import { BadArguments, dataFolderOf, startCommand, textOption, type Asked, type Command } from './command.ts';

function baseOf(given: Asked): string {
  const base = textOption(given, 'base') ?? '/';
  if (/^\/(?:[\w.-]+\/)*$/.test(base)) return base;
  throw new BadArguments(`--base ${base}: a folder begins and ends in a slash, such as /saldo/`);
}

function originOf(given: Asked): string {
  const origin = textOption(given, 'origin') ?? '';
  if (origin === '' || /^https?:\/\/[^/\s]+$/.test(origin)) return origin;
  throw new BadArguments(`--origin ${origin}: scheme and host only, such as https://example.org`);
}

function wantsMunicipalities(given: Asked): boolean {
  const text = textOption(given, 'municipalities') ?? 'all';
  if (text === 'all' || text === 'none') return text === 'all';
  throw new BadArguments(`--municipalities ${text}: all or none`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** What an export came to: bytes as they stand, and as a host sends them. */
function reportOf(exported: Exported, target: string): string {
  const { edition, pages, files, bytes, sentBytes } = exported;
  const { changedFiles, changedBytes, changedSentBytes, removedFiles, removedBytes } = exported;
  const changed = [
    `${changedFiles} files (${share(changedFiles, files)})`,
    `${megabytes(changedBytes)} (${share(changedBytes, bytes)})`,
    `${megabytes(changedSentBytes)} by gzip (${share(changedSentBytes, sentBytes)})`,
  ];
  return `edition ${edition}: ${pages} pages, ${files} files, ${megabytes(bytes)} (${megabytes(sentBytes)} by gzip) in ${target}
new or changed: ${changed.join(', ')}
removed: ${removedFiles} files, ${megabytes(removedBytes)}, that only editions before the last two had
`;
}

/** `npm run export`: the whole product as files, for any file host. */
export const exportCommand: Command = {
  usage: `usage: npm run export -- [--data DIR] [--base /FOLDER/] [--origin URL] [--municipalities all|none] DIR
Writes the product as files that need no server: pages in both languages, the app, figures, feeds, answers.
Written over an earlier export, it says how many files and bytes a host must fetch again, and removes the files that
neither this edition nor the one before has; what it did not write stays.
  --base /FOLDER/   the folder of the host that the export will stand in; the root without it
  --origin URL      scheme and host, for canonical addresses, feeds and the site map
  --municipalities  all: a page for every municipality (the usual); none: drawn by the reader's browser
  --data DIR        the data folder; else SALDO_DATA, else data`,
  texts: ['base', 'origin', 'municipalities'],
  async run(given, say) {
    const [target, ...more] = given.words;
    if (target === undefined || more.length > 0) throw new BadArguments('name one folder to write to');
    const progress = startProgress(process.stderr);
    try {
      const exported = await writeExport({
        dataFolder: resolve(dataFolderOf(given)),
        target: resolve(target),
        address: { origin: originOf(given), base: baseOf(given) },
        municipalities: wantsMunicipalities(given),
        tell: progress.tell,
      });
      progress.stop();
      say(reportOf(exported, target));
      return 0;
    } finally {
      progress.stop();
    }
  },
};

await startCommand(exportCommand, import.meta.filename);
