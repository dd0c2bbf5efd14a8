import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { VERDICTS } from '../../../domain/comparison.ts';
import { RNID_BREAK } from '../../../domain/method.ts';
import { monthAt, sameWindow, yearOf } from '../../../domain/period.ts';
import { lastMonthOf, seriesOf } from '../../../domain/series.ts';
import { perceptionQuery } from '../../api/region-queries.ts';
import { useEvidence, type Evidence } from '../../api/use-evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { useDecimals } from '../../ui/decimals.ts';
import { useFormats } from '../../ui/formats.ts';
import type { PageProps } from '../../ui/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionTitle } from '../../ui/region-title.ts';
import { useSourceNames } from '../../ui/source-names.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useReadingWords } from '../../words/reading.ts';
import { useStoryWords } from '../../words/story.ts';
import { useLanguage } from '../../words/words.ts';
import { BasesTable } from './BasesTable.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- how it prints comes with it
import './story.css';
import {
  indexModel,
  perDayModel,
  readStory,
  STORY_INDICATORS,
  storySpan,
  type StoryReading,
  type Told,
} from './story-model.ts';
import { StoryClaims } from './StoryClaims.tsx';
import { StoryFelt } from './StoryFelt.tsx';
import { StoryFigure, StorySection } from './StorySection.tsx';
import { useStoryText } from './use-story-text.ts';

const TALL = 'my-6 min-h-[80vh]';

/** The question that the product began with, read step by step for the nation or any state. */
export function StoryPage(props: PageProps) {
  const load = useEvidence(STORY_INDICATORS);
  if (load.status === 'loading') return <Loading className={TALL} />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className={TALL} />;
  }
  return <Story {...props} evidence={load.evidence} />;
}

interface Parts {
  readonly reading: StoryReading;
  readonly evidence: Evidence;
  readonly name: string;
}

/** Which of the headlines fall, rise, or cannot be told, in the order of the verdicts. */
function useLead({ reading }: Parts): string {
  const words = useStoryWords();
  const language = useLanguage();
  return VERDICTS.flatMap((verdict) => {
    const names = reading.headlines
      .filter((each) => each.comparison.verdict === verdict)
      .map((each) => each.indicator.shortName[language].toLowerCase());
    return names.length > 0 ? [words.found[verdict](names.join(', '))] : [];
  }).join(' ');
}

function Story({ view, evidence }: PageProps & { readonly evidence: Evidence }) {
  const words = useStoryWords();
  const formats = useFormats();
  const name = useRegionTitle(view.region);
  const reading = useMemo(() => readStory(view, evidence), [view, evidence]);
  const parts = { reading, evidence, name };
  const lead = useLead(parts);
  const compared = words.compared(formats.window(reading.window), formats.window(reading.base));
  const sources = useSourceNames(evidence.edition);
  return (
    <article className="story flex flex-col gap-6 pb-10">
      <PageOpening heading={words.heading(name, compared)} sentence={`${words.question}. ${lead}`}>
        <Button className="screen-only mt-3" onClick={() => window.print()}>
          {words.print}
        </Button>
      </PageOpening>
      <Headlines {...parts} />
      <Bases {...parts} />
      <StoryClaims region={view.region} name={name} edition={evidence.edition.id} />
      <Others {...parts} />
      <StoryFelt region={view.region} name={name} evidence={evidence} />
      <Limits {...parts} />
      <p className="text-xs text-soft">{words.sources(sources(STORY_INDICATORS), evidence.edition.id)}</p>
    </article>
  );
}

function yearTick(at: number): string {
  return String(yearOf(monthAt(at)));
}

function useLines(): (told: readonly Told[]) => Parameters<typeof indexModel>[0] {
  const language = useLanguage();
  return useCallback(
    (told) =>
      told.map(({ indicator, series }) => ({
        id: indicator.id,
        label: indicator.shortName[language],
        colour: `var(--color-${indicator.topic})`,
        series,
      })),
    [language],
  );
}

function Headlines({ reading, evidence }: Parts) {
  const words = useStoryWords();
  const own = useReadingWords();
  const formats = useFormats();
  const text = useStoryText();
  const lines = useLines();
  const model = useMemo(
    () => indexModel(lines(reading.headlines), reading.base, storySpan(reading), own.chart.breakMark),
    [lines, reading, own],
  );
  const sentences = reading.headlines.map(({ indicator, comparison }) => text.change(indicator, comparison));
  return (
    <StorySection id="story-falls" title={words.fallsTitle} sentences={sentences}>
      {model.lines.length > 0 && (
        <StoryFigure
          title={words.fallsChart}
          model={model}
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
  const words = useStoryWords();
  const formats = useFormats();
  const text = useStoryText();
  const homicide = reading.headlines.find((each) => each.indicator.topic === 'homicide');
  if (!homicide || reading.bases.length === 0) return null;
  const name = text.nameOf(homicide.indicator);
  const clauses = reading.bases
    .filter(({ comparison }) => comparison.verdict !== 'not-comparable')
    .map(({ comparison }) =>
      words.against(
        formats.window(comparison.base),
        comparison.verdict === 'not-comparable' || comparison.change.ratio === null
          ? ''
          : formats.changePercent(comparison.change.ratio),
      ),
    );
  return (
    <StorySection
      id="story-bases"
      title={words.bases}
      sentences={[
        ...(clauses.length > 0 ? [words.basesLead(name, clauses.join('; '))] : []),
        words.basesNote,
      ]}
    >
      <BasesTable homicide={homicide} bases={reading.bases} title={words.basesTable(name)} />
    </StorySection>
  );
}

function Others({ reading, evidence }: Parts) {
  const words = useStoryWords();
  const own = useReadingWords();
  const formats = useFormats();
  const text = useStoryText();
  const lines = useLines();
  const model = useMemo(() => {
    const cube = evidence.cubes.get('homicide-victims');
    const series = cube && seriesOf(cube, reading.region);
    const homicide = reading.headlines.find((each) => each.indicator.topic === 'homicide');
    const shown =
      homicide && series
        ? [...lines([{ ...homicide, series }]), ...lines(reading.others)]
        : lines(reading.others);
    return perDayModel(shown, { from: '2015-01', to: storySpan(reading).to }, own.chart.breakMark);
  }, [reading, evidence, lines, own]);
  const borrowed = reading.others.find(({ comparison }) => !sameWindow(comparison.window, reading.window));
  const sentences = [
    ...(borrowed
      ? [words.borrowed(formats.window(borrowed.comparison.window), formats.window(borrowed.comparison.base))]
      : []),
    ...reading.others.map(({ indicator, comparison }) => text.change(indicator, comparison)),
  ];
  return (
    <StorySection id="story-other" title={words.other} sentences={[...sentences, words.otherNote]}>
      <StoryFigure
        title={words.otherChart}
        model={model}
        formatTick={formats.count}
        formatMonthTick={yearTick}
        file="other-crimes"
        edition={evidence.edition.id}
      />
    </StorySection>
  );
}

function Limits({ reading, evidence }: Parts) {
  const words = useStoryWords();
  const formats = useFormats();
  const decimals = useDecimals();
  const { data } = useQuery(perceptionQuery);
  const { registers, region } = reading;
  const unreported = data?.perception.unreported.find((each) => each.region === region);
  const cube = evidence.cubes.get('homicide-victims');
  const victims = cube && seriesOf(cube, region);
  const last = victims && lastMonthOf(victims);
  return (
    <div className="story-section grid gap-x-10 gap-y-4 md:grid-cols-2">
      <StorySection
        id="story-registers"
        title={words.registers}
        sentences={[
          registers
            ? words.registersText(
                String(registers.year),
                formats.count(registers.deaths),
                formats.count(registers.victims),
                formats.count((100 * registers.victims) / registers.deaths),
              )
            : words.registersNone,
        ]}
      />
      <StorySection
        id="story-unknown"
        title={words.unknown}
        sentences={[
          ...(unreported
            ? [words.unreported(decimals(unreported.unreportedPercent, 1), String(unreported.year))]
            : []),
          words.breakText(formats.month(RNID_BREAK.month)),
          ...(last ? [words.victims(formats.month(last))] : []),
          words.late,
        ]}
      />
    </div>
  );
}
