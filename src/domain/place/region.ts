import type { Bilingual } from '../bilingual.ts';

/** The region code of the nation. */
export const NATION = '00';

/** A region code: `00` the nation, `01`..`32` a state (INEGI), a group id, or a municipality (five digits). */
export type RegionCode = string;

/** One of the 32 federal entities. */
export interface State {
  /** INEGI code, two digits as text. */
  readonly code: RegionCode;
  /** The name in everyday use, the same in both languages but for `es`/`en` where they differ. */
  readonly name: Bilingual;
  /** The constitutional name, as some official files spell it. */
  readonly officialName: string;
  /** At most five letters, for tiles and small multiples. */
  readonly abbreviation: string;
}

/** A named group of states whose values are added. */
export interface RegionGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly states: readonly RegionCode[];
  /** Who defines the group. */
  readonly source: Bilingual;
}

function state(code: string, name: string, abbreviation: string, officialName = name, english = name): State {
  return { code, name: { es: name, en: english }, officialName, abbreviation };
}

/** The 32 states in INEGI order. */
export const STATES: readonly State[] = [
  state('01', 'Aguascalientes', 'Ags.'),
  state('02', 'Baja California', 'BC'),
  state('03', 'Baja California Sur', 'BCS'),
  state('04', 'Campeche', 'Camp.'),
  state('05', 'Coahuila', 'Coah.', 'Coahuila de Zaragoza'),
  state('06', 'Colima', 'Col.'),
  state('07', 'Chiapas', 'Chis.'),
  state('08', 'Chihuahua', 'Chih.'),
  state('09', 'Ciudad de México', 'CDMX', 'Ciudad de México', 'Mexico City'),
  state('10', 'Durango', 'Dgo.'),
  state('11', 'Guanajuato', 'Gto.'),
  state('12', 'Guerrero', 'Gro.'),
  state('13', 'Hidalgo', 'Hgo.'),
  state('14', 'Jalisco', 'Jal.'),
  state('15', 'Estado de México', 'Méx.', 'México', 'State of Mexico'),
  state('16', 'Michoacán', 'Mich.', 'Michoacán de Ocampo'),
  state('17', 'Morelos', 'Mor.'),
  state('18', 'Nayarit', 'Nay.'),
  state('19', 'Nuevo León', 'NL'),
  state('20', 'Oaxaca', 'Oax.'),
  state('21', 'Puebla', 'Pue.'),
  state('22', 'Querétaro', 'Qro.'),
  state('23', 'Quintana Roo', 'QR'),
  state('24', 'San Luis Potosí', 'SLP'),
  state('25', 'Sinaloa', 'Sin.'),
  state('26', 'Sonora', 'Son.'),
  state('27', 'Tabasco', 'Tab.'),
  state('28', 'Tamaulipas', 'Tams.'),
  state('29', 'Tlaxcala', 'Tlax.'),
  state('30', 'Veracruz', 'Ver.', 'Veracruz de Ignacio de la Llave'),
  state('31', 'Yucatán', 'Yuc.'),
  state('32', 'Zacatecas', 'Zac.'),
];

/** The codes of the 32 states, in INEGI order. */
export const STATE_CODES: readonly RegionCode[] = STATES.map((each) => each.code);

/** The nation's name. */
export const NATION_NAME: Bilingual = { es: 'México', en: 'Mexico' };

const BANXICO: Bilingual = {
  es: 'Regiones del Banco de México (Reporte sobre las Economías Regionales)',
  en: 'Regions of Banco de México (Regional Economic Report)',
};

/** The named groups: Banco de México's four regions, which divide the 32 states without remainder. */
export const REGION_GROUPS: readonly RegionGroup[] = [
  {
    id: 'norte',
    name: { es: 'Norte', en: 'North' },
    states: ['02', '05', '08', '19', '26', '28'],
    source: BANXICO,
  },
  {
    id: 'centro-norte',
    name: { es: 'Centro norte', en: 'North-centre' },
    states: ['01', '03', '06', '10', '14', '16', '18', '24', '25', '32'],
    source: BANXICO,
  },
  {
    id: 'centro',
    name: { es: 'Centro', en: 'Centre' },
    states: ['09', '11', '13', '15', '17', '21', '22', '29'],
    source: BANXICO,
  },
  {
    id: 'sur',
    name: { es: 'Sur', en: 'South' },
    states: ['04', '07', '12', '20', '23', '27', '30', '31'],
    source: BANXICO,
  },
];

const stateByCode = new Map(STATES.map((each) => [each.code, each]));
const groupById = new Map(REGION_GROUPS.map((each) => [each.id, each]));

/** The state with a code, if there is one. */
export function findState(code: RegionCode): State | undefined {
  return stateByCode.get(code);
}

/** The group with an id, if there is one. */
export function findGroup(id: RegionCode): RegionGroup | undefined {
  return groupById.get(id);
}

/**
 * The states that a region is made of: itself for a state, all 32 for the nation, its members for a
 * group; nothing for a code that names no region.
 */
export function statesOf(region: RegionCode): readonly RegionCode[] | undefined {
  if (region === NATION) return STATE_CODES;
  return stateByCode.has(region) ? [region] : groupById.get(region)?.states;
}

/** The name of the nation, a state or a group; the code itself where it names none of them. */
export function regionName(region: RegionCode): Bilingual {
  if (region === NATION) return NATION_NAME;
  return stateByCode.get(region)?.name ?? groupById.get(region)?.name ?? { es: region, en: region };
}

/** Text without accents, case or repeated blanks, so that `michoacan` finds `Michoacán`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

const stateByName = new Map(
  STATES.flatMap((each) =>
    [each.name.es, each.name.en, each.officialName].map((name) => [foldText(name), each] as const),
  ),
);

/** The state that a name (everyday, official or English, accents optional) stands for. */
export function findStateByName(name: string): State | undefined {
  return stateByName.get(foldText(name));
}
