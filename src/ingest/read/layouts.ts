/** The shapes of file that the ingest knows, distinguished by their headers alone. */
const LAYOUT_IDS = [
  'state-cases',
  'state-cases-long',
  'state-victims',
  'municipal-cases',
  'republished-national-series',
  'municipal-victims',
  'republished-state',
  'republished-national-modality',
  'republished-national-rnid',
  'rnpdno',
  'republished-state-victims',
  'republished-state-derived',
  'municipal-names',
  'inegi-deaths',
  'federal-crimes',
  'us-seizures',
  'conapo-state',
  'conapo-municipality',
] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** Where the figures of a row stand. */
type Figures =
  /** Twelve columns, Enero to Diciembre. */
  | { readonly kind: 'calendar' }
  /** One column a year (`1990`) or a month (`2026-01`). */
  | { readonly kind: 'year-columns' | 'month-columns' }
  /** Named columns. */
  | { readonly kind: 'named'; readonly roles: readonly string[] };

/** A layout: the columns it must have (role → folded header names), its figures, and what makes a row one of a kind. */
export interface Layout {
  readonly id: LayoutId;
  readonly title: string;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly figures: Figures;
  readonly key: readonly string[];
  /** Which rows the key holds for, as SQL; all where nothing is said. */
  readonly keyed?: string;
  /** Greatest count that a cell can bear. */
  readonly limit: number;
  /** Whether a cell of -1 is taken as a published correction; where not, it is refused. */
  readonly corrections?: true;
  /** Whether blank figures are gaps; where not, a blank is refused. */
  readonly blanks: boolean;
  /** Whether a file has so many rows that its texts, of which few differ, are kept once each; figures may be blank or -1. */
  readonly large?: true;
  /** Text columns that may be blank, with a meaning of their own. */
  readonly mayBeBlank?: readonly string[];
  /**
   * The column whose every value must have every category of its year, which shows that no row is missing
   * or misspelt: each state of the file, or each municipality of the year.
   */
  readonly whole?: 'state' | 'municipality';
}

const STATE_COLUMNS = {
  year: ['ano', 'anio'],
  state: ['clave_ent', 'cve_ent', 'clave_entidad'],
  state_name: ['entidad'],
  legal_good: ['bien_juridico_afectado', 'bien_juridico'],
  tipo: ['tipo_de_delito', 'tipo_delito'],
  subtipo: ['subtipo_de_delito', 'subtipo_delito'],
  modalidad: ['modalidad'],
};
const VICTIM_COLUMNS = { ...STATE_COLUMNS, sexo: ['sexo'], edad: ['rango_de_edad', 'rango_edad'] };
const MUNICIPAL_COLUMNS = {
  ...STATE_COLUMNS,
  municipality: ['cve_municipio', 'clave_municipio'],
  municipality_name: ['municipio'],
};
const CATEGORY = ['tipo', 'subtipo', 'modalidad'];
const MONTHLY = { limit: 1_000_000, blanks: true } as const;
const CALENDAR = { ...MONTHLY, figures: { kind: 'calendar' } } as const;

/** Every layout. The header must have all of its columns and no other that holds anything. */
export const LAYOUTS: readonly Layout[] = [
  {
    ...CALENDAR,
    id: 'state-cases',
    title: 'SESNSP case files by state, months across',
    columns: STATE_COLUMNS,
    key: ['year', 'state', ...CATEGORY],
    whole: 'state',
  },
  {
    ...MONTHLY,
    id: 'state-cases-long',
    title: 'datos.gob.mx case files by state, one row a month',
    columns: {
      ...STATE_COLUMNS,
      month: ['mes'],
      date: ['fecha'],
      figure: ['incidencia_delictiva'],
    },
    figures: { kind: 'named', roles: ['figure'] },
    key: ['year', 'state', ...CATEGORY, 'month'],
    whole: 'state',
  },
  {
    ...CALENDAR,
    id: 'state-victims',
    title: 'SESNSP victims by state, sex and age, months across',
    columns: VICTIM_COLUMNS,
    key: ['year', 'state', ...CATEGORY, 'sexo', 'edad'],
    whole: 'state',
  },
  {
    ...CALENDAR,
    id: 'municipal-cases',
    title: 'SESNSP case files by municipality, months across',
    columns: MUNICIPAL_COLUMNS,
    key: ['year', 'municipality', ...CATEGORY],
    whole: 'municipality',
    corrections: true,
    large: true,
  },
  {
    // Which sexes and ages a municipality has differs, so that no rectangle shows a lost row.
    ...CALENDAR,
    id: 'municipal-victims',
    title: 'SESNSP victims by municipality, sex and age, months across',
    columns: { ...MUNICIPAL_COLUMNS, sexo: VICTIM_COLUMNS.sexo, edad: VICTIM_COLUMNS.edad },
    key: ['year', 'municipality', ...CATEGORY, 'sexo', 'edad'],
    corrections: true,
    large: true,
  },
  {
    ...MONTHLY,
    id: 'republished-national-series',
    title: 'republished national case files by tipo, subtipo, modalidad and month',
    columns: {
      period: ['month'],
      tipo: ['tipo'],
      subtipo: ['subtipo'],
      modalidad: ['modalidad'],
      figure: ['cases'],
    },
    figures: { kind: 'named', roles: ['figure'] },
    key: [...CATEGORY, 'period'],
    mayBeBlank: ['modalidad'],
  },
  {
    ...MONTHLY,
    id: 'republished-state',
    title: 'republished case files by state and month',
    columns: {
      state: ['cve_ent'],
      crime_key: ['clave_delito'],
      crime: ['delito'],
      period: ['periodo'],
      figure: ['carpetas'],
      reading: ['metodo'],
    },
    figures: { kind: 'named', roles: ['figure'] },
    key: ['state', 'crime_key', 'period'],
  },
  {
    ...MONTHLY,
    id: 'republished-national-modality',
    title: 'republished national case files by subtype and modality',
    columns: { subtipo: ['subtipo'], modalidad: ['modalidad'], period: ['periodo'], figure: ['carpetas'] },
    figures: { kind: 'named', roles: ['figure'] },
    key: ['subtipo', 'modalidad', 'period'],
  },
  {
    ...MONTHLY,
    id: 'republished-national-rnid',
    title: 'republished national case files under RNID, months across',
    columns: { subtipo: ['subtipo'] },
    figures: { kind: 'month-columns' },
    key: ['subtipo'],
  },
  {
    ...MONTHLY,
    id: 'rnpdno',
    title: 'RNPDNO panel: missing persons by municipality and month',
    columns: {
      municipality: ['cvegeo'],
      state: ['cve_estado'],
      state_name: ['state'],
      municipality_number: ['cve_mun'],
      municipality_name: ['municipality'],
      male: ['male'],
      female: ['female'],
      undefined_sex: ['undefined'],
      figure: ['total'],
      year: ['year'],
      month: ['month'],
      status: ['status_id'],
    },
    figures: { kind: 'named', roles: ['male', 'female', 'undefined_sex', 'figure'] },
    key: ['municipality', 'year', 'month', 'status'],
    blanks: false,
  },
  {
    ...MONTHLY,
    id: 'inegi-deaths',
    title: 'INEGI homicides by state, municipality and year',
    columns: {
      year: ['year'],
      state_name: ['state'],
      municipality_name: ['municipality'],
      level: ['type'],
      figure: ['homicides'],
    },
    figures: { kind: 'named', roles: ['figure'] },
    key: ['year', 'state_name', 'level'],
    // Oaxaca has two municipalities of one name, twice, and the file has no codes.
    keyed: `level = 'state'`,
  },
  {
    ...MONTHLY,
    id: 'republished-state-victims',
    title: 'republished victims of intentional homicide by state and month',
    columns: {
      state: ['cve_ent'],
      state_name: ['entidad'],
      period: ['month'],
      figure: ['victims'],
    },
    figures: { kind: 'named', roles: ['figure'] },
    key: ['state', 'period'],
    blanks: false,
  },
  {
    ...MONTHLY,
    id: 'republished-state-derived',
    title: 'case files by state of one crime, derived by subtraction',
    columns: {
      state: ['cve_ent'],
      state_name: ['entidad'],
      period: ['month'],
      crime: ['crime'],
      figure: ['cases'],
      reading: ['method'],
    },
    figures: { kind: 'named', roles: ['figure'] },
    key: ['state', 'crime', 'period'],
    blanks: false,
  },
  {
    ...MONTHLY,
    id: 'municipal-names',
    title: 'republished homicide case files by municipality and month, by name',
    columns: {
      state: ['cve_ent'],
      state_name: ['entidad'],
      municipality_name: ['municipio'],
      period: ['month'],
      figure: ['intentional_homicide'],
      negligent: ['negligent_homicide'],
      femicide: ['femicide'],
    },
    figures: { kind: 'named', roles: ['figure', 'negligent', 'femicide'] },
    key: ['state', 'municipality_name', 'period'],
    blanks: false,
  },
  {
    // The place "Extranjero" has no code, and laws that are younger than the file lack in its first years.
    ...CALENDAR,
    id: 'federal-crimes',
    title: 'FGR federal crimes by state, months across',
    columns: {
      year: ['ano', 'anio'],
      entity: ['inegi'],
      state_name: ['entidad'],
      ley: ['ley'],
      concepto: ['concepto'],
      tipo: ['tipo'],
    },
    key: ['year', 'state_name', 'ley', 'concepto', 'tipo'],
  },
  {
    // Pounds are no whole number: the mapping reads them, the number of seizures is the figure of the row.
    ...MONTHLY,
    id: 'us-seizures',
    title: 'US customs and border patrol: drug seizures by fiscal year, month and office',
    columns: {
      fiscal_year: ['fy'],
      fiscal_month: ['month_abbv'],
      component: ['component'],
      border: ['region'],
      land: ['land_filter'],
      office: ['area_of_responsibility'],
      drug: ['drug_type'],
      figure: ['count_of_event'],
      pounds: ['sum_qty_lbs'],
    },
    figures: { kind: 'named', roles: ['figure'] },
    key: ['fiscal_year', 'fiscal_month', 'component', 'border', 'land', 'office', 'drug'],
    blanks: false,
  },
  {
    id: 'conapo-state',
    title: 'CONAPO mid-year population by state, years across',
    columns: { state_name: ['entidad'] },
    figures: { kind: 'year-columns' },
    key: ['state_name'],
    limit: 200_000_000,
    blanks: false,
  },
  {
    id: 'conapo-municipality',
    title: 'CONAPO mid-year population by municipality, years across',
    columns: { municipality: ['cve'], state_name: ['entidad'], municipality_name: ['municipio'] },
    figures: { kind: 'year-columns' },
    key: ['municipality'],
    limit: 20_000_000,
    blanks: false,
  },
];

/** The twelve month columns, in order, as folded headers. */
export const CALENDAR_COLUMNS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;
