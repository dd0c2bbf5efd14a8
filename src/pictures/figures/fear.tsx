import {
  baseQuarter,
  BESIDE,
  fearMove,
  LINES,
  type PerceptionRow,
} from '../../domain/judgement/perceived-and-registered.ts';
import { PERCEPTION_CAVEATS } from '../../domain/record/curated/perception.words.ts';
import { chosenOf, FEAR_SPANS } from '../../domain/view/pictured.ts';
import { Dots } from '../../web/charts/plots/DotChart.tsx';
import { LinesDrawing } from '../../web/charts/drawing/LinesDrawing.tsx';
import { yearTick } from '../../web/charts/frame/plot-frame.ts';
import {
  indexDots,
  useCellText,
  useIndexModel,
  useLabels,
} from '../../web/features/perception/index-model.ts';
import { useQuarters } from '../../web/features/perception/quarters.ts';
import { surroundingsOf } from '../../web/reading/evidence/evidence.ts';
import { useFormats } from '../../web/ui/format/formats.ts';
import { useWords } from '../../web/words/words.ts';
import { readEvidence } from '../evidence.ts';
import type { Facts, Picture, PictureAsked, PictureTable } from '../picture.ts';
import { spoken } from '../spoken.tsx';

function useTable(rows: readonly PerceptionRow[]): PictureTable {
  const words = useWords('perception');
  const formats = useFormats();
  const labels = useLabels(words.fear);
  const cellText = useCellText();
  return {
    columns: [words.quarter, ...LINES.map((line) => labels[line])],
    rows: rows
      .toReversed()
      .map((row) => [formats.window(row.window), ...LINES.map((line) => cellText(row, line))]),
  };
}

/** What people in cities feel beside what the registers count; the same for every region, as the survey is of cities. */
export async function fear(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { view, language, choices } = asked;
  const [evidence, { ensu }] = await Promise.all([readEvidence(view, BESIDE, facts), facts.perception()]);
  const base = baseQuarter(ensu, choices['base-quarter'] ?? null);
  const moved = fearMove(ensu, base, evidence.cubes, surroundingsOf(evidence));
  const span = chosenOf(FEAR_SPANS, choices.span);
  const said = await spoken(language, ['perception'], () => {
    const words = useWords('perception');
    const quarters = useQuarters({ ensu, caveat: PERCEPTION_CAVEATS.ensu, base, span, moved }, evidence);
    const model = useIndexModel({ rows: quarters.rows, fear: words.fear, marks: [] });
    return { quarters, model, source: words.sources, table: useTable(quarters.rows), formats: useFormats() };
  });
  const { quarters, model, source, table, formats } = said;
  const { rows, title, subtitle, caveat } = quarters;
  if (rows.length === 0) return undefined;
  const dots = indexDots(rows);
  return {
    title,
    subtitle,
    key: [],
    caveat,
    source,
    edition: evidence.edition.id,
    table,
    draw: ({ width, rem, plots, id }) => ({
      height: plots,
      content: (
        <LinesDrawing
          {...{ model, width, rem, id }}
          height={plots}
          formatTick={formats.count}
          formatMonthTick={yearTick}
        >
          {(frame) => <Dots dots={dots} frame={frame} />}
        </LinesDrawing>
      ),
    }),
  };
}
