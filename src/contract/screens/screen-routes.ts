import * as z from 'zod/mini';
import { isScreenName, MOST_NAME } from '../../domain/view/screen/screen.ts';
import { described } from '../parameters.ts';
import { reportSchema, screenPlanSchema, screenSchema, screensSchema } from './screen-answers.ts';

const name = described(
  z
    .string()
    .check(
      z.refine(isScreenName, `expected small letters, digits and hyphens, ${MOST_NAME} characters at most`),
    ),
  'The name of a screen: small letters, digits and hyphens, 40 characters at most.',
  { examples: ['lobby'] },
);

const ifMatch = described(
  z.optional(z.string()),
  'The `ETag` of the screen as it was seen: it is changed only while it is that, and otherwise left with 412, so that nobody’s change is lost. Left out, it is changed whatever it has become.',
  { examples: ['"9f1c2b7a40d3e865"'] },
);

const ifNoneMatch = described(
  z.optional(z.string()),
  '`*`: it is made only where no screen has this name, and one that has is left with 412.',
  { examples: ['*'] },
);

/** A way to ask of screens, or to change them. */
export interface ScreenRoute {
  readonly method: 'get' | 'put' | 'delete' | 'post';
  readonly path: string;
  readonly sentence: string;
  readonly parameters: Readonly<Record<string, z.ZodMiniType<string, string>>>;
  /** What headers of the question may say, by their names. */
  readonly headers?: Readonly<Record<string, z.ZodMiniType<string | undefined, string | undefined>>>;
  /** Whether the answer names the version of the screen, as its `ETag`. */
  readonly hasVersion?: true;
  /** What is sent, where anything is. */
  readonly body?: z.ZodMiniType;
  /** What is answered as JSON, where that is what is answered. */
  readonly answer?: z.ZodMiniType;
  /** Whether the server's token is asked for, as `Authorization: Bearer …`. */
  readonly needsToken?: true;
}

const ONE = '/api/v1/screens/{name}';

/** Screens that are looked after from a desk: nothing of an edition, kept by no cache. */
export const SCREEN_ROUTES = {
  screens: {
    method: 'get',
    path: '/api/v1/screens',
    sentence:
      'Every named screen: what it shows, the version of that, and the displays that show it, with scene, edition, version and when they were last seen. Not kept.',
    parameters: {},
    answer: screensSchema,
  },
  screen: {
    method: 'get',
    path: ONE,
    sentence:
      'One named screen, as its displays are told of it, and the server’s clock; its `ETag` names what it is to show. Not kept.',
    parameters: { name },
    hasVersion: true,
    answer: screenSchema,
  },
  putScreen: {
    method: 'put',
    path: ONE,
    sentence:
      'Makes a screen or changes it: `{"wall": "s=cards&s=lines~30"}` is enough; `banner` has words and an end, `schedule` other walls at hours (Mexico City) of days (1 is Monday), `first` a scene that comes first for a day after a new edition or once a figure is above or below a value.',
    parameters: { name },
    headers: { 'If-Match': ifMatch, 'If-None-Match': ifNoneMatch },
    hasVersion: true,
    body: screenPlanSchema,
    answer: screenSchema,
    needsToken: true,
  },
  deleteScreen: {
    method: 'delete',
    path: ONE,
    sentence: 'Takes a screen away; its displays go on with what they show.',
    parameters: { name },
    headers: { 'If-Match': ifMatch },
    needsToken: true,
  },
  screenEvents: {
    method: 'get',
    path: `${ONE}/events`,
    sentence:
      'Server-sent events of one screen: `screen` with the same answer at once and at every change, `gone` when it is taken away, and a line every fifteen seconds.',
    parameters: { name },
  },
  reportScreen: {
    method: 'post',
    path: `${ONE}/displays`,
    sentence:
      'A display tells what it shows, and is answered as a question for its screen; only of a screen that exists, without a token, and so many times a minute.',
    parameters: { name },
    body: reportSchema,
    answer: screenSchema,
  },
} as const satisfies Readonly<Record<string, ScreenRoute>>;
