import * as z from 'zod/mini';
import { type Concentrated, type Concentration } from '../../domain/judgement/municipal/concentration.ts';
import type { MunicipalCoverage } from '../../domain/judgement/municipal/municipal-windows.ts';
import type { MunicipalityRecord } from '../../domain/judgement/municipal/municipal-series.ts';
import type { PlacesCompared } from '../../domain/judgement/municipal/places-compared.ts';
import { STANDINGS } from '../../domain/judgement/municipal/municipal-rates.ts';
import type { PackedRates } from '../../domain/judgement/municipal/packed-rates.ts';
import { GAP_REASONS } from '../../domain/indicator/observation.ts';
import { PLACE_KINDS, type NamedPlace } from '../../domain/place/find-places.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import { comparisonSchema } from './comparison.ts';
import { figureList, listOf, schemaOf, textList, wordList } from './exact.ts';
import { bilingualSchema, indicatorIdSchema, monthSchema, windowSchema } from './figures.ts';

const municipalitySchema = schemaOf<Municipality>()(
  z.readonly(z.object({ code: z.string(), name: z.string() })),
);

const placeSchema = schemaOf<NamedPlace>()(
  z.readonly(
    z.object({
      code: z.string(),
      kind: z.enum(PLACE_KINDS),
      name: bilingualSchema,
      state: z.nullable(z.string()),
    }),
  ),
);

export const placesSchema = z.readonly(z.object({ municipalities: z.readonly(z.array(municipalitySchema)) }));

export const placeSearchSchema = z.readonly(
  z.object({ edition: z.string(), q: z.string(), places: z.readonly(z.array(placeSchema)) }),
);

const figure = z.nullable(z.number());

const municipalRateColumns = schemaOf<PackedRates['municipalities']>()(
  z.readonly(
    z.object({
      code: textList,
      name: textList,
      state: textList,
      total: figureList,
      before: figureList,
      gap: wordList([...GAP_REASONS, 'no-population', null]),
      population: figureList,
      rawRate: figureList,
      rate: figureList,
      low: figureList,
      high: figureList,
      weight: figureList,
      standing: wordList(STANDINGS),
      rank: figureList,
      rankLow: figureList,
      rankHigh: figureList,
    }),
  ),
);

/** The municipalities of a state, or of all, by rate; one list a column. */
export const municipalRatesSchema = schemaOf<{ readonly edition: string } & PackedRates>()(
  z.readonly(
    z.object({
      edition: z.string(),
      indicator: indicatorIdSchema,
      state: z.string(),
      window: windowSchema,
      base: z.nullable(windowSchema),
      vintages: listOf(z.string()),
      ranked: z.number(),
      states: listOf(
        z.readonly(
          z.object({
            state: z.string(),
            mean: z.number(),
            deviation: z.number(),
            municipalities: z.number(),
          }),
        ),
      ),
      municipalities: municipalRateColumns,
      unspecified: listOf(
        z.readonly(
          z.object({
            state: z.string(),
            total: figure,
            before: figure,
            unmatched: z.readonly(z.array(z.string())),
          }),
        ),
      ),
    }),
  ),
);

const concentratedSchema = schemaOf<Concentrated>()(
  z.readonly(
    z.object({
      window: windowSchema,
      total: z.number(),
      unspecified: z.number(),
      municipalities: z.number(),
      unknown: z.number(),
      none: z.number(),
      topTen: z.number(),
      topFifty: z.number(),
      holdHalf: figure,
      largest: listOf(z.readonly(z.object({ code: z.string(), name: z.string(), total: z.number() }))),
    }),
  ),
);

/** Where an indicator concentrates. */
export const concentrationSchema = schemaOf<{ readonly edition: string } & Concentration>()(
  z.readonly(
    z.object({
      edition: z.string(),
      indicator: indicatorIdSchema,
      state: z.string(),
      vintages: listOf(z.string()),
      now: z.nullable(concentratedSchema),
      before: z.nullable(concentratedSchema),
      years: listOf(concentratedSchema),
    }),
  ),
);

/** Which months every indicator is kept by municipality. */
export interface MunicipalCoverageAnswer {
  readonly edition: string;
  readonly coverage: readonly MunicipalCoverage[];
}

/** The answer to a question for those months. */
export const municipalCoverageSchema = schemaOf<MunicipalCoverageAnswer>()(
  z.readonly(
    z.object({
      edition: z.string(),
      coverage: listOf(
        z.readonly(
          z.object({
            indicator: indicatorIdSchema,
            shared: windowSchema,
            states: listOf(z.readonly(z.object({ state: z.string(), from: monthSchema, to: monthSchema }))),
          }),
        ),
      ),
    }),
  ),
);

/** Several places by one indicator. */
export const placesComparedSchema = schemaOf<{ readonly edition: string } & PlacesCompared>()(
  z.readonly(
    z.object({
      edition: z.string(),
      indicator: indicatorIdSchema,
      window: windowSchema,
      base: windowSchema,
      places: listOf(
        z.readonly(z.object({ code: z.string(), name: bilingualSchema, comparison: comparisonSchema })),
      ),
    }),
  ),
);

/** The answer to a question for one municipality. */
export const municipalitySeriesSchema = schemaOf<MunicipalityRecord>()(
  z.readonly(
    z.object({
      edition: z.string(),
      code: z.string(),
      name: z.string(),
      state: z.string(),
      population: z.nullable(z.readonly(z.object({ firstYear: z.number(), values: figureList }))),
      series: listOf(
        z.readonly(
          z.object({
            indicator: indicatorIdSchema,
            start: monthSchema,
            values: figureList,
            vintage: z.string(),
            cut: monthSchema,
          }),
        ),
      ),
    }),
  ),
);
