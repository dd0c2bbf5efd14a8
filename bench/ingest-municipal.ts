import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, median } from './machine.ts';

// node --import tsx bench/ingest-municipal.ts
// Ingests a SYNTHETIC municipal file of the real size, beside DuckDB's own read_csv of the same file: medians of runs by
// turns, and the most memory that any took.

interface Run {
  readonly seconds: number;
  /** Processor time of all cores: on a busy machine the fairer measure. */
  readonly cpu: number;
  /** Peak resident memory of the process, MB. */
  readonly peak: number;
}

// Each way's process loads what it needs and no more: starting is counted, too.

async function readWithDuckdb(path: string, folder: string): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(join(folder, 'plain.duckdb'), { memory_limit: '1GB' });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE t AS SELECT * FROM read_csv('${path}', encoding = 'latin-1', header = true)`,
  );
  connection.closeSync();
  instance.closeSync();
}

async function readWithSaldo(path: string, folder: string): Promise<void> {
  const { ingest } = await import('../src/ingest/ingest.ts');
  await ingest({
    data: join(folder, 'data'),
    deliveries: [{ path, publishedOn: null, accept: 'SYNTHETIC' }],
    progress: (doing) => process.stderr.write(`  ${doing}\n`),
  });
}

const WAYS = { duckdb: readWithDuckdb, saldo: readWithSaldo };
type Way = keyof typeof WAYS;

/** Runs one way in a process of its own, so that each has its own peak. */
async function measured(way: Way, path: string): Promise<Run> {
  const child = fork(import.meta.filename, [way, path], { execArgv: ['--import', 'tsx'] });
  const [run] = (await once(child, 'message')) as [Run];
  await once(child, 'exit');
  return run;
}

async function asChild(way: Way, path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-bench-'));
  const start = performance.now();
  try {
    await WAYS[way](path, folder);
    const seconds = (performance.now() - start) / 1000;
    const used = process.resourceUsage();
    const cpu = (used.userCPUTime + used.systemCPUTime) / 1e6;
    process.send?.({ seconds, cpu, peak: used.maxRSS / 1024 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How often each way is run, by turns: one run of the same strays by a third. */
const ROUNDS = 3;

/** The median of times, and the most memory. */
function typical(runs: readonly Run[]): Run {
  return {
    seconds: median(runs.map((each) => each.seconds)),
    cpu: median(runs.map((each) => each.cpu)),
    peak: Math.max(...runs.map((each) => each.peak)),
  };
}

async function compareBoth(given: string | undefined): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-bench-'));
  const { writeMunicipalFile } = await import('./ingest-municipal-file.ts');
  const path = given ?? join(folder, 'SYNTHETIC-municipal.csv');
  try {
    const rows = given === undefined ? await writeMunicipalFile(path) : undefined;
    const { size } = await stat(path);
    const counted = rows === undefined ? '' : `${rows} rows, `;
    process.stdout.write(`synthetic municipal file, ${counted}${(size / 1e6).toFixed(0)} MB\n`);
    const runs: Record<Way, Run[]> = { duckdb: [], saldo: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of ['duckdb', 'saldo'] as const) runs[way].push(await measured(way, path));
    }
    const [duckdb, saldo] = [typical(runs.duckdb), typical(runs.saldo)];
    process.stdout.write(`${machine()}\n`);
    for (const [name, run] of Object.entries({ 'duckdb read_csv': duckdb, 'saldo ingest': saldo })) {
      process.stdout.write(
        `${name.padEnd(16)} ${run.seconds.toFixed(1)} s (${run.cpu.toFixed(2)} s of processor), peak ${run.peak.toFixed(0)} MB\n`,
      );
    }
    const ratio = (key: 'seconds' | 'cpu'): string => (saldo[key] / duckdb[key]).toFixed(2);
    const rounds = runs.saldo.map((run, at) => (run.cpu / (runs.duckdb[at]?.cpu ?? NaN)).toFixed(2));
    process.stdout.write(
      `ratios           ${ratio('seconds')} of time, ${ratio('cpu')} of processor (by round ${rounds.join(', ')})\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [way, path] = process.argv.slice(2);
if ((way === 'duckdb' || way === 'saldo') && path !== undefined) await asChild(way, path);
else await compareBoth(way);
