import { speakerIn } from '../../../../domain/claims/speakers.words.ts';
import { useMemo } from 'react';
import type { JudgedClaim } from '../../../../domain/claims/filter.ts';
import { mostQuoted } from '../../../../domain/claims/ledger/quoted.ts';
import { OutcomeMark } from '../../../reading/verdict/OutcomeMark.tsx';
import { claimAddress } from '../../../router/claim-path.ts';
import { PageLink } from '../../../router/links.tsx';
import { claimSentence, saidOn } from '../claim-text.ts';
import { useClaimSpeech } from '../use-claim-speech.ts';

const SHOWN = 10;

/** The few statements that people quote, chosen by a rule, each with its finding and the way to its page. */
export function Quoted({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  const speech = useClaimSpeech();
  const { words, language } = speech;
  const quoted = useMemo(() => mostQuoted(claims, SHOWN), [claims]);
  if (quoted.length === 0) return null;
  return (
    <section aria-labelledby="quoted" className="mt-4">
      <h2 id="quoted" className="font-semibold">
        {words.quoted}
      </h2>
      <ul className="mt-1 gap-x-10 text-sm xl:grid xl:grid-cols-2">
        {quoted.map(({ judged, times }) => (
          <li
            key={judged.claim.id}
            className="flex flex-col gap-x-6 gap-y-1 border-t border-rule py-2 md:flex-row md:items-start"
          >
            <div className="shrink-0" style={{ width: '11rem' }}>
              <OutcomeMark outcome={judged.finding.outcome} />
            </div>
            <div className="measure grow">
              <PageLink to={claimAddress(judged.claim.id)} className="underline underline-offset-4">
                {judged.claim.paraphrase[language]}
              </PageLink>
              <p className="text-soft">{claimSentence(judged, speech)}</p>
              <p className="text-xs text-soft">
                {speakerIn(judged.claim.speaker, language)} · {saidOn(judged.claim.statedOn, speech)} ·{' '}
                {words.quotedTimes(times)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="measure mt-1 text-xs text-soft">{words.quotedHow}</p>
    </section>
  );
}
