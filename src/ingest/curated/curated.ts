import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Curated } from '../../domain/claims/curated.ts';
import { readClaims } from './claims.ts';
import { readEvents, readOperations } from './events.ts';
import { readPerception } from './perception.ts';
import { readRegisteringBreaks } from './registering-breaks.ts';

/** The curated tables, as they stand in the data folder. */
export const CURATED_FILES = {
  claims: 'claims.csv',
  events: 'events.csv',
  operations: 'operations.csv',
  registeringBreaks: 'registering-breaks.csv',
  ensu: 'perception/ensu.csv',
  envipe: 'perception/envipe.csv',
  unreported: 'perception/unreported.csv',
} as const;

async function textOf(data: string, name: keyof typeof CURATED_FILES): Promise<[text: string, file: string]> {
  const file = CURATED_FILES[name];
  return [await readFile(join(data, file), 'utf8'), file];
}

/** Reads every curated table of a data folder; refuses the first that cannot be read, with line and column. */
export async function readCurated(data: string): Promise<Curated> {
  return {
    claims: readClaims(...(await textOf(data, 'claims'))),
    events: readEvents(...(await textOf(data, 'events'))),
    operations: readOperations(...(await textOf(data, 'operations'))),
    registeringBreaks: readRegisteringBreaks(...(await textOf(data, 'registeringBreaks'))),
    perception: readPerception({
      ensu: await textOf(data, 'ensu'),
      envipe: await textOf(data, 'envipe'),
      unreported: await textOf(data, 'unreported'),
    }),
  };
}

function rowsText(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}

/** The curated tables as the one checked file that a server reads, a row a line so that changes can be seen. */
export function curatedText(curated: Curated): string {
  const { claims, events, operations, registeringBreaks, perception } = curated;
  const { ensu, envipe, unreported } = perception;
  const felt = `{"ensu":${rowsText(ensu)},\n"envipe":${rowsText(envipe)},\n"unreported":${rowsText(unreported)}}`;
  const said = `"claims":${rowsText(claims)},\n"events":${rowsText(events)}`;
  const counted = `"operations":${rowsText(operations)},\n"registeringBreaks":${rowsText(registeringBreaks)}`;
  return `{${said},\n${counted},\n"perception":${felt}}\n`;
}
