import { useQuery } from '@tanstack/react-query';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { findIndicator, indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { RevisionsAnswer } from '../../api/asks/evidence.ts';
import { revisionsQuery } from '../../api/evidence-queries.ts';
import { useEdition } from '../../reading/evidence/use-edition.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useOwnChoice } from '../../router/own-query.ts';
import type { PageProps } from '../../router/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { columnsOfSource, movedMonths, newestChange } from './moved.ts';
import { MovedFigure } from './MovedFigure.tsx';
import { TypicalFigure } from './TypicalFigure.tsx';

/** The indicators of which at least one month can have been printed twice: monthly, from files that return. */
function revisable(edition: EditionCatalogue): readonly IndicatorId[] {
  return edition.coverage
    .map((each) => each.indicator)
    .filter((id) => {
      const { sources, cadence } = indicatorOf(id);
      return cadence === 'month' && (sources.includes('sesnsp-cases') || sources.includes('sesnsp-victims'));
    });
}

/** How figures moved from vintage to vintage, and how far they usually do. */
export function RevisionsPage({ view }: PageProps) {
  const { edition, problem, retry } = useEdition();
  if (edition) return <RevisionsOf edition={edition} region={view.region} />;
  if (problem) return <Failed failure={problem} onRetry={retry} className="my-6" />;
  return <Loading className="my-6 min-h-[80vh]" />;
}

interface RevisionsProps {
  readonly edition: EditionCatalogue;
  readonly region: string;
}

function RevisionsOf({ edition, region }: RevisionsProps) {
  const words = useWords('revisions');
  const language = useLanguage();
  const { name: title } = useRegionPlace(region);
  const indicators = revisable(edition);
  const [chosen, choose] = useOwnChoice('ri', indicators, 'homicide-victims');
  const { data, error, refetch } = useQuery(revisionsQuery(edition.id, chosen, region));
  const name = INDICATOR_NAMES[chosen].name[language];
  const lead = useLead(name, data);
  const formats = useFormats();
  const changed = data && newestChange(data);
  return (
    <>
      <PageOpening heading={words.heading(title)} sentence={lead}>
        {changed && (
          <p className="figures measure mt-2">
            {words.changed(formats.month(changed.through), changed.added, changed.revised, changed.shared)}
            {changed.apart && ` ${words.apart}`}
          </p>
        )}
        <SelectField
          label={words.indicator}
          value={chosen}
          className="mt-4 max-w-md"
          onChange={(event) => choose(findIndicator(event.target.value)?.id ?? chosen)}
        >
          {indicators.map((id) => (
            <option key={id} value={id}>
              {INDICATOR_NAMES[id].name[language]}
            </option>
          ))}
        </SelectField>
      </PageOpening>
      <div className="blocks">
        {data && <MovedFigure edition={edition} answer={data} name={name} />}
        {!data && error && <Failed failure={error.problem} onRetry={() => void refetch()} />}
        {!data && !error && <Loading className="min-h-96" />}
        <TypicalFigure edition={edition} indicators={indicators} />
      </div>
    </>
  );
}

/** The month among the newest twelve that moved most, as a sentence. */
function useLead(name: string, answer: RevisionsAnswer | undefined): string {
  const words = useWords('revisions');
  const formats = useFormats();
  if (!answer) return '…';
  if (columnsOfSource(answer).length < 2) return words.single(name);
  const most = movedMonths(answer)
    .filter((each) => each.first > 0)
    .slice(0, 12)
    .toSorted((a, b) => Math.abs(b.last / b.first - 1) - Math.abs(a.last / a.first - 1))[0];
  if (!most) return words.noLead(name);
  return words.lead(
    name,
    formats.count(most.first),
    formats.count(most.last),
    formats.month(most.month),
    words.months(most.span),
  );
}
