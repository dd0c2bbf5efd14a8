import type { Curated } from '../src/domain/claims/curated.ts';
import type { EditionContents } from '../src/server/store/memory.ts';
import curated from '../data/curated.json' with { type: 'json' };
import sample from './sample.json' with { type: 'json' };

/** A small piece of the embedded edition: real figures, made by `npm run build:sample`, and the tables that ship. */
export const SAMPLE: EditionContents = {
  ...(sample as unknown as EditionContents),
  curated: curated as unknown as Curated,
};
