import { isGap } from '../../../../domain/indicator/observation.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import type { EditionCatalogue } from '../../../../domain/record/edition.ts';
import type { FallingAndRising } from './falling-and-rising.ts';
import type { Speech } from './lines-chart.ts';
import { originOf, type Origin } from '../../../reading/origin/origin.ts';
import { lowerFirst } from '../../../ui/format/sentence-case.ts';

/** The finding, from the verdicts of the lines. */
export function linesTitle(lines: FallingAndRising, { own, formats }: Speech): string {
  const parts = lines.lines.map(({ topic, comparison }) => ({ topic, verdict: comparison.verdict }));
  const [first] = lines.lines;
  const isJudged = parts.some(({ verdict }) => verdict !== 'not-comparable');
  const found = own.finding(parts);
  if (lines.showing === 'index' || !first || !isJudged) return found;
  return own.against(formats.window(first.comparison.base), found);
}

function unitText({ showing, indexBase }: FallingAndRising, { own, formats }: Speech): string {
  if (showing !== 'index') return own.subtitle[showing];
  const isMonth = indexBase.from === indexBase.to;
  return own.subtitle.index(
    isMonth ? formats.month(indexBase.from) : own.baseMean(formats.window(indexBase)),
  );
}

/** What is counted, where, when and in which unit. */
export function linesSubtitle(lines: FallingAndRising, region: string, speech: Speech): string {
  const { own, formats, language } = speech;
  const names = formats.list(
    lines.lines.map((line) => lowerFirst(INDICATOR_NAMES[line.indicator.id].name[language])),
  );
  const where = `${region}, ${formats.window(lines.span)}.`;
  // The plots of the long picture name each what it counts.
  if (lines.showing !== 'index') return `${where} ${unitText(lines, speech)}`;
  return `${where} ${unitText(lines, speech)} ${own.counts(names)}`;
}

/** Only the caveats that hold for what is drawn. */
export function linesCaveats(lines: FallingAndRising, { own, language, formats }: Speech): string[] {
  const isIndex = lines.showing === 'index';
  return [
    own.raw,
    ...(lines.breakMonth ? [isIndex ? own.breakNoIndex : own.breakNote] : []),
    ...(isIndex
      ? lines.lines
          .filter((each) => each.lacksBase)
          .map((each) => own.noBase(INDICATOR_NAMES[each.indicator.id].shortName[language]))
      : []),
    ...lines.lines
      .filter((each) => each.indicator.provisionalMonths > 1)
      .flatMap((each) =>
        each.provisionalFrom
          ? own.late(
              INDICATOR_NAMES[each.indicator.id].shortName[language],
              formats.shortMonth(each.provisionalFrom),
            )
          : [],
      ),
    ...(lines.voids.length > 0 ? [own.hatching] : []),
  ];
}

/** Where everything drawn comes from. */
export function linesOrigin(lines: FallingAndRising, edition: EditionCatalogue): Origin {
  const values = lines.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (isGap(cell.observation) ? [] : [cell.observation])),
  );
  return originOf(values, edition);
}
