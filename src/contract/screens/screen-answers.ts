import * as z from 'zod/mini';
import { parseRegion } from '../../domain/place/region.ts';
import { SCENE_KINDS } from '../../domain/view/scene-kinds.ts';
import {
  isSceneText,
  isScreenName,
  isWallQuery,
  MOST_BANNER,
  MOST_HOURS,
  MOST_WALL,
  WEEKDAYS,
  type AttendedScreen,
  type Display,
  type DisplayReport,
  type NamedScreen,
  type ScreenList,
  type ScreenPlan,
} from '../../domain/view/screen/screen.ts';
import { listOf, schemaOf } from '../answers/exact.ts';
import { indicatorIdSchema } from '../answers/figures.ts';

/** A moment of the server's clock. */
const moment = z.iso.datetime({ error: 'expected a moment such as 2026-09-01T18:00:00Z' });

const wallQuery = z
  .string()
  .check(
    z.maxLength(MOST_WALL),
    z.refine(isWallQuery, 'cannot be read; expected the query of a link to /wall'),
  );

const scene = z
  .string()
  .check(z.maxLength(200), z.refine(isSceneText, 'cannot be read; expected a scene such as lines~30'));

function whole(least: number, most: number) {
  return z.int().check(z.gte(least), z.lte(most));
}

const hours = z.readonly(
  z.strictObject({
    days: z.readonly(z.array(z.literal([...WEEKDAYS])).check(z.minLength(1), z.maxLength(7))),
    from: whole(0, 23),
    to: whole(1, 24),
    wall: wallQuery,
  }),
);

const region = z.string().check(
  z.maxLength(100),
  z.refine((text) => typeof parseRegion(text) !== 'string', 'no region has this code'),
);

const banner = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(MOST_BANNER)),
  until: moment,
});

const first = z.union([
  z.readonly(z.strictObject({ scene, when: z.literal('edition') })),
  z.readonly(
    z.strictObject({
      scene,
      when: z.enum(['above', 'below']),
      indicator: indicatorIdSchema,
      region,
      value: z.number(),
    }),
  ),
]);

/** What is kept of a screen under its name. */
export const screenPlanSchema = schemaOf<ScreenPlan>()(
  z.readonly(
    z.strictObject({
      wall: wallQuery,
      banner: z.nullable(z.readonly(banner)),
      schedule: z.readonly(z.array(hours).check(z.maxLength(MOST_HOURS))),
      first: z.nullable(first),
    }),
  ),
);

/** Short texts that only walls write: letters, digits and few signs. */
const word = z.string().check(z.regex(/^[\w.,:-]{1,80}$/));

const reportShape = {
  display: z.string().check(z.regex(/^[0-9a-f-]{8,36}$/)),
  scene: z.nullable(z.enum(SCENE_KINDS)),
  region: z.nullable(word),
  edition: z.nullable(word),
  confirmed: z.nullable(moment),
  version: word,
  awake: z.nullable(z.boolean()),
};

/** What a display tells of itself. */
export const reportSchema = schemaOf<DisplayReport>()(z.readonly(z.strictObject(reportShape)));

const displaySchema = schemaOf<Display>()(z.readonly(z.object({ ...reportShape, seen: moment })));

const screenShape = {
  name: z.string().check(z.refine(isScreenName)),
  plan: screenPlanSchema,
  firstUntil: z.nullable(moment),
};

/** A screen as its displays are told of it. */
export const screenSchema = schemaOf<NamedScreen>()(z.readonly(z.object({ ...screenShape, now: moment })));

const attendedSchema = schemaOf<AttendedScreen>()(
  z.readonly(z.object({ ...screenShape, version: z.string(), displays: listOf(displaySchema) })),
);

/** Every screen, with who shows it. */
export const screensSchema = schemaOf<ScreenList>()(
  z.readonly(z.object({ now: moment, canChange: z.boolean(), screens: listOf(attendedSchema) })),
);

/** The table of screens on disk: plans by name, and what is needed to know that something has happened. */
export const screenTableSchema = z.object({
  /** The edition that served when it was last written. */
  edition: z.nullable(z.string()),
  screens: z.record(
    z.string().check(z.refine(isScreenName)),
    z.object({
      plan: screenPlanSchema,
      /** Since when its first scene comes first. */
      firstSince: z.nullable(moment),
      /** Whether its figure was beyond the threshold when it was last looked at; nothing where there is none. */
      isBeyond: z.nullable(z.boolean()),
    }),
  ),
});
export type ScreenTable = z.infer<typeof screenTableSchema>;
