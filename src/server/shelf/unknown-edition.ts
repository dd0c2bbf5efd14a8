import { REFUSAL_WORDS } from '../api/api.words.ts';
import { Fault } from '../fault.ts';
import type { Shelf } from './shelf.ts';

/** The refusal of an edition that is not kept; it names those that are. */
export async function unknownEdition(shelf: Shelf, edition = ''): Promise<Fault> {
  const kept = (await shelf.editions()).map((each) => each.id);
  return new Fault(404, 'unknown-edition', REFUSAL_WORDS.notKept(edition, kept), 'edition');
}
