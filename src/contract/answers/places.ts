import * as z from 'zod/mini';
import { PLACE_KINDS, type NamedPlace } from '../../domain/place/find-places.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import { schemaOf } from './exact.ts';
import { bilingualSchema } from './figures.ts';

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
