import { latestFigures, OPERATIONS_START } from '../../../../domain/record/curated/operation.ts';
import { OPERATION_NAMES } from '../../../../domain/record/curated/operation.words.ts';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import { useFit } from './parts/use-fit.ts';

/** What was announced of operations: cumulative figures, as announced, each with the day that it counts to. */
export function OperationsScene({ evidence, stage, speech }: SceneProps) {
  const { own, language, formats } = speech;
  const figures = latestFigures(evidence.operations);
  const ref = useFit<HTMLDListElement>(figures.length);
  const [first] = figures;
  if (!first) return null;
  const start = formats.date(OPERATIONS_START);
  return (
    <SceneFrame
      stage={stage}
      place={own.kinds.operations}
      time={own.operations.since(start)}
      sentence={own.operations.sentence(formats.count(first.figure.value), first.figure.moreThan, start)}
      note={own.operations.notes}
    >
      <dl ref={ref} className="wall-operations">
        {figures.map(({ measure, figure, asOf }) => (
          <div key={measure}>
            <dd className="figures">
              {figure.moreThan && <small>{own.operations.moreThan} </small>}
              {formats.count(figure.value)}
            </dd>
            <dt>{OPERATION_NAMES[measure][language]}</dt>
            <dd className="wall-soft">{own.operations.asOf(formats.date(asOf))}</dd>
          </div>
        ))}
      </dl>
    </SceneFrame>
  );
}
