/**
 * The files of a static export beside its pages: what a store is made of and answers that pages ask for, each named
 * by a digest of its content, so that a file host and browsers may keep them for ever; an index of one edition; and
 * the pointer to the index, the only one that changes in place.
 */
export const POINTER = 'data/now.json';

/** What the pointer says. */
export interface ExportPointer {
  readonly edition: string;
  /** The file of the index, as a path below the export's base. */
  readonly index: string;
}

/** Where the content of one edition stands: by name of a part of its store, and by address of an answer. */
export interface ExportIndex {
  readonly edition: string;
  /** The contract that the kept answers keep. */
  readonly contract: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  /** Files of more answers, by {@link listOfAddress}: each maps addresses to files as `answers` does. */
  readonly lists: Readonly<Record<string, string>>;
}

/**
 * The list of the index that has an answer: those of single municipalities and statements are thousands and stand
 * apart; nothing for those that every reader may need.
 * @example listOfAddress('/api/v1/municipalities/11007/series') // 'municipalities-11'
 * @example listOfAddress('/api/v1/claims/C057') // 'claims'
 * @example listOfAddress('/api/v1/claims') // undefined
 */
export function listOfAddress(address: string): string | undefined {
  const state = /^\/api\/v1\/municipalities\/(\d{2})\d{3}\//.exec(address)?.[1];
  if (state) return `municipalities-${state}`;
  return /^\/api\/v1\/claims\/\w/.test(address) ? 'claims' : undefined;
}

/** Stands in kept answers for the edition, so that an answer whose figures stay is the same file in the next one. */
const THE_EDITION = '@edition';

/** An answer as it is kept: without the name of its edition. */
export function withoutEdition(answer: string, edition: string): string {
  return answer.replaceAll(edition, THE_EDITION);
}

/** A kept answer as it is given: with the name of the edition that it stands in. */
export function withEdition(kept: string, edition: string): string {
  return kept.replaceAll(THE_EDITION, edition);
}

/** Names of the parts of a store. A cube, table or printing is written without the edition, so that it stays while its figures do. */
export const PART = {
  edition: 'edition',
  vintages: 'vintages',
  population: 'population',
  municipalities: 'municipalities',
  municipalPopulation: 'municipal-population',
  curated: 'curated',
  cube: (indicator: string) => `cubes/${indicator}`,
  municipalTables: (indicator: string) => `tables/${indicator}`,
  yearly: (indicator: string) => `yearly/${indicator}`,
  /** A list of files by year. */
  printings: (indicator: string) => `printings/${indicator}`,
  /** A list of files by year. */
  sourceRows: (indicator: string) => `rows/${indicator}`,
} as const;
