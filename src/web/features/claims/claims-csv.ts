import type { JudgedClaim } from '../../../domain/claim-filter.ts';
import { csvText } from '../../ui/download.ts';

const HEAD = [
  'edition',
  'id',
  'stated_on',
  'speaker',
  'speaker_kind',
  'topic',
  'region',
  'indicator',
  'finding',
  'reason',
  'stated',
  'found',
  'closeness',
  'other_bases_hold',
  'other_bases',
  'said_es',
  'said_en',
  'link',
];

/** The claims on screen as a file, with the edition that judged them. */
export function claimsCsv(claims: readonly JudgedClaim[], edition: string): string {
  const rows = claims.map(({ claim, finding }) => [
    edition,
    claim.id,
    claim.statedOn,
    claim.speaker,
    claim.speakerKind,
    claim.topic,
    claim.region,
    claim.query?.indicator ?? null,
    finding.outcome,
    finding.reason,
    finding.stated,
    finding.found,
    finding.closeness,
    finding.otherBases.hold,
    finding.otherBases.of,
    claim.paraphrase.es,
    claim.paraphrase.en,
    claim.link,
  ]);
  return csvText([HEAD, ...rows]);
}
