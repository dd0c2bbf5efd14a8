import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { readClaims } from '../../../src/ingest/curated/claims.ts';

const file = join(import.meta.dirname, '../../../data/claims.csv');

/** Every claim of the product, read from its table. */
export const CLAIMS: readonly Claim[] = readClaims(readFileSync(file, 'utf8'), 'claims.csv');

/** The claim with an id; a test that asks for none fails here. */
export function claim(id: string): Claim {
  const found = CLAIMS.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}
