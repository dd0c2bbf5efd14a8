import { findIndicator } from '../../domain/indicator/indicator.ts';
import { isGap, type Observation } from '../../domain/indicator/observation.ts';
import { municipalReadings } from '../../domain/judgement/municipal/municipal-readings.ts';
import type { MunicipalityRecord } from '../../domain/judgement/municipal/municipal-series.ts';
import { NATION } from '../../domain/place/region.ts';
import { markedMonths } from '../../domain/record/curated/event.ts';
import { observationAt } from '../../domain/series/series.ts';
import { monthsIn } from '../../domain/time/period.ts';
import { eventMarks } from '../../web/charts/model/event-marks.ts';
import type { LineChartModel } from '../../web/charts/model/chart-model.ts';
import { LinesDrawing, type Ticks } from '../../web/charts/drawing/LinesDrawing.tsx';
import { yearTick } from '../../web/charts/frame/plot-frame.ts';
import {
  spanOf,
  useLongPicture,
  usualEvents,
  type LongAsked,
} from '../../web/features/region/figures/long-picture.ts';
import { longRows } from '../../web/features/region/figures/long-series.ts';
import {
  drawnOf,
  municipalSpan,
  placedReading,
  useMunicipalPicture,
  type Counted,
  type MunicipalAsked,
} from '../../web/features/region/municipality/municipality-picture.ts';
import { headlinesOf, readRegion, REGION_INDICATORS } from '../../web/features/region/region-model.ts';
import { scopeOf } from '../../web/reading/evidence/scope.ts';
import { useRegionPlace } from '../../web/reading/scope/region-place.ts';
import { useFormats } from '../../web/ui/format/formats.ts';
import { useWords } from '../../web/words/words.ts';
import { readEvidence } from '../evidence.ts';
import type { Drawing, DrawingBox, Facts, Picture, PictureAsked, PictureTable } from '../picture.ts';
import { spoken } from '../spoken.tsx';

function drawn(model: LineChartModel, ticks: Ticks, { width, rem, plots, id }: DrawingBox): Drawing {
  return { height: plots, content: <LinesDrawing {...{ model, width, rem, id, ...ticks }} height={plots} /> };
}

/** The months of a region's series in words, the newest first; a gap says why. */
function useLongTable({ view, evidence, found }: LongAsked, span: ReturnType<typeof spanOf>): PictureTable {
  const own = useWords('reading');
  const judgement = useWords().judgement;
  const formats = useFormats();
  const { measure } = view;
  return {
    columns: [own.columns.month, judgement.measured(found.indicator.unit, measure)],
    rows: longRows(found.series, span, measure, evidence.population).map(({ month, value, gap }) => [
      formats.month(month),
      value === null ? (gap ? judgement.gaps[gap] : own.noFigure) : formats.measured(value, measure),
    ]),
  };
}

/** What was announced of homicide victims in the country; nothing of any other line, as on its page. */
async function meansOf(indicator: string, region: string, facts: Facts) {
  return indicator === 'homicide-victims' && region === NATION ? facts.announced() : [];
}

async function ofRegion(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { view, language, choices, size } = asked;
  const evidence = await readEvidence(view, REGION_INDICATORS, facts);
  const reading = readRegion(view, evidence);
  const [headline] = headlinesOf(reading, view, evidence);
  const id = findIndicator(choices.ind ?? '')?.id ?? headline?.indicator.id;
  const found = reading.indicators.find((each) => each.indicator.id === id);
  if (!found) return undefined;
  const means = await meansOf(found.indicator.id, view.region, facts);
  const span = spanOf(found.series, means);
  // A card has no room for what numbered marks stand for.
  const known = size === 'card' ? [] : await facts.events();
  const dates = markedMonths(known, {
    region: view.region,
    kinds: usualEvents(view.region),
    window: span,
  });
  const { picture, table } = await spoken(language, ['announced', 'reading', 'region'], () => {
    const { inside } = useRegionPlace(view.region);
    const long = { view, reading, evidence, inside, found, means };
    return { picture: useLongPicture(long, span, eventMarks(dates)), table: useLongTable(long, span) };
  });
  const { title, subtitle, source, caveat, model, formatTick } = picture;
  return {
    title,
    subtitle,
    source,
    caveat,
    key: dates.map(
      ({ number, events }) => `${number}. ${events.map((each) => each.title[language]).join('; ')}`,
    ),
    edition: evidence.edition.id,
    table,
    draw: (box) => drawn(model, { formatTick, formatMonthTick: yearTick }, box),
  };
}

/** What every line has in each month, the newest first: its rate, and how many were counted. */
function useMunicipalTable(lines: readonly Counted[], { reading }: MunicipalAsked): PictureTable {
  const own = useWords('reading');
  const judgement = useWords().judgement;
  const formats = useFormats();
  const textOf = (line: Counted, found: Observation): string => {
    if (isGap(found)) return judgement.gaps[found.gap];
    const drawnValue = line.people ? drawnOf(line)(found) : null;
    const count = formats.count(found.value);
    return drawnValue === null ? count : `${formats.rate(drawnValue)} · ${count}`;
  };
  return {
    columns: [own.columns.month, ...lines.map(({ label }) => label)],
    rows: monthsIn(municipalSpan(reading))
      .toReversed()
      .map((month) => [
        formats.month(month),
        ...lines.map((line) => textOf(line, observationAt(line.series, month))),
      ]),
  };
}

async function ofMunicipality(
  record: MunicipalityRecord,
  asked: PictureAsked,
  facts: Facts,
): Promise<Picture | undefined> {
  const { view, language, choices } = asked;
  const cubes = ['homicide-cases', 'missing-reported', 'missing-still'] as const;
  const evidence = await readEvidence(view, cubes, facts);
  const readings = municipalReadings(record, scopeOf(view, evidence.edition));
  const reading = readings.find(({ series }) => series.indicator === choices.mun) ?? readings[0];
  if (!reading) return undefined;
  const rates = await facts.municipalRates(record.state, reading);
  const { vintages } = placedReading(record, reading, rates);
  const municipal = { record, reading, evidence, vintages };
  const { picture, table } = await spoken(language, ['place', 'reading'], () => {
    const seen = useMunicipalPicture(municipal);
    return { picture: seen, table: useMunicipalTable(seen.lines, municipal) };
  });
  const { title, subtitle, source, model, formatTick, formatMonthTick } = picture;
  return {
    title,
    subtitle,
    source,
    caveat: '',
    key: [],
    edition: evidence.edition.id,
    table,
    draw: (box) => drawn(model, { formatTick, formatMonthTick }, box),
  };
}

/** One indicator over all its months: of a municipality where the address names one, else of the view's region. */
export async function longSeries(asked: PictureAsked, facts: Facts): Promise<Picture | undefined> {
  const { place } = asked.choices;
  if (place === undefined) return ofRegion(asked, facts);
  const record = await facts.municipality(place);
  return record && ofMunicipality(record, asked, facts);
}
