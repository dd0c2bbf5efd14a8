import MiniSearch, { type SearchResult } from 'minisearch';
import { LANGUAGES } from '../../../domain/bilingual.ts';
import { askedBeside } from './asked/asked-places.ts';
import { searchedWord, wordsIn } from './asked/words-in.ts';
import type { Entry, EntryKind } from './entries.ts';

/** Something found, with the words of it that matched, folded. */
export interface Found {
  readonly entry: Entry;
  readonly matched: ReadonlySet<string>;
}

/** What was found of one kind, best first. */
export interface FoundGroup {
  readonly kind: EntryKind;
  readonly found: readonly Found[];
  /** How many more there are of the kind. */
  readonly more: number;
}

/** Everything that can be found, and the way to find it. */
export interface SearchIndex {
  readonly find: (text: string) => readonly FoundGroup[];
}

const MOST_OF_A_KIND = 5;

/** A word of five letters may be mistyped in one place. */
function fuzziness(word: string): number | boolean {
  return word.length < 5 || /^\d/.test(word) ? false : 0.2;
}

function textOf(entry: Entry, field: string): string {
  if (field === 'id') return entry.id;
  if (field === 'title') return LANGUAGES.map((each) => entry.title[each]).join(' ');
  if (field === 'detail') return LANGUAGES.map((each) => entry.detail[each]).join(' ');
  return entry.more;
}

/** Groups what was found by kind, the kind of the best first. */
function grouped(found: readonly (Found & { readonly kind: EntryKind })[]): FoundGroup[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = found.filter((each) => each.kind === kind);
    return {
      kind,
      found: own.slice(0, MOST_OF_A_KIND),
      more: Math.max(0, own.length - MOST_OF_A_KIND),
    };
  });
}

/** Of what has some of the words sought, only what has the most of them. */
function closest(found: readonly SearchResult[]): readonly SearchResult[] {
  const most = Math.max(...found.map(({ queryTerms }) => queryTerms.length));
  return found.filter(({ queryTerms }) => queryTerms.length === most);
}

/** Makes entries findable: by the beginnings of words of either language, accents aside, all words of the text in each; where nothing has all of them, by as many as anything has. */
export function searchIndex(entries: readonly Entry[]): SearchIndex {
  const byId = new Map(entries.map((each) => [each.id, each]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'detail', 'more'],
    extractField: textOf,
    tokenize: wordsIn,
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: fuzziness,
      boostDocument: (id) => byId.get(String(id))?.weight ?? 1,
      weights: { fuzzy: 0.2, prefix: 0.6 },
    },
  });
  index.addAll(entries);
  const search = (text: string) => {
    const all = index.search(text, { combineWith: 'AND' });
    return all.length > 0 ? all : closest(index.search(text, { combineWith: 'OR' }));
  };
  const besideOf = (text: string): FoundGroup[] => {
    const entry = askedBeside(text, entries);
    return entry ? [{ kind: 'beside', found: [{ entry, matched: new Set() }], more: 0 }] : [];
  };
  return {
    find: (text) => [
      ...besideOf(text),
      ...grouped(
        search(text).flatMap(({ id, terms }) => {
          const entry = byId.get(String(id));
          return entry ? [{ entry, kind: entry.kind, matched: new Set(terms) }] : [];
        }),
      ),
    ],
  };
}

/** A text in pieces, those marked that are among the matched words. */
export function markedPieces(
  text: string,
  matched: ReadonlySet<string>,
): readonly { readonly text: string; readonly isMarked: boolean }[] {
  return text.split(/([^\p{L}\p{N}]+)/u).map((piece) => {
    const word = searchedWord(piece);
    return { text: piece, isMarked: word !== undefined && matched.has(word) };
  });
}
