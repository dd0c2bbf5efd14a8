import type { RegionCode } from './region.ts';

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
