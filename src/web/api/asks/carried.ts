import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import {
  municipalWindows,
  type MunicipalCoverage,
  type MunicipalQuestion,
} from '../../../domain/judgement/municipal/municipal-windows.ts';
import { NATION } from '../../../domain/place/region.ts';
import type { Edition } from '../../../domain/record/edition.ts';
import { DEFAULT_VIEW } from '../../../domain/view/view.ts';
import { viewWindows } from '../../../domain/view/windows.ts';

/** The crime of which a wall says what municipalities carry it. */
const CARRIED = 'homicide-cases' satisfies IndicatorId;

/** What to ask of municipalities for a wall: the newest months that all of them have; nothing where none are kept. */
export function carriedQuestion(
  kept: readonly MunicipalCoverage[],
  { coverage }: Pick<Edition, 'coverage'>,
): MunicipalQuestion | undefined {
  const covered = kept.find(({ indicator }) => indicator === CARRIED)?.shared;
  if (!covered) return undefined;
  const { window, base } = municipalWindows(viewWindows(DEFAULT_VIEW, coverage), covered, CARRIED);
  return { indicator: CARRIED, state: NATION, window, base };
}
