import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Curated } from '../../domain/claims/curated.ts';
import { readClaims } from './claims.ts';
import { readEvents, readOperations } from './events.ts';
import { readMissingStock } from './missing.ts';
import { readPerception } from './perception.ts';
import { readAnnouncedMeans, readWomenVictims } from './printed.ts';
import { readPublications } from './publications.ts';
import { readRegisteringBreaks } from './registering-breaks.ts';

/** The curated tables, as they stand in the data folder. */
export const CURATED_FILES = {
  claims: 'claims.csv',
  events: 'events.csv',
  operations: 'operations.csv',
  registeringBreaks: 'registering-breaks.csv',
  publications: 'publications.csv',
  ensu: 'perception/ensu.csv',
  envipe: 'perception/envipe.csv',
  unreported: 'perception/unreported.csv',
  announced: 'announced.csv',
  missingCuts: 'missing/cuts.csv',
  missingStates: 'missing/states.csv',
  missingSorting: 'missing/sorting.csv',
  missingRecent: 'missing/recent.csv',
  womenVictims: 'women-victims.csv',
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
    publications: readPublications(...(await textOf(data, 'publications'))),
    perception: readPerception({
      ensu: await textOf(data, 'ensu'),
      envipe: await textOf(data, 'envipe'),
      unreported: await textOf(data, 'unreported'),
    }),
    announced: readAnnouncedMeans(...(await textOf(data, 'announced'))),
    missing: readMissingStock({
      cuts: await textOf(data, 'missingCuts'),
      states: await textOf(data, 'missingStates'),
      sorting: await textOf(data, 'missingSorting'),
      recent: await textOf(data, 'missingRecent'),
    }),
    womenVictims: readWomenVictims(...(await textOf(data, 'womenVictims'))),
  };
}

function rowsText(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
}

/** Tables by name as the fields of an object, a row a line. */
function fieldsText(tables: Readonly<Record<string, readonly unknown[]>>): string {
  return Object.entries(tables)
    .map(([name, rows]) => `${JSON.stringify(name)}:${rowsText(rows)}`)
    .join(',\n');
}

/** The curated tables as the one checked file that a server reads, a row a line so that changes can be seen. */
export function curatedText(curated: Curated): string {
  const { perception, missing, ...tables } = curated;
  const said = fieldsText({
    claims: tables.claims,
    events: tables.events,
    operations: tables.operations,
    registeringBreaks: tables.registeringBreaks,
    publications: tables.publications,
  });
  const felt = `{${fieldsText({ ensu: perception.ensu, envipe: perception.envipe, unreported: perception.unreported })}}`;
  const printed = fieldsText({
    announced: tables.announced,
    womenVictims: tables.womenVictims,
  });
  const { cuts, states, sortings, recent } = missing;
  const stock = `{${fieldsText({ cuts, states, sortings, recent })}}`;
  return `{${said},\n"perception":${felt},\n${printed},\n"missing":${stock}}\n`;
}
