import { useQuery } from '@tanstack/react-query';
import { NATION, statesOf, type RegionCode } from '../../../domain/place/region.ts';
import { nationOfStates, type MissingStock } from '../../../domain/record/printed/missing-stock.ts';
import { missingStockQuery } from '../../api/printed-queries.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { newestStates, useMissingText } from '../../reading/missing/missing-text.ts';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import type { PageProps } from '../../router/page.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../words/words.ts';
import { CutsFigure } from './CutsFigure.tsx';
import { RecentFigure } from './RecentFigure.tsx';
import { SortingFigure } from './SortingFigure.tsx';
import { StatesStockFigure } from './StatesStockFigure.tsx';

const TALL = 'my-6 min-h-[80vh]';
const WANTED = ['missing-still'] as const;

/** How many people the register holds as missing. */
export function MissingPage({ view }: PageProps) {
  const load = useEvidence(WANTED);
  const stock = useQuery(missingStockQuery);
  const words = useWords('missing');
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className={TALL} />;
  }
  if (stock.error && !stock.data) {
    const again = (): void => void stock.refetch();
    return <Failed failure={stock.error.problem} onRetry={again} what={words.failed} className={TALL} />;
  }
  if (load.status === 'loading' || !stock.data) return <Loading className={TALL} />;
  if (stock.data.cuts.length === 0) return <Empty reason={words.empty} className={TALL} />;
  return <Missing stock={stock.data} region={view.region} evidence={load.evidence} />;
}

/** What the page opens with: how many are missing, and how many were located. */
function useLead(stock: MissingStock, region: RegionCode, inside: string): string {
  const words = useWords('missing');
  const formats = useFormats();
  const missingText = useMissingText();
  const sentence = missingText(stock, region, inside) ?? missingText(stock, NATION, inside) ?? words.empty;
  const own = newestStates(stock).filter(
    (each) => region === NATION || statesOf(region)?.includes(each.region),
  );
  if (own.length === 0) return sentence;
  const { locatedAlive, locatedDead } = nationOfStates(own);
  return `${sentence} ${words.found(formats.count(locatedAlive), formats.count(locatedDead))}`;
}

interface MissingProps {
  readonly stock: MissingStock;
  readonly region: RegionCode;
  readonly evidence: Evidence;
}

function Missing({ stock, region, evidence }: MissingProps) {
  const words = useWords('missing');
  const { name, inside } = useRegionPlace(region);
  const lead = useLead(stock, region, inside);
  return (
    <>
      <PageOpening heading={words.heading(sentenceCase(name))} sentence={lead}>
        <p className="measure mt-2 text-sm text-soft">{words.reading}</p>
      </PageOpening>
      <div className="blocks">
        <div className="grid grid-cols-1 gap-x-10 gap-y-10 lg:grid-cols-2">
          <CutsFigure cuts={stock.cuts} />
          {stock.sortings.map((sorting) => (
            <SortingFigure key={sorting.asOf} sorting={sorting} />
          ))}
        </div>
        <RecentFigure recent={stock.recent} region={region} evidence={evidence} />
        <StatesStockFigure states={newestStates(stock)} evidence={evidence} />
      </div>
    </>
  );
}
