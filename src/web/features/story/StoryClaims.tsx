import { useQuery } from '@tanstack/react-query';
import { filterClaims, heldUnderAll } from '../../../domain/claim-filter.ts';
import { OUTCOMES } from '../../../domain/claim-part.ts';
import { OUTCOME_NAMES } from '../../../domain/claim-words.ts';
import { countOutcomes } from '../../../domain/finding-changes.ts';
import { NATION, type RegionCode } from '../../../domain/region.ts';
import { claimsQuery } from '../../api/claims-queries.ts';
import { useFormats } from '../../ui/formats.ts';
import { OUTCOME_GROUNDS, OutcomeSign } from '../../ui/OutcomeMark.tsx';
import { useStoryWords } from '../../words/story.ts';
import { useLanguage } from '../../words/words.ts';
import { StorySection } from './StorySection.tsx';

interface StoryClaimsProps {
  readonly region: RegionCode;
  readonly name: string;
  readonly edition: string;
}

/** How the statements on a region came out, from the same findings as their page. */
export function StoryClaims({ region, name, edition }: StoryClaimsProps) {
  const words = useStoryWords();
  const formats = useFormats();
  const language = useLanguage();
  const { data, error } = useQuery(claimsQuery(edition));
  const claims = data ? filterClaims(data.claims, region === NATION ? {} : { region }) : [];
  const counts = countOutcomes(claims.map((each) => each.finding));
  const all = formats.count(claims.length);
  const { held, everywhere } = heldUnderAll(claims);
  const findings = OUTCOMES.map(
    (each) => `${OUTCOME_NAMES[each][language]}: ${formats.count(counts[each])}`,
  ).join('; ');
  const some = region === NATION ? words.saidAll(all, findings) : words.saidOf(name, all, findings);
  const lead = claims.length === 0 ? words.saidNone(name) : some;
  const sentences = [
    ...(error ? [words.saidFailed] : data ? [lead] : []),
    ...(held > 0 ? [words.saidBases(formats.count(held), formats.count(everywhere))] : []),
  ];
  return (
    <StorySection id="story-said" title={words.said} sentences={sentences}>
      {claims.length > 0 && <Strip counts={counts} />}
    </StorySection>
  );
}

function Strip({ counts }: { readonly counts: ReturnType<typeof countOutcomes> }) {
  const language = useLanguage();
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {OUTCOMES.map((outcome) => (
        <li key={outcome} className="grid items-center gap-3" style={{ gridTemplateColumns: '10rem 1fr' }}>
          <span className="inline-flex items-center gap-1.5">
            <OutcomeSign outcome={outcome} />
            {OUTCOME_NAMES[outcome][language]}
          </span>
          <span className="flex items-center gap-2">
            <span
              className={`inline-block border ${OUTCOME_GROUNDS[outcome]}`}
              style={{
                height: '1rem',
                width: `${(80 * counts[outcome]) / Math.max(1, ...Object.values(counts))}%`,
              }}
            />
            <span className="figures">{counts[outcome]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
