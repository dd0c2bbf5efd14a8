import { inEveryLanguage, type Bilingual } from '../bilingual.ts';
import { BANXICO_REGIONS, GROUP_NAMES, NATION_NAME, OFFICIAL_NAMES, STATE_NAMES } from './region.words.ts';

/** The region code of the nation. */
export const NATION = '00';

/**
 * A region as text, in addresses, keys and file names: `00` the nation, `01`..`32` a state (INEGI), a group's id,
 * or several states joined by commas; `parseRegion` alone takes it apart. A municipality has five digits.
 */
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

function state(code: keyof typeof STATE_NAMES, abbreviation: string): State {
  const name = STATE_NAMES[code];
  return { code, name, officialName: OFFICIAL_NAMES[code] ?? name.es, abbreviation };
}

/** The 32 states in INEGI order. */
export const STATES: readonly State[] = [
  state('01', 'Ags.'),
  state('02', 'BC'),
  state('03', 'BCS'),
  state('04', 'Camp.'),
  state('05', 'Coah.'),
  state('06', 'Col.'),
  state('07', 'Chis.'),
  state('08', 'Chih.'),
  state('09', 'CDMX'),
  state('10', 'Dgo.'),
  state('11', 'Gto.'),
  state('12', 'Gro.'),
  state('13', 'Hgo.'),
  state('14', 'Jal.'),
  state('15', 'Méx.'),
  state('16', 'Mich.'),
  state('17', 'Mor.'),
  state('18', 'Nay.'),
  state('19', 'NL'),
  state('20', 'Oax.'),
  state('21', 'Pue.'),
  state('22', 'Qro.'),
  state('23', 'QR'),
  state('24', 'SLP'),
  state('25', 'Sin.'),
  state('26', 'Son.'),
  state('27', 'Tab.'),
  state('28', 'Tams.'),
  state('29', 'Tlax.'),
  state('30', 'Ver.'),
  state('31', 'Yuc.'),
  state('32', 'Zac.'),
];

/** The codes of the 32 states, in INEGI order. */
export const STATE_CODES: readonly RegionCode[] = STATES.map((each) => each.code);

/** The named groups: Banco de México's four regions, which divide the 32 states without remainder. */
export const REGION_GROUPS: readonly RegionGroup[] = [
  {
    id: 'norte',
    name: GROUP_NAMES['norte'],
    states: ['02', '05', '08', '19', '26', '28'],
    source: BANXICO_REGIONS,
  },
  {
    id: 'centro-norte',
    name: GROUP_NAMES['centro-norte'],
    states: ['01', '03', '06', '10', '14', '16', '18', '24', '25', '32'],
    source: BANXICO_REGIONS,
  },
  {
    id: 'centro',
    name: GROUP_NAMES['centro'],
    states: ['09', '11', '13', '15', '17', '21', '22', '29'],
    source: BANXICO_REGIONS,
  },
  {
    id: 'sur',
    name: GROUP_NAMES['sur'],
    states: ['04', '07', '12', '20', '23', '27', '30', '31'],
    source: BANXICO_REGIONS,
  },
];

const stateByCode = new Map(STATES.map((each) => [each.code, each]));
const groupById = new Map(REGION_GROUPS.map((each) => [each.id, each]));

/**
 * The state with a code, if there is one.
 * @example findState('25')?.abbreviation // 'Sin.'
 */
export function findState(code: RegionCode): State | undefined {
  return stateByCode.get(code);
}

/**
 * The group with an id, if there is one.
 * @example findGroup('centro')?.states.length // 8
 */
export function findGroup(id: RegionCode): RegionGroup | undefined {
  return groupById.get(id);
}

const NAMED: ReadonlySet<RegionCode> = new Set([
  NATION,
  ...STATE_CODES,
  ...REGION_GROUPS.map((group) => group.id),
]);

/**
 * Whether a code names the nation, a state or a group, and not states one by one.
 * @example isNamedRegion('25') // true
 * @example isNamedRegion('11,25') // false
 */
export function isNamedRegion(code: RegionCode): boolean {
  return NAMED.has(code);
}

/** A region read from its text, with the states that its figures are added from. */
export interface Region {
  readonly kind: 'nation' | 'state' | 'group' | 'states';
  /** The text that it was read from. */
  readonly code: RegionCode;
  readonly states: readonly RegionCode[];
}

/** Why a text is no region: a code that nothing has, a list of more than states, or a state named twice. */
export type RegionFault = 'unknown' | 'not-only-states' | 'named-twice';

function parseOne(code: string): Region | undefined {
  if (code === NATION) return { kind: 'nation', code, states: STATE_CODES };
  if (stateByCode.has(code)) return { kind: 'state', code, states: [code] };
  const group = groupById.get(code);
  return group && { kind: 'group', code, states: group.states };
}

/**
 * Reads a region's text, or says why it is none.
 * @example parseRegion('25') // { kind: 'state', code: '25', states: ['25'] }
 * @example parseRegion('15,09') // { kind: 'states', code: '15,09', states: ['15', '09'] }
 * @example parseRegion('33') // 'unknown'
 * @example parseRegion('09,norte') // 'not-only-states'
 * @example parseRegion('09,09') // 'named-twice'
 */
export function parseRegion(text: string): Region | RegionFault {
  const parts = text.split(',');
  const regions = parts.flatMap((part) => parseOne(part) ?? []);
  if (regions.length < parts.length) return 'unknown';
  const [first] = regions;
  if (first && regions.length === 1) return first;
  if (regions.some(({ kind }) => kind !== 'state')) return 'not-only-states';
  return new Set(parts).size < parts.length ? 'named-twice' : { kind: 'states', code: text, states: parts };
}

/**
 * The text of a region of several states, whatever their order.
 * @example regionOfStates(['15', '09', '15']) // '09,15'
 */
export function regionOfStates(states: readonly RegionCode[]): RegionCode {
  return [...new Set(states)].toSorted().join(',');
}

/**
 * The text that stands for a region in every link: states in INEGI order, each once; nothing for a text that
 * names no region.
 * @example canonicalRegion('15,09,15') // '09,15'
 * @example canonicalRegion('norte') // 'norte'
 * @example canonicalRegion('09,00') // undefined
 */
export function canonicalRegion(text: string): RegionCode | undefined {
  const region = parseRegion(text);
  if (region === 'named-twice') return regionOfStates(text.split(','));
  if (typeof region === 'string') return undefined;
  return region.kind === 'states' ? regionOfStates(region.states) : region.code;
}

/**
 * The states that a region is made of: itself for a state, all 32 for the nation, its members for a group or a
 * list; nothing for a text that names no region.
 * @example statesOf('09,15') // ['09', '15']
 * @example statesOf('norte') // ['02', '05', '08', '19', '26', '28']
 * @example statesOf('25006') // undefined
 */
export function statesOf(region: RegionCode): readonly RegionCode[] | undefined {
  const found = parseRegion(region);
  return typeof found === 'string' ? undefined : found.states;
}

/**
 * The states that a region singles out: none for the nation, which is all of them.
 * @example namedStates('00') // []
 * @example namedStates('09,15') // ['09', '15']
 */
export function namedStates(region: RegionCode): readonly RegionCode[] {
  return region === NATION ? [] : (statesOf(region) ?? []);
}

/**
 * The codes that a region is named by: each state of a list, else the region's own.
 * @example codesOf('09,15') // ['09', '15']
 * @example codesOf('norte') // ['norte']
 */
export function codesOf(region: RegionCode): readonly RegionCode[] {
  const found = parseRegion(region);
  return typeof found !== 'string' && found.kind === 'states' ? found.states : [region];
}

/**
 * The name of the nation, a state or a group; the code itself where it names none of them.
 * @example regionName('09') // { es: 'Ciudad de México', en: 'Mexico City' }
 * @example regionName('25006').en // '25006'
 */
export function regionName(region: RegionCode): Bilingual {
  if (region === NATION) return NATION_NAME;
  return stateByCode.get(region)?.name ?? groupById.get(region)?.name ?? inEveryLanguage(() => region);
}

/**
 * Text without accents, case or repeated blanks, so that `michoacan` finds `Michoacán`.
 * @example foldText('  Año   Nuevo ') // 'ano nuevo'
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

const stateByName = new Map(
  STATES.flatMap((each) =>
    [...Object.values(each.name), each.officialName].map((name) => [foldText(name), each] as const),
  ),
);

/**
 * The state that a name (everyday, official or English, accents optional) stands for.
 * @example findStateByName('Coahuila de Zaragoza')?.code // '05'
 * @example findStateByName('mexico')?.code // '15'
 */
export function findStateByName(name: string): State | undefined {
  return stateByName.get(foldText(name));
}

/** Last three digits of keys that SESNSP gives to cases of a state without a known municipality. */
export const STATE_UNSPECIFIED = ['998', '999'] as const;

/**
 * Whether a municipal key stands for no municipality (`No Especificado`, `Otros municipios`): such a place counts
 * in the sums of its state and in no ranking.
 *
 * @example isUnspecifiedMunicipality('11999') // true
 */
export function isUnspecifiedMunicipality(code: RegionCode): boolean {
  return code.length === 5 && STATE_UNSPECIFIED.some((end) => code.endsWith(end));
}
