import { figure } from './figure.ts';
import { filter } from './filter.ts';
import { judgement } from './judgement.ts';
import { shell } from './shell.ts';

/** What the first paint says: the frame around every page, figures and verdicts. */
export const frame = { shell, filter, figure, judgement };
