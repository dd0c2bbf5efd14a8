import { findState, foldText, type RegionCode } from './region.ts';

/** A municipality: INEGI's five digits as text, the first two its state's, and its name as CONAPO prints it. */
export interface Municipality {
  readonly code: RegionCode;
  readonly name: string;
}

/** What municipal files write where no municipality was recorded. */
export const NOWHERE_NAMES = ['No Especificado', 'Otros Municipios'] as const;

/** What parts the names that matched no municipality, which share a key. */
export const BETWEEN_NAMES = '; ';

/**
 * The names of a row without a municipality that are no municipality's of its state; none where it has only those
 * that stand for no place.
 * @example unmatchedNames('Iztapalapa; Milpa Altta') // ['Iztapalapa', 'Milpa Altta']
 * @example unmatchedNames('NO ESPECIFICADO') // []
 */
export function unmatchedNames(name: string): readonly string[] {
  const nowhere = NOWHERE_NAMES.map(foldText);
  return name.split(BETWEEN_NAMES).filter((each) => !nowhere.includes(foldText(each)));
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
