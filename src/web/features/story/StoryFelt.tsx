import { useQuery } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import {
  BASE_QUARTER,
  fearMove,
  fearSince,
  quarterRows,
  yearRows,
  type FearMove,
} from '../../../domain/judgement/perceived-and-registered.ts';
import { quarterWindow, type Perception } from '../../../domain/record/curated/perception.ts';
import { monthAt, yearOf } from '../../../domain/time/period.ts';
import { NATION, type RegionCode } from '../../../domain/place/region.ts';
import { perceptionQuery } from '../../api/region-queries.ts';
import { surroundingsOf, type Evidence } from '../../reading/evidence/evidence.ts';
import type { ChartMark } from '../../charts/model/chart-model.ts';
import { marksByYear } from '../../charts/model/event-marks.ts';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { MathButton } from '../../reading/arithmetic/MathButton.tsx';
import { fearModel, withEvents } from './story-model.ts';
import { StoryFigure, StorySection } from './StorySection.tsx';
import { usePlace } from './use-place.ts';
import { changeFigures } from '../../reading/verdict/change-figures.ts';
import { unclearShort } from '../../reading/verdict/unclear-text.ts';
import { useWords } from '../../words/words.ts';

interface StoryFeltProps {
  readonly region: RegionCode;
  readonly evidence: Evidence;
  readonly marks: readonly ChartMark[];
}

const BASE_YEAR = 2024;

interface Felt {
  readonly sentences: readonly ReactNode[];
  readonly rows: Parameters<typeof fearModel>[0];
  readonly base: string;
}

/** Case files of homicide between the two quarters that the survey is quoted for. */
function FeltHomicide({ moved, evidence }: { readonly moved: FearMove; readonly evidence: Evidence }) {
  const words = useWords('story');
  const shared = useWords();
  const formats = useFormats();
  const comparison = moved.moves['homicide-cases'];
  if (!comparison) return null;
  const { verdict, percent, range } = changeFigures(comparison, formats);
  const size = unclearShort(comparison, shared, formats) || (range ? `${percent} (${range})` : percent);
  return (
    <>
      {words.feltHomicide(verdict, size, formats.month(quarterWindow(moved.counted.quarter).to))}
      <MathButton name={words.homicide} {...{ comparison, evidence }} />
    </>
  );
}

/** Fear beside homicide: the survey of cities for the nation, that of the states for a state. */
function useFelt({ region, evidence }: StoryFeltProps, perception: Perception | undefined): Felt {
  const words = useWords('story');
  const formats = useFormats();
  const decimals = useDecimals();
  const place = usePlace(region);
  const none = { sentences: [words.feltNone], rows: [], base: '' };
  if (!perception) return none;
  if (region === NATION) {
    const moved = fearMove(perception.ensu, BASE_QUARTER, evidence.cubes, surroundingsOf(evidence));
    if (!moved) return none;
    const [from, to] = [moved.from, moved.to].map((each) => formats.month(quarterWindow(each).to));
    const between = formats.list(
      moved.between.map(({ percent, quarter }) =>
        words.feltIn(decimals(percent, 1), formats.month(quarterWindow(quarter).to)),
      ),
    );
    return {
      sentences: [
        words.feltNation(from ?? '', to ?? '', decimals(moved.before, 1), decimals(moved.after, 1), between),
        <FeltHomicide key="homicide" moved={moved} evidence={evidence} />,
      ],
      rows: quarterRows(perception.ensu, BASE_QUARTER, '2022Q1', evidence.cubes),
      base: formats.window(quarterWindow(BASE_QUARTER)),
    };
  }
  const rows = yearRows(perception.envipe, region, BASE_YEAR, evidence.cubes);
  const before = rows.find((row) => row.key === String(BASE_YEAR))?.values.fear;
  if (typeof before !== 'number' || typeof rows.at(-1)?.values.fear !== 'number') return none;
  const years = fearSince(rows, BASE_YEAR).map(([year, fear]) => words.feltIn(decimals(fear, 1), year));
  return {
    sentences: [words.feltState(place, formats.list(years))],
    rows,
    base: String(BASE_YEAR),
  };
}

/** What people feel, beside what is counted. */
export function StoryFelt(props: StoryFeltProps) {
  const { region, marks, evidence } = props;
  const words = useWords('story');
  const formats = useFormats();
  const { data, error, refetch } = useQuery(perceptionQuery);
  const { sentences, rows, base } = useFelt(props, data?.perception);
  const tick = useCallback((at: number) => String(yearOf(monthAt(at))), []);
  const model = fearModel(rows, { fear: words.fear, homicide: words.homicide });
  return (
    <StorySection
      id="story-felt"
      title={words.felt}
      sentences={data ? sentences : error ? [words.feltFailed] : []}
      onRetry={error && !data ? () => void refetch() : undefined}
      more={{ to: '/perception', text: words.toFelt }}
    >
      {rows.length > 1 && (
        <StoryFigure
          title={words.feltChart(base)}
          model={withEvents(model, region === NATION ? marks : marksByYear(marks))}
          formatTick={formats.count}
          formatMonthTick={tick}
          file="felt"
          edition={evidence.edition.id}
        />
      )}
    </StorySection>
  );
}
