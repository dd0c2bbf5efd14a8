import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, type ReactNode } from 'react';
import { VERDICTS } from '../../../domain/judgement/comparison.ts';
import { RNID_BREAK } from '../../../domain/time/method.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { sameWindow, yearWindow, type Month } from '../../../domain/time/period.ts';
import { lastMonthOf, seriesOf } from '../../../domain/series/series.ts';
import { perceptionQuery } from '../../api/region-queries.ts';
import { Answers } from '../../reading/answer/Answers.tsx';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import type { ChartMark, LineChartModel } from '../../charts/model/chart-model.ts';
import { EventKindsAndKey, EventSwitch } from '../../reading/events/EventMarks.tsx';
import { useEventLayer } from '../../reading/events/use-event-layer.ts';
import { Button } from '../../ui/Button.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { LineageButton } from '../../reading/origin/lineage.tsx';
import type { PageProps } from '../../router/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { BasesTable } from './BasesTable.tsx';
import { ChangeSentence } from './ChangeSentence.tsx';
import { Prose } from './Prose.tsx';
import {
  indexModel,
  perDayModel,
  readStory,
  storyIndicators,
  storySpan,
  type StoryReading,
  type StoryItem,
  withEvents,
} from './story-model.ts';
import { StoryClaims } from './StoryClaims.tsx';
import { StoryFelt } from './StoryFelt.tsx';
import { StoryFigure, StorySection } from './StorySection.tsx';
import { usePlace } from './use-place.ts';
import { useStoryText } from './use-story-text.ts';
import { topicColour } from '../../reading/evidence/topics.ts';
import { HEADLINE_TOPICS } from '../../../domain/view/windows.ts';
import { yearTick } from '../../charts/frame/plot-frame.ts';

const TALL = 'my-6 min-h-[80vh]';
const FIRST: Month = '2015-01';

/** The question that the product began with, read step by step for the nation or any state. */
export function StoryPage(props: PageProps) {
  const load = useEvidence(storyIndicators(props.view));
  if (load.status === 'loading') return <Loading className={TALL} />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className={TALL} />;
  }
  return <Story {...props} evidence={load.evidence} />;
}

interface Parts {
  readonly reading: StoryReading;
  readonly evidence: Evidence;
  /** The events that a reader has asked for, on every chart alike. */
  readonly marks: readonly ChartMark[];
}

/** Which of the headlines fall, rise, or cannot be decided, in the order of the verdicts. */
function useLead({ headlines, region, window, base }: StoryReading): string {
  const words = useWords('story');
  const formats = useFormats();
  const items = VERDICTS.flatMap((verdict) => {
    const same = headlines.filter((each) => each.comparison.verdict === verdict);
    const topics = same.flatMap(
      (each) => HEADLINE_TOPICS.find((topic) => topic === each.indicator.topic) ?? [],
    );
    return topics.length > 0 ? [[verdict, topics] as const] : [];
  });
  return words.lead(usePlace(region), formats.window(window), formats.window(base), items);
}

function Story({ view, evidence }: PageProps & { readonly evidence: Evidence }) {
  const words = useWords('story');
  const formats = useFormats();
  const { name } = useRegionPlace(view.region);
  const reading = useMemo(() => readStory(view, evidence), [view, evidence]);
  const span = { from: FIRST, to: storySpan(reading).to };
  const layer = useEventLayer({ region: view.region, span });
  const parts = { reading, evidence, marks: layer.marks };
  const lead = useLead(reading);
  const compared = words.compared(formats.window(reading.window), formats.window(reading.base));
  const sources = useSourceNames(evidence.edition);
  return (
    <article className="story flex flex-col gap-6 pb-10">
      <PageOpening heading={words.heading(name, compared)} sentence={lead}>
        <Button className="screen-only mt-3" onClick={() => window.print()}>
          {words.print}
        </Button>
        <EventSwitch layer={layer} />
      </PageOpening>
      <Answers comparisons={reading.headlines.map((each) => each.comparison)} evidence={evidence} />
      <Headlines {...parts} />
      <Bases {...parts} />
      <StoryClaims region={view.region} edition={evidence.edition.id} />
      <Others {...parts} />
      <StoryFelt region={view.region} evidence={evidence} marks={layer.marks} />
      <Limits {...parts} />
      {layer.kinds.length > 0 && (
        <div>
          <EventKindsAndKey layer={layer} />
        </div>
      )}
      <p className="text-xs text-soft">
        {words.sources(sources(storyIndicators(view)), evidence.edition.id)}
      </p>
    </article>
  );
}

function useLines(): (items: readonly StoryItem[]) => Parameters<typeof indexModel>[0] {
  const language = useLanguage();
  return useCallback(
    (items) =>
      items.map(({ indicator, series }) => ({
        id: indicator.id,
        label: INDICATOR_NAMES[indicator.id].shortName[language],
        colour: topicColour(indicator.topic),
        series,
      })),
    [language],
  );
}

/** One sentence for each change, in one paragraph. */
function changeSentences(items: readonly StoryItem[], evidence: Evidence): ReactNode[] {
  return items.map((each, place) => (
    <ChangeSentence key={each.indicator.id} item={each} before={items.slice(0, place)} evidence={evidence} />
  ));
}

function Headlines({ reading, evidence, marks }: Parts) {
  const words = useWords('story');
  const own = useWords('reading');
  const formats = useFormats();
  const lines = useLines();
  const model = useMemo(
    () => indexModel(lines(reading.headlines), reading.base, storySpan(reading), own.chart.breakMark),
    [lines, reading, own],
  );
  return (
    <StorySection
      id="story-falls"
      title={words.fallsTitle}
      sentences={changeSentences(reading.headlines, evidence)}
      more={{ to: '/region', text: words.series }}
    >
      {model.lines.length > 0 && (
        <StoryFigure
          title={words.fallsChart}
          model={withEvents(model, marks)}
          formatTick={formats.count}
          formatMonthTick={yearTick}
          file="falling-and-rising"
          edition={evidence.edition.id}
        />
      )}
    </StorySection>
  );
}

function Bases({ reading }: Parts) {
  const words = useWords('story');
  const text = useStoryText();
  const homicide = reading.headlines.find((each) => each.indicator.topic === 'homicide');
  if (!homicide || reading.bases.length === 0) return null;
  const name = text.nameOf(homicide.indicator);
  return (
    <StorySection id="story-bases" title={words.bases} sentences={text.bases(homicide, reading)}>
      <BasesTable homicide={homicide} bases={reading.bases} title={words.basesTable(name)} />
    </StorySection>
  );
}

/** Homicide, and what it may be recorded as instead, by the day. */
function useOthersModel({ reading, evidence }: Parts): LineChartModel {
  const own = useWords('reading');
  const lines = useLines();
  return useMemo(() => {
    const cube = evidence.cubes.get('homicide-victims');
    const series = cube && seriesOf(cube, reading.region);
    const homicide = reading.headlines.find((each) => each.indicator.topic === 'homicide');
    const shown =
      homicide && series
        ? [...lines([{ ...homicide, series }]), ...lines(reading.others)]
        : lines(reading.others);
    return perDayModel(shown, { from: FIRST, to: storySpan(reading).to }, own.chart.breakMark);
  }, [reading, evidence, lines, own]);
}

function Others(parts: Parts) {
  const { reading, evidence, marks } = parts;
  const words = useWords('story');
  const formats = useFormats();
  const model = useOthersModel(parts);
  const isBorrowed = reading.others.some(({ comparison }) => !sameWindow(comparison.window, reading.window));
  return (
    <StorySection
      id="story-other"
      title={words.other}
      sentences={[
        words.otherNote,
        ...(isBorrowed ? [words.borrowed] : []),
        ...changeSentences(reading.others, evidence),
      ]}
      more={{ to: '/lethal', text: words.toLethal }}
    >
      <StoryFigure
        title={words.otherChart}
        model={withEvents(model, marks)}
        formatTick={formats.count}
        formatMonthTick={yearTick}
        file="other-crimes"
        edition={evidence.edition.id}
      />
    </StorySection>
  );
}

/** The two registers of one year, each figure with its origin. */
function Registers({ reading: { registers, region } }: Pick<Parts, 'reading'>) {
  const words = useWords('story');
  const formats = useFormats();
  if (!registers) return words.registersNone;
  const { year, deaths, victims } = registers;
  const figure = (indicator: IndicatorId, value: number) => (
    <LineageButton indicator={indicator} region={region} window={yearWindow(year)}>
      {formats.count(value)}
    </LineageButton>
  );
  return (
    <Prose
      text={words.registersText(String(year), formats.count((100 * victims) / deaths))}
      figures={{ deaths: figure('homicide-deaths', deaths), victims: figure('homicide-victims', victims) }}
    />
  );
}

function Limits({ reading, evidence }: Parts) {
  const words = useWords('story');
  const formats = useFormats();
  const decimals = useDecimals();
  const { data } = useQuery(perceptionQuery);
  const { region } = reading;
  const unreported = data?.perception.unreported.find((each) => each.region === region);
  const cube = evidence.cubes.get('homicide-victims');
  const victims = cube && seriesOf(cube, region);
  const last = victims && lastMonthOf(victims);
  return (
    <div className="story-section grid gap-x-10 gap-y-4 md:grid-cols-2">
      <StorySection
        id="story-registers"
        title={words.registers}
        sentences={[<Registers key="registers" reading={reading} />]}
        more={{ to: '/registers', text: words.toRegisters }}
      />
      <StorySection
        id="story-unknown"
        title={words.unknown}
        sentences={[
          ...(unreported
            ? [words.unreported(decimals(unreported.unreportedPercent, 1), String(unreported.year))]
            : []),
          ...(last ? [words.victims(formats.month(last))] : []),
          words.late,
          words.breakText(formats.month(RNID_BREAK.month)),
        ]}
        more={{ to: '/method', text: words.toMethod }}
      />
    </div>
  );
}
