import mexico from '@svg-maps/mexico';
import { findStateByName } from '../../../../domain/place/region.ts';
import type { Outlines } from '../../../charts/country/StateMap.tsx';

/** The package calls these states otherwise than INEGI. */
const NAMES: Readonly<Record<string, string>> = { 'Mexico City': 'Ciudad de México' };

/** The borders of the 32 states (MapSVG, CC BY 4.0). */
export const OUTLINES: Outlines = {
  viewBox: mexico.viewBox,
  paths: new Map(
    mexico.locations.flatMap((each) => {
      const state = findStateByName(NAMES[each.name] ?? each.name);
      return state ? [[state.code, each.path] as const] : [];
    }),
  ),
};
