import { findState } from '../../../../domain/place/region.ts';
import type { PageProps } from '../../../router/page.ts';
import { usePagePath } from '../../../router/url-state.ts';
import { RegionPage } from '../RegionPage.tsx';
import { MunicipalityPage } from '../municipality/MunicipalityPage.tsx';
import { NationPlaces } from './NationPlaces.tsx';

/** The page of a place by its code in the address: a state, a municipality, or all of them without one. */
export function PlacePage(props: PageProps) {
  const [, , code = ''] = usePagePath().split('/');
  if (code === '') return <NationPlaces {...props} />;
  if (findState(code)) return <RegionPage key={code} {...props} />;
  return <MunicipalityPage key={code} {...props} code={code} />;
}
