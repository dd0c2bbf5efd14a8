import { bearingOf } from '../../domain/judgement/bearing.ts';
import { VERDICTS } from '../../domain/judgement/comparison.ts';
import { indicatorOf } from '../../domain/indicator/indicator.ts';
import { rankAmong } from '../../domain/judgement/regions/rank.ts';
import { regionName } from '../../domain/place/region.ts';
import { chosenOf, COUNTRY_DRAWINGS, STATE_COLOURS, STATE_LAYERS } from '../../domain/view/pictured.ts';
import { HatchPattern } from '../../web/charts/country/StateMap.tsx';
import { countryBox, MapDrawing, TilesDrawing } from '../../web/charts/drawing/CountryDrawing.tsx';
import type { StateMark } from '../../web/charts/country/state-mark.ts';
import { textWidth } from '../../web/charts/frame/plot-frame.ts';
import { CHART_COLOURS } from '../../web/charts/model/chart-colours.ts';
import { classesOf, marksOf, type PictureKind } from '../../web/features/states/geography/marks.tsx';
import { OUTLINES } from '../../web/features/states/geography/outlines.ts';
import { useMarkSpeech } from '../../web/features/states/geography/speech.ts';
import {
  colourShown,
  layerCubes,
  readLayers,
  type ColourKey,
  type LayerReading,
  type StatesReading,
} from '../../web/features/states/layers.ts';
import { useFinding, useLayerSubject } from '../../web/features/states/subject.ts';
import { seriesIn, type Evidence } from '../../web/reading/evidence/evidence.ts';
import { useChangeText } from '../../web/reading/verdict/change-text.ts';
import { verdictFill } from '../../web/reading/verdict/verdict-colour.ts';
import { useFormats } from '../../web/ui/format/formats.ts';
import { VerdictSign } from '../../web/ui/signs.tsx';
import { useLanguage, useWords } from '../../web/words/words.ts';
import { readEvidence } from '../evidence.ts';
import type { Drawing, DrawingBox, Facts, Picture, PictureAsked, PictureTable } from '../picture.ts';
import { spoken } from '../spoken.tsx';

/** What one colour of the country stands for. */
interface KeyRow {
  readonly text: string;
  readonly fill: string;
  readonly hatched: boolean;
  readonly sign?: React.ReactNode;
}

/** The verdicts with the number of states that have each, or the classes of values. */
function useKey(layer: LayerReading, colour: ColourKey): readonly KeyRow[] {
  const words = useWords('states');
  const { verdicts, bearing: bearings } = useWords().judgement;
  const formats = useFormats();
  if (colour !== 'change') {
    const format = colour === 'rate' ? formats.rate : formats.count;
    return classesOf(layer, colour).map(({ low, high, fill }) => {
      return { text: words.legendValue(format(low), format(high)), fill, hatched: false };
    });
  }
  const { better } = indicatorOf(layer.indicator);
  return VERDICTS.map((verdict) => {
    const count = layer.readings.filter(({ comparison }) => comparison.verdict === verdict).length;
    const bearing = bearingOf(verdict, better);
    const meant = bearing === 'better' || bearing === 'worse' ? ` (${bearings[bearing]})` : '';
    const { fill, hatched } = verdictFill(verdict, better);
    const text = `${verdicts[verdict]}${meant}: ${formats.count(count)}`;
    return { text, fill, hatched, sign: <VerdictSign verdict={verdict} /> };
  });
}

function useTable({ readings }: LayerReading): PictureTable {
  const { columns, noFigure } = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const changeText = useChangeText();
  return {
    columns: [columns.state, columns.total, columns.change, columns.rate],
    rows: readings.map(({ region, total, rate, comparison }) => [
      regionName(region)[language],
      'gap' in total ? noFigure : formats.count(total.total),
      changeText(comparison).whole,
      rate === null ? noFigure : formats.rate(rate),
    ]),
  };
}

/** Where every state stands by its rate, as its reading on the page has it. */
function ranksOf(layer: LayerReading, evidence: Evidence) {
  const all = layer.readings.flatMap(({ region }) => seriesIn(evidence, layer.indicator, region) ?? []);
  const ranked = rankAmong(all, layer.windows.window, evidence.population);
  return new Map(ranked.map((each) => [each.region, each]));
}

/** Everything of one layer in the language in use. */
function useLayer(reading: StatesReading, layer: LayerReading, colour: ColourKey, evidence: Evidence) {
  const words = useWords('states');
  const own = useWords('reading');
  const subject = useLayerSubject(evidence, reading);
  const finding = useFinding();
  const speech = useMarkSpeech(layer.indicator);
  const steps = classesOf(layer, colour);
  return {
    title:
      colour === 'change' ? finding(layer) : words.colouredBy(words.layers[layer.layer], words.keys[colour]),
    subtitle: subject.subtitle(layer),
    source: subject.sources(layer),
    caveat: own.mapCredit,
    marks: marksOf(layer, colour, steps, speech, ranksOf(layer, evidence)),
    legend: useKey(layer, colour),
    table: useTable(layer),
  };
}

const KEY = { size: 0.85, leading: 1.55, swatch: 1.6 } as const;

function KeyRows({
  rows,
  rem,
  hatch,
}: {
  readonly rows: readonly KeyRow[];
  readonly rem: number;
  readonly hatch: string;
}) {
  const size = rem * KEY.size;
  const leading = size * KEY.leading;
  return rows.map(({ text, fill, hatched, sign }, index) => (
    <g key={text} transform={`translate(0 ${index * leading})`} fontSize={size} color={CHART_COLOURS.mark}>
      <rect
        width={size * KEY.swatch}
        height={size}
        fill={hatched ? `url(#${hatch})` : fill}
        stroke={CHART_COLOURS.axis}
        strokeWidth={0.5}
      />
      {sign && <g transform={`translate(${size * (KEY.swatch + 0.4)} 0)`}>{sign}</g>}
      <text x={size * (KEY.swatch + (sign ? 1.7 : 0.5))} y={size * 0.88} fill={CHART_COLOURS.mark}>
        {text}
      </text>
    </g>
  ));
}

function keyWidth(rows: readonly KeyRow[], rem: number): number {
  const size = rem * KEY.size;
  return Math.max(...rows.map(({ text }) => textWidth(text, size)), 0) + size * (KEY.swatch + 2);
}

interface Country {
  readonly marks: readonly StateMark[];
  readonly legend: readonly KeyRow[];
  readonly kind: PictureKind;
}

/** The country with its key beside it, or below where there is no room. */
function drawn({ marks, legend, kind }: Country, { width, rem, plots, id }: DrawingBox): Drawing {
  const outlines = kind === 'map' ? OUTLINES : undefined;
  const room = keyWidth(legend, rem) + rem * 1.5;
  const isBeside = width - room > width * 0.55;
  const box = countryBox(outlines, { width: isBeside ? width - room : width, height: plots });
  const below = isBeside ? 0 : rem + legend.length * rem * KEY.size * KEY.leading;
  const place = isBeside
    ? `translate(${box.width + rem * 1.5} ${rem * 0.4})`
    : `translate(0 ${box.height + rem})`;
  const hatch = `${id}-key`;
  return {
    // A room that is given is taken whole, so that what stands below keeps its place.
    height: isBeside
      ? Math.max(box.height, legend.length * rem * KEY.size * KEY.leading)
      : box.height + below,
    content: (
      <>
        <HatchPattern id={hatch} />
        {outlines ? (
          <MapDrawing marks={marks} outlines={outlines} {...box} id={id} />
        ) : (
          <TilesDrawing marks={marks} {...box} id={id} />
        )}
        <g transform={place}>
          <KeyRows rows={legend} rem={rem} hatch={hatch} />
        </g>
      </>
    ),
  };
}

/** One layer of the 32 states, as a map or as tiles; nothing where no state has it. */
export async function statesMap(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { view, language, choices } = asked;
  const layer = chosenOf(STATE_LAYERS, choices.layer);
  const evidence = await readEvidence(view, layerCubes(layer, view), facts);
  const reading = readLayers(layer, view, evidence);
  const [own] = reading.layers;
  if (!own) return undefined;
  const colour = colourShown(reading, chosenOf(STATE_COLOURS, choices.colour));
  const { marks, legend, caveat, ...told } = await spoken(language, ['reading', 'states'], () =>
    useLayer(reading, own, colour, evidence),
  );
  const kind = chosenOf(COUNTRY_DRAWINGS, choices.draw);
  return {
    ...told,
    key: [],
    caveat: kind === 'map' ? caveat : '',
    edition: evidence.edition.id,
    draw: (box) => drawn({ marks, legend, kind }, box),
  };
}
