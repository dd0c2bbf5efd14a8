import { figure } from './es/figure.ts';
import { filter } from './es/filter.ts';
import { judgement } from './es/judgement.ts';
import { overview } from './es/overview.ts';
import { shell } from './es/shell.ts';

/** Every visible sentence in Spanish. To add a section: a file in `es/`, its equal in `en/`, a line in both. */
export const es = { shell, filter, figure, judgement, overview };
