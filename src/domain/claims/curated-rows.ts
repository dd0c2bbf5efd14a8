import type { JudgedClaim } from './filter.ts';
import type { PublicEvent } from '../record/curated/event.ts';
import type { TableField } from '../table.ts';

/** The columns of claims as a table, the same from the API as from the page. */
export const CLAIM_COLUMNS = [
  'edition',
  'id',
  'stated_on',
  'speaker',
  'speaker_kind',
  'topic',
  'region',
  'indicator',
  'measure',
  'window_from',
  'window_to',
  'base_from',
  'base_to',
  'direction',
  'size',
  'finding',
  'reason',
  'stated',
  'found',
  'closeness',
  'nearest',
  'other_bases_hold',
  'other_bases',
  'said_es',
  'said_en',
  'link',
] as const;

/** A claim under {@link CLAIM_COLUMNS}, with the edition that judged it. */
export function claimRow({ claim, finding }: JudgedClaim, edition: string): TableField[] {
  const { query } = claim;
  return [
    edition,
    claim.id,
    claim.statedOn,
    claim.speaker,
    claim.speakerKind,
    claim.topic,
    claim.region,
    query?.indicator ?? null,
    query?.measure ?? null,
    query?.window.from ?? null,
    query?.window.to ?? null,
    query?.base?.from ?? null,
    query?.base?.to ?? null,
    claim.direction,
    claim.size?.value ?? null,
    finding.outcome,
    finding.reason,
    finding.stated,
    finding.found,
    finding.closeness,
    finding.nearest,
    finding.otherBases.hold,
    finding.otherBases.of,
    claim.paraphrase.es,
    claim.paraphrase.en,
    claim.link,
  ];
}

/** The columns of dated events as a table. */
export const EVENT_COLUMNS = ['id', 'date', 'kind', 'region', 'title_es', 'title_en', 'link'] as const;

/** An event under {@link EVENT_COLUMNS}. */
export function eventRow({ id, date, kind, region, title, link }: PublicEvent): TableField[] {
  return [id, date, kind, region, title.es, title.en, link];
}
