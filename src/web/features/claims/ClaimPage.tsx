import { speakerIn } from '../../../domain/claims/speakers.words.ts';
import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import {
  CLAIM_TOPIC_NAMES,
  OUTCOME_SENTENCES,
  SPEAKER_KIND_NAMES,
} from '../../../domain/claims/claims.words.ts';
import { NATION, regionName } from '../../../domain/place/region.ts';
import { OutcomeMark } from '../../reading/verdict/OutcomeMark.tsx';
import { PageLink } from '../../router/links.tsx';
import { FigureActions } from '../../ui/figure/FigureActions.tsx';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { NothingHere } from '../../ui/states.tsx';
import { useOwnTitle } from '../../ui/hooks/use-own-title.ts';
import { useWords } from '../../words/words.ts';
import { claimSentence, claimTitle, saidOn } from './claim-text.ts';
import { ClaimDetail } from './detail/ClaimDetail.tsx';
import { useClaimSpeech } from './use-claim-speech.ts';

interface ClaimPageProps {
  readonly id: string;
  readonly claims: readonly JudgedClaim[];
  readonly edition: string;
}

/** One statement at its own address: what was said, the finding, a sentence to copy, and the arithmetic. */
export function ClaimPage({ id, claims, edition }: ClaimPageProps) {
  const { words } = useClaimSpeech();
  const judged = claims.find(({ claim }) => claim.id === id);
  const back = (
    <PageLink to="/claims" className="underline underline-offset-4">
      {words.back}
    </PageLink>
  );
  if (!judged) return <NothingHere reason={words.unknown(id)}>{back}</NothingHere>;
  return (
    <>
      <p className="screen-only pt-3 text-sm">{back}</p>
      <Shown judged={judged} edition={edition} />
    </>
  );
}

function Shown({ judged, edition }: { readonly judged: JudgedClaim; readonly edition: string }) {
  const speech = useClaimSpeech();
  const { language } = speech;
  const { claim, finding } = judged;
  useOwnTitle(useWords().shell.pageTitle(claimTitle(judged, speech)));
  const sentence = claimSentence(judged, speech);
  const said = [
    speakerIn(claim.speaker, language),
    saidOn(claim.statedOn, speech),
    SPEAKER_KIND_NAMES[claim.speakerKind][language],
    CLAIM_TOPIC_NAMES[claim.topic][language],
    ...(claim.region === NATION ? [] : [regionName(claim.region)[language]]),
  ];
  return (
    <article id={claim.id} aria-label={claim.id} className="pb-10">
      <PageOpening heading={said.join(' · ')} sentence={claim.paraphrase[language]}>
        <p className="mt-3">
          <OutcomeMark outcome={finding.outcome} />{' '}
          <span className="text-sm text-soft">{OUTCOME_SENTENCES[finding.outcome][language]}</span>
        </p>
        <p className="measure mt-2">{sentence}</p>
        <p className="mt-1 text-xs">
          <a href={claim.link} target="_blank" rel="noreferrer">
            {claim.sourceTitle}
          </a>
        </p>
      </PageOpening>
      <h2 className="sr-only">{speech.words.opens(claim.id)}</h2>
      <FigureActions anchor={claim.id} sentence={`${claim.paraphrase[language]} ${sentence}`} />
      <ClaimDetail id={claim.id} edition={edition} />
    </article>
  );
}
