import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { latestFigures } from '../../../domain/record/curated/operation.ts';
import { NATION } from '../../../domain/place/region.ts';
import { operationsQuery, type OperationsAnswer } from '../../api/claims-queries.ts';
import { useEvidence, type EvidenceLoad } from '../../reading/evidence/use-evidence.ts';
import { EventMarks } from '../../reading/events/EventMarks.tsx';
import { useEventLayer } from '../../reading/events/use-event-layer.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { BorderFigure } from './BorderFigure.tsx';
import { CumulativeFigure, useAnnounced } from './CumulativeFigure.tsx';
import { outcomeMove, OUTCOME_WINDOWS, OUTCOMES_BESIDE, reportSpan } from './operations-model.ts';
import { FederalFigure } from './FederalFigure.tsx';
import { OutcomesFigure } from './OutcomesFigure.tsx';
import { PaceFigure } from './PaceFigure.tsx';
import { changeFigures } from '../../reading/verdict/change-figures.ts';
import { unclearShort } from '../../reading/verdict/unclear-text.ts';
import { useWords } from '../../words/words.ts';

const TALL = 'my-6 min-h-[80vh]';

/** Arrests, seizures and laboratories as announced, and the registers of the same months. */
export function OperationsPage() {
  const load = useEvidence(OUTCOMES_BESIDE);
  const announced = useQuery(operationsQuery);
  const words = useWords('operations');
  const { data, error } = announced;
  if (error && !data) {
    const again = (): void => void announced.refetch();
    return <Failed failure={error.problem} onRetry={again} what={words.failed} className={TALL} />;
  }
  if (load.status === 'loading' || !data) return <Loading className={TALL} />;
  return <Operations answer={data} load={load} />;
}

interface OperationsProps {
  readonly answer: OperationsAnswer;
  /** The registers, or why they are not to be had: what was announced is shown all the same. */
  readonly load: Exclude<EvidenceLoad, { readonly status: 'loading' }>;
}

/** The newest figures that were announced, and up to which day they count. */
function useLead({ answer }: Pick<OperationsProps, 'answer'>): string {
  const words = useWords('operations');
  const formats = useFormats();
  const announced = useAnnounced();
  const latest = latestFigures(answer.reports);
  const newest =
    latest
      .map((each) => each.asOf)
      .toSorted()
      .at(-1) ?? answer.since;
  const figures = latest
    .filter((each) => each.asOf === newest)
    .map(({ measure, figure }) => words.leadNames[measure](announced(figure)));
  return words.lead(formats.date(answer.since), formats.date(newest), formats.list(figures));
}

/** How the registers moved in the first twelve months of the reports. */
function useOutcomes({ load }: Pick<OperationsProps, 'load'>): string | undefined {
  const words = useWords('operations');
  const shared = useWords();
  const formats = useFormats();
  if (load.status === 'failed') return undefined;
  const { evidence } = load;
  const moves = OUTCOMES_BESIDE.map((id) => {
    const comparison = outcomeMove(evidence, id);
    const { verdict, percent, range } = changeFigures(comparison, formats);
    const short = comparison && unclearShort(comparison, shared, formats);
    const change = short || (range ? `${percent} (${range})` : percent);
    return words.outcomeMoves[verdict](words.outcomeNames[id], change);
  });
  const { window, base } = OUTCOME_WINDOWS;
  return words.outcomes(formats.window(window), formats.window(base), moves.join('; '));
}

function Operations(props: OperationsProps) {
  const { answer, load } = props;
  const words = useWords('operations');
  const span = useMemo(() => reportSpan(answer.since, answer.reports), [answer]);
  const layer = useEventLayer({ region: NATION, span });
  const lead = useLead(props);
  const outcomes = useOutcomes(props);
  if (answer.reports.length === 0) return <Empty reason={words.noReport} className={TALL} />;
  return (
    <>
      <PageOpening heading={words.heading} sentence={lead}>
        {outcomes && <p className="measure mt-2">{outcomes}</p>}
        <p className="measure mt-2 text-sm text-soft">{words.sideBySide}</p>
        <EventMarks layer={layer} />
      </PageOpening>
      <div className="blocks">
        <CumulativeFigure answer={answer} span={span} layer={layer} />
        <PaceFigure answer={answer} span={span} layer={layer} />
        <BorderFigure />
        <FederalFigure />
        {load.status === 'failed' ? (
          <Failed failure={load.problem} onRetry={load.retry} what={words.outcomesFailed} />
        ) : (
          <OutcomesFigure evidence={load.evidence} span={span} layer={layer} />
        )}
      </div>
    </>
  );
}
