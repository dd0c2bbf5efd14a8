import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { heldUnderAll, type JudgedClaim } from '../../../domain/claims/filter.ts';
import { OUTCOMES } from '../../../domain/claims/part/part.ts';
import {
  CANNOT_TELL_SENTENCES,
  OUTCOME_NAMES,
  OUTCOME_SENTENCES,
} from '../../../domain/claims/claims.words.ts';
import { claimsQuery } from '../../api/claims-queries.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { useSearch } from '../../router/address.ts';
import { claimOfPath } from '../../router/claim-path.ts';
import { usePagePath } from '../../router/url-state.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { saveCsv } from '../../ui/figure/menu/download.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { pushOwn, useOwnText } from '../../router/own-query.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { ClaimPage } from './ClaimPage.tsx';
import { MonthlyListTable } from './whole/MonthlyListTable.tsx';
import { Quoted } from './whole/Quoted.tsx';
import { SpeakerTable } from './whole/SpeakerTable.tsx';
import {
  CLAIM_PARAMETERS,
  chooseClaims,
  isFiltered,
  readClaimFilter,
  undecidedReasons,
} from './claim-choice.ts';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimList } from './ClaimList.tsx';
import { claimsTable } from './claims-csv.ts';
import { FindingSwitch } from './FindingSwitch.tsx';
import { AnnouncedFigure } from './stated/AnnouncedFigure.tsx';
import { STATED_INDICATOR, statedHomicides } from './stated/stated-homicides.ts';
import { StatedFigure } from './stated/StatedFigure.tsx';

const WANTED = [STATED_INDICATOR, 'homicide-cases'] as const;
const TALL = 'my-6 min-h-[80vh]';

/** What was said in public, and what the registers say of it. */
export function ClaimsPage() {
  const load = useEvidence(WANTED);
  const edition = load.status === 'ready' ? load.evidence.edition.id : '';
  const claims = useQuery({ ...claimsQuery(edition), enabled: edition !== '' });
  const words = useWords('claims');
  const path = usePagePath();
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className={TALL} />;
  }
  if (claims.error && !claims.data) {
    const again = (): void => void claims.refetch();
    return <Failed failure={claims.error.problem} onRetry={again} what={words.failed} className={TALL} />;
  }
  if (load.status === 'loading' || !claims.data) return <Loading className={TALL} />;
  const one = claimOfPath(path);
  if (one !== undefined) {
    return <ClaimPage id={one} claims={claims.data.claims} edition={load.evidence.edition.id} />;
  }
  return <Claims claims={claims.data.claims} evidence={load.evidence} />;
}

interface ClaimsProps {
  readonly claims: readonly JudgedClaim[];
  readonly evidence: Evidence;
}

function Claims({ claims, evidence }: ClaimsProps) {
  const words = useWords('claims');
  const search = useSearch();
  const filter = useMemo(() => readClaimFilter(search), [search]);
  const { matching, counts } = useMemo(() => chooseClaims(claims, filter), [claims, filter]);
  const [opened, onOpen] = useOwnText('claim');
  const stated = useMemo(
    () =>
      statedHomicides(
        claims.map(({ claim }) => claim),
        evidence.cubes.get(STATED_INDICATOR),
      ),
    [claims, evidence],
  );
  const all = OUTCOMES.reduce((sum, each) => sum + counts[each], 0);
  const lead = words.lead({
    all,
    holds: counts.holds,
    sized: counts['other-size'],
    short: counts['falls-short'],
    opposite: counts.opposite,
    undecided: counts['cannot-tell'],
  });
  const toggle = (id: string): void => onOpen(id === opened ? null : id);
  return (
    <>
      <PageOpening heading={words.heading} sentence={lead}>
        {!isFiltered(filter) && <Quoted claims={claims} />}
        <Surroundings claims={matching} />
        <FindingSwitch
          counts={counts}
          chosen={filter.outcome}
          onChoose={(next) => pushOwn({ finding: next })}
        />
        <ClaimFilters
          claims={claims}
          filter={filter}
          onChange={(parameter, value) => pushOwn({ [parameter]: value })}
          onClear={() => pushOwn(Object.fromEntries(CLAIM_PARAMETERS.map((each) => [each, null])))}
        />
      </PageOpening>
      <div className="blocks">
        <div>
          <Download matching={matching} edition={evidence.edition.id} />
          <ClaimList
            matching={matching}
            all={claims}
            edition={evidence.edition.id}
            opened={opened}
            onToggle={toggle}
          />
        </div>
        <SpeakerTable claims={claims} />
        <MonthlyListTable claims={claims} />
        {/* How one figure was stated month by month; then each beside both registers, on both sides of the change of method. */}
        {stated && <StatedFigure stated={stated} evidence={evidence} onClaim={(id) => onOpen(id)} />}
        <AnnouncedFigure evidence={evidence} />
      </div>
    </>
  );
}

function Download({
  matching,
  edition,
}: {
  readonly matching: readonly JudgedClaim[];
  readonly edition: string;
}) {
  const words = useWords('figure-menu');
  const file = { name: `saldo-claims-${edition}.csv`, table: () => claimsTable(matching, edition) };
  return (
    <div className="screen-only flex justify-end">
      <Button look="plain" className="text-xs" onClick={() => saveCsv(file)}>
        {words.csv}
      </Button>
    </div>
  );
}

/** How far findings hang on the base, how they are made, and why so many cannot be decided. */
function Surroundings({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  const words = useWords('claims');
  const language = useLanguage();
  const formats = useFormats();
  const { held, everywhere } = heldUnderAll(claims);
  const reasons = undecidedReasons(claims);
  return (
    <>
      {held > 0 && <p className="measure mt-2">{words.bases(held, everywhere)}</p>}
      <p className="measure mt-2 text-sm text-soft">{words.how}</p>
      <Disclosure summary={words.definitions} className="mt-2">
        <dl className="measure">
          {OUTCOMES.map((outcome) => (
            <div key={outcome} className="mt-1">
              <dt className="font-semibold">{OUTCOME_NAMES[outcome][language]}</dt>
              <dd>{OUTCOME_SENTENCES[outcome][language]}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      {reasons.length > 0 && (
        <Disclosure summary={words.reasons} className="mt-2">
          <ul className="measure list-disc pl-5">
            {reasons.map(([reason, count]) => (
              <li key={reason}>
                {words.reasonCount(formats.count(count), CANNOT_TELL_SENTENCES[reason][language])}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
