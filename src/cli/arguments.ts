import { parseArgs } from 'node:util';
import { isMonth, type Month } from '../domain/time/period.ts';

/** What the command line asks for. */
export interface Arguments {
  readonly data: string;
  readonly files: readonly string[];
  readonly published: string | null;
  /** The official edition whose figures the files print, where their names do not tell it. */
  readonly cut: Month | null;
}

export const USAGE = `usage: npm run ingest -- [--data DIR] [--published YYYY-MM-DD] [--cut YYYY-MM] FILE...
  FILE         .csv, .csv.gz, .xlsx or .zip of SESNSP, RNID, RNPDNO, INEGI or CONAPO, as published;
               a path or an https address
  --data       the data folder (data)
  --published  the day on which the files were published, where known
  --cut        the official edition whose figures the files print, where their names do not tell it`;

/** A command line that cannot be followed. */
export class BadArguments extends Error {}

/** Reads the command line of the ingest. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const published = values.published ?? null;
  if (published !== null && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(published)) {
    throw new BadArguments(`--published ${published}: not a day YYYY-MM-DD`);
  }
  if (positionals.length === 0) throw new BadArguments('no file given');
  return { data: values.data, files: positionals, published, cut: readCut(values.cut) };
}

function readCut(text: string | undefined): Month | null {
  if (text === undefined) return null;
  if (isMonth(text)) return text;
  throw new BadArguments(`--cut ${text}: not a month YYYY-MM`);
}

function parse(words: readonly string[]): {
  values: { data: string; published?: string | undefined; cut?: string | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        published: { type: 'string' },
        cut: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
}
