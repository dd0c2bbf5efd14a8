import { inEveryLanguage, type Bilingual } from '../../../domain/bilingual.ts';
import { indicatorOf, INDICATORS } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import {
  populationOfRecord,
  seriesOfRecord,
  type MunicipalityRecord,
} from '../../../domain/judgement/municipal/municipal-series.ts';
import { municipalWindows } from '../../../domain/judgement/municipal/municipal-windows.ts';
import { comparePlaces, type PlaceSeries } from '../../../domain/judgement/municipal/places-compared.ts';
import { isMunicipality } from '../../../domain/place/municipality.ts';
import type { Population } from '../../../domain/place/population.ts';
import { findState, NATION, regionName, type RegionCode } from '../../../domain/place/region.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { measuredTotal, peopleIn } from '../../../domain/series/measured.ts';
import {
  firstMonthOf,
  lastMonthOf,
  totalOf,
  type Series,
  type Total,
} from '../../../domain/series/series.ts';
import {
  earlierMonth,
  laterMonth,
  monthsFrom,
  shiftWindow,
  type Window,
} from '../../../domain/time/period.ts';
import { seriesIn, surroundingsOf, type Evidence } from '../../reading/evidence/evidence.ts';
import type { Windows } from '../../reading/evidence/scope.ts';

/** One of the places with what the chart and the table say of it. */
export interface PlaceBeside extends PlaceSeries {
  /** Told apart from a place of the same name: León, Gto. */
  readonly label: Bilingual;
  readonly colour: string;
  readonly people: Population | undefined;
  readonly total: Total;
  readonly before: Total;
  /** Per 100,000 people and year, as counted. */
  readonly rate: number | null;
  readonly inhabitants: number | undefined;
  readonly comparison: Comparison;
}

/** Places by one indicator over the same two windows, the nation last. */
export interface BesideReading extends Windows {
  readonly indicator: IndicatorId;
  /** Whether these are the months asked for: a municipality's file may not have them. */
  readonly isAsked: boolean;
  readonly places: readonly PlaceBeside[];
  readonly nation: PlaceBeside | undefined;
  /** Places that the indicator is not counted in. */
  readonly without: readonly RegionCode[];
}

/** The monthly indicators that are kept for all of the places: of the states, and of each municipality among them. */
export function sharedIndicators(
  edition: EditionCatalogue,
  records: readonly MunicipalityRecord[],
): readonly IndicatorId[] {
  return INDICATORS.filter(
    ({ id, cadence, unit }) =>
      cadence === 'month' &&
      unit !== 'kg' &&
      edition.coverage.some(({ indicator, states }) => indicator === id && states !== null) &&
      records.every(({ series }) => series.some(({ indicator }) => indicator === id)),
  ).map(({ id }) => id);
}

function spanOf(series: Series): Window | undefined {
  const [from, to] = [firstMonthOf(series), lastMonthOf(series)];
  return from && to && { from, to };
}

/** The months that all of some series have; nothing where they share none. */
function sharedSpan(all: readonly Series[]): Window | undefined {
  const spans = all.flatMap((each) => spanOf(each) ?? []);
  if (spans.length === 0) return undefined;
  const from = spans.map((each) => each.from).reduce(laterMonth);
  const to = spans.map((each) => each.to).reduce(earlierMonth);
  return monthsFrom(from, to) < 0 ? undefined : { from, to };
}

/** The windows asked for, or where a municipality's file does not reach them the newest that all of these have. */
function windowsFor(indicator: IndicatorId, municipal: readonly Series[], asked: Windows) {
  const covered = sharedSpan(municipal);
  if (!covered) return { ...asked, isAsked: true };
  const { window, base, isAsked } = municipalWindows(asked, covered, indicator);
  return { window, base: base ?? shiftWindow(window, -12), isAsked };
}

type Named = PlaceSeries & Pick<PlaceBeside, 'label' | 'people'>;

function municipalPlace(
  record: MunicipalityRecord,
  indicator: IndicatorId,
  evidence: Evidence,
): Named | undefined {
  const series = seriesOfRecord(record).find((each) => each.indicator === indicator);
  if (!series) return undefined;
  const name = inEveryLanguage(() => record.name);
  const label = inEveryLanguage(
    () => `${record.name}, ${findState(record.state)?.abbreviation ?? record.state}`,
  );
  const people = populationOfRecord(record);
  const surroundings = { ...surroundingsOf(evidence), population: people };
  return { code: record.code, name, label, series, surroundings, people };
}

function regionPlace(code: RegionCode, indicator: IndicatorId, evidence: Evidence): Named | undefined {
  const series = seriesIn(evidence, indicator, code);
  const name = regionName(code);
  const surroundings = surroundingsOf(evidence);
  return series && { code, name, label: name, series, surroundings, people: evidence.population };
}

function told(place: Named, comparison: Comparison, colour: string): PlaceBeside {
  const { series, people, code } = place;
  const { window, base } = comparison;
  const total = totalOf(series, window);
  const inhabitants = peopleIn(people, code, window);
  const rate = 'gap' in total ? null : measuredTotal(total.total, window, 'per-100k-year', inhabitants);
  return { ...place, colour, comparison, total, before: totalOf(series, base), inhabitants, rate };
}

/** The quiet hue of what the places are set against. */
const QUIET = 'var(--color-unclear)';

/** Reads places beside each other and beside the nation, judged together. */
export function readBeside(
  codes: readonly RegionCode[],
  records: readonly MunicipalityRecord[],
  indicator: IndicatorId,
  asked: Windows,
  evidence: Evidence,
): BesideReading {
  const found = codes.map((code) => {
    const record = records.find((each) => each.code === code);
    return record ? municipalPlace(record, indicator, evidence) : regionPlace(code, indicator, evidence);
  });
  const places = found.flatMap((each) => each ?? []);
  const nation = regionPlace(NATION, indicator, evidence);
  const municipal = places.filter(({ code }) => isMunicipality(code)).map(({ series }) => series);
  const { window, base, isAsked } = windowsFor(indicator, municipal, asked);
  const all = nation ? [...places, nation] : places;
  const compared = comparePlaces(indicator, all, { window, base });
  const read = all.flatMap((place, at) => {
    const comparison = compared.places[at]?.comparison;
    const hue = place.code === NATION ? QUIET : `var(--color-place-${codes.indexOf(place.code) + 1})`;
    return comparison ? [told(place, comparison, hue)] : [];
  });
  return {
    indicator,
    window,
    base,
    isAsked,
    places: read.filter(({ code }) => code !== NATION),
    nation: read.find(({ code }) => code === NATION),
    without: codes.filter((_, at) => found[at] === undefined),
  };
}

/** The places, and the nation at their end. */
export function allOf({ places, nation }: BesideReading): readonly PlaceBeside[] {
  return nation ? [...places, nation] : places;
}

/** What is counted, in the indicator's own unit. */
export function unitOf({ indicator }: BesideReading) {
  return indicatorOf(indicator).unit;
}
