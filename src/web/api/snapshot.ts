import * as z from 'zod/mini';
import { claimsAnswerSchema, type ClaimsAnswer } from '../../contract/answers/finding.ts';
import { ensuSchema, operationsAnswerSchema } from '../../contract/answers/curated.ts';
import {
  cubeSchema,
  editionCatalogueSchema,
  populationSchema,
  type Health,
} from '../../contract/answers/figures.ts';
import { concentrationSchema } from '../../contract/answers/places.ts';
import type { JudgedClaim } from '../../domain/claims/filter.ts';
import type { Concentration } from '../../domain/judgement/municipal/concentration.ts';
import type { Cube } from '../../domain/series/cube.ts';
import type { EditionCatalogue } from '../../domain/record/edition.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { EnsuPoint } from '../../domain/record/curated/perception.ts';
import type { OperationReport } from '../../domain/record/curated/operation.ts';
import type { Population } from '../../domain/place/population.ts';
import { askAllClaims, askOperations } from './asks/claims.ts';
import { askConcentration, askMunicipalCoverage } from './municipal/asks.ts';
import { askPerception } from './asks/region.ts';
import { carriedQuestion } from './asks/carried.ts';
import { ask } from './client.ts';
import { ApiFailure } from './problem.ts';

/** One edition whole, as far as a wall needs it: taken, kept and replaced only as one. */
export interface Snapshot {
  /** The server's mark of what it held when this was taken: another one means that something was corrected. */
  readonly mark: string;
  readonly edition: EditionCatalogue;
  readonly cubes: readonly Cube[];
  readonly population: Population;
  /** Every statement that the data can tell of, newest first, and how many there are of each finding. */
  readonly claims: readonly JudgedClaim[];
  readonly claimCounts: ClaimsAnswer['counts'];
  readonly operations: readonly OperationReport[];
  /** Which municipalities carry homicide; nothing where no municipal figures are kept. */
  readonly concentration: Concentration | null;
  /** How many adults find their city unsafe, by quarter. */
  readonly ensu: readonly EnsuPoint[];
}

const snapshotSchema = z.object({
  // An earlier version kept none: its data are shown until the server has answered, then fetched again.
  mark: z.optional(z.string()),
  edition: editionCatalogueSchema,
  cubes: z.readonly(z.array(cubeSchema)),
  population: populationSchema,
  claims: claimsAnswerSchema.shape.claims,
  claimCounts: claimsAnswerSchema.shape.counts,
  operations: operationsAnswerSchema.shape.reports,
  // Not kept by an earlier version: scenes of these wait for the server.
  concentration: z.optional(z.nullable(concentrationSchema)),
  ensu: z.optional(z.readonly(z.array(ensuSchema))),
});

/** A snapshot read back from storage, where anything may lie; nothing unless it is whole. */
export function readSnapshot(stored: unknown): Snapshot | undefined {
  const parsed = snapshotSchema.safeParse(stored);
  if (!parsed.success) return undefined;
  const { mark = '', concentration = null, ensu = [], ...rest } = parsed.data;
  return { mark, concentration, ensu, ...rest };
}

/** How many requests are under way at once: a wall must not crowd out the readers. */
const AT_ONCE = 4;

async function askAll<T>(asks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const answers: T[] = [];
  const waiting = [...asks.entries()];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const [index, start] = job;
      answers[index] = await start(); // one of AT_ONCE workers
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

function indicatorsIn(edition: EditionCatalogue, wanted: readonly IndicatorId[]): IndicatorId[] {
  const covered = new Set(edition.coverage.map((each) => each.indicator));
  return wanted.filter((id) => covered.has(id));
}

async function loadConcentration(
  edition: EditionCatalogue,
  signal: AbortSignal,
): Promise<Snapshot['concentration']> {
  const { coverage } = await askMunicipalCoverage(signal);
  const asked = carriedQuestion(coverage, edition);
  return asked ? askConcentration(asked, signal) : null;
}

function refuseMixture(edition: EditionCatalogue, cubes: readonly Cube[]): void {
  if (cubes.every((cube) => cube.edition === edition.id)) return;
  throw new ApiFailure({ kind: 'malformed', message: 'a cube is of another edition' });
}

async function loadEdition(wanted: readonly IndicatorId[], signal: AbortSignal): Promise<Snapshot> {
  // The mark comes first: what is corrected while the rest arrives is seen at the next question.
  const { mark, ...edition } = await ask('edition', {}, signal);
  const { id } = edition;
  const cubes = await askAll(
    indicatorsIn(edition, wanted).map((indicator) => () => ask('cube', { edition: id, indicator }, signal)),
  );
  refuseMixture(edition, cubes);
  const population = await ask('population', { edition: id }, signal);
  const { claims, counts: claimCounts } = await askAllClaims(signal);
  const { reports: operations } = await askOperations(signal);
  const concentration = await loadConcentration(edition, signal);
  const { perception } = await askPerception(signal);
  const decided = claims.filter((each) => each.finding.outcome !== 'cannot-tell');
  const { ensu } = perception;
  return { mark, edition, cubes, population, claims: decided, claimCounts, operations, concentration, ensu };
}

/** Whether a snapshot is what the server holds now, with every indicator that is wanted. */
function serves(stored: Snapshot, mark: string, wanted: readonly IndicatorId[]): boolean {
  const held = new Set(stored.cubes.map((cube) => cube.indicator));
  return stored.mark === mark && indicatorsIn(stored.edition, wanted).every((id) => held.has(id));
}

/** A server that is well says so within ten seconds. */
const HEALTH_PATIENCE = 10_000;

async function askSoon(signal: AbortSignal): Promise<Health> {
  const own = new AbortController();
  const stop = (): void => own.abort();
  const timer = setTimeout(stop, HEALTH_PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    return await ask('health', {}, own.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** What a server gave, and what its clock said, in milliseconds since the epoch. */
export interface Loaded {
  readonly snapshot: Snapshot;
  readonly serverTime: number;
}

/**
 * The snapshot of what the server holds now: the kept one itself where its mark is still the server's, else a
 * new one, whole; and the server's clock. Throws where the server cannot be reached or any part of its answer is wrong.
 */
export async function loadSnapshot(
  stored: Snapshot | undefined,
  wanted: readonly IndicatorId[],
  signal: AbortSignal,
): Promise<Loaded> {
  const { mark, now } = await askSoon(signal);
  const isSame = stored && serves(stored, mark, wanted);
  return { snapshot: isSame ? stored : await loadEdition(wanted, signal), serverTime: Date.parse(now) };
}
