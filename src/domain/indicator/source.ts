import type { Bilingual } from '../bilingual.ts';
import type { Month } from '../time/period.ts';

/** The bodies and republishers whose files Saldo reads. */
export const SOURCE_IDS = [
  'sesnsp-cases',
  'sesnsp-victims',
  'rnid-cases',
  'rnid-victims',
  'sesnsp-municipal-cases',
  'republished-national-series',
  'sesnsp-municipal-victims',
  'republished-state-cases',
  'republished-national-modality',
  'republished-national-rnid',
  'republished-national-year',
  'republished-state-victims',
  'republished-state-derived',
  'republished-municipal-cases',
  'rnpdno',
  'inegi-deaths',
  'fgr-federal',
  'us-cbp',
  'conapo-state',
  'conapo-municipality',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** `official`: the body's own file. `republished`: the body's figure as another publisher printed it. */
export type Provenance = 'official' | 'republished';

/** A source: who publishes, what, where and under which licence. */
export interface Source {
  readonly id: SourceId;
  readonly name: Bilingual;
  readonly publisher: string;
  readonly provenance: Provenance;
  /** Where the public finds it. */
  readonly url: string;
  readonly licence: Bilingual;
}

/** Something implausible in a file that the steward looked at and took, with the reason, in the steward's words. */
export interface Acceptance {
  /** What was found, as the report names it. */
  readonly finding: string;
  readonly reason: string;
}

/** One publication of one source: a file, taken whole. The newest serves; the others are kept. */
export interface Vintage {
  /** `<source>@<coversThrough>#<first 8 hex digits of the checksum>`. */
  readonly id: string;
  readonly source: SourceId;
  readonly file: string;
  /** SHA-256 of the decompressed bytes, hex, so that a re-compressed copy is the same vintage. */
  readonly checksum: string;
  /** `YYYY-MM-DD` where it is known. */
  readonly publishedOn: string | null;
  readonly coversFrom: Month;
  readonly coversThrough: Month;
  /**
   * The last month of the official edition whose figures the file prints: years that ended in 2025 and were
   * published once more in August 2026 stand on the cut 2026-08. Figures of one cut belong together.
   */
  readonly cut: Month;
  readonly rows: number;
  /** Implausible findings that were taken all the same; left out where there was none. */
  readonly accepted?: readonly Acceptance[];
}

/** Orders vintages of one source from the oldest to the newest: by cut, coverage, publication, checksum. */
export function compareVintages(a: Vintage, b: Vintage): number {
  return (
    a.cut.localeCompare(b.cut) ||
    a.coversThrough.localeCompare(b.coversThrough) ||
    (a.publishedOn ?? '').localeCompare(b.publishedOn ?? '') ||
    a.checksum.localeCompare(b.checksum)
  );
}
