import type { CountedBy, IndicatorId } from '../../domain/indicator/rows.ts';
import type { MethodId } from '../../domain/time/method.ts';
import { foldText } from '../../domain/place/region.ts';

/** Which of SESNSP's two registers a file belongs to: case files (carpetas) or victims. */
export type CountingRegister = 'cases' | 'victims';

/**
 * Which rows of a register make up an indicator. `*` takes every one; the official count of violent
 * robbery is every modality that contains "con violencia".
 */
export interface CrosswalkRule {
  readonly indicator: IndicatorId;
  readonly tipo: string;
  readonly subtipos: '*' | readonly string[];
  readonly modalidades: '*' | 'con violencia' | readonly string[];
  /** With `*`: subtipos that must stand in the file, or the sum would lack some and is left out. */
  readonly needs?: readonly string[];
}

const OTHER_LIFE = 'Otros delitos que atentan contra la vida y la integridad corporal';
const VEHICLES = [
  'Robo de vehículo automotor - Coche de 4 ruedas',
  'Robo de vehículo automotor - Motocicleta',
  'Robo de vehículo automotor - Embarcaciones',
];
const MACHINES = [
  'Robo de maquinaria - Herramienta industrial o agrícola',
  'Robo de maquinaria - Tractores y/o montacargas',
  'Robo de maquinaria - Cables, tubos y otros objetos destinados a servicios públicos',
];
const RANSOM = 'Secuestro extorsivo';
const KIDNAPPINGS = [
  RANSOM,
  'Secuestro con calidad de rehén',
  'Secuestro para causar daño',
  'Secuestro exprés',
];
const EXTORTIONS = ['Extorsión presencial', 'Extorsión por otros medios'];
const ATTEMPTED_EXTORTIONS = EXTORTIONS.map((each) => `Tentativa de ${each.toLowerCase()}`);
const DEALINGS = ['Narcomenudeo posesión simple', 'Narcomenudeo con fines de venta'];
const STREET = ['Robo a transeúnte en vía pública', 'Robo a transeúnte en espacio abierto al público'];

type Rows = Omit<CrosswalkRule, 'indicator'>;

function rule(
  tipo: string,
  subtipos: Rows['subtipos'] = [tipo],
  modalidades: Rows['modalidades'] = '*',
): Rows {
  return { tipo, subtipos, modalidades };
}

/** The rules of a file, one for every indicator that its source counts: one left out does not compile. */
function rules<S extends 'sesnsp-cases' | 'sesnsp-victims' | 'rnid-cases' | 'rnid-victims'>(
  _source: S,
  rows: Readonly<Record<CountedBy<S>, Rows>>,
): readonly CrosswalkRule[] {
  return Object.entries<Rows>(rows).map(([id, each]) => ({ indicator: id as IndicatorId, ...each }));
}

const VIOLENT_SUBTYPES = [
  'Otros robos',
  'Robo a casa habitación',
  'Robo a institución bancaria',
  'Robo a negocio',
  ...STREET,
  'Robo a transportista',
  'Robo de autopartes',
  'Robo de ganado',
  'Robo en transporte individual',
  'Robo en transporte público colectivo',
  'Robo en transporte público individual',
];

/** Every robbery with violence, whatever its subtype; the subtypes that a method has must all be there. */
function violentRobbery(own: readonly string[]): Rows {
  const every = rule('Robo', '*', 'con violencia');
  return { ...every, needs: [...VIOLENT_SUBTYPES, ...own] };
}

/** Robberies and harms that both methods name alike. */
const COMMON_CASES = {
  'homicide-cases': rule('Homicidio', ['Homicidio doloso']),
  'femicide-cases': rule('Feminicidio'),
  'home-robbery-violent-cases': rule('Robo', ['Robo a casa habitación'], 'con violencia'),
  'business-robbery-violent-cases': rule('Robo', ['Robo a negocio'], 'con violencia'),
  'street-robbery-violent-cases': rule('Robo', STREET, 'con violencia'),
  'carrier-robbery-violent-cases': rule('Robo', ['Robo a transportista'], 'con violencia'),
  'injury-cases': rule('Lesiones', ['Lesiones dolosas']),
  'firearm-injury-cases': rule('Lesiones', ['Lesiones dolosas'], ['Con arma de fuego']),
  'other-life-cases': rule(OTHER_LIFE),
};

const COMMON_VICTIMS = {
  'homicide-victims': rule('Homicidio', ['Homicidio doloso']),
  'femicide-victims': rule('Feminicidio'),
  'negligent-homicide-victims': rule('Homicidio', ['Homicidio culposo']),
  'other-life-victims': rule(OTHER_LIFE),
  'injury-victims': rule('Lesiones', ['Lesiones dolosas']),
  'firearm-injury-victims': rule('Lesiones', ['Lesiones dolosas'], ['Con arma de fuego']),
};

/**
 * The crosswalk: method → register → rules (tipo, subtipo, modalidad → indicator). Attempts, which
 * `rnid-2026` counts as subtypes of their own, have indicators of their own and are in no other.
 */
export const CROSSWALK: Readonly<
  Record<'cnsp-2015' | 'rnid-2026', Readonly<Record<CountingRegister, readonly CrosswalkRule[]>>>
> = {
  'cnsp-2015': {
    cases: rules('sesnsp-cases', {
      ...COMMON_CASES,
      'violent-robbery-cases': violentRobbery(['Robo de vehículo automotor', 'Robo de maquinaria']),
      'extortion-cases': rule('Extorsión'),
      'kidnapping-cases': rule('Secuestro'),
      'ransom-kidnapping-cases': rule('Secuestro', ['Secuestro'], [RANSOM]),
      'vehicle-robbery-cases': rule('Robo', ['Robo de vehículo automotor']),
      'violent-vehicle-robbery-cases': rule('Robo', ['Robo de vehículo automotor'], 'con violencia'),
      'drug-dealing-cases': rule('Narcomenudeo'),
    }),
    victims: rules('sesnsp-victims', {
      ...COMMON_VICTIMS,
      'extortion-victims': rule('Extorsión'),
      'kidnapping-victims': rule('Secuestro'),
    }),
  },
  'rnid-2026': {
    cases: rules('rnid-cases', {
      ...COMMON_CASES,
      'violent-robbery-cases': violentRobbery([...VEHICLES, ...MACHINES]),
      'extortion-cases': rule('Extorsión', EXTORTIONS),
      'kidnapping-cases': rule('Secuestro', KIDNAPPINGS),
      'ransom-kidnapping-cases': rule('Secuestro', [RANSOM]),
      'extortion-in-person-cases': rule('Extorsión', ['Extorsión presencial']),
      'extortion-other-means-cases': rule('Extorsión', ['Extorsión por otros medios']),
      'attempted-homicide-cases': rule('Homicidio', ['Tentativa de homicidio doloso']),
      'attempted-femicide-cases': rule('Feminicidio', ['Tentativa de feminicidio']),
      'attempted-extortion-cases': rule('Extorsión', ATTEMPTED_EXTORTIONS),
      'vehicle-robbery-cases': rule('Robo', VEHICLES),
      'violent-vehicle-robbery-cases': rule('Robo', VEHICLES, 'con violencia'),
      'drug-dealing-cases': rule('Narcomenudeo', DEALINGS),
    }),
    victims: rules('rnid-victims', {
      ...COMMON_VICTIMS,
      'extortion-victims': rule('Extorsión', EXTORTIONS),
      'kidnapping-victims': rule('Secuestro', KIDNAPPINGS),
    }),
  },
};

/** Categories that only one of the two methods has: found in a year of the other, the file is refused. */
export const MARKERS: Readonly<Record<'cnsp-2015' | 'rnid-2026', readonly string[]>> = {
  'cnsp-2015': ['Extorsión', 'Secuestro', 'Narcomenudeo', 'Robo de vehículo automotor'],
  'rnid-2026': [
    'Tentativa de homicidio doloso',
    'Tentativa de feminicidio',
    ...EXTORTIONS,
    ...KIDNAPPINGS,
    ...DEALINGS,
    ...VEHICLES,
  ],
};

/** An indicator made of lines of a national table: all of them must be there, or there is no value. */
export interface NationalRule {
  readonly indicator: IndicatorId;
  readonly lines: readonly string[];
}

const VIOLENT = 'Con violencia';
const NATIONAL_ROBBERIES: readonly NationalRule[] = [
  { indicator: 'home-robbery-violent-cases', lines: [`Robo a casa habitación/${VIOLENT}`] },
  { indicator: 'business-robbery-violent-cases', lines: [`Robo a negocio/${VIOLENT}`] },
  { indicator: 'street-robbery-violent-cases', lines: STREET.map((each) => `${each}/${VIOLENT}`) },
  { indicator: 'carrier-robbery-violent-cases', lines: [`Robo a transportista/${VIOLENT}`] },
];
const CNSP_VEHICLES = ['coche de 4 ruedas', 'motocicleta', 'embarcaciones pequeñas y grandes'].map(
  (each) => `Robo de vehículo automotor/Robo de ${each}`,
);
const CNSP_MACHINERY = [
  'Robo de herramienta industrial o agrícola',
  'Robo de tractores',
  'Robo de cables, tubos y otros objetos destinados a servicios públicos',
].map((each) => `Robo de maquinaria/${each}`);
const RNID_MACHINERY = [
  'Herramienta industrial o agrícola',
  'Tractores y/o montacargas',
  'Cables tubos y otros objetos',
].map((each) => `Robo de maquinaria - ${each}/${VIOLENT}`);

/**
 * The national table of 2024–2025 (subtipo/modalidad). It has no `Otro tipo de secuestros`, so it can
 * give no kidnapping; `(total)` is the whole subtype.
 */
export const NATIONAL_CNSP: readonly NationalRule[] = [
  { indicator: 'homicide-cases', lines: ['Homicidio doloso/(total)'] },
  { indicator: 'femicide-cases', lines: ['Feminicidio/(total)'] },
  { indicator: 'extortion-cases', lines: ['Extorsión/(total)'] },
  { indicator: 'injury-cases', lines: ['Lesiones dolosas/(total)'] },
  { indicator: 'drug-dealing-cases', lines: ['Narcomenudeo/(total)'] },
  ...NATIONAL_ROBBERIES,
  {
    indicator: 'vehicle-robbery-cases',
    lines: CNSP_VEHICLES.flatMap((each) => [`${each} Con violencia`, `${each} Sin violencia`]),
  },
  {
    indicator: 'violent-vehicle-robbery-cases',
    lines: CNSP_VEHICLES.map((each) => `${each} Con violencia`),
  },
  {
    indicator: 'violent-robbery-cases',
    lines: [
      ...VIOLENT_SUBTYPES.map((each) => `${each}/${VIOLENT}`),
      ...[...CNSP_VEHICLES, ...CNSP_MACHINERY].map((each) => `${each} Con violencia`),
    ],
  },
];

/** The national table of 2026 under RNID (`subtipo` or `subtipo/modalidad`). */
export const NATIONAL_RNID: readonly NationalRule[] = [
  { indicator: 'homicide-cases', lines: ['Homicidio doloso'] },
  { indicator: 'femicide-cases', lines: ['Feminicidio'] },
  { indicator: 'extortion-cases', lines: EXTORTIONS },
  { indicator: 'kidnapping-cases', lines: KIDNAPPINGS },
  { indicator: 'injury-cases', lines: ['Lesiones dolosas'] },
  { indicator: 'drug-dealing-cases', lines: DEALINGS },
  ...NATIONAL_ROBBERIES,
  { indicator: 'vehicle-robbery-cases', lines: VEHICLES },
  { indicator: 'violent-vehicle-robbery-cases', lines: VEHICLES.map((each) => `${each}/${VIOLENT}`) },
  {
    indicator: 'violent-robbery-cases',
    lines: [...[...VIOLENT_SUBTYPES, ...VEHICLES].map((each) => `${each}/${VIOLENT}`), ...RNID_MACHINERY],
  },
];

/** The crime keys of the republished state file. */
export const REPUBLISHED_KEYS: Readonly<Record<string, IndicatorId>> = {
  HD: 'homicide-cases',
  FEM: 'femicide-cases',
  EXT: 'extortion-cases',
  SEC: 'kidnapping-cases',
  LD: 'injury-cases',
  NAR: 'drug-dealing-cases',
  RVA: 'vehicle-robbery-cases',
};

/** Which rows of the federal file (ley, concepto, tipo) make up an indicator; `null` takes every one. */
export interface FederalRule {
  readonly indicator: IndicatorId;
  readonly ley: string;
  readonly concepto: string;
  readonly tipo: string | null;
}

const OTHER_LAWS = 'OTRAS LEYES Y CODIGOS';

/** The rules of the federal file: one for every law that an indicator is made of. */
export const FEDERAL_CRIMES: readonly FederalRule[] = [
  {
    indicator: 'federal-drug-cases',
    ley: 'CODIGO PENAL FEDERAL',
    concepto: 'CONTRA LA SALUD',
    tipo: null,
  },
  {
    indicator: 'federal-drug-cases',
    ley: OTHER_LAWS,
    concepto: 'LEY GENERAL DE SALUD (L.G.S.)',
    tipo: null,
  },
  {
    indicator: 'federal-weapons-cases',
    ley: OTHER_LAWS,
    concepto: OTHER_LAWS,
    tipo: 'LEY FEDERAL DE ARMAS DE FUEGO Y EXPLOSIVOS (L.F.A.F.E.)',
  },
];

/** The drugs and borders of the US file that an indicator is made of. */
export const BORDER_SEIZURES: readonly {
  readonly indicator: IndicatorId;
  readonly border: string;
  readonly drug: string;
}[] = [{ indicator: 'us-border-fentanyl', border: 'Southwest Border', drug: 'Fentanyl' }];

/** The status numbers of the RNPDNO panel. */
export const RNPDNO_STATUS: Readonly<Record<string, IndicatorId>> = {
  0: 'missing-reported',
  7: 'missing-still',
  2: 'missing-located-alive',
  3: 'missing-located-dead',
};

/** The crimes of the national yearly file: case files and victims; a crime that Saldo does not follow has none. */
export const NATIONAL_YEAR_CRIMES: Readonly<
  Record<string, { readonly carpetas?: IndicatorId; readonly victimas?: IndicatorId }>
> = {
  'Homicidio doloso': { carpetas: 'homicide-cases', victimas: 'homicide-victims' },
  Feminicidio: { carpetas: 'femicide-cases', victimas: 'femicide-victims' },
  'Homicidio culposo': { victimas: 'negligent-homicide-victims' },
  'Lesiones dolosas': { carpetas: 'injury-cases', victimas: 'injury-victims' },
  Secuestro: { carpetas: 'kidnapping-cases', victimas: 'kidnapping-victims' },
  Extorsión: { carpetas: 'extortion-cases', victimas: 'extortion-victims' },
};

/** A rule as a row for SQL: folded text, `null` where any will do. */
export interface RuleRow {
  readonly indicator: IndicatorId;
  readonly tipo: string;
  readonly subtipo: string | null;
  readonly modalidad: string | null;
}

/** The rules of a method and register, one row for each subtipo and modalidad; modalidad is a LIKE pattern. */
export function ruleRows(method: MethodId, register: CountingRegister): RuleRow[] {
  if (method !== 'cnsp-2015' && method !== 'rnid-2026') return [];
  return CROSSWALK[method][register].flatMap((each) => {
    const subtipos = each.subtipos === '*' ? [null] : each.subtipos.map(foldText);
    const modalidades =
      each.modalidades === '*'
        ? [null]
        : typeof each.modalidades === 'string'
          ? [`%${each.modalidades}%`]
          : each.modalidades.map(foldText);
    return subtipos.flatMap((subtipo) =>
      modalidades.map((modalidad) => ({
        indicator: each.indicator,
        tipo: foldText(each.tipo),
        subtipo,
        modalidad,
      })),
    );
  });
}

/** The subtipos, folded, that an indicator cannot do without under a method. */
export interface Need {
  readonly indicator: IndicatorId;
  readonly tipo: string;
  readonly subtipos: readonly string[];
}

/** What each indicator of a method and register needs to stand in a file. */
export function needsOf(method: keyof typeof CROSSWALK, register: CountingRegister): Need[] {
  return CROSSWALK[method][register].map(({ indicator, tipo, subtipos, needs = [] }) => ({
    indicator,
    tipo: foldText(tipo),
    subtipos: (subtipos === '*' ? needs : subtipos).map(foldText),
  }));
}
