import { useMemo } from 'react';
import { BASE_QUARTER } from '../../../../domain/judgement/perceived-and-registered.ts';
import { regionName, NATION } from '../../../../domain/place/region.ts';
import {
  isEnsuGap,
  quarterAt,
  quarterNumber,
  quarterWindow,
  type EnsuPoint,
} from '../../../../domain/record/curated/perception.ts';
import { monthNumber } from '../../../../domain/time/period.ts';
import { yearTick } from '../../../charts/frame/plot-frame.ts';
import { WallPlot } from '../../../charts/lines/WallPlot.tsx';
import type { LineChartModel } from '../../../charts/model/chart-model.ts';
import type { WallSpeech } from '../reading/speech.ts';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';

type Surveyed = Extract<EnsuPoint, { readonly percent: number }>;

/** The quarters that were surveyed, oldest first. */
export function surveyed(ensu: readonly EnsuPoint[]): readonly Surveyed[] {
  return ensu
    .filter((each): each is Surveyed => !isEnsuGap(each))
    .toSorted((a, b) => quarterNumber(a.quarter) - quarterNumber(b.quarter));
}

/** The survey as one line: its points a quarter apart, broken where a quarter was not surveyed. */
function modelOf(points: readonly Surveyed[], { formats }: WallSpeech): LineChartModel {
  const [first, last] = [points[0], points.at(-1)];
  const at = (point: Surveyed): number => monthNumber(quarterWindow(point.quarter).to);
  const segments = points.flatMap((point, index) => {
    const before = points[index - 1];
    const follows = before && quarterNumber(point.quarter) === quarterNumber(before.quarter) + 1;
    if (!before || !follows) return [];
    const ends = [before, point].map((each) => ({ at: at(each), value: each.percent }));
    return { style: 'solid' as const, points: ends };
  });
  return {
    lines: [
      {
        id: 'felt',
        label: last ? `${formats.rate(last.percent)}%` : '',
        colour: 'var(--color-ink)',
        segments,
      },
    ],
    marks: [],
    bands: [],
    voids: [],
    domain: [first ? at(first) : 0, last ? at(last) : 0],
    fromZero: true,
  };
}

/** What people feel: how many adults find their city unsafe, now, a year before, and before this government. */
export function FeltScene({ evidence, stage, speech }: SceneProps) {
  const points = useMemo(() => surveyed(evidence.ensu), [evidence.ensu]);
  const model = useMemo(() => modelOf(points, speech), [points, speech]);
  const last = points.at(-1);
  if (!last) return null;
  const { own, formats, language } = speech;
  const find = (quarter: string): Surveyed | undefined => points.find((each) => each.quarter === quarter);
  const monthOf = (point: Surveyed | undefined): string =>
    point ? formats.month(quarterWindow(point.quarter).to) : '';
  const percentOf = (point: Surveyed | undefined): string => (point ? formats.rate(point.percent) : '');
  const year = find(quarterAt(quarterNumber(last.quarter) - 4));
  const start = find(BASE_QUARTER);
  return (
    <SceneFrame
      stage={stage}
      place={own.felt.place}
      time={regionName(NATION)[language]}
      sentence={own.felt.sentence(
        monthOf(last),
        percentOf(last),
        monthOf(year),
        percentOf(year),
        monthOf(start),
        percentOf(start),
      )}
      note={[own.source(own.felt.source), own.dataTo(monthOf(last), ''), ...own.felt.notes]}
    >
      <WallPlot
        model={model}
        {...stage.body}
        unit={stage.unit}
        formatTick={formats.count}
        formatMonthTick={yearTick}
      />
    </SceneFrame>
  );
}
