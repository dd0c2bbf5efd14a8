import { BadArguments, readArguments, USAGE } from './arguments.ts';
import { claimsAfterIngest } from '../ingest/curated/ledger.ts';
import { ingest } from '../ingest/ingest.ts';
import { Busy } from '../ingest/lock.ts';
import { startProgress } from '../ingest/progress.ts';
import { Refusal } from '../ingest/refusal.ts';
import { reportOf } from './report.ts';

/** Runs the command: 0 done, 1 refused with the serving edition untouched, 2 a command line that cannot be followed. */
async function main(words: readonly string[]): Promise<number> {
  const progress = startProgress(process.stderr);
  try {
    const { data, files, published, cut } = readArguments(words);
    const deliveries = files.map((path) => ({ path, publishedOn: published, cut }));
    const outcome = await ingest({ data, deliveries, progress: progress.tell });
    progress.stop();
    process.stdout.write(reportOf(outcome));
    process.stdout.write(await claimsAfterIngest(data));
    return 0;
  } catch (error) {
    progress.stop();
    if (error instanceof BadArguments) {
      process.stderr.write(`${error.message}\n${USAGE}\n`);
      return 2;
    }
    process.stderr.write(`${complaint(error)}\n`);
    return 1;
  }
}

/** Why nothing was taken, in one line, for everything that can be foreseen. */
function complaint(error: unknown): string {
  if (error instanceof Refusal) return `refused: ${error.message}\nnothing was changed`;
  if (error instanceof Busy) return `${error.message}\nnothing was changed`;
  if (isDiskFull(error)) return `the disk is full\nthe edition that served before still serves`;
  throw error;
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /ENOSPC|EFBIG|No space left|File too large/.test(error.message);
}

process.exitCode = await main(process.argv.slice(2));
