import { speakerIn } from '../../../domain/claims/speakers.words.ts';
import { useEffect, useRef } from 'react';
import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import { CLAIM_TOPIC_NAMES, SPEAKER_KIND_NAMES } from '../../../domain/claims/claims.words.ts';
import { NATION, regionName } from '../../../domain/place/region.ts';
import { claimAddress } from '../../router/claim-path.ts';
import { PageLink } from '../../router/links.tsx';
import { useSearch } from '../../router/address.ts';
import { FigureActions } from '../../ui/figure/FigureActions.tsx';
import { OutcomeMark } from '../../reading/verdict/OutcomeMark.tsx';
import { ClaimDetail } from './detail/ClaimDetail.tsx';
import { claimSentence, saidOn } from './claim-text.ts';
import { useClaimSpeech } from './use-claim-speech.ts';

interface ClaimItemProps {
  readonly judged: JudgedClaim;
  readonly edition: string;
  readonly open: boolean;
  /** Brought into sight when it appears: the address named it. */
  readonly arrival: boolean;
  readonly onToggle: (id: string) => void;
}

/** The address of one claim, opened. */
function useClaimAddress(id: string): string {
  const query = new URLSearchParams(useSearch());
  query.set('claim', id);
  return `?${query.toString()}`;
}

function useArrival(wanted: boolean) {
  const element = useRef<HTMLElement>(null);
  const first = useRef(wanted);
  useEffect(() => {
    if (first.current) element.current?.scrollIntoView();
  }, []);
  return element;
}

/** One statement: who, when, where; what was said; what the data say; and, opened, the arithmetic. */
export function ClaimItem({ judged, edition, open, arrival, onToggle }: ClaimItemProps) {
  const speech = useClaimSpeech();
  const { language } = speech;
  const { claim, finding } = judged;
  const sentence = claimSentence(judged, speech);
  const where = claim.region === NATION ? '' : ` · ${regionName(claim.region)[language]}`;
  return (
    <article
      ref={useArrival(arrival)}
      id={claim.id}
      aria-label={claim.id}
      className="border-t border-rule py-3"
    >
      <div className="flex flex-col gap-x-6 gap-y-1 md:flex-row md:items-start">
        <div className="shrink-0 text-xs text-soft" style={{ width: '13rem' }}>
          <p className="figures font-semibold text-ink">{saidOn(claim.statedOn, speech)}</p>
          <p>{speakerIn(claim.speaker, language)}</p>
          <p>
            {SPEAKER_KIND_NAMES[claim.speakerKind][language]} · {CLAIM_TOPIC_NAMES[claim.topic][language]}
            {where}
          </p>
        </div>
        <div className="measure grow">
          <p>{claim.paraphrase[language]}</p>
          <p className="mt-1 text-sm text-soft">{sentence}</p>
          <p className="mt-1 text-xs">
            <a href={claim.link} target="_blank" rel="noreferrer">
              {claim.sourceTitle}
            </a>
          </p>
        </div>
        <div className="flex shrink-0 flex-wrap gap-x-4 gap-y-1" style={{ maxWidth: '11rem' }}>
          <OutcomeMark outcome={finding.outcome} />
          <ToggleLink id={claim.id} open={open} onToggle={onToggle} />
          <PageLink
            to={claimAddress(claim.id)}
            className="screen-only py-1 text-xs underline underline-offset-4"
          >
            {speech.words.ownPage}
          </PageLink>
        </div>
      </div>
      {open && (
        <div>
          <FigureActions anchor={claim.id} sentence={`${claim.paraphrase[language]} ${sentence}`} />
          <ClaimDetail id={claim.id} edition={edition} />
        </div>
      )}
    </article>
  );
}

type ToggleLinkProps = Pick<ClaimItemProps, 'open' | 'onToggle'> & { readonly id: string };

function ToggleLink({ id, open, onToggle }: ToggleLinkProps) {
  const { words } = useClaimSpeech();
  return (
    <a
      href={useClaimAddress(id)}
      aria-expanded={open}
      aria-label={`${open ? words.closeClaim : words.openClaim}, ${id}`}
      className="screen-only text-xs whitespace-nowrap underline underline-offset-4"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onToggle(id);
      }}
    >
      {open ? words.closeClaim : words.openClaim} <span className="figures text-soft">{id}</span>
    </a>
  );
}
