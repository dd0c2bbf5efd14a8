import type { Language } from '../../../../domain/bilingual.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { isGap } from '../../../../domain/indicator/observation.ts';
import { METHODS } from '../../../../domain/time/method.ts';
import { monthAt, monthNumber, monthsFrom, windowHas, type Window } from '../../../../domain/time/period.ts';
import { ADMINISTRATION_START } from '../../../../domain/view/windows.ts';
import { marksWithin } from '../../../charts/model/event-marks.ts';
import type { Panel, PanelsModel } from '../../../charts/panels/panels-model.ts';
import type {
  ChartBand,
  ChartLine,
  ChartMark,
  LineChartModel,
  Readout,
} from '../../../charts/model/chart-model.ts';
import type { Formats } from '../../../ui/format/format.ts';
import type { Words } from '../../../words/words.ts';
import type { FallingAndRising, NumberCell, NumberRow, TopicLine } from './falling-and-rising.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import type { Scope } from '../../../reading/evidence/scope.ts';
import type { WordsOf } from '../../../words/languages.ts';

/** The language in use and how it writes. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly overview: WordsOf<'overview'>;
  /** The chart's own sentences. */
  readonly own: WordsOf<'falling-and-rising'>;
  readonly formats: Formats;
}

/** Registers that fill up over months say so at the line's end; a single newest month is said in the readout. */
function throughText(
  { indicator }: TopicLine,
  own: WordsOf<'falling-and-rising'>,
): (month: string) => string {
  const { through, throughLate } = own;
  return indicator.provisionalMonths > 1 ? throughLate : through;
}

function lineOf(line: TopicLine, speech: Speech): ChartLine {
  const { overview, own, formats } = speech;
  const reached = line.segments.flatMap((each) => each.points.filter((point) => point.value !== null)).at(-1);
  return {
    id: line.topic,
    label: overview.topics[line.topic],
    colour: topicColour(line.topic),
    segments: line.segments,
    ...(reached ? { sublabel: throughText(line, own)(formats.shortMonth(monthAt(reached.at))) } : {}),
  };
}

function marksOf(
  lines: FallingAndRising,
  marks: readonly ChartMark[],
  own: WordsOf<'falling-and-rising'>,
): readonly ChartMark[] {
  if (!lines.breakMonth || monthsFrom(lines.span.to, lines.breakMonth) > 1) return marks;
  // Half a month before: the break lies between the last month of one method and the first of the other.
  const at = monthNumber(lines.breakMonth) - 0.5;
  return [...marks, { at, label: own.breakMark, kind: 'break' }];
}

function ends({ from, to }: Window): { readonly from: number; readonly to: number } {
  return { from: monthNumber(from), to: monthNumber(to) };
}

function bandsOf(lines: FallingAndRising, scope: Scope, own: WordsOf<'falling-and-rising'>): ChartBand[] {
  const { period, base } = own;
  const { indexBase, showing } = lines;
  return [
    { ...ends(scope.window), label: period, kind: 'window' },
    {
      ...ends(showing === 'index' ? indexBase : scope.base),
      label: showing === 'index' ? `${base} = 100` : base,
      kind: 'base',
    },
  ];
}

/** The first month of the present administration, as a mark. */
function administrationMark({ span }: FallingAndRising, own: WordsOf<'falling-and-rising'>): ChartMark[] {
  return windowHas(span, ADMINISTRATION_START)
    ? [{ at: monthNumber(ADMINISTRATION_START) - 0.5, label: own.administration, kind: 'date' }]
    : [];
}

function panelOf(
  line: TopicLine,
  lines: FallingAndRising,
  marks: readonly ChartMark[],
  speech: Speech,
): Panel {
  const { overview, own, words, formats, language } = speech;
  const end = line.segments.flatMap((each) => each.points).findLast((point) => point.value !== null);
  const month = end && monthAt(end.at);
  const isLate =
    month !== undefined && line.provisionalFrom !== undefined && line.indicator.provisionalMonths > 1;
  const format = lines.showing === 'rate' ? formats.rate : formats.count;
  const unit = lines.showing === 'rate' ? own.rate : own.aMonth;
  const counted = overview.counted[line.indicator.id] ?? words.judgement.units[line.indicator.unit];
  return {
    title: `${overview.topics[line.topic] ?? INDICATOR_NAMES[line.indicator.id].shortName[language]}: ${counted} ${unit}${marks.length > 0 ? ` (${own.dotted})` : ''}`,
    voids: lines.voids.filter((each) => each.line === line.topic),
    marks,
    line: {
      id: line.topic,
      label: end && end.value !== null ? format(end.value) : '',
      colour: topicColour(line.topic),
      segments: line.segments,
      ...(month ? { sublabel: `${formats.shortMonth(month)}${isLate ? `, ${own.incomplete}` : ''}` } : {}),
    },
  };
}

/** The long picture's model in one language: a plot for each topic. */
export function linesPanels(
  lines: FallingAndRising,
  events: readonly ChartMark[],
  marksOfLine: (line: TopicLine) => readonly ChartMark[],
  speech: Speech,
): PanelsModel {
  const { own } = speech;
  const seam = lines.breakMonth;
  const isSeamDrawn = seam !== undefined && windowHas(lines.span, seam) && seam !== lines.span.from;
  return {
    panels: lines.lines.map((line) => panelOf(line, lines, marksOfLine(line), speech)),
    marks: [
      ...marksWithin(events, [monthNumber(lines.span.from), monthNumber(lines.span.to)]),
      ...administrationMark(lines, own),
      ...(isSeamDrawn
        ? [{ at: monthNumber(seam) - 0.5, label: own.breakShort, kind: 'break' } as const]
        : []),
    ],
    domain: [monthNumber(lines.span.from), monthNumber(lines.span.to)],
    whole: [monthNumber(lines.whole.from), monthNumber(lines.whole.to)],
  };
}

/** The index's model in one language. */
export function linesChart(
  lines: FallingAndRising,
  scope: Scope,
  events: readonly ChartMark[],
  speech: Speech,
): LineChartModel {
  const isIndex = lines.showing === 'index';
  return {
    lines: lines.lines.map((line) => lineOf(line, speech)),
    marks: marksOf(lines, events, speech.own),
    bands: bandsOf(lines, scope, speech.own),
    voids: lines.voids,
    domain: [monthNumber(lines.span.from), monthNumber(lines.span.to)],
    fromZero: !isIndex,
    ...(isIndex ? { level: 100 } : {}),
  };
}

function whyNotDrawn(
  { line }: NumberCell,
  lines: FallingAndRising,
  own: WordsOf<'falling-and-rising'>,
): string {
  if (lines.showing === 'rate') return own.noPopulation;
  return line.lacksBase ? own.lacksBase : own.otherMethod;
}

/** One month of one line: the value drawn, in brackets the count behind it, or why there is none. */
export function cellText(cell: NumberCell, lines: FallingAndRising, { words, own, formats }: Speech): string {
  const { observation, drawn, provisional } = cell;
  if (isGap(observation)) return `${words.figure.gap}: ${words.judgement.gaps[observation.gap]}`;
  const count = formats.count(observation.value);
  const late = provisional ? `, ${words.judgement.provisionalMonth}` : '';
  if (lines.showing === 'count') return `${count}${late}`;
  if (drawn === null) return `${count}${late}; ${whyNotDrawn(cell, lines, own)}`;
  const shown = lines.showing === 'index' ? formats.count(drawn) : formats.rate(drawn);
  return `${shown} (${count})${late}`;
}

/** By which method the crimes of a month were counted. */
function methodNotes(row: NumberRow | undefined, isAfter: boolean, { own, language }: Speech): string[] {
  const crimes = row?.cells.find(({ line }) => line.indicator.breaks.length > 0)?.observation;
  if (isAfter) return [own.otherMethod];
  return crimes && !isGap(crimes) ? [own.countedBy(METHODS[crimes.method].name[language])] : [];
}

/** What is read at a month, whichever way the reader points at it. */
export function readoutAt(
  at: number,
  lines: FallingAndRising,
  events: readonly string[],
  speech: Speech,
): Readout {
  const month = monthAt(at);
  const row = lines.rows.find((each) => each.month === month);
  const isAfter = lines.breakMonth !== undefined && monthsFrom(lines.breakMonth, month) >= 0;
  return {
    title: speech.formats.month(month),
    rows: (row?.cells ?? []).map((cell) => ({
      id: cell.line.topic,
      label: speech.overview.topics[cell.line.topic],
      colour: topicColour(cell.line.topic),
      text: cellText(cell, lines, speech),
    })),
    notes: [...methodNotes(row, isAfter, speech), ...events],
  };
}
