import type { CountedBy } from '../../domain/indicator/rows.ts';

/**
 * The second path of `npm run verify`: plain SQL over the raw files as published. It shares nothing with
 * the ingest (no crosswalk, no header reading, no resolution): what each indicator means and which file is
 * the newest is said here a second time, by hand, so that a mistake in one place does not repeat itself.
 */

const MONTHS =
  'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'.split(' ');

function columns(names: readonly string[]): string {
  return `{${names.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}`;
}

const CASE_COLUMNS = ['anio', 'ent', 'entidad', 'bien', 'tipo', 'subtipo', 'modalidad', ...MONTHS];
const VICTIM_COLUMNS = [...CASE_COLUMNS.slice(0, 7), 'sexo', 'edad', ...MONTHS];

/** A wide file of SESNSP as long rows: ent, month, tipo, subtipo, modalidad, sexo, n. */
function long(path: string, names: readonly string[], encoding = 'latin-1'): string {
  const cell = (name: string, i: number): string =>
    `SELECT lpad(ent, 2, '0') AS region, anio || '-${String(i + 1).padStart(2, '0')}' AS month, tipo, subtipo, modalidad,
      ${names.includes('sexo') ? 'sexo' : `''`} AS sexo, replace("${name}", ',', '')::INTEGER AS n FROM file WHERE "${name}" IS NOT NULL`;
  return `WITH file AS (SELECT * FROM read_csv('${path}', header = false, skip = 1, auto_detect = false, delim = ',',
      quote = '"', columns = ${columns(names)}, encoding = '${encoding}'))
    ${MONTHS.map(cell).join(' UNION ALL ')}`;
}

const VIOLENT = `modalidad ILIKE '%con violencia%'`;
const CAR = `subtipo LIKE 'Robo de vehículo automotor%'`;

/** Case files: what each indicator counts, in words of the official catalogue. */
const CASES: Readonly<Record<CountedBy<'sesnsp-cases' | 'rnid-cases'>, string>> = {
  'homicide-cases': `subtipo = 'Homicidio doloso'`,
  'femicide-cases': `subtipo = 'Feminicidio'`,
  'extortion-cases': `tipo = 'Extorsión' AND subtipo NOT LIKE 'Tentativa%'`,
  'kidnapping-cases': `tipo = 'Secuestro'`,
  'violent-robbery-cases': `tipo = 'Robo' AND ${VIOLENT}`,
  'violent-vehicle-robbery-cases': `${CAR} AND ${VIOLENT}`,
  'vehicle-robbery-cases': CAR,
  'home-robbery-violent-cases': `subtipo = 'Robo a casa habitación' AND ${VIOLENT}`,
  'business-robbery-violent-cases': `subtipo = 'Robo a negocio' AND ${VIOLENT}`,
  'street-robbery-violent-cases': `subtipo LIKE 'Robo a transeúnte%' AND ${VIOLENT}`,
  'carrier-robbery-violent-cases': `subtipo = 'Robo a transportista' AND ${VIOLENT}`,
  'injury-cases': `subtipo = 'Lesiones dolosas'`,
  'drug-dealing-cases': `tipo = 'Narcomenudeo'`,
  'ransom-kidnapping-cases': `tipo = 'Secuestro' AND modalidad = 'Secuestro extorsivo'`,
  'firearm-injury-cases': `subtipo = 'Lesiones dolosas' AND modalidad = 'Con arma de fuego'`,
  'extortion-in-person-cases': `subtipo = 'Extorsión presencial'`,
  'extortion-other-means-cases': `subtipo = 'Extorsión por otros medios'`,
  'attempted-homicide-cases': `subtipo = 'Tentativa de homicidio doloso'`,
  'attempted-femicide-cases': `subtipo = 'Tentativa de feminicidio'`,
  'attempted-extortion-cases': `tipo = 'Extorsión' AND subtipo LIKE 'Tentativa%'`,
  'other-life-cases': `subtipo LIKE 'Otros delitos que atentan contra la vida%'`,
};

const VICTIMS: Readonly<Record<CountedBy<'sesnsp-victims' | 'rnid-victims'>, string>> = {
  'homicide-victims': `subtipo = 'Homicidio doloso'`,
  'femicide-victims': `subtipo = 'Feminicidio'`,
  'extortion-victims': `tipo = 'Extorsión'`,
  'kidnapping-victims': `tipo = 'Secuestro'`,
  'negligent-homicide-victims': `subtipo = 'Homicidio culposo'`,
  'other-life-victims': `subtipo LIKE 'Otros delitos que atentan contra la vida%'`,
  'injury-victims': `subtipo = 'Lesiones dolosas'`,
  'firearm-injury-victims': `subtipo = 'Lesiones dolosas' AND modalidad = 'Con arma de fuego'`,
};

function summed(table: string, kinds: Readonly<Record<string, string>>): string {
  return Object.entries(kinds)
    .map(
      ([indicator, condition]) =>
        `SELECT '${indicator}' AS indicator, region, month, sum(n) AS value FROM ${table} WHERE ${condition} GROUP BY ALL`,
    )
    .join(' UNION ALL ');
}

/** The republished state file's keys. */
const KEYS = `CASE clave_delito WHEN 'HD' THEN 'homicide-cases' WHEN 'FEM' THEN 'femicide-cases' WHEN 'EXT' THEN 'extortion-cases'
  WHEN 'SEC' THEN 'kidnapping-cases' WHEN 'LD' THEN 'injury-cases' WHEN 'NAR' THEN 'drug-dealing-cases'
  WHEN 'RVA' THEN 'vehicle-robbery-cases' END`;

/** A national series of the official cut of August 2026, its modalities only: a blank one is their sum. */
function nationalSeries(raw: string, name: string): string {
  return `SELECT tipo, subtipo, modalidad, month, '00' AS region, cases::INTEGER AS n
    FROM read_csv('${raw}/sesnsp/republished/national-month-cases-${name}.csv', all_varchar = true, header = true)
    WHERE modalidad IS NOT NULL`;
}

function missing(raw: string, file: string, indicator: string): string {
  return `SELECT '${indicator}' AS indicator, region, month, coalesce(n, 0) AS value FROM
    (SELECT lpad(s::VARCHAR, 2, '0') AS region FROM range(1, 33) AS r(s)) CROSS JOIN
    (SELECT y || '-' || lpad(m::VARCHAR, 2, '0') AS month FROM range(2015, 2026) AS a(y), range(1, 13) AS b(m))
    LEFT JOIN (SELECT lpad(cve_estado, 2, '0') AS region, year || '-' || lpad(month, 2, '0') AS month, sum(total::INTEGER) AS n
      FROM read_csv('${raw}/rnpdno/rnpdno-${file}-municipality-month-2015_2025.csv.gz', all_varchar = true, header = true) GROUP BY ALL)
    USING (region, month)`;
}

function csv(path: string): string {
  return `read_csv('${path}', all_varchar = true, header = true)`;
}

/** A month of the federal file as long rows. */
function federalMonth(name: string, i: number): string {
  return `SELECT inegi, anio || '-${String(i + 1).padStart(2, '0')}' AS month, concepto, tipo, "${name}"::INTEGER AS n FROM file WHERE "${name}" IS NOT NULL`;
}

/** Federal crimes as the official file names them: those of the health laws, those of the weapons law; the nation with `EXTRANJERO`. */
function federal(raw: string): string[] {
  const names = ['anio', 'inegi', 'entidad', 'ley', 'concepto', 'tipo', ...MONTHS];
  const kind = `CASE WHEN concepto = 'CONTRA LA SALUD' OR concepto LIKE 'LEY GENERAL DE SALUD%' THEN 'federal-drug-cases'
    WHEN tipo LIKE 'LEY FEDERAL DE ARMAS%' THEN 'federal-weapons-cases' END`;
  return [
    `CREATE TABLE federal AS WITH file AS (SELECT * FROM read_csv('${raw}/fgr/IDEFF_jul25.csv.gz', header = false, skip = 1,
       auto_detect = false, delim = ',', quote = '"', columns = ${columns(names)}, encoding = 'latin-1'))
     SELECT ${kind} AS indicator, inegi, month, n FROM (${MONTHS.map(federalMonth).join(' UNION ALL ')}) WHERE month <= '2025-07'`,
    `INSERT INTO expected SELECT indicator, lpad(inegi, 2, '0'), month, sum(n)::INTEGER FROM federal
       WHERE indicator IS NOT NULL AND coalesce(inegi, '') <> '' GROUP BY ALL
     UNION ALL SELECT indicator, '00', month, sum(n)::INTEGER FROM federal WHERE indicator IS NOT NULL GROUP BY ALL`,
  ];
}

/** Fentanyl at the southwest border, in hundredths of a kilogram, each component rounded by itself; October begins a fiscal year. */
function seizures(raw: string): string {
  const files = ['nationwide-drugs-fy19-fy22', 'nationwide-drugs-fy23-fy26-apr'].map(
    (name) => `SELECT * FROM ${csv(`${raw}/us-cbp/${name}.csv.gz`)}`,
  );
  return `INSERT INTO expected SELECT 'us-border-fentanyl', '00', month, sum(n)::INTEGER FROM (
      SELECT strftime(strptime(left("FY", 4) || "Month (abbv)", '%Y%b') - CASE WHEN "Month (abbv)" IN ('OCT', 'NOV', 'DEC')
        THEN INTERVAL 1 YEAR ELSE INTERVAL 0 YEAR END, '%Y-%m') AS month, round(sum("Sum Qty (lbs)"::DOUBLE) * 45.359237) AS n
      FROM (${files.join(' UNION ALL ')}) WHERE "Drug Type" = 'Fentanyl' AND "Region" = 'Southwest Border' GROUP BY month, "Component")
    GROUP BY ALL`;
}

/** Statements that make the table `expected(indicator, region, month, value)` from a raw data folder. */
export function expectedFigures(raw: string): string[] {
  const sesnsp = `${raw}/sesnsp`;
  return [
    `CREATE TABLE cases AS ${long(`${sesnsp}/official/IDEFC_NM_nov24.csv.gz`, CASE_COLUMNS)}`,
    `CREATE TABLE rnid AS ${long(`${sesnsp}/official/RNID-Delitos_Estatal-2026-mar2026.csv.gz`, CASE_COLUMNS)}`,
    `CREATE TABLE victims AS ${long(`${sesnsp}/official/IDVFC_NM_jun25.csv.gz`, VICTIM_COLUMNS)}`,
    `CREATE TABLE state_level AS ${summed('cases', CASES)} UNION ALL ${summed('rnid', CASES)} UNION ALL ${summed('victims', VICTIMS)}
     UNION ALL ${missing(raw, 'reported', 'missing-reported')} UNION ALL ${missing(raw, 'still-missing', 'missing-still')}
     UNION ALL ${missing(raw, 'located-alive', 'missing-located-alive')} UNION ALL ${missing(raw, 'located-dead', 'missing-located-dead')}`,
    // The republished state file goes on where the last official file of its register is older than it.
    `DELETE FROM state_level WHERE month >= '2026-01' AND indicator IN (SELECT ${KEYS}
       FROM read_csv('${sesnsp}/republished/state-month-cases-2024-12_2026-08.csv', all_varchar = true, header = true))`,
    `INSERT INTO state_level SELECT ${KEYS}, cve_ent, periodo, carpetas::INTEGER
     FROM read_csv('${sesnsp}/republished/state-month-cases-2024-12_2026-08.csv', all_varchar = true, header = true)`,
    // Victims of homicide by state stand in a later edition than the official file at hand.
    `DELETE FROM state_level WHERE indicator = 'homicide-victims'`,
    `INSERT INTO state_level SELECT 'homicide-victims', cve_ent, month, victims::INTEGER
     FROM ${csv(`${sesnsp}/republished/victims-homicide-state-month-2015-01_2025-09.csv.gz`)}`,
    // The state table lacks vehicle theft of August 2026 in 22 states; another derives it for all.
    `INSERT INTO state_level SELECT 'vehicle-robbery-cases', cve_ent, month, cases::INTEGER
     FROM ${csv(`${sesnsp}/republished/state-vehicle-theft-2026-08-derived.csv`)} d WHERE NOT EXISTS (SELECT 1 FROM state_level s
       WHERE s.indicator = 'vehicle-robbery-cases' AND s.region = d.cve_ent AND s.month = d.month AND s.value IS NOT NULL)`,
    `CREATE TABLE national AS ${nationalSeries(raw, 'cnsp-headline-by-subtype-modality-2015-01_2025-12')}
     UNION ALL ${nationalSeries(raw, 'rnid-by-subtype-modality-2026-01_2026-08')}`,
    // Retail drug dealing is not among the headline crimes; its two last years stand in another table of the same cut.
    `CREATE TABLE nation AS ${summed('national', CASES)} UNION ALL SELECT 'drug-dealing-cases', '00', periodo, carpetas::INTEGER
     FROM read_csv('${sesnsp}/republished/national-month-cases-by-modality-2024_2025.csv', all_varchar = true, header = true)
     WHERE subtipo = 'Narcomenudeo' AND modalidad = '(total)'`,
    `CREATE TABLE expected AS SELECT indicator, region, month, value::INTEGER AS value FROM state_level
     UNION ALL SELECT indicator, region, month, value::INTEGER FROM nation
     UNION ALL SELECT indicator, '00', month, sum(value)::INTEGER FROM state_level s
       WHERE NOT EXISTS (SELECT 1 FROM nation n WHERE n.indicator = s.indicator AND n.month = s.month)
       GROUP BY ALL HAVING count(*) = 32`,
    `CREATE TABLE deaths AS SELECT Year AS year, strip_accents(lower(State)) AS state, Type AS level, nullif(trim(Homicides), '')::INTEGER AS n
     FROM read_csv('${raw}/inegi/homicides-state-municipality-year-1990_2024.csv.gz', all_varchar = true, header = true)`,
    `INSERT INTO expected SELECT 'homicide-deaths', lpad(place::VARCHAR, 2, '0'), year || '-01', n FROM deaths
       JOIN (SELECT state, row_number() OVER (ORDER BY first_row) AS place FROM (SELECT strip_accents(lower(entidad)) AS state,
         min(ent::INTEGER) AS first_row FROM (SELECT DISTINCT ent, entidad FROM read_csv('${sesnsp}/official/IDEFC_NM_nov24.csv.gz',
         header = false, skip = 1, auto_detect = false, delim = ',', quote = '"', columns = ${columns(CASE_COLUMNS)}, encoding = 'latin-1')) GROUP BY ALL)) USING (state)
       WHERE level = 'state'`,
    `INSERT INTO expected SELECT 'homicide-deaths', '00', year || '-01', sum(n)::INTEGER FROM deaths
       WHERE level = 'municipality' OR state = 'extranjero' GROUP BY ALL`,
    ...federal(raw),
    seizures(raw),
  ];
}

/** A sum that must come out: what it says, and a query whose rows are the exceptions. */
export interface SumCheck {
  readonly says: string;
  readonly exceptions: string;
}

/** Sums within the edition itself; they need no raw file. */
export const EDITION_CHECKS: readonly SumCheck[] = [
  {
    says: 'a nation that is a sum of states is the sum of its 32 states',
    exceptions: `SELECT n.indicator, n.month FROM serving n JOIN serving s USING (indicator, month)
      WHERE n.region = '00' AND s.region <> '00' AND n.basis = 'sum-of-states'
      GROUP BY n.indicator, n.month, n.value HAVING sum(s.value) <> n.value OR count(s.value) <> 32`,
  },
  {
    says: 'the source rows of a state figure sum to it (modalities, sexes and ages to the subtype)',
    exceptions: `SELECT s.indicator, s.region, s.month FROM serving s LEFT JOIN
        (SELECT indicator, region, month, sum(value) AS rows FROM rows GROUP BY ALL) USING (indicator, region, month)
      WHERE s.value IS NOT NULL AND s.method IN ('cnsp-2015', 'rnid-2026') AND s.basis <> 'sum-of-states' AND s.value <> coalesce(rows, 0)`,
  },
  {
    says: 'municipalities sum to their state (missing persons)',
    exceptions: `SELECT indicator, region, month FROM serving JOIN (SELECT indicator, left(municipality, 2) AS region, month, sum(value) AS n
        FROM municipal GROUP BY ALL) USING (indicator, region, month) WHERE method = 'rnpdno' AND n <> value`,
  },
  {
    says: 'a cell is a value with its origin or a gap with its reason, never both and never neither',
    exceptions: `SELECT indicator, region, month FROM serving WHERE (value IS NULL) = (gap IS NULL)
      OR (value IS NOT NULL AND (method IS NULL OR vintage IS NULL OR basis IS NULL))`,
  },
  {
    says: 'no figure is negative and no cell stands twice',
    exceptions: `SELECT indicator, region, month FROM serving GROUP BY ALL HAVING count(*) > 1 OR min(value) < 0`,
  },
];

/** Sums over the raw rows. */
export function rawChecks(raw: string): SumCheck[] {
  const files = ['reported', 'still-missing', 'located-alive', 'located-dead'];
  const read = files
    .map(
      (file) =>
        `SELECT * FROM read_csv('${raw}/rnpdno/rnpdno-${file}-municipality-month-2015_2025.csv.gz', all_varchar = true, header = true)`,
    )
    .join(' UNION ALL ');
  return [
    {
      says: 'men, women and sex not known sum to the total (missing persons, every raw row)',
      exceptions: `SELECT cvegeo, year, month FROM (${read}) WHERE male::INTEGER + female::INTEGER + undefined::INTEGER <> total::INTEGER`,
    },
    {
      says: 'every subtype of the RNID and of the headline crimes is the sum of its modalities (cut of August 2026)',
      exceptions: [
        'cnsp-headline-by-subtype-modality-2015-01_2025-12',
        'rnid-by-subtype-modality-2026-01_2026-08',
      ]
        .map(
          (
            name,
          ) => `SELECT month, subtipo FROM read_csv('${raw}/sesnsp/republished/national-month-cases-${name}.csv', all_varchar = true, header = true)
          GROUP BY month, tipo, subtipo HAVING bool_or(modalidad IS NULL)
            AND sum(cases::INTEGER) FILTER (WHERE modalidad IS NULL) <> sum(cases::INTEGER) FILTER (WHERE modalidad IS NOT NULL)`,
        )
        .join(' UNION ALL '),
    },
    {
      says: 'the subtypes of the RNID sum to the printed total of all crimes (cut of August 2026)',
      exceptions: `SELECT month FROM (SELECT month, sum(n) AS subtypes FROM national WHERE month >= '2026-01' GROUP BY ALL)
        JOIN read_csv('${raw}/sesnsp/republished/national-month-cases-total-2015-01_2026-08.csv', all_varchar = true, header = true) USING (month)
        WHERE subtypes <> cases::INTEGER`,
    },
    {
      says: 'homicide by municipality, known by name alone, sums to its file by state and month (Guanajuato has an official file)',
      exceptions: `SELECT region, month FROM (SELECT cve_ent AS region, month, sum(intentional_homicide::INTEGER) AS n
          FROM ${csv(`${raw}/sesnsp/republished/municipal-homicide-cases-2024-01_2025-06.csv.gz`)} WHERE cve_ent <> '11' GROUP BY ALL)
        FULL JOIN (SELECT left(municipality, 2) AS region, month, sum(value) AS ours FROM municipal
          WHERE indicator = 'homicide-cases' AND NOT starts_with(municipality, '11') GROUP BY ALL) USING (region, month)
        WHERE n IS DISTINCT FROM ours`,
    },
    {
      says: 'men, women and sex not known sum to the figure (victims)',
      exceptions: `SELECT region, month FROM (SELECT region, month, sum(n) FILTER (WHERE sexo = 'Hombre') + sum(n) FILTER (WHERE sexo = 'Mujer')
          + sum(n) FILTER (WHERE sexo = 'No identificado') AS sexes FROM victims WHERE subtipo = 'Lesiones dolosas' GROUP BY ALL)
        JOIN serving USING (region, month) WHERE indicator = 'injury-victims' AND value <> sexes`,
    },
  ];
}
