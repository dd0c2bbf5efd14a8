import * as z from 'zod/mini';
import { inEveryLanguage } from '../../domain/bilingual.ts';
import type { Cube, CubeNoise } from '../../domain/series/cube.ts';
import type { Coverage, Edition, EditionCatalogue } from '../../domain/record/edition.ts';
import type { DefinedIndicator } from '../../domain/indicator/defined.ts';
import { INDICATOR_IDS } from '../../domain/indicator/indicator.ts';
import { TOPICS, UNITS } from '../../domain/indicator/rows.ts';
import { METHOD_IDS, type Break, type Method } from '../../domain/time/method.ts';
import { BASES, GAP_REASONS, type Observation } from '../../domain/indicator/observation.ts';
import type { Month, Window } from '../../domain/time/period.ts';
import type { Population } from '../../domain/place/population.ts';
import type { WholeYears } from '../../domain/series/whole-years.ts';
import type { RegionGroup, State } from '../../domain/place/region.ts';
import { SOURCE_IDS, type Acceptance, type Source, type Vintage } from '../../domain/indicator/source.ts';
import type { Agreement } from '../../domain/record/agreement.ts';
import type { GrowthShares } from '../../domain/record/revisions/usual-growth.ts';
import type { RegisteringBreak } from '../../domain/record/curated/registering-break.ts';
import type { RevisionShares } from '../../domain/record/revisions/usual-revision.ts';
import { figureList, listOf, schemaOf, type SchemaOf } from './exact.ts';

export const monthSchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) as unknown as SchemaOf<Month>;

export const bilingualSchema = z.readonly(z.object(inEveryLanguage(() => z.string())));
export const indicatorIdSchema = z.enum(INDICATOR_IDS);
export const methodIdSchema = z.enum(METHOD_IDS);
export const gapReasonSchema = z.enum(GAP_REASONS);
export const basisSchema = z.enum(BASES);

export const windowSchema = schemaOf<Window>()(z.readonly(z.object({ from: monthSchema, to: monthSchema })));

export const observationSchema = schemaOf<Observation>()(
  z.union([
    z.readonly(
      z.object({
        month: monthSchema,
        value: z.number(),
        method: methodIdSchema,
        vintage: z.string(),
        cut: monthSchema,
        basis: basisSchema,
      }),
    ),
    z.readonly(z.object({ month: monthSchema, gap: gapReasonSchema })),
  ]),
);

export const registeringBreakSchema = schemaOf<RegisteringBreak>()(
  z.readonly(
    z.object({
      indicator: indicatorIdSchema,
      region: z.string(),
      month: monthSchema,
      before: z.number(),
      after: z.number(),
    }),
  ),
);

const run = {
  regions: z.union([z.literal('*'), listOf(z.string())]),
  from: z.number(),
  to: z.number(),
};

const revisionShareSchema = z.readonly(
  z.array(
    z.readonly(
      z.object({
        method: methodIdSchema,
        months: z.literal([1, 3, 12]),
        share: z.number(),
        pairs: z.nullable(z.number()),
      }),
    ),
  ),
);

const revisionSharesSchema = schemaOf<RevisionShares>()(
  z.readonly(z.object({ nation: revisionShareSchema, states: revisionShareSchema })),
);

const growthShareSchema = z.readonly(
  z.array(
    z.readonly(
      z.object({
        method: methodIdSchema,
        age: z.literal([0, 12]),
        months: z.literal([1, 3, 12]),
        low: z.number(),
        high: z.number(),
        pairs: z.nullable(z.number()),
      }),
    ),
  ),
);

const growthSharesSchema = schemaOf<GrowthShares>()(
  z.readonly(z.object({ nation: growthShareSchema, states: growthShareSchema })),
);

const cubeNoiseSchema = schemaOf<CubeNoise>()(
  z.readonly(
    z.object({
      states: z.readonly(z.object({ byRho: listOf(z.number()), usual: z.number() })),
      shifts: z.readonly(z.array(z.readonly(z.object({ region: z.string(), at: listOf(z.number()) })))),
    }),
  ),
);

export const cubeSchema = schemaOf<Cube>()(
  z.readonly(
    z.object({
      edition: z.string(),
      indicator: indicatorIdSchema,
      cadence: z.enum(['month', 'year']),
      start: monthSchema,
      columns: z.readonly(z.array(z.readonly(z.object({ region: z.string(), values: figureList })))),
      gaps: z.readonly(z.array(z.readonly(z.object({ ...run, reason: gapReasonSchema })))),
      origins: z.readonly(
        z.array(
          z.readonly(
            z.object({
              ...run,
              method: methodIdSchema,
              vintage: z.string(),
              cut: monthSchema,
              basis: basisSchema,
            }),
          ),
        ),
      ),
      revisions: z.exactOptional(revisionSharesSchema),
      growth: z.exactOptional(growthSharesSchema),
      noise: z.exactOptional(cubeNoiseSchema),
    }),
  ),
);

export const populationSchema = schemaOf<Population>()(
  z.readonly(
    z.object({
      firstYear: z.number(),
      states: z.readonly(z.array(z.readonly(z.object({ region: z.string(), values: listOf(z.number()) })))),
      vintage: z.string(),
    }),
  ),
);

/** The answer to a question for published totals of whole years. */
export interface YearsAnswer {
  readonly years: readonly WholeYears[];
}

export const yearsAnswerSchema = schemaOf<YearsAnswer>()(
  z.readonly(
    z.object({
      years: listOf(
        z.readonly(
          z.object({
            indicator: indicatorIdSchema,
            totals: listOf(
              z.readonly(
                z.object({
                  region: z.string(),
                  year: z.number(),
                  through: monthSchema,
                  value: z.number(),
                  vintage: z.string(),
                }),
              ),
            ),
          }),
        ),
      ),
    }),
  ),
);

export const sourceSchema = schemaOf<Source>()(
  z.readonly(
    z.object({
      id: z.enum(SOURCE_IDS),
      name: bilingualSchema,
      publisher: z.string(),
      provenance: z.enum(['official', 'republished']),
      url: z.string(),
      licence: bilingualSchema,
    }),
  ),
);

export const vintageSchema = schemaOf<Vintage>()(
  z.readonly(
    z.object({
      id: z.string(),
      source: z.enum(SOURCE_IDS),
      file: z.string(),
      checksum: z.string(),
      publishedOn: z.nullable(z.string()),
      coversFrom: monthSchema,
      coversThrough: monthSchema,
      cut: monthSchema,
      rows: z.number(),
      accepted: z.exactOptional(
        listOf(schemaOf<Acceptance>()(z.readonly(z.object({ finding: z.string(), reason: z.string() })))),
      ),
    }),
  ),
);

const coverageSchema = schemaOf<Coverage>()(
  z.readonly(
    z.object({
      indicator: indicatorIdSchema,
      states: z.nullable(windowSchema),
      nation: z.nullable(windowSchema),
      vintages: listOf(z.string()),
      usualRevision: revisionSharesSchema,
      usualGrowth: growthSharesSchema,
    }),
  ),
);

const methodSchema = schemaOf<Method>()(
  z.readonly(
    z.object({
      id: methodIdSchema,
      name: bilingualSchema,
      inForce: z.readonly(z.object({ from: monthSchema, to: z.nullable(monthSchema) })),
    }),
  ),
);

const breakSchema = schemaOf<Break>()(
  z.readonly(
    z.object({ month: monthSchema, before: methodIdSchema, after: methodIdSchema, note: bilingualSchema }),
  ),
);

const indicatorSchema = schemaOf<DefinedIndicator>()(
  z.readonly(
    z.object({
      id: indicatorIdSchema,
      topic: z.enum(TOPICS),
      unit: z.enum(UNITS),
      better: z.enum(['down', 'up', 'neither']),
      cadence: z.enum(['month', 'year']),
      additive: z.boolean(),
      sources: z.readonly(z.array(z.enum(SOURCE_IDS))),
      methods: listOf(methodIdSchema),
      breaks: listOf(breakSchema),
      provisionalMonths: z.number(),
      name: bilingualSchema,
      shortName: bilingualSchema,
      definition: bilingualSchema,
      caveat: bilingualSchema,
    }),
  ),
);

const stateSchema = schemaOf<State>()(
  z.readonly(
    z.object({
      code: z.string(),
      name: bilingualSchema,
      officialName: z.string(),
      abbreviation: z.string(),
    }),
  ),
);

const groupSchema = schemaOf<RegionGroup>()(
  z.readonly(
    z.object({
      id: z.string(),
      name: bilingualSchema,
      states: listOf(z.string()),
      source: bilingualSchema,
    }),
  ),
);

const sharedCellsSchema = z.readonly(
  z.object({ cells: z.number(), same: z.number(), total: z.number(), difference: z.number() }),
);

const agreementSchema = schemaOf<Agreement>()(
  z.readonly(
    z.object({
      reprint: z.string(),
      official: z.string(),
      method: methodIdSchema,
      settled: sharedCellsSchema,
      young: sharedCellsSchema,
    }),
  ),
);

const editionShape = {
  id: z.string(),
  coversThrough: monthSchema,
  publishedOn: z.nullable(z.string()),
  coverage: listOf(coverageSchema),
  vintages: listOf(vintageSchema),
  sources: listOf(sourceSchema),
  agreements: listOf(agreementSchema),
};

export const editionSchema = schemaOf<Edition>()(z.readonly(z.object(editionShape)));

const catalogueShape = {
  ...editionShape,
  indicators: listOf(indicatorSchema),
  states: listOf(stateSchema),
  groups: listOf(groupSchema),
  methods: listOf(methodSchema),
  breaks: listOf(breakSchema),
  registeringBreaks: listOf(registeringBreakSchema),
};

export const editionCatalogueSchema = schemaOf<EditionCatalogue>()(z.readonly(z.object(catalogueShape)));

/** An edition with its tables, and the mark of everything that the server held when it answered. */
export type ServingEdition = EditionCatalogue & Pick<Health, 'mark'>;

export const servingEditionSchema = schemaOf<ServingEdition>()(
  z.readonly(z.object({ ...catalogueShape, mark: z.string() })),
);

/** The one shape of every error that the API answers with. */
export const errorSchema = z.object({
  error: z.object({
    /** A word for programs: `bad-parameter`, `unknown-indicator`, `unknown-region`, `not-found`, … */
    code: z.string(),
    /** A sentence for people, in English. */
    message: z.string(),
    /** Which parameter, where one is to blame. */
    parameter: z.optional(z.string()),
  }),
});
export type ApiError = z.infer<typeof errorSchema>;

/** The state of the server: it serves an edition; `refused` tells of a newer one that is broken. */
export const healthSchema = z.object({
  status: z.literal('ok'),
  edition: z.string(),
  /** Changes with the edition, the curated tables and the build: whoever keeps answers keeps this with them. */
  mark: z.string(),
  /** The server's clock, by which a screen with a wrong one is set right: ISO 8601, in UTC. */
  now: z.string(),
  /** A newer edition that was found and not taken up, and why. */
  refused: z.optional(z.object({ edition: z.string(), reason: z.string() })),
});
export type Health = z.infer<typeof healthSchema>;

export const editionsAnswerSchema = z.object({
  /** The id of the edition that serves. */
  serving: z.string(),
  editions: z.readonly(
    z.array(z.object({ id: z.string(), coversThrough: monthSchema, publishedOn: z.nullable(z.string()) })),
  ),
  /** Every publication of every source that is kept, newest of each source first. */
  vintages: listOf(vintageSchema),
});

export const seriesAnswerSchema = z.object({
  edition: z.string(),
  indicator: indicatorIdSchema,
  region: z.string(),
  unit: z.enum(UNITS),
  cadence: z.enum(['month', 'year']),
  from: monthSchema,
  to: monthSchema,
  observations: listOf(observationSchema),
  /** The vintages that the observations come from, with source and provenance. */
  vintages: z.readonly(
    z.array(
      z.object({
        id: z.string(),
        source: z.enum(SOURCE_IDS),
        provenance: z.enum(['official', 'republished']),
      }),
    ),
  ),
});
export type SeriesAnswer = z.infer<typeof seriesAnswerSchema>;
