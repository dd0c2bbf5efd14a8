import { useMemo } from 'react';
import { indicatorOf } from '../../../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../../../domain/indicator/rows.ts';
import type { Comparison } from '../../../../../domain/judgement/comparison.ts';
import { comparePlaces, MOST_PLACES } from '../../../../../domain/judgement/municipal/places-compared.ts';
import { codesOf, NATION, regionName, type RegionCode } from '../../../../../domain/place/region.ts';
import { drawnWindow } from '../../../../../domain/series/drawn-window.ts';
import { measuredMonth } from '../../../../../domain/series/measured.ts';
import type { Series } from '../../../../../domain/series/series.ts';
import { monthAt, monthNumber, type Window } from '../../../../../domain/time/period.ts';
import type { Scene } from '../../../../../domain/view/scene.ts';
import { WallPlot } from '../../../../charts/lines/WallPlot.tsx';
import type { ChartMark, LineChartModel } from '../../../../charts/model/chart-model.ts';
import { lastDrawnMonth, segmentsOf } from '../../../../charts/model/line-segments.ts';
import { seriesIn, surroundingsOf, type Evidence } from '../../../../reading/evidence/evidence.ts';
import { topicSeries } from '../../../../reading/evidence/headlines.ts';
import { scopeOf, type Windows } from '../../../../reading/evidence/scope.ts';
import { changeFigures } from '../../../../reading/verdict/change-figures.ts';
import type { WallBeside } from '../../../../words/es/wall.ts';
import { doubtsOf } from '../../reading/doubts.ts';
import { ageText, baseOpening, monthTickOf, sourceParts, type WallSpeech } from '../../reading/speech.ts';
import { SceneFrame } from '../parts/SceneFrame.tsx';
import type { SceneProps } from '../parts/scene-props.ts';

/** Places over the same windows, judged together, the nation last. */
interface Beside {
  readonly indicator: IndicatorId;
  readonly months: Windows;
  readonly places: readonly { readonly series: Series; readonly comparison: Comparison }[];
}

/** The states of a scene's region beside each other; nothing where they are none, or more than can be told apart. */
export function besideIn({ view, topics }: Pick<Scene, 'view' | 'topics'>, evidence: Evidence) {
  const [topic] = topics;
  const codes = codesOf(view.region);
  if (topic === undefined || view.region === NATION || codes.length > MOST_PLACES) return undefined;
  const months = scopeOf(view, evidence.edition);
  const indicator = topicSeries(topic, view, months, evidence)?.indicator;
  if (indicator === undefined) return undefined;
  const all = [...codes, NATION].flatMap((code) => seriesIn(evidence, indicator, code) ?? []);
  const surroundings = surroundingsOf(evidence);
  const { places } = comparePlaces(
    indicator,
    all.map((series) => ({ code: series.region, name: regionName(series.region), series, surroundings })),
    months,
  );
  const compared = all.flatMap((series, at) => {
    const comparison = places[at]?.comparison;
    return comparison ? [{ series, comparison }] : [];
  });
  return { indicator, months, places: compared } satisfies Beside;
}

function hueOf(code: RegionCode, at: number): string {
  return code === NATION ? 'var(--color-unclear)' : `var(--color-place-${at + 1})`;
}

/** Where another method begins to count: half a month before, between the last of one and the first of the other. */
function seamsIn(
  [first, last]: LineChartModel['domain'],
  indicator: IndicatorId,
  label: string,
): ChartMark[] {
  return indicatorOf(indicator)
    .breaks.map(({ month }) => monthNumber(month))
    .filter((at) => at > first && at <= last)
    .map((at) => ({ at: at - 0.5, label, kind: 'break' }));
}

function modelOf(
  { indicator, places, months }: Beside,
  evidence: Evidence,
  { language, own }: WallSpeech,
): LineChartModel {
  const whole = drawnWindow(
    months,
    places.map(({ series }) => series),
  );
  const lines = places.map(({ series }, at) => ({
    id: series.region,
    label: regionName(series.region)[language],
    colour: hueOf(series.region, at),
    labelColour: `color-mix(in srgb, ${hueOf(series.region, at)} 70%, var(--color-ink))`,
    segments: segmentsOf(series, whole, ({ value, month }) =>
      measuredMonth(value, month, 'per-100k-year', evidence.population, series.region),
    ),
  }));
  const last = lastDrawnMonth(lines.flatMap(({ segments }) => segments));
  const span: Window = { from: whole.from, to: last ?? whole.to };
  const domain = [monthNumber(span.from), monthNumber(span.to)] as const;
  return {
    lines,
    marks: seamsIn(domain, indicator, own.beside.otherMethod),
    bands: [],
    voids: [],
    domain,
    fromZero: true,
  };
}

function clauseOf({ series, comparison }: Beside['places'][number], speech: WallSpeech): WallBeside {
  const { percent } = changeFigures(comparison, speech.formats);
  return { place: regionName(series.region)[speech.language], verdict: comparison.verdict, percent };
}

/** Up to six states as lines by rate in one picture, the nation a quiet reference: never added up. */
export function BesideScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const beside = useMemo(() => besideIn(scene, evidence), [scene, evidence]);
  const model = useMemo(() => beside && modelOf(beside, evidence, speech), [beside, evidence, speech]);
  if (!beside || !model) return null;
  const { own, formats, words } = speech;
  const { indicator, months, places } = beside;
  const { topic, unit } = indicatorOf(indicator);
  const series = places.map((each) => each.series);
  const [source = '', ...rest] = sourceParts(series, months, evidence, speech);
  const note = [
    source,
    ageText({ through: monthAt(model.domain[1]) }, today, speech),
    own.beside.rate,
    ...doubtsOf(
      places.map((each) => each.comparison),
      speech,
    ),
    ...rest,
  ];
  return (
    <SceneFrame
      stage={stage}
      place={`${own.topics[topic]} · ${own.kinds.beside}`}
      time={`${words.judgement.units[unit]}, ${own.against(formats.window(months.window), formats.window(months.base))}`}
      sentence={own.beside.sentence(
        topic,
        baseOpening(months, speech),
        places.map((each) => clauseOf(each, speech)),
      )}
      note={note.filter(Boolean)}
    >
      <WallPlot
        model={model}
        {...stage.body}
        unit={stage.unit}
        formatTick={formats.rateTick}
        formatMonthTick={monthTickOf(model.domain, speech)}
      />
    </SceneFrame>
  );
}
