import { OUTCOME_NAMES, OUTCOME_SENTENCES } from '../../domain/claims/claims.words.ts';
import type { JudgedClaim } from '../../domain/claims/filter.ts';
import type { FindingOutcome } from '../../domain/claims/part/part.ts';
import type { EditionCatalogue } from '../../domain/record/edition.ts';
import { seriesOf, totalOf } from '../../domain/series/series.ts';
import { wrapText } from '../../web/charts/frame/end-labels.ts';
import { textWidth } from '../../web/charts/frame/plot-frame.ts';
import { CHART_COLOURS } from '../../web/charts/model/chart-colours.ts';
import {
  claimPicture,
  type ClaimPicture,
  type PicturedNumber,
} from '../../web/features/claims/claim-picture.ts';
import { claimSpeechIn } from '../../web/features/claims/claim-text.ts';
import { originOf } from '../../web/reading/origin/origin.ts';
import { originText, type OriginSpeech } from '../../web/reading/origin/origin-text.ts';
import { OutcomeSign } from '../../web/reading/verdict/OutcomeMark.tsx';
import { SPOKEN } from '../../web/words/languages.ts';
import type { Drawing, DrawingBox, Facts, Picture, PictureAsked } from '../picture.ts';

/** The grounds of `OUTCOME_GROUNDS`, as colours. */
const GROUNDS: Readonly<Record<FindingOutcome, { readonly fill: string; readonly text: string }>> = {
  holds: { fill: CHART_COLOURS.mark, text: CHART_COLOURS.paper },
  'other-size': { fill: 'var(--color-shade)', text: CHART_COLOURS.mark },
  'falls-short': { fill: 'var(--color-shade)', text: CHART_COLOURS.mark },
  opposite: { fill: CHART_COLOURS.paper, text: CHART_COLOURS.mark },
  'cannot-tell': { fill: CHART_COLOURS.paper, text: CHART_COLOURS.text },
};

/** The part of a row that labels may take. */
const LABELS = 0.36;

function Badge({
  outcome,
  name,
  rem,
}: {
  readonly outcome: FindingOutcome;
  readonly name: string;
  readonly rem: number;
}) {
  const { fill, text } = GROUNDS[outcome];
  const size = rem * 1.05;
  return (
    <g color={text} fontSize={size}>
      <rect
        width={textWidth(name, size) + size * 2.6}
        height={size * 1.8}
        fill={fill}
        stroke={outcome === 'cannot-tell' ? CHART_COLOURS.axis : CHART_COLOURS.mark}
        strokeDasharray={outcome === 'cannot-tell' ? '4 3' : undefined}
      />
      <g transform={`translate(${size * 0.6} ${size * 0.4})`}>
        <OutcomeSign outcome={outcome} />
      </g>
      <text x={size * 2} y={size * 1.25} fontWeight={600} fill={text}>
        {name}
      </text>
    </g>
  );
}

/** A number with the rows of its label, and how far from the top it stands. */
interface Row extends PicturedNumber {
  readonly parts: readonly string[];
  readonly y: number;
}

/** Numbers one under another, each as tall as its label needs. */
function rowsOf(
  numbers: readonly PicturedNumber[],
  { width, rem }: DrawingBox,
): { rows: Row[]; height: number } {
  const letters = Math.floor((width * LABELS) / textWidth('x', rem * 0.85));
  let height = 0;
  const rows = numbers.map((each) => {
    const parts = wrapText(each.label, letters);
    const y = height;
    height += rem * Math.max(1.9, parts.length * 0.95 + 0.5);
    return { ...each, parts, y };
  });
  return { rows, height };
}

function barColour(id: PicturedNumber['id']): string {
  if (id === 'said') return CHART_COLOURS.paper;
  return id === 'then' ? CHART_COLOURS.axis : CHART_COLOURS.mark;
}

/** Said and found as lengths from one edge: what was said in outline, what the register gives filled. */
function Bars({ rows, box: { width, rem } }: { readonly rows: readonly Row[]; readonly box: DrawingBox }) {
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  const left = width * LABELS;
  const room = width - left - Math.max(...rows.map(({ text }) => textWidth(text, rem))) - rem;
  return rows.map(({ id, value, text, parts, y }) => {
    const length = Math.max(1, (Math.abs(value) / most) * room);
    return (
      <g key={id} transform={`translate(0 ${y})`} fontSize={rem}>
        {parts.map((part, place) => (
          <text key={part} y={rem * (1 + place * 0.95)} fontSize={rem * 0.85} fill={CHART_COLOURS.text}>
            {part}
          </text>
        ))}
        <rect
          x={left}
          y={rem * 0.15}
          width={length}
          height={rem * 1.1}
          fill={barColour(id)}
          stroke={CHART_COLOURS.mark}
        />
        <text x={left + length + rem * 0.5} y={rem * 1.05} fontWeight={600} fill={CHART_COLOURS.mark}>
          {text}
        </text>
      </g>
    );
  });
}

function drawn({ outcome, numbers, sentence }: ClaimPicture, name: string, box: DrawingBox): Drawing {
  const { width, rem } = box;
  const { rows, height } = rowsOf(numbers, box);
  const [top, leading] = [rem * 2.6, rem * 1.3];
  const words = top + height + rem * 0.9;
  const lines = wrapText(sentence, Math.floor(width / (textWidth('x', rem) * 0.9)));
  return {
    height: words + lines.length * leading,
    content: (
      <>
        <Badge {...{ outcome, name, rem }} />
        <g transform={`translate(0 ${top})`}>
          <Bars rows={rows} box={box} />
        </g>
        {lines.map((each, index) => (
          <text key={`${index} ${each}`} y={words + index * leading} fontSize={rem} fill={CHART_COLOURS.mark}>
            {each}
          </text>
        ))}
      </>
    ),
  };
}

/** Where it was said, and where the register's figures come from. */
async function sourceOf(
  { claim }: JudgedClaim,
  edition: EditionCatalogue,
  facts: Facts,
  speech: OriginSpeech,
): Promise<string> {
  const { query, region, sourceTitle } = claim;
  const cube = query && (await facts.cube(query.indicator));
  const series = cube && seriesOf(cube, region);
  if (!query || !series) return sourceTitle;
  const totals = [query.window, ...(query.base ? [query.base] : [])].map((each) => totalOf(series, each));
  const values = totals.flatMap((each) => ('gap' in each ? [] : each.values));
  return [sourceTitle, originText(originOf(values, edition), speech)].filter(Boolean).join('; ');
}

/** One statement and its finding; nothing where the address names none. */
export async function claimFigure(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { language, choices } = asked;
  const { claim } = choices;
  const judged = claim === undefined ? undefined : await facts.claim(claim);
  if (!judged) return undefined;
  const edition = await facts.edition();
  const { sections } = SPOKEN[language];
  const [frame, own] = await Promise.all([sections.frame.load(), sections.claims.load()]);
  const speech = claimSpeechIn(language, own);
  const picture = claimPicture(judged, speech);
  const name = OUTCOME_NAMES[picture.outcome][language];
  return {
    title: picture.said,
    subtitle: picture.by,
    key: [],
    caveat: `${name}: ${OUTCOME_SENTENCES[picture.outcome][language]}`,
    source: await sourceOf(judged, edition, facts, { ...speech, words: frame }),
    edition: edition.id,
    table: { columns: [own.finding, name], rows: picture.numbers.map(({ label, text }) => [label, text]) },
    draw: (box) => drawn(picture, name, box),
  };
}
