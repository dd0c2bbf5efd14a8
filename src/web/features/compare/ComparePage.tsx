import { useMemo } from 'react';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { MunicipalityRecord } from '../../../domain/judgement/municipal/municipal-series.ts';
import { isMunicipality } from '../../../domain/place/municipality.ts';
import { NATION, regionName, type RegionCode } from '../../../domain/place/region.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { usePicked } from '../../reading/beside/use-picked.ts';
import { chosenIndicator } from '../../reading/evidence/chosen-indicator.ts';
import { NO_POPULATION, type Evidence } from '../../reading/evidence/evidence.ts';
import { scopeOf, type Windows } from '../../reading/evidence/scope.ts';
import { useEdition } from '../../reading/evidence/use-edition.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { useChangeText } from '../../reading/verdict/change-text.ts';
import { besideWallAddress } from '../../router/compare-path.ts';
import { PageLink } from '../../router/links.tsx';
import { useOwnChoice } from '../../router/own-query.ts';
import type { PageProps } from '../../router/page.ts';
import { SelectField } from '../../ui/Field.tsx';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { allOf, readBeside, sharedIndicators, type BesideReading, type PlaceBeside } from './beside.ts';
import { CompareLines } from './CompareLines.tsx';
import { CompareTable } from './CompareTable.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { useRecords } from './use-records.ts';

/** Places beside each other: two to six, the nation as a quiet reference. */
export function ComparePage({ view }: PageProps) {
  const { edition, problem, retry } = useEdition();
  const { codes, onCodes } = usePicked();
  const { records, unknown, isWaiting, ...lost } = useRecords(edition?.id ?? '', codes);
  if (problem) return <Failed failure={problem} onRetry={retry} className="my-6 min-h-[70vh]" />;
  if (!edition || isWaiting) return <Loading className="my-6 min-h-[70vh]" />;
  if (lost.problem) {
    return <Failed failure={lost.problem} onRetry={lost.retry} className="my-6 min-h-[70vh]" />;
  }
  const known = codes.filter((code) => !unknown.includes(code));
  const region = known.find((code) => !isMunicipality(code)) ?? NATION;
  const asked = scopeOf({ ...view, region }, edition);
  const usual = chosenIndicator('homicide', view, asked, {
    edition,
    cubes: new Map(),
    population: NO_POPULATION,
  });
  return <Chosen {...{ edition, records, unknown, onCodes, asked, usual }} codes={known} />;
}

interface ChosenProps {
  readonly edition: EditionCatalogue;
  readonly codes: readonly RegionCode[];
  readonly records: readonly MunicipalityRecord[];
  readonly unknown: readonly RegionCode[];
  readonly onCodes: (next: readonly RegionCode[]) => void;
  readonly asked: Windows;
  readonly usual: IndicatorId | undefined;
}

function Chosen(props: ChosenProps) {
  const words = useWords('compare');
  const language = useLanguage();
  const offered = useMemo(
    () => sharedIndicators(props.edition, props.records),
    [props.edition, props.records],
  );
  const fallback = offered.find((id) => id === props.usual) ?? offered[0] ?? 'homicide-cases';
  const [indicator, onIndicator] = useOwnChoice('ind', offered, fallback);
  const load = useEvidence([indicator]);
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  const choice = (
    <SelectField
      label={words.indicator}
      className="screen-only w-full max-w-96"
      value={indicator}
      onChange={(event) => onIndicator(offered.find((each) => each === event.target.value) ?? fallback)}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {INDICATOR_NAMES[each].name[language]}
        </option>
      ))}
    </SelectField>
  );
  return <Places {...props} indicator={indicator} evidence={load.evidence} choice={choice} />;
}

/** The opening sentence: where it falls, where it rises, where it cannot be told. */
function useLead(): (reading: BesideReading) => string {
  const words = useWords('compare');
  const language = useLanguage();
  const formats = useFormats();
  const changeText = useChangeText();
  const named = ({ label, comparison }: PlaceBeside): string => {
    const { change } = changeText(comparison);
    // A size that cannot be told stands in brackets of its own.
    if (change.startsWith('(')) return `${label[language]} ${change}`;
    return words.withChange(label[language], change);
  };
  return (reading) => {
    const all = allOf(reading);
    const list = (verdict: Comparison['verdict']): string => {
      return formats.list(all.filter(({ comparison }) => comparison.verdict === verdict).map(named));
    };
    return words.lead(
      INDICATOR_NAMES[reading.indicator].name[language],
      list('falling'),
      list('rising'),
      list('no-clear-change'),
      list('not-comparable'),
    );
  };
}

/** What a reader must know of the places and months before the picture. */
function useNotes({ unknown, asked }: ChosenProps, reading: BesideReading): string {
  const words = useWords('compare');
  const language = useLanguage();
  const formats = useFormats();
  const without = reading.without.map((code) => regionName(code)[language]);
  return [
    unknown.length > 0 && words.unknown(formats.list(unknown)),
    without.length > 0 && words.without(formats.list(without)),
    !reading.isAsked && words.otherMonths(formats.window(asked.window), formats.window(reading.window)),
  ]
    .filter(Boolean)
    .join(' ');
}

interface PlacesProps extends ChosenProps {
  readonly indicator: IndicatorId;
  readonly evidence: Evidence;
  readonly choice: React.ReactNode;
}

function Places(props: PlacesProps) {
  const { codes, records, onCodes, indicator, evidence, asked, choice } = props;
  const words = useWords('compare');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const lead = useLead();
  const reading = useMemo(
    () => readBeside(codes, records, indicator, asked, evidence),
    [codes, records, indicator, asked, evidence],
  );
  const notes = useNotes(props, reading);
  const { places } = reading;
  const compared = sentenceCase(own.compared(formats.window(reading.window), formats.window(reading.base)));
  const wall = besideWallAddress(
    places.map(({ code }) => code),
    indicatorOf(indicator).topic,
  );
  const names = formats.list(places.map(({ label }) => label[language]));
  return (
    <>
      <PageOpening
        heading={places.length > 0 ? words.heading(names, compared) : words.headingEmpty}
        sentence={places.length > 0 ? lead(reading) : words.choose}
        aside={
          <>
            {notes && <p className="text-sm text-soft">{notes}</p>}
            {wall && (
              <PageLink to={wall} className="screen-only text-sm underline underline-offset-4">
                {words.wall}
              </PageLink>
            )}
          </>
        }
      />
      <PlacePicker places={places} onCodes={onCodes} reading={reading} evidence={evidence} />
      {places.length > 0 && (
        <div className="blocks">
          <div>
            {choice}
            <div className="mt-3">
              <CompareLines key={indicator} reading={reading} evidence={evidence} />
            </div>
          </div>
          <CompareTable reading={reading} evidence={evidence} />
        </div>
      )}
    </>
  );
}
