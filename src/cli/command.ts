import { parseArgs } from 'node:util';
import { namedDataFolder } from '../edition/folder.ts';
import { TableRefused } from '../ingest/curated/table.ts';
import { CannotForget } from '../ingest/forget.ts';
import { Busy } from '../ingest/lock.ts';
import { NotPublished, Refusal } from '../ingest/refusal.ts';

/** A command line that cannot be followed. */
export class BadArguments extends Error {}

/** What a command line asks for: options by name, and the words that are none. */
export interface Asked {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

/** A command of the terminal. */
export interface Command {
  /** What `--help` says: the form of the command line, then what it does and each option. */
  readonly usage: string;
  /** The options that take a text; `--data` and `--help` are every command's. */
  readonly texts: readonly string[];
  /** The options that are there or not. */
  readonly switches?: readonly string[];
  /** Does it and says so on standard output: 0 done, 1 not as it should be. Throws a refusal. */
  readonly run: (asked: Asked, say: (text: string) => void) => Promise<number>;
}

/** Where a command writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const TERMINAL: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

function asked(words: readonly string[], { texts, switches = [] }: Command): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
        ...Object.fromEntries(['data', ...texts].map((name) => [name, { type: 'string' as const }])),
      },
    });
    return { options: values, words: positionals };
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
}

/** The text of an option; nothing where it was not given. */
export function textOption({ options }: Asked, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The data folder: `--data`, else `SALDO_DATA`, else `data`. */
export function dataFolderOf(given: Asked): string {
  return textOption(given, 'data') ?? namedDataFolder(process.env) ?? 'data';
}

/** Why nothing was changed, in the words of whoever refused; nothing for an error that nobody foresaw. */
function refusalText(error: unknown): string | undefined {
  if (error instanceof TableRefused) return `refused:\n${error.message}\nnothing was changed\n`;
  if (error instanceof Refusal || error instanceof CannotForget) {
    return `refused: ${error.message}\nnothing was changed\n`;
  }
  if (error instanceof Busy) return `${error.message}\nnothing was changed\n`;
  if (error instanceof NotPublished) {
    return `the data folder is as it should be, the database is not: ${error.message}\nonce it can be reached: npm run editions -- use ID\n`;
  }
  if (isDiskFull(error)) return 'the disk is full\nthe edition that served before still serves\n';
  if (isOfTheSystem(error)) return `${error.message}\nthe edition that served before still serves\n`;
  return undefined;
}

/** Whether the system refused: a file or folder that is missing, may not be read, cannot be written. */
function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /ENOSPC|EFBIG|No space left|File too large/.test(error.message);
}

/**
 * Runs a command: 0 done, 1 refused or not as it should be, 2 a command line that cannot be followed. `--help`
 * says what the command does and changes nothing.
 */
export async function runCommand(
  command: Command,
  words: readonly string[],
  { out, err }: Terminal = TERMINAL,
): Promise<number> {
  try {
    const given = asked(words, command);
    if (given.options['help'] !== true) return await command.run(given, out);
    out(`${command.usage}\n`);
    return 0;
  } catch (error) {
    if (error instanceof BadArguments) {
      err(`${error.message}\n${command.usage}\n`);
      return 2;
    }
    const refusal = refusalText(error);
    if (refusal === undefined) throw error;
    err(refusal);
    return 1;
  }
}

/** Runs a command with the words of the command line, where its file is the one that was started. */
export async function startCommand(command: Command, file: string): Promise<void> {
  if (process.argv[1] === file) process.exitCode = await runCommand(command, process.argv.slice(2));
}
