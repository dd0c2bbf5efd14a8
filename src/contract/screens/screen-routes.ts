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

/** A way to ask of screens, or to change them. */
export interface ScreenRoute {
  readonly method: 'get' | 'put' | 'delete' | 'post';
  readonly path: string;
  readonly sentence: string;
  readonly parameters: Readonly<Record<string, z.ZodMiniType<string, string>>>;
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
      'Every named screen: what it shows, and the displays that show it, with scene, edition, version and when they were last seen. Not kept.',
    parameters: {},
    answer: screensSchema,
  },
  screen: {
    method: 'get',
    path: ONE,
    sentence: 'One named screen, as its displays are told of it, and the server’s clock. Not kept.',
    parameters: { name },
    answer: screenSchema,
  },
  putScreen: {
    method: 'put',
    path: ONE,
    sentence:
      'Makes a screen or changes it: `{"wall": "s=cards&s=lines~30"}` is enough; `banner` has words and an end, `schedule` other walls at hours (Mexico City) of days (1 is Monday), `first` a scene that comes first for a day after a new edition or once a figure is above or below a value.',
    parameters: { name },
    body: screenPlanSchema,
    answer: screenSchema,
    needsToken: true,
  },
  deleteScreen: {
    method: 'delete',
    path: ONE,
    sentence: 'Takes a screen away; its displays go on with what they show.',
    parameters: { name },
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
