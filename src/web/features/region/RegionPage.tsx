import { useMemo } from 'react';
import { codesOf, NATION } from '../../../domain/place/region.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { Answers } from '../../reading/answer/Answers.tsx';
import { PickedPlaces } from '../../reading/beside/PickedPlaces.tsx';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { useWithoutTexts } from '../../reading/contributions/without-text.ts';
import { useChangeText } from '../../reading/verdict/change-text.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PageLink } from '../../router/links.tsx';
import type { PageProps } from '../../router/page.ts';
import { compareAddress } from '../../router/compare-path.ts';
import { placeAddress } from '../../router/region-path.ts';
import { usePagePath } from '../../router/url-state.ts';
import { AcrossSection } from '../../reading/across/AcrossSection.tsx';
import { DataLink } from '../../ui/DataLink.tsx';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { Failed, Loading, Notice } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { IndicatorsFigure } from './figures/IndicatorsFigure.tsx';
import { LongSeriesFigure } from './figures/LongSeriesFigure.tsx';
import { MunicipalitiesFigure } from './figures/MunicipalitiesFigure.tsx';
import { NeighboursFigure } from './figures/NeighboursFigure.tsx';
import { RankFigure } from './figures/RankFigure.tsx';
import { RegionClaims } from './RegionClaims.tsx';
import {
  headlinesBy,
  HEADLINE_INDICATORS,
  headlinesOf,
  placesOf,
  readRegion,
  REGION_INDICATORS,
  type IndicatorReading,
  type RegionAndName,
  type RegionParts,
} from './region-model.ts';
import { useMunicipalMoved } from './place/use-moved.ts';
import { MissingNote } from './MissingNote.tsx';
import { Unreported } from './Unreported.tsx';
import { WhatMoved } from './WhatMoved.tsx';

/** Everything of one region. */
export function RegionPage(props: PageProps) {
  const load = useEvidence(HEADLINE_INDICATORS);
  const whole = useEvidence(REGION_INDICATORS);
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  // The headlines are there at once; the other indicators join the table when they have arrived.
  return <Region {...props} evidence={whole.status === 'ready' ? whole.evidence : load.evidence} />;
}

/** The opening sentence: which of the headlines rise, fall, or cannot be decided. */
function useLead(name: string): (headlines: readonly IndicatorReading[]) => string {
  const words = useWords('region');
  const language = useLanguage();
  const formats = useFormats();
  const changeText = useChangeText();
  const named = ({ indicator, comparison }: IndicatorReading): string => {
    const { change, below } = changeText(comparison);
    const short = INDICATOR_NAMES[indicator.id].shortName[language].toLowerCase();
    if (change.startsWith('(')) return `${short} ${change}`;
    return change ? words.withChange(short, [change, below].filter(Boolean).join('; ')) : short;
  };
  return (headlines) => {
    const list = (verdict: Parameters<typeof headlinesBy>[1]): string => {
      const found = headlinesBy(headlines, verdict).map(named);
      return found.length > 0 ? formats.list(found) : '';
    };
    return words.lead(name, list('rising'), list('falling'), list('no-clear-change'), list('not-comparable'));
  };
}

/** The state's place among the 32 by its first headline; nothing for other regions, and where it has none. */
function useRankSentence(place: RegionAndName | undefined): string {
  const words = useWords('region');
  const language = useLanguage();
  if (!place || place.ranked.rank === null) return '';
  const { rank, of, interval } = place.ranked;
  const name = INDICATOR_NAMES[place.indicator.id].shortName[language].toLowerCase();
  return words.stateRank(name, rank, of, interval.low, interval.high);
}

/** The state's own page, where this is another, and all municipalities. */
function PlaceLinks({ region }: { readonly region: string }) {
  const words = useWords('region');
  const own = placeAddress(region);
  const isOwn = usePagePath() === own;
  return (
    <p className="screen-only flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {!isOwn && <PageLink to={own}>{words.toPlace}</PageLink>}
      <PageLink to="/place">{words.toMunicipalities}</PageLink>
      <PageLink to={compareAddress([region])}>{words.beside}</PageLink>
      <DataLink file={`figures-${region}.csv`}>{words.allFigures}</DataLink>
    </p>
  );
}

/** The way from several places added up to the same beside each other; of the nation, to all its figures. */
function BesideLink({ region }: { readonly region: string }) {
  const words = useWords('region');
  const codes = codesOf(region);
  if (region === NATION) return <DataLink file={`figures-${NATION}.csv`}>{words.allFigures}</DataLink>;
  return (
    <PageLink to={compareAddress(codes)} className="screen-only">
      {codes.length > 1 ? words.besideEach : words.beside}
    </PageLink>
  );
}

/** As many answers in place of comparisons as stand beside the opening sentence without outgrowing it. */
const FEW = 2;

function Region({ view, onView, evidence }: PageProps & { readonly evidence: Evidence }) {
  const words = useWords('region');
  const own = useWords('reading');
  const formats = useFormats();
  const { name, inside } = useRegionPlace(view.region);
  const reading = useMemo(() => readRegion(view, evidence), [view, evidence]);
  const headlines = useMemo(() => headlinesOf(reading, view, evidence), [reading, view, evidence]);
  const lead = useLead(inside);
  const moved = useWithoutTexts(
    headlines.map((each) => each.indicator.id),
    reading,
    evidence,
  );
  const [place] = useMemo(() => placesOf(headlines, reading, evidence), [headlines, reading, evidence]);
  const byMunicipality = useMunicipalMoved({ reading, evidence });
  const rank = useRankSentence(reading.isState ? place : undefined);
  const answers = <Answers comparisons={headlines.map((each) => each.comparison)} evidence={evidence} />;
  const areFew = headlinesBy(headlines, 'not-comparable').length <= FEW;
  const compared = own.compared(formats.window(reading.window), formats.window(reading.base));
  const parts: RegionParts = { view, onView, reading, headlines, evidence, name, inside };
  return (
    <>
      <PageOpening
        heading={words.heading(inside, sentenceCase(compared))}
        sentence={[lead(headlines), ...moved, rank].filter(Boolean).join(' ')}
        aside={
          <>
            {byMunicipality && <p className="mb-3 text-sm">{byMunicipality}</p>}
            <p className="mb-3 text-sm text-soft">{words.together}</p>
            {areFew && answers}
            {reading.isState ? (
              <PlaceLinks region={view.region} />
            ) : (
              <Notice role="note" action={<BesideLink region={view.region} />}>
                {words.oneState}
              </Notice>
            )}
          </>
        }
      />
      {!areFew && answers}
      <div className="blocks">
        <IndicatorsFigure {...parts} />
        {!reading.isState && <WhatMoved {...parts} />}
        {!reading.isState && <LongSeriesFigure {...parts} />}
        {reading.isState && (
          <>
            <div className="grid grid-cols-1 gap-x-10 gap-y-10 lg:grid-cols-2">
              <RankFigure {...parts} />
              <NeighboursFigure {...parts} />
            </div>
            <MunicipalitiesFigure {...parts} />
          </>
        )}
        <RegionClaims {...parts} />
        {reading.isState && <LongSeriesFigure {...parts} />}
        <AcrossSection region={view.region} />
        <MissingNote {...parts} />
        <Unreported {...parts} />
      </div>
      <PickedPlaces edition={evidence.edition.id} />
    </>
  );
}
