import { useQuery } from '@tanstack/react-query';
import { regionClaimsQuery } from '../../api/region-queries.ts';
import { PageLink } from '../../ui/links.tsx';
import { useFormats } from '../../ui/formats.ts';
import { useRegionWords } from '../../words/region.ts';
import { useLanguage } from '../../words/words.ts';
import type { RegionParts } from './RegionPage.tsx';

const SHOWN = 12;

/** Public statements about the region, newest first; nothing where the register of claims cannot be had. */
export function RegionClaims({ reading, evidence }: RegionParts) {
  const words = useRegionWords();
  const language = useLanguage();
  const formats = useFormats();
  const { data } = useQuery({ ...regionClaimsQuery(evidence.edition.id, reading.region), retry: false });
  if (!data) return null;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims" className="font-serif text-lg font-semibold">
        {words.claims}
      </h2>
      {data.claims.length === 0 && <p className="text-sm text-soft">{words.noClaims}</p>}
      <ul className="measure mt-1 text-sm">
        {data.claims.slice(0, SHOWN).map(({ claim }) => (
          <li key={claim.id} className="border-t border-rule py-1.5">
            {claim.statedOn && /^\d{4}-\d\d-\d\d$/.test(claim.statedOn) && (
              <span className="figures text-soft">{formats.date(claim.statedOn)}: </span>
            )}
            <a href={claim.link} target="_blank" rel="noreferrer" className="underline underline-offset-4">
              {claim.paraphrase[language]}
            </a>{' '}
            <span className="text-soft">({claim.speaker})</span>
          </li>
        ))}
      </ul>
      <PageLink to="/claims" className="mt-2 inline-block text-sm underline underline-offset-4">
        {words.toClaims}
      </PageLink>
    </section>
  );
}
