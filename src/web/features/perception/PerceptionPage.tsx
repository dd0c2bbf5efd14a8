import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { PerceptionAnswer } from '../../api/claims-queries.ts';
import { isEnsuGap, type Quarter } from '../../../domain/record/curated/perception.ts';
import { monthAt, yearOf, type Window } from '../../../domain/time/period.ts';
import { NATION } from '../../../domain/place/region.ts';
import { FEAR_SPANS } from '../../../domain/view/pictured.ts';
import { perceptionQuery } from '../../api/region-queries.ts';
import { useEventLayer } from '../../reading/events/use-event-layer.ts';
import { surroundingsOf, type Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useOwnChoice, useOwnText } from '../../router/own-query.ts';
import type { PageProps } from '../../router/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { IndexFigure } from './IndexFigure.tsx';
import { useFearSentence } from './fear-sentence.ts';
import {
  BASE_QUARTER,
  baseQuarter,
  BESIDE,
  fearMove,
  fearSince,
  yearRows,
  type FearMove,
  type PerceptionRow,
} from '../../../domain/judgement/perceived-and-registered.ts';
import { useQuarters } from './quarters.ts';
import { StatesPerception } from './StatesPerception.tsx';

const TALL = 'my-6 min-h-[80vh]';
const BASE_YEAR = 2024;

/** What people feel beside what the registers count. */
export function PerceptionPage(props: PageProps) {
  const load = useEvidence(BESIDE);
  const felt = useQuery(perceptionQuery);
  const words = useWords('perception');
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className={TALL} />;
  }
  if (felt.error && !felt.data) {
    const again = (): void => void felt.refetch();
    return <Failed failure={felt.error.problem} onRetry={again} what={words.failed} className={TALL} />;
  }
  if (load.status === 'loading' || !felt.data) return <Loading className={TALL} />;
  return <Felt {...props} evidence={load.evidence} answer={felt.data} />;
}

interface FeltProps extends PageProps {
  readonly evidence: Evidence;
  readonly answer: PerceptionAnswer;
}

function Felt({ view, evidence, answer }: FeltProps) {
  const words = useWords('perception');
  const [asked, onAsk] = useOwnText('base-quarter');
  const { ensu } = answer.perception;
  const base = baseQuarter(ensu, asked);
  const moved = useMemo(
    () => fearMove(ensu, base, evidence.cubes, surroundingsOf(evidence)),
    [ensu, base, evidence],
  );
  const sentence = useFearSentence();
  return (
    <>
      <PageOpening heading={words.heading} sentence={moved ? sentence(moved) : words.noLead} />
      <div className="blocks">
        <QuarterFigure
          evidence={evidence}
          answer={answer}
          base={base}
          onBase={(next) => onAsk(next === BASE_QUARTER ? null : next)}
          moved={moved}
        />
        <StateFigure region={view.region} evidence={evidence} answer={answer} />
        <StatesPerception perception={answer.perception} evidence={evidence} />
      </div>
    </>
  );
}

/** From the first row to the last, whole. */
function spanOf(rows: readonly PerceptionRow[]): Window {
  const [first, last] = [rows[0]?.window ?? EMPTY, rows.at(-1)?.window ?? EMPTY];
  return { from: first.from, to: last.to };
}

interface QuarterFigureProps extends Pick<FeltProps, 'evidence' | 'answer'> {
  readonly base: Quarter;
  readonly onBase: (next: string) => void;
  readonly moved: FearMove | undefined;
}

function QuarterFigure({ evidence, answer, base, onBase, moved }: QuarterFigureProps) {
  const words = useWords('perception');
  const formats = useFormats();
  const [span, onSpan] = useOwnChoice('span', FEAR_SPANS, 'recent');
  const { ensu } = answer.perception;
  const quarters = useQuarters({ ensu, caveat: answer.caveats.ensu, base, span, moved }, evidence);
  const { rows } = quarters;
  const layer = useEventLayer({ region: NATION, span: spanOf(rows) });
  const nameOf = useCallback(({ window }: PerceptionRow) => formats.window(window), [formats]);
  const tick = useCallback((at: number) => String(yearOf(monthAt(at))), []);
  const shortTick = useCallback((at: number) => formats.shortMonth(monthAt(at)), [formats]);
  const surveyed = ensu.filter((each) => !isEnsuGap(each)).toReversed();
  return (
    <div>
      <IndexFigure
        id="fear"
        surveyed={{ survey: 'ensu', region: NATION }}
        {...quarters}
        edition={evidence.edition.id}
        layer={layer}
        fear={words.fear}
        period={words.quarter}
        nameOf={nameOf}
        tick={span === 'recent' && rows.length < 7 ? shortTick : tick}
        controls={
          <div className="screen-only mb-2 flex flex-wrap gap-x-6 gap-y-2">
            <SelectField
              label={words.span}
              className="max-w-96"
              value={span}
              onChange={(event) => onSpan(event.target.value === 'all' ? 'all' : 'recent')}
            >
              {FEAR_SPANS.map((each) => (
                <option key={each} value={each}>
                  {words.spans[each]}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={words.baseQuarter}
              className="max-w-96"
              value={base}
              onChange={(event) => onBase(event.target.value)}
            >
              {surveyed.map(({ quarter }) => (
                <option key={quarter} value={quarter}>
                  {words.quarterName(quarter.slice(0, 4), quarter.slice(5))}
                </option>
              ))}
            </SelectField>
          </div>
        }
      />
      <Published answer={answer} />
    </div>
  );
}

const EMPTY = { from: '2024-07', to: '2024-09' } as const;

/** Where each figure of the survey was published, with notes on those that are doubtful. */
function Published({ answer }: Pick<FeltProps, 'answer'>) {
  const words = useWords('perception');
  const language = useLanguage();
  const decimals = useDecimals();
  return (
    <Disclosure summary={words.link} className="mt-2">
      <ul className="figures grid gap-x-6 md:grid-cols-2">
        {answer.perception.ensu.toReversed().map((point) => (
          <li key={point.quarter} className="py-0.5">
            {words.quarterName(point.quarter.slice(0, 4), point.quarter.slice(5))}:{' '}
            {isEnsuGap(point) ? (
              words.gaps[point.gap]
            ) : (
              <>
                <a href={point.link} target="_blank" rel="noreferrer">
                  {words.percent(decimals(point.percent, 1))}
                </a>
                {point.note && <span className="text-soft"> ({point.note[language]})</span>}
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function StateFigure({
  region,
  evidence,
  answer,
}: Pick<FeltProps, 'evidence' | 'answer'> & { readonly region: string }) {
  const words = useWords('perception');
  const language = useLanguage();
  const formats = useFormats();
  const decimals = useDecimals();
  const { name } = useRegionPlace(region);
  const rows = useMemo(
    () => yearRows(answer.perception.envipe, region, BASE_YEAR, evidence.cubes),
    [answer, region, evidence],
  );
  const layer = useEventLayer({ region, span: spanOf(rows) });
  const nameOf = useCallback(({ key }: PerceptionRow) => key, []);
  const tick = useCallback((at: number) => String(yearOf(monthAt(at))), []);
  const first = rows.find((row) => row.key === String(BASE_YEAR))?.values.fear;
  const last = rows.at(-1);
  const now = last?.values.fear;
  if (!last || typeof first !== 'number' || typeof now !== 'number') {
    return <Empty reason={words.stateNone} className="min-h-40" />;
  }
  return (
    <IndexFigure
      id="state"
      surveyed={{ survey: 'envipe', region }}
      title={words.stateTitle(
        name,
        formats.list(
          fearSince(rows, BASE_YEAR).map(([year, fear]) => words.stateYear(decimals(fear, 1), year)),
        ),
      )}
      subtitle={words.stateSubtitle(String(BASE_YEAR))}
      caveat={answer.caveats.envipe[language]}
      edition={evidence.edition.id}
      rows={rows}
      layer={layer}
      byYear
      fear={words.fearState}
      period={words.year}
      nameOf={nameOf}
      tick={tick}
    />
  );
}
