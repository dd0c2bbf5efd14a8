import { INDICATOR_NAMES } from '../../domain/indicator/names.words.ts';
import type { StatePair } from '../../domain/judgement/regions/divergence.ts';
import { namedStates, regionName } from '../../domain/place/region.ts';
import { chosenOf, HOMICIDE_AGAINST } from '../../domain/view/pictured.ts';
import { frameOf, placedPoints } from '../../web/charts/plots/divergence-mark.ts';
import { DivergenceAxes } from '../../web/charts/plots/DivergenceAxes.tsx';
import { PointLabels, PointShape } from '../../web/charts/plots/DivergencePoint.tsx';
import {
  useDivergencePicture,
  type DivergencePicture,
} from '../../web/features/divergence/divergence-picture.ts';
import {
  readDivergence,
  wantedCubes,
  type Against,
  type Divergence,
} from '../../web/features/divergence/pairs.ts';
import { useChangeText } from '../../web/reading/verdict/change-text.ts';
import { formatsFor } from '../../web/ui/format/format.ts';
import { useLanguage, useWords } from '../../web/words/words.ts';
import { readEvidence } from '../evidence.ts';
import type { Drawing, DrawingBox, Facts, Picture, PictureAsked, PictureTable } from '../picture.ts';
import { spoken } from '../spoken.tsx';

function useTable({ pairs, indicators }: Divergence, against: Against): PictureTable {
  const words = useWords('divergence');
  const { columns } = useWords('reading');
  const language = useLanguage();
  const changeText = useChangeText();
  const other = words.subjects[against];
  const named = (side: keyof Divergence['indicators']): string =>
    INDICATOR_NAMES[indicators[side]].shortName[language];
  const cells = ({ region, first, second, quadrant }: StatePair): string[] => [
    regionName(region)[language],
    changeText(first.comparison).whole,
    changeText(second.comparison).whole,
    words.quadrants[quadrant](other),
  ];
  return {
    columns: [columns.state, named('first'), named('second'), columns.quadrant],
    rows: pairs.map(cells),
  };
}

interface Drawn extends DivergencePicture {
  readonly chosen: readonly string[];
  readonly formatTick: (ratio: number) => string;
}

function drawn(
  { marks, axes, corners, chosen, formatTick }: Drawn,
  { width, rem, plots }: DrawingBox,
): Drawing {
  const frame = frameOf(marks, corners, { width, rem, plot: plots });
  const points = placedPoints(marks, frame);
  return {
    height: frame.height,
    content: (
      <>
        <DivergenceAxes frame={frame} titles={axes} formatTick={formatTick} />
        {points.map((point) => (
          <g key={point.mark.code}>
            <title>{point.mark.reading}</title>
            <PointShape point={point} isChosen={chosen.includes(point.mark.code)} />
          </g>
        ))}
        <PointLabels points={points} frame={frame} chosen={chosen} />
      </>
    ),
  };
}

/** Every state by its change of homicide against another; nothing where no two changes can be set against each other. */
export async function divergence(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { view, language, choices } = asked;
  const against = chosenOf(HOMICIDE_AGAINST, choices.against);
  const evidence = await readEvidence(view, wantedCubes(against, view), facts);
  const read = readDivergence(against, view, evidence);
  if (!read) return undefined;
  const said = await spoken(language, ['divergence', 'reading'], () => ({
    picture: useDivergencePicture(read, against, evidence),
    table: useTable(read, against),
  }));
  const { picture, table } = said;
  if (picture.marks.length === 0) return undefined;
  const chosen = namedStates(view.region);
  return {
    title: picture.title,
    subtitle: picture.subtitle,
    key: picture.notes,
    caveat: picture.caveat,
    source: picture.source,
    edition: evidence.edition.id,
    table,
    draw: (box) => drawn({ ...picture, chosen, formatTick: formatsFor(language).changePercent }, box),
  };
}
