import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { INDICATOR_IDS } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { municipalReadings } from '../../../../domain/judgement/municipal/municipal-readings.ts';
import type { MunicipalityRecord } from '../../../../domain/judgement/municipal/municipal-series.ts';
import { stateOfMunicipality } from '../../../../domain/place/municipality.ts';
import { regionName } from '../../../../domain/place/region.ts';
import { isNotFound } from '../../../api/problem.ts';
import { municipalityQuery } from '../../../api/municipal/municipal-queries.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { scopeOf } from '../../../reading/evidence/scope.ts';
import { useEvidence } from '../../../reading/evidence/use-evidence.ts';
import { useInsideName } from '../../../reading/scope/region-place.ts';
import { useRegionTitle } from '../../../reading/scope/region-title.ts';
import { useChangeText } from '../../../reading/verdict/change-text.ts';
import { PageLink } from '../../../router/links.tsx';
import { compareAddress } from '../../../router/compare-path.ts';
import { useOwnChoice } from '../../../router/own-query.ts';
import type { PageProps } from '../../../router/page.ts';
import { placeAddress } from '../../../router/region-path.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { lowerFirst } from '../../../ui/format/sentence-case.ts';
import { DataLink } from '../../../ui/DataLink.tsx';
import { PageOpening } from '../../../ui/PageOpening.tsx';
import { Failed, Loading, NothingHere } from '../../../ui/states.tsx';
import { useOwnTitle } from '../../../ui/hooks/use-own-title.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { IndicatorSwitch } from '../place/IndicatorSwitch.tsx';
import { useCounted } from '../place/municipal-columns.tsx';
import { MunicipalityLines } from './MunicipalityLines.tsx';
import type { PlacedReading } from './municipality-picture.ts';
import { MunicipalityTable, usePlaced } from './MunicipalityTable.tsx';
import { NamedIn } from './NamedIn.tsx';

/** Everything of one municipality. */
export function MunicipalityPage({ code, ...props }: PageProps & { readonly code: string }) {
  const words = useWords('place');
  // The cubes of whatever counts by municipality are few: those of its lines beside state and nation.
  const load = useEvidence(['homicide-cases', 'missing-reported', 'missing-still']);
  const edition = load.status === 'ready' ? load.evidence.edition.id : '';
  const record = useQuery({ ...municipalityQuery(edition, code), enabled: edition !== '' });
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  if (record.error && !record.data) {
    if (isNotFound(record.error.problem)) {
      return (
        <NothingHere reason={words.unknown}>
          <PageLink to="/place" className="underline underline-offset-4">
            {words.nationLink}
          </PageLink>
        </NothingHere>
      );
    }
    const retry = (): void => void record.refetch();
    return <Failed failure={record.error.problem} onRetry={retry} className="my-6 min-h-[70vh]" />;
  }
  if (load.status === 'loading' || !record.data) return <Loading className="my-6 min-h-[70vh]" />;
  return <Municipality {...props} evidence={load.evidence} record={record.data} />;
}

interface MunicipalityProps extends PageProps {
  readonly evidence: Evidence;
  readonly record: MunicipalityRecord;
}

/** What the page opens with: the count, its change, and the place among the municipalities of its state. */
function useOpening(record: MunicipalityRecord, placed: PlacedReading | undefined): string {
  const words = useWords('place');
  const language = useLanguage();
  const formats = useFormats();
  const counted = useCounted();
  const changeText = useChangeText();
  const inside = useInsideName();
  if (!placed) return words.noMunicipal;
  const { reading, rate, ranked } = placed;
  const { series, total, windows, comparison } = reading;
  const said = 'gap' in total ? '' : counted(series.indicator, total.total);
  // A reason comes as a sentence of its own; here it ends one.
  const change = comparison ? lowerFirst(changeText(comparison).whole).replace(/\.$/, '') : '';
  const name = INDICATOR_NAMES[series.indicator].name[language];
  const sentence = words.sentence(name, formats.window(windows.window), said, change);
  if (!rate?.rank || !rate.rankLow || !rate.rankHigh) return sentence;
  const [rank, of, low, high] = [rate.rank, ranked, rate.rankLow, rate.rankHigh].map(formats.count);
  return `${sentence} ${words.rankSentence(rank ?? '', of ?? '', inside(record.state), low ?? '', high ?? '')}`;
}

function Municipality({ view, evidence, record }: MunicipalityProps) {
  const words = useWords('place');
  const language = useLanguage();
  const formats = useFormats();
  const scope = useMemo(() => scopeOf(view, evidence.edition), [view, evidence]);
  const readings = useMemo(() => municipalReadings(record, scope), [record, scope]);
  const placed = usePlaced(record, readings);
  const offered = readings.map(({ series }) => series.indicator);
  const [indicator, onIndicator] = useOwnChoice('mun', INDICATOR_IDS, offered[0] ?? 'homicide-cases');
  const chosen = placed.find(({ reading }) => reading.series.indicator === indicator) ?? placed[0];
  const opening = useOpening(record, chosen);
  const state = regionName(stateOfMunicipality(record.code))[language];
  const { shell } = useWords();
  useOwnTitle(shell.pageTitle(`${shell.destinations.place}: ${record.name}, ${useRegionTitle(view.region)}`));
  const isOther = chosen && !chosen.reading.windows.isAsked;
  return (
    <>
      <PageOpening
        heading={words.heading(record.name, state)}
        sentence={opening}
        aside={
          <ul className="grid gap-y-1 text-sm text-soft">
            {isOther && (
              <li className="mb-2">
                {words.otherMonths(
                  formats.window(scope.window),
                  formats.window(chosen.reading.windows.window),
                )}
              </li>
            )}
            <li>
              <PageLink to={placeAddress(record.state)}>{words.stateLink(state)}</PageLink>
            </li>
            <li>
              <PageLink to="/place">{words.nationLink}</PageLink>
            </li>
            <li>
              <PageLink to={compareAddress([record.code, record.state])}>{words.beside}</PageLink>
            </li>
            {!__EXPORTED__ && (
              <li>
                <DataLink file={`figures-${record.code}.csv`}>{words.allFigures}</DataLink>
              </li>
            )}
          </ul>
        }
      />
      <div className="blocks">
        {chosen && (
          <div>
            <IndicatorSwitch offered={offered} chosen={indicator} onChosen={onIndicator} />
            <MunicipalityLines
              key={chosen.reading.series.indicator}
              record={record}
              reading={chosen.reading}
              evidence={evidence}
              vintages={chosen.vintages}
            />
          </div>
        )}
        <MunicipalityTable code={record.code} placed={placed} evidence={evidence} />
        <NamedIn record={record} />
      </div>
    </>
  );
}
