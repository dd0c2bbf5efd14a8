import { DECISIONS, markedMonths } from '../../domain/record/curated/event.ts';
import { INDICATOR_NAMES } from '../../domain/indicator/names.words.ts';
import { NATION } from '../../domain/place/region.ts';
import { eventMarks } from '../../web/charts/model/event-marks.ts';
import { LinesDrawing } from '../../web/charts/drawing/LinesDrawing.tsx';
import { PanelsDrawing, stackPanels } from '../../web/charts/drawing/PanelsDrawing.tsx';
import { arcsIn } from '../../web/reading/answer/three-answers.ts';
import type { FallingAndRising } from '../../web/features/overview/lines/falling-and-rising.ts';
import { cellText, type Speech } from '../../web/features/overview/lines/lines-chart.ts';
import {
  indexChart,
  linesIn,
  linesTicks,
  longPanels,
} from '../../web/features/overview/lines/lines-picture.ts';
import {
  linesCaveats,
  linesOrigin,
  linesSubtitle,
  linesTitle,
} from '../../web/features/overview/lines/lines-words.ts';
import { neededIndicators } from '../../web/reading/evidence/chosen-indicator.ts';
import { scopeOf } from '../../web/reading/evidence/scope.ts';
import { originText } from '../../web/reading/origin/origin-text.ts';
import { titleOfRegion } from '../../web/reading/scope/region-title.ts';
import { formatsFor } from '../../web/ui/format/format.ts';
import { SPOKEN } from '../../web/words/languages.ts';
import { readEvidence } from '../evidence.ts';
import type { Facts, Picture, PictureAsked, PictureTable } from '../picture.ts';

async function speechIn({ language }: PictureAsked): Promise<Speech> {
  const { sections } = SPOKEN[language];
  const [words, overview, own] = await Promise.all([
    sections.frame.load(),
    sections.overview.load(),
    sections['falling-and-rising'].load(),
  ]);
  return { language, words, overview, own, formats: formatsFor(language) };
}

/** The months with policy dates, as the figure's own switch asks for them. */
async function datesIn(lines: FallingAndRising, facts: Facts) {
  if (!lines.choice.events) return [];
  const region = lines.lines[0]?.series.region ?? NATION;
  return markedMonths(await facts.events(), { region, kinds: DECISIONS, window: lines.span });
}

function tableOf(lines: FallingAndRising, speech: Speech): PictureTable {
  const { own, formats, language } = speech;
  const unit = lines.showing === 'count' ? '' : `: ${own.inTable[lines.showing]}`;
  return {
    columns: [
      own.month,
      ...lines.lines.map(({ indicator }) => `${INDICATOR_NAMES[indicator.id].name[language]}${unit}`),
    ],
    rows: lines.rows
      .toReversed()
      .map((row) => [
        formats.shortMonth(row.month),
        ...row.cells.map((each) => cellText(each, lines, speech)),
      ]),
  };
}

/** The front page's figure of the falling and the rising; nothing where none of its series is in the edition. */
export async function fallingAndRising(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { view, language } = asked;
  const edition = await facts.edition();
  const evidence = await readEvidence(view, neededIndicators(view, edition), facts);
  const arcs = arcsIn(view, evidence);
  if (arcs.length === 0) return undefined;
  const speech = await speechIn(asked);
  const scope = scopeOf(view, edition);
  const lines = linesIn(view, arcs, scope, evidence);
  const dates = await datesIn(lines, facts);
  const ticks = linesTicks(lines, speech);
  const marks = eventMarks(dates);
  return {
    title: linesTitle(lines, speech),
    subtitle: linesSubtitle(lines, titleOfRegion(scope.region, speech), speech),
    key: dates.map(
      ({ number, events }) => `${number}. ${events.map((each) => each.title[language]).join('; ')}`,
    ),
    caveat: linesCaveats(lines, speech).join(' '),
    source: originText(linesOrigin(lines, edition), speech),
    edition: edition.id,
    table: tableOf(lines, speech),
    draw: ({ width, rem, plots, id }) => {
      if (lines.showing === 'index') {
        const model = indexChart(lines, scope, marks, evidence, speech);
        return {
          height: plots,
          content: <LinesDrawing {...{ model, width, rem, id, ...ticks }} height={plots} />,
        };
      }
      const model = longPanels(lines, marks, evidence, speech);
      const stack = stackPanels(model, { width, rem, height: plots / model.panels.length }, ticks.formatTick);
      return { height: stack.height, content: <PanelsDrawing {...{ stack, rem, id, ...ticks }} /> };
    },
  };
}
