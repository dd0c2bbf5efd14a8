import { useCallback, useMemo } from 'react';
import { INDICATOR_DEFINITIONS } from '../../../domain/indicator/definitions.words.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { monthAt, monthNumber, yearOf } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { Stack } from '../../../domain/series/stack.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import type { Readout } from '../../charts/model/chart-model.ts';
import { marksWithin } from '../../charts/model/event-marks.ts';
import { StackedArea, type StackLayer } from '../../charts/cursor/StackedArea.tsx';
import { EventMarks } from '../../reading/events/EventMarks.tsx';
import { useEventLayer } from '../../reading/events/use-event-layer.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { largestGain, PARTS, type Lethal } from './lethal-model.ts';
import { topicColour } from '../../reading/evidence/topics.ts';

interface StackFigureProps {
  readonly read: Lethal;
  readonly region: RegionCode;
  readonly evidence: Evidence;
  /** Counts month by month, or shares of moving years. */
  readonly showing: 'values' | 'shares';
}

/** What a stack gives for one part, in the way that is shown: a count, or per cent of the whole. */
function valueIn(stack: Stack, index: number, showing: StackFigureProps['showing']): number | null {
  if (stack.whole === null) return null;
  const part = stack.parts[index];
  if (!part) return null;
  if (showing === 'values') return part.total;
  return part.share === null ? null : part.share * 100;
}

function useLayers(stacks: readonly Stack[], showing: StackFigureProps['showing']): StackLayer[] {
  const language = useLanguage();
  return useMemo(
    () =>
      PARTS.map((id, index) => ({
        id,
        label: INDICATOR_NAMES[id].shortName[language],
        colour: topicColour(indicatorOf(id).topic),
        values: stacks.map((stack) => valueIn(stack, index, showing)),
      })),
    [stacks, showing, language],
  );
}

function formatMonthTick(at: number): string {
  return String(yearOf(monthAt(at)));
}

/** Which part has grown most, as the title of the shares. */
function useShareFinding(): (read: Lethal) => string {
  const words = useWords('lethal');
  const language = useLanguage();
  const formats = useFormats();
  return (read) => {
    const move = largestGain(read);
    if (!move) return words.shareTitle;
    return words.shareFinding(
      INDICATOR_NAMES[move.indicator].shortName[language],
      `${formats.percent(move.from.share)} (${formats.window(move.from.window)})`,
      `${formats.percent(move.to.share)} (${formats.window(move.to.window)})`,
    );
  };
}

/** The stack as areas: counts or shares. */
export function StackFigure({ read, region, evidence, showing }: StackFigureProps) {
  const words = useWords('lethal');
  const own = useWords('reading');
  const language = useLanguage();
  const judgement = useWords().judgement;
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const stacks = showing === 'values' ? read.months : read.movingYears;
  const layers = useLayers(stacks, showing);
  const start = monthNumber(stacks[0]?.window.to ?? read.span.from);
  const layer = useEventLayer({ region, span: read.span });
  const { notesAt } = layer;
  const marks = useMemo(() => marksWithin(layer.marks, [start, Infinity]), [layer.marks, start]);
  const formatTick = useCallback(
    (value: number) => (showing === 'shares' ? formats.percent(value / 100) : formats.count(value)),
    [showing, formats],
  );
  const readAt = useCallback(
    (at: number): Readout => {
      const stack = stacks[at - start];
      const whole = stack && stack.whole !== null;
      return {
        title: stack ? formats.window(stack.window) : '',
        rows: layers.toReversed().map(({ id, label, colour, values }) => {
          const value = values[at - start];
          const text = value === null || value === undefined ? own.noFigure : formatTick(value);
          return { id, label, colour, text };
        }),
        notes: [...(stack && !whole && 'gap' in stack ? [judgement.gaps[stack.gap]] : []), ...notesAt(at)],
      };
    },
    [stacks, start, layers, formats, formatTick, own, judgement, notesAt],
  );
  const span = sentenceCase(formats.window(read.span));
  const shareFinding = useShareFinding();
  const isShare = showing === 'shares';
  return (
    <Figure
      id={showing}
      title={isShare ? shareFinding(read) : words.stackTitle}
      subtitle={isShare ? words.shareSubtitle(span) : words.stackSubtitle(span)}
      source={sources(PARTS)}
      edition={evidence.edition.id}
      caveat={`${words.missingCaveat} ${INDICATOR_DEFINITIONS['missing-still'].caveat[language]}`}
    >
      <StackedArea
        layers={layers}
        start={start}
        marks={marks}
        height={380}
        readAt={readAt}
        formatTick={formatTick}
        formatMonthTick={formatMonthTick}
        cursor={own.chart.cursor}
      />
      <EventMarks layer={layer} />
    </Figure>
  );
}
