import type { RegionCode } from './region.ts';

/**
 * Which states share a stretch of border, by INEGI code: read from the shared arcs of INEGI's generalised
 * state borders. States that only touch at a point or over a few kilometres lost in the generalisation
 * (Jalisco and San Luis Potosí) are not neighbours.
 */
const BORDERS: Readonly<Record<RegionCode, readonly RegionCode[]>> = {
  '01': ['14', '32'],
  '02': ['03', '26'],
  '03': ['02'],
  '04': ['23', '27', '31'],
  '05': ['08', '10', '19', '32'],
  '06': ['14', '16'],
  '07': ['20', '27', '30'],
  '08': ['05', '10', '25', '26'],
  '09': ['15', '17'],
  '10': ['05', '08', '18', '25', '32'],
  '11': ['14', '16', '22', '24', '32'],
  '12': ['15', '16', '17', '20', '21'],
  '13': ['15', '21', '22', '24', '29', '30'],
  '14': ['01', '06', '11', '16', '18', '32'],
  '15': ['09', '12', '13', '16', '17', '21', '22', '29'],
  '16': ['06', '11', '12', '14', '15', '22'],
  '17': ['09', '12', '15', '21'],
  '18': ['10', '14', '25', '32'],
  '19': ['05', '24', '28', '32'],
  '20': ['07', '12', '21', '30'],
  '21': ['12', '13', '15', '17', '20', '29', '30'],
  '22': ['11', '13', '15', '16', '24'],
  '23': ['04', '31'],
  '24': ['11', '13', '19', '22', '28', '30', '32'],
  '25': ['08', '10', '18', '26'],
  '26': ['02', '08', '25'],
  '27': ['04', '07', '30'],
  '28': ['19', '24', '30'],
  '29': ['13', '15', '21'],
  '30': ['07', '13', '20', '21', '24', '27', '28'],
  '31': ['04', '23'],
  '32': ['01', '05', '10', '11', '14', '18', '19', '24'],
};

/**
 * The states that border a state, in INEGI order; none for a code that is not a state's.
 * @example neighboursOf('09') // ['15', '17']
 * @example neighboursOf('99') // []
 */
export function neighboursOf(state: RegionCode): readonly RegionCode[] {
  return BORDERS[state] ?? [];
}
