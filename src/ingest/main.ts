import { BadArguments, readArguments, USAGE } from './arguments.ts';
import { ingest } from './ingest.ts';
import { startProgress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { reportOf } from './report.ts';

/** Runs the command: 0 done, 1 refused with the serving edition untouched, 2 a command line that cannot be followed. */
async function main(words: readonly string[]): Promise<number> {
  const progress = startProgress(process.stderr);
  try {
    const { data, files, published } = readArguments(words);
    const deliveries = files.map((path) => ({ path, publishedOn: published }));
    const outcome = await ingest({ data, deliveries, progress: progress.tell });
    progress.stop();
    process.stdout.write(reportOf(outcome));
    return 0;
  } catch (error) {
    progress.stop();
    if (error instanceof BadArguments) {
      process.stderr.write(`${error.message}\n${USAGE}\n`);
      return 2;
    }
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`refused: ${error.message}\nnothing was changed\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
