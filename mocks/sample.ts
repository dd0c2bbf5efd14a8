import type { EditionContents } from '../src/server/store/memory.ts';
import sample from './sample.json' with { type: 'json' };

/** A small piece of the embedded edition: real figures, made by `npm run build:sample`. */
export const SAMPLE = sample as unknown as EditionContents;
