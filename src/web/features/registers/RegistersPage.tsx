import { useMemo } from 'react';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { useFormats } from '../../ui/format/formats.ts';
import type { PageProps } from '../../router/page.ts';
import { AcrossSection } from '../../reading/across/AcrossSection.tsx';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { RegistersFigure } from './RegistersFigure.tsx';
import { newestShared, readRegisters, REGISTERS, type RegisterYear } from './registers-model.ts';
import { RegistersTable } from './RegistersTable.tsx';
import { useWords } from '../../words/words.ts';

/** Deaths, victims and case files of homicide side by side, with what tells them apart. */
export function RegistersPage(props: PageProps) {
  const load = useEvidence(REGISTERS);
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  return <Registers {...props} evidence={load.evidence} />;
}

/** The newest year that all three have, and how each moved against the year before. */
function useLead(years: readonly RegisterYear[]): string {
  const words = useWords('registers');
  const formats = useFormats();
  const newest = newestShared(years);
  if (!newest) return words.noLead;
  const { now, before } = newest;
  const count = (id: (typeof REGISTERS)[number]): string => formats.count(now.totals[id] ?? 0);
  const lead = words.lead(
    String(now.year),
    count('homicide-deaths'),
    count('homicide-victims'),
    count('homicide-cases'),
  );
  if (!before) return lead;
  const clauses = REGISTERS.flatMap((id) => {
    const [to, from] = [now.totals[id], before.totals[id]];
    return to === null || from === null || from === 0
      ? []
      : [words.movedClause(words.counted[id], formats.changePercent(to / from))];
  });
  return `${lead} ${words.moved(clauses.join(', '))}`;
}

function Registers({ view, evidence }: PageProps & { readonly evidence: Evidence }) {
  const words = useWords('registers');
  const { name } = useRegionPlace(view.region);
  const years = useMemo(() => readRegisters(view.region, evidence), [view.region, evidence]);
  const lead = useLead(years);
  if (years.length === 0) return <Empty reason={words.noLead} className="my-6 min-h-[70vh]" />;
  return (
    <>
      <PageOpening heading={words.heading(name)} sentence={lead} />
      <div className="blocks">
        <RegistersFigure years={years} region={view.region} evidence={evidence} />
        <section aria-labelledby="differences">
          <h2 id="differences" className="font-serif text-lg font-semibold">
            {words.differencesTitle}
          </h2>
          <ul className="mt-2 grid list-disc gap-x-10 pl-5 text-sm lg:grid-cols-2">
            {words.differences.map((sentence) => (
              <li key={sentence} className="measure mt-1.5">
                {sentence}
              </li>
            ))}
          </ul>
        </section>
        <AcrossSection region={view.region} />
        <RegistersTable years={years} region={view.region} evidence={evidence} />
      </div>
    </>
  );
}
