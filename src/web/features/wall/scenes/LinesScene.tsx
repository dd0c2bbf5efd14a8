import { useMemo } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { lastMonthOf } from '../../../../domain/series/series.ts';
import { monthAt, monthNumber, type Month, type Window } from '../../../../domain/time/period.ts';
import type { RegisteringBreak } from '../../../../domain/record/curated/registering-break.ts';
import type { LineChartModel } from '../../../charts/model/chart-model.ts';
import { WallPlot } from '../../../charts/lines/WallPlot.tsx';
import {
  indexPicture,
  topicFigures,
  type IndexPicture,
  type TopicFigure,
  type IndexLine,
} from '../reading/pictures.ts';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import { breakMarks, breaksOn } from '../../../reading/registering/break-marks.ts';
import { doubtsOf } from '../reading/doubts.ts';
import {
  ageText,
  changesText,
  monthTickOf,
  regionTitle,
  sourceParts,
  type WallSpeech,
} from '../reading/speech.ts';
import { provisionalFrom } from '../../../reading/figures/figure.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { scopeOf } from '../../../reading/evidence/scope.ts';

/** How far a line is drawn, and whether the months at its end still fill up. */
function sublabelOf({ segments }: IndexLine, { series }: TopicFigure, { own, formats }: WallSpeech): string {
  const last = segments.flatMap((each) => each.points).findLast((point) => point.value !== null);
  if (!last) return '';
  const until = own.until(formats.shortMonth(monthAt(last.at)));
  const filling = provisionalFrom(series);
  return filling && monthNumber(filling) <= last.at ? `${until} (${own.provisional})` : until;
}

function modelOf(
  { lines, span }: IndexPicture,
  figures: readonly TopicFigure[],
  breaks: readonly RegisteringBreak[],
  speech: WallSpeech,
): LineChartModel {
  return {
    lines: lines.flatMap((line) => {
      const figure = figures.find((each) => each.topic === line.topic);
      if (!figure) return [];
      return {
        id: line.topic,
        label: speech.own.topics[line.topic],
        colour: topicColour(line.topic),
        segments: line.segments,
        sublabel: sublabelOf(line, figure, speech),
      };
    }),
    marks: breakMarks(breaks, speech.own.registeringMark),
    bands: [],
    voids: [],
    domain: [monthNumber(span.from), monthNumber(span.to)],
    fromZero: true,
    level: 100,
  };
}

/** The first month after a picture that is counted otherwise, where its lines therefore end. */
function cutMonth(figures: readonly TopicFigure[], { to }: Window): Month | undefined {
  const breaks = figures.flatMap(({ series }) => {
    const last = lastMonthOf(series);
    const after = indicatorOf(series.indicator).breaks.map(({ month }) => month);
    return after.filter((month) => month > to && last !== undefined && month <= last);
  });
  return breaks.toSorted()[0];
}

/** The falling and the rising on one scale: each topic against its own base of 100. */
export function LinesScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const { view, topics } = scene;
  const months = useMemo(() => scopeOf(view, evidence.edition), [view, evidence]);
  const figures = useMemo(() => topicFigures(topics, view, evidence), [topics, view, evidence]);
  const picture = useMemo(() => indexPicture(figures, months), [figures, months]);
  const { own, formats } = speech;
  const series = useMemo(() => figures.map((each) => each.series), [figures]);
  const breaks = useMemo(() => breaksOn(series, picture.span, evidence), [series, picture, evidence]);
  const model = useMemo(() => modelOf(picture, figures, breaks, speech), [picture, figures, breaks, speech]);
  const cut = cutMonth(figures, picture.span);
  const [source = '', ...rest] = sourceParts(series, months, evidence, speech);
  const { to } = picture.span;
  const note = [
    source,
    // Where another method goes on, newer months are known: they are no age of what is drawn.
    ...(cut
      ? [own.dataTo(formats.shortMonth(to), ''), own.cutNote(formats.shortMonth(cut))]
      : [ageText({ through: to }, today, speech)]),
    ...doubtsOf(
      figures.map((each) => each.comparison),
      speech,
    ),
    ...rest,
    own.indexNote,
  ];
  return (
    <SceneFrame
      stage={stage}
      place={regionTitle(view.region, speech)}
      // What is drawn may be other months than those compared.
      time={own.drawn(formats.window(picture.span), formats.window(months.base))}
      sentence={changesText(figures, months, speech)}
      note={note}
    >
      {picture.lines.length === 0 ? (
        <p className="wall-refusal">{own.noIndex(formats.window(months.base))}</p>
      ) : (
        <WallPlot
          model={model}
          {...stage.body}
          unit={stage.unit}
          formatTick={formats.count}
          formatMonthTick={monthTickOf(model.domain, speech)}
        />
      )}
    </SceneFrame>
  );
}
