import { useMemo } from 'react';
import { NATION } from '../../../domain/place/region.ts';
import { namedStates } from '../../../domain/place/region.ts';
import { HOMICIDE_AGAINST } from '../../../domain/view/pictured.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { nationOver } from '../../reading/answer/answer.ts';
import { Answers } from '../../reading/answer/Answers.tsx';
import { useStatesAcross } from '../../reading/answer/answer-text.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useOwnChoice } from '../../router/own-query.ts';
import type { PageProps } from '../../router/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { FalseAlarmsNote } from '../../reading/verdict/FalseAlarmsNote.tsx';
import { useStableCallback, useWindowsView } from '../../ui/hooks/use-stable.ts';
import { Empty, Failed, Loading, Notice } from '../../ui/states.tsx';
import { DivergenceFigure } from './DivergenceFigure.tsx';
import { DivergenceTable } from './DivergenceTable.tsx';
import { readDivergence, wantedCubes, type Against } from './pairs.ts';
import { QuadrantList } from './QuadrantList.tsx';
import { useLanguage, useWords } from '../../words/words.ts';

/** Where homicide fell while another crime rose. */
export function DivergencePage(props: PageProps) {
  const [against, onAgainst] = useOwnChoice('against', HOMICIDE_AGAINST, 'extortion');
  const load = useEvidence(wantedCubes(against, props.view));
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  return <Diverging {...props} against={against} onAgainst={onAgainst} evidence={load.evidence} />;
}

interface DivergingProps extends PageProps {
  readonly against: Against;
  readonly onAgainst: (next: Against) => void;
  readonly evidence: Evidence;
}

function Diverging({ view, onView, against, onAgainst, evidence }: DivergingProps) {
  const words = useWords('divergence');
  const own = useWords('reading');
  const present = useWords('present-and-across');
  const language = useLanguage();
  const across = useStatesAcross(evidence);
  const formats = useFormats();
  const windows = useWindowsView(view);
  const read = useMemo(() => readDivergence(against, windows, evidence), [against, windows, evidence]);
  const chosen = useMemo(() => namedStates(view.region), [view.region]);
  const choose = useStableCallback((code: string) =>
    onView({ ...view, region: code === view.region ? NATION : code }),
  );
  if (!read) return <Empty reason={words.missing} className="my-6 min-h-[70vh]" />;
  const compared = own.compared(formats.window(read.window), formats.window(read.base));
  const shared = { read, against, evidence };
  const sides = (['first', 'second'] as const).map((side) => ({
    indicator: read.indicators[side],
    windows: read,
    comparisons: read.pairs.map((pair) => pair[side].comparison),
  }));
  const between = sides.flatMap(
    ({ indicator, comparisons }) =>
      across(INDICATOR_NAMES[indicator].shortName[language].toLowerCase(), comparisons) ?? [],
  );
  return (
    <>
      <PageOpening
        heading={`${words.title} ${sentenceCase(compared)}`}
        sentence={between.join(' ') || words.lead(words.subjects[against], read.counts)}
        aside={<FalseAlarmsNote />}
      />
      <Answers comparisons={nationOver(sides, evidence)} evidence={evidence} />
      <SelectField
        label={words.against}
        className="screen-only mb-5 w-56"
        value={against}
        onChange={(event) => onAgainst(event.target.value as Against)}
      >
        {HOMICIDE_AGAINST.map((topic) => (
          <option key={topic} value={topic}>
            {words.topics[topic]}
          </option>
        ))}
      </SelectField>
      <div className="blocks">
        {between.length > 0 ? (
          <Notice role="note">{present.noPlot}</Notice>
        ) : (
          <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-3">
            <div className="min-w-0 lg:col-span-2">
              <DivergenceFigure {...shared} chosen={chosen} onChoose={choose} />
            </div>
            <QuadrantList read={read} other={words.subjects[against]} />
          </div>
        )}
        <DivergenceTable {...shared} />
      </div>
    </>
  );
}
