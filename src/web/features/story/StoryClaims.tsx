import { useQuery } from '@tanstack/react-query';
import { filterClaims, heldUnderAll, type JudgedClaim } from '../../../domain/claims/filter.ts';
import { OUTCOMES, type FindingOutcome } from '../../../domain/claims/part/part.ts';
import { OUTCOME_NAMES } from '../../../domain/claims/claims.words.ts';
import { countOutcomes } from '../../../domain/claims/finding-changes.ts';
import { NATION, type RegionCode } from '../../../domain/place/region.ts';
import { claimsQuery } from '../../api/claims-queries.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PageLink } from '../../router/links.tsx';
import { OUTCOME_GROUNDS, OutcomeSign } from '../../reading/verdict/OutcomeMark.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { Prose } from './Prose.tsx';
import { StorySection } from './StorySection.tsx';
import { usePlace } from './use-place.ts';

interface StoryClaimsProps {
  readonly region: RegionCode;
  readonly edition: string;
}

/** How the statements on a region came out, from the same findings as their page. */
export function StoryClaims({ region, edition }: StoryClaimsProps) {
  const words = useWords('story');
  const name = usePlace(region);
  const { data, error, refetch } = useQuery(claimsQuery(edition));
  const claims = data ? filterClaims(data.claims, region === NATION ? {} : { region }) : [];
  const counts = countOutcomes(claims.map((each) => each.finding));
  const { held, everywhere } = heldUnderAll(claims);
  const address = claimsAddress(claims, region);
  const lead =
    claims.length === 0 ? (
      words.saidNone(name)
    ) : (
      <Findings counts={counts} address={address} place={region === NATION ? '' : name} />
    );
  const sentences = [
    ...(error && !data ? [words.saidFailed] : data ? [lead] : []),
    ...(held > 0 ? [words.heldUnder(held, everywhere)] : []),
  ];
  const more = claims.length > 0 ? { more: { to: address(), text: words.toClaims } } : {};
  return (
    <StorySection
      id="story-said"
      title={words.said}
      sentences={sentences}
      onRetry={error && !data ? () => void refetch() : undefined}
      {...more}
    >
      {claims.length > 0 && <Strip counts={counts} />}
    </StorySection>
  );
}

type Address = (outcome?: FindingOutcome) => string;

/** Where the statements of a region are listed, all of them or those of one finding; a group of states has no list of its own. */
function claimsAddress(claims: readonly JudgedClaim[], region: RegionCode): Address {
  const where = region !== NATION && claims.some(({ claim }) => claim.region === region);
  return (outcome) => {
    const query = new URLSearchParams({
      ...(where && { where: region }),
      ...(outcome && { finding: outcome }),
    });
    return `/claims${query.size > 0 ? `?${query.toString()}` : ''}`;
  };
}

interface FindingsProps {
  readonly counts: Readonly<Record<FindingOutcome, number>>;
  readonly address: Address;
  /** Nothing for the nation, whose list holds every statement. */
  readonly place: string;
}

/** How the statements came out, in a sentence; each number leads to the statements behind it. */
function Findings({ counts, address, place }: FindingsProps) {
  const words = useWords('story');
  const formats = useFormats();
  const all = OUTCOMES.reduce((sum, each) => sum + counts[each], 0);
  const findings = {
    all,
    holds: counts.holds,
    sized: counts['other-size'],
    short: counts['falls-short'],
    opposite: counts.opposite,
    undecided: counts['cannot-tell'],
  };
  const link = (count: number, to: string) => <PageLink to={to}>{formats.count(count)}</PageLink>;
  return (
    <Prose
      text={words.findings(place, findings)}
      figures={{
        all: link(all, address()),
        holds: link(findings.holds, address('holds')),
        sized: link(findings.sized, address('other-size')),
        short: link(findings.short, address('falls-short')),
        opposite: link(findings.opposite, address('opposite')),
        undecided: link(findings.undecided, address('cannot-tell')),
      }}
    />
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
