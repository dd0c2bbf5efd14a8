import type { frame as es } from '../es/frame.ts';
import { figure } from './figure.ts';
import { filter } from './filter.ts';
import { judgement } from './judgement.ts';
import { shell } from './shell.ts';

/** What the first paint says in English. */
export const frame: typeof es = { shell, filter, figure, judgement };
