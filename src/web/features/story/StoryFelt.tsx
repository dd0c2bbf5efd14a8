import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { BASE_QUARTER, fearMove, quarterRows, yearRows } from '../../../domain/felt-beside.ts';
import { quarterWindow, type Perception } from '../../../domain/perception.ts';
import { monthAt, yearOf } from '../../../domain/period.ts';
import { NATION, type RegionCode } from '../../../domain/region.ts';
import { perceptionQuery } from '../../api/region-queries.ts';
import type { Evidence } from '../../api/use-evidence.ts';
import { useDecimals } from '../../ui/decimals.ts';
import { useFormats } from '../../ui/formats.ts';
import { useStoryWords } from '../../words/story.ts';
import { fearModel } from './story-model.ts';
import { StoryFigure, StorySection } from './StorySection.tsx';

interface StoryFeltProps {
  readonly region: RegionCode;
  readonly name: string;
  readonly evidence: Evidence;
}

const BASE_YEAR = 2024;

/** Fear beside homicide: the survey of cities for the nation, that of the states for a state. */
function useFelt({ region, name, evidence }: StoryFeltProps, perception: Perception | undefined) {
  const words = useStoryWords();
  const formats = useFormats();
  const decimals = useDecimals();
  const none = { sentence: words.feltNone, rows: [], base: '' };
  if (!perception) return none;
  if (region === NATION) {
    const moved = fearMove(perception.ensu, BASE_QUARTER, evidence.cubes);
    if (!moved) return none;
    const [from, to] = [moved.from, moved.to].map((each) => formats.month(quarterWindow(each).to));
    return {
      sentence: words.feltNation(from ?? '', to ?? '', decimals(moved.before, 1), decimals(moved.after, 1)),
      rows: quarterRows(perception.ensu, BASE_QUARTER, '2022Q1', evidence.cubes),
      base: formats.window(quarterWindow(BASE_QUARTER)),
    };
  }
  const rows = yearRows(perception.envipe, region, BASE_YEAR, evidence.cubes);
  const before = rows.find((row) => row.key === String(BASE_YEAR))?.values.fear;
  const last = rows.at(-1);
  const after = last?.values.fear;
  if (!last || typeof before !== 'number' || typeof after !== 'number') return none;
  return {
    sentence: words.feltState(name, String(BASE_YEAR), last.key, decimals(before, 1), decimals(after, 1)),
    rows,
    base: String(BASE_YEAR),
  };
}

/** What people feel, and the same survey's word on what they never report. */
export function StoryFelt(props: StoryFeltProps) {
  const words = useStoryWords();
  const formats = useFormats();
  const { data } = useQuery(perceptionQuery);
  const { sentence, rows, base } = useFelt(props, data?.perception);
  const tick = useCallback((at: number) => String(yearOf(monthAt(at))), []);
  return (
    <StorySection id="story-felt" title={words.felt} sentences={data ? [sentence] : []}>
      {rows.length > 1 && (
        <StoryFigure
          title={`${words.fear}; ${words.homicide}. ${words.feltChartSubtitle(base)}`}
          model={fearModel(rows, { fear: words.fear, homicide: words.homicide })}
          formatTick={formats.count}
          formatMonthTick={tick}
          file="felt"
          edition={props.evidence.edition.id}
        />
      )}
    </StorySection>
  );
}
