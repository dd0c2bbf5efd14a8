import { speakerIn } from '../../../domain/claims/speakers.words.ts';
import { useQuery } from '@tanstack/react-query';
import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import { isMonth } from '../../../domain/time/period.ts';
import { regionClaimsQuery } from '../../api/region-queries.ts';
import { claimAddress } from '../../router/claim-path.ts';
import { PageLink } from '../../router/links.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { OutcomeMark } from '../../reading/verdict/OutcomeMark.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import type { RegionParts } from './region-model.ts';

const SHOWN = 12;

/** Whether the data could not tell of a statement. */
function isOpen({ finding }: JudgedClaim): boolean {
  return finding.outcome === 'cannot-tell';
}

/** Public statements about the region, those that could be judged first, each kind newest first; nothing where the register of claims cannot be had. */
export function RegionClaims({ reading, evidence }: RegionParts) {
  const words = useWords('region');
  const { data } = useQuery({ ...regionClaimsQuery(evidence.edition.id, reading.region), retry: false });
  if (!data) return null;
  const claims = data.claims.toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
  const isTold = claims.some(({ claim }) => claim.region === reading.region);
  return (
    <section aria-labelledby="claims">
      <h2 id="claims" className="font-serif text-lg font-semibold">
        {words.claims}
      </h2>
      {claims.length === 0 && <p className="text-sm text-soft">{words.noClaims}</p>}
      <ul className="mt-1 text-sm">
        {claims.slice(0, SHOWN).map((judged) => (
          <RegionClaim key={judged.claim.id} judged={judged} />
        ))}
      </ul>
      <PageLink
        to={isTold ? `/claims?where=${reading.region}` : '/claims'}
        className="mt-2 inline-block text-sm underline underline-offset-4"
      >
        {claims.length > SHOWN ? words.moreClaims(claims.length) : words.toClaims}
      </PageLink>
    </section>
  );
}

/** One statement with what came of it; its own link leads to the arithmetic. */
export function RegionClaim({ judged }: { readonly judged: JudgedClaim }) {
  const words = useWords('region');
  const language = useLanguage();
  const formats = useFormats();
  const { claim, finding } = judged;
  const { statedOn } = claim;
  const said = statedOn && (isMonth(statedOn) ? formats.month(statedOn) : formats.date(statedOn));
  return (
    <li className="flex flex-col gap-x-6 gap-y-1 border-t border-rule py-2 md:flex-row md:items-start">
      <div className="shrink-0" style={{ width: '11rem' }}>
        <OutcomeMark outcome={finding.outcome} />
      </div>
      <div className="measure grow">
        <p>
          {said && <span className="figures text-soft">{said}: </span>}
          <a href={claim.link} target="_blank" rel="noreferrer">
            {claim.paraphrase[language]}
          </a>{' '}
          <span className="text-soft">({speakerIn(claim.speaker, language)})</span>
        </p>
        <PageLink
          to={claimAddress(claim.id)}
          className="screen-only inline-block py-1 text-xs underline underline-offset-4"
        >
          {words.claimTested} <span className="figures text-soft">{claim.id}</span>
        </PageLink>
      </div>
    </li>
  );
}
