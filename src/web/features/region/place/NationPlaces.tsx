import { useMemo } from 'react';
import { NATION, STATES } from '../../../../domain/place/region.ts';
import { PickedPlaces } from '../../../reading/beside/PickedPlaces.tsx';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { scopeOf } from '../../../reading/evidence/scope.ts';
import { useEvidence } from '../../../reading/evidence/use-evidence.ts';
import { useRegionPlace } from '../../../reading/scope/region-place.ts';
import { PageLink } from '../../../router/links.tsx';
import type { PageProps } from '../../../router/page.ts';
import { placeAddress } from '../../../router/region-path.ts';
import { PageOpening } from '../../../ui/PageOpening.tsx';
import { Failed, Loading } from '../../../ui/states.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';
import { MunicipalitiesFigure } from '../figures/MunicipalitiesFigure.tsx';
import { ConcentrationFigure } from './ConcentrationFigure.tsx';
import { useMunicipal } from './use-municipal.ts';

/** All municipalities: where things concentrate, and every one of them by name. */
export function NationPlaces(props: PageProps) {
  const load = useEvidence(['homicide-cases']);
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  return <Places {...props} evidence={load.evidence} />;
}

function Places({ view, evidence }: PageProps & { readonly evidence: Evidence }) {
  const words = useWords('place');
  const language = useLanguage();
  const { inside } = useRegionPlace(NATION);
  const scope = useMemo(() => scopeOf({ ...view, region: NATION }, evidence.edition), [view, evidence]);
  const choice = useMunicipal(evidence.edition.id, NATION, scope);
  const reading = { region: NATION, window: scope.window, base: scope.base };
  return (
    <>
      <PageOpening heading={words.nationHeading} sentence={words.choose} />
      <ul className="screen-only mb-6 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {STATES.map(({ code, name }) => (
          <li key={code}>
            <PageLink to={placeAddress(code)}>{name[language]}</PageLink>
          </li>
        ))}
      </ul>
      <div className="blocks">
        <MunicipalitiesFigure reading={reading} evidence={evidence} inside={inside} searched />
        {typeof choice !== 'string' && <ConcentrationFigure choice={choice} evidence={evidence} />}
      </div>
      <PickedPlaces edition={evidence.edition.id} />
    </>
  );
}
