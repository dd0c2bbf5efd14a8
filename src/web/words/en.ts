import { figure } from './en/figure.ts';
import { filter } from './en/filter.ts';
import { judgement } from './en/judgement.ts';
import { overview } from './en/overview.ts';
import { shell } from './en/shell.ts';
import type { es } from './es.ts';

/** Every visible sentence in English: the shape is the Spanish one, so a missing sentence does not compile. */
export const en: typeof es = { shell, filter, figure, judgement, overview };
