import { findState, type RegionCode } from './region.ts';

/** A municipality: INEGI's five digits as text, the first two its state's, and its name as CONAPO prints it. */
export interface Municipality {
  readonly code: RegionCode;
  readonly name: string;
}

/**
 * The state that a municipality lies in.
 * @example stateOfMunicipality('11007') // '11'
 */
export function stateOfMunicipality(code: RegionCode): RegionCode {
  return code.slice(0, 2);
}

/**
 * Whether a text has the form of a municipality's code: five digits, the first two a state's.
 * @example isMunicipality('11007') // true
 */
export function isMunicipality(code: string): boolean {
  return /^\d{5}$/.test(code) && findState(stateOfMunicipality(code)) !== undefined;
}
