import mexico from '@svg-maps/mexico';
import { findStateByName } from '../../../../domain/place/region.ts';
import type { Outlines } from '../../../charts/country/StateMap.tsx';
import { coarsePath } from './coarse-path.ts';

/** The package calls these states otherwise than INEGI. */
const NAMES: Readonly<Record<string, string>> = { 'Mexico City': 'Ciudad de México' };

/** The borders of the 32 states (MapSVG, CC BY 4.0), the smallest of the centre once more over the Gulf. */
export const OUTLINES: Outlines = {
  viewBox: mexico.viewBox,
  paths: new Map(
    mexico.locations.flatMap((each) => {
      const state = findStateByName(NAMES[each.name] ?? each.name);
      return state ? [[state.code, coarsePath(each.path)] as const] : [];
    }),
  ),
  inset: {
    of: [446, 337, 80, 70],
    at: [548, 6, 240, 210],
    states: ['09', '11', '12', '13', '15', '16', '17', '21', '22', '29'],
  },
  room: new Map([
    ['01', [400, 300, 25]],
    ['06', [357, 379, 25]],
  ]),
};
