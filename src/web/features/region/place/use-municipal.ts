import { useQuery } from '@tanstack/react-query';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import {
  municipalWindows,
  type MunicipalCoverage,
  type MunicipalQuestion,
  type MunicipalWindows,
} from '../../../../domain/judgement/municipal/municipal-windows.ts';
import { NATION, type RegionCode } from '../../../../domain/place/region.ts';
import { municipalCoverageQuery } from '../../../api/municipal/municipal-queries.ts';
import type { Windows } from '../../../reading/evidence/scope.ts';
import { useOwnChoice } from '../../../router/own-query.ts';

/** An indicator by municipality in a state, or in all: what to ask, and whether those are the reader's months. */
export interface MunicipalChoice {
  readonly offered: readonly IndicatorId[];
  readonly indicator: IndicatorId;
  readonly onIndicator: (next: IndicatorId) => void;
  readonly question: MunicipalQuestion;
  readonly windows: MunicipalWindows;
}

function coveredIn({ shared, states }: MunicipalCoverage, state: RegionCode) {
  return state === NATION ? shared : states.find((each) => each.state === state);
}

const NOTHING: readonly MunicipalCoverage[] = [];

/** The indicators that a state, or the nation, has by municipality: what was killed first, then who is missing. */
export function useMunicipal(
  edition: string,
  state: RegionCode,
  asked: Windows,
): MunicipalChoice | 'loading' | 'none' {
  const { data, isError } = useQuery({ ...municipalCoverageQuery(edition), retry: false });
  const all = data?.coverage ?? NOTHING;
  const here = all.filter((each) => coveredIn(each, state) !== undefined);
  const offered = here
    .map(({ indicator }) => indicator)
    .toSorted(
      (a, b) => Number(indicatorOf(a).topic !== 'homicide') - Number(indicatorOf(b).topic !== 'homicide'),
    );
  const [indicator, onIndicator] = useOwnChoice('mun', offered, offered[0] ?? 'homicide-cases');
  if (!data) return isError ? 'none' : 'loading';
  const found = here.find((each) => each.indicator === indicator);
  const covered = found && coveredIn(found, state);
  if (!covered) return 'none';
  const windows = municipalWindows(asked, covered, indicator);
  const { window, base } = windows;
  return { offered, indicator, onIndicator, windows, question: { indicator, state, window, base } };
}
