/** How a change is put: a verdict with its figures already written. */
export interface MoveText {
  readonly verdict: 'falling' | 'rising' | 'no-clear-change' | 'not-comparable';
  readonly percent: string;
  readonly range: string;
  /** Of a change that is not clear: +3%; menor a ±12% no se distingue. */
  readonly short: string;
}

function move(subject: string, { verdict, percent, range, short }: MoveText): string {
  const ranged = range && ` (${range})`;
  if (verdict === 'falling') return `${subject} bajaron ${percent}${ranged}`;
  if (verdict === 'rising') return `${subject} subieron ${percent}${ranged}`;
  if (verdict === 'no-clear-change') return `${subject} no tuvieron un cambio claro${short && ` (${short})`}`;
  return `${subject} no se pueden comparar`;
}

/** The sentence on fear: both ends, what lay beyond them in between, and the counts of the same quarters. */
export interface FearLead {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
  /** 63.9% en junio de 2025; empty where nothing lay beyond both ends. */
  readonly between: string;
  /** diciembre de 2025: how far the counts can be compared; empty where that is as far as fear was asked. */
  readonly counted: string;
  readonly moves: string;
}

/** The page that sets what people feel beside what the registers count. */
export const perception = {
  failed: 'No se pudieron cargar las encuestas',
  heading: '¿Qué tan insegura se siente la gente, y qué se registra?',
  /** `between`: what lay in between beyond both ends, so that nobody reads two ends as a straight way. */
  lead: ({ from, to, before, after, between, counted, moves }: FearLead) =>
    `De ${from} a ${to}, los adultos que ven insegura su ciudad pasaron de ${before}% a ${after}%${between && `, después de ${between}`}; ${counted ? `hasta ${counted}, el último trimestre que se puede comparar` : 'en los mismos trimestres'}, ${moves}.`,
  noLead: 'No hay un trimestre de la encuesta con el cual comparar.',
  move,
  homicideCases: 'las carpetas de homicidio doloso',
  extortionCases: 'las de extorsión',
  and: ' y ',
  fear: 'Ven insegura su ciudad',
  fearState: 'Ven inseguro su estado',
  homicide: 'Homicidio, al día',
  extortion: 'Extorsión, al día',
  title: {
    apart: 'El homicidio baja y el miedo sube',
    together: 'Bajan el homicidio y el miedo',
    reversed: 'Sube el homicidio y baja el miedo',
    bothUp: 'Suben el homicidio y el miedo',
    plain: 'El miedo junto al homicidio y la extorsión',
  },
  subtitle: (base: string) =>
    `Trimestres; ${base} = 100. Adultos que ven insegura su ciudad (ENSU) y carpetas de investigación al día en todo el país.`,
  baseQuarter: 'Trimestre base (100)',
  span: 'Tramo',
  spans: { recent: 'Desde 2023', all: 'Toda la serie' },
  cursor: 'Leer la gráfica por meses (flechas del teclado)',
  quarter: 'Trimestre',
  quarterName: (year: string, number: string) => `T${number} de ${year}`,
  percent: (value: string) => `${value}%`,
  perDay: (value: string) => `${value} al día`,
  indexed: (text: string, index: string) => `${text} (índice ${index})`,
  gaps: {
    'not-surveyed': 'ese trimestre no hubo encuesta',
    'not-found': 'no se encontró la cifra publicada',
  },
  noCount: 'sin dato comparable',
  sources: 'INEGI, ENSU; SESNSP, carpetas de investigación',
  share: 'Adultos, %',
  link: 'Dónde se publicó',
  notes: 'Notas de la serie',
  choice:
    'El trimestre base es el último antes del gobierno actual; con otro, las líneas parten de otro punto. Dos líneas juntas no dicen que una mueva a la otra.',
  /** México: veía inseguro su estado 73.6% en 2024, 75.6% en 2025 y 74.0% en 2026; ningún año en medio se omite. */
  stateTitle: (name: string, years: string) => `${name}: veía inseguro su estado ${years}`,
  stateYear: (percent: string, year: string) => `${percent}% en ${year}`,
  stateSubtitle: (base: string) =>
    `Por año; ${base} = 100. Adultos que ven inseguro su estado (ENVIPE, de marzo a abril) y carpetas de investigación al día, año completo.`,
  stateNone: 'La ENVIPE da cifras del país y de cada estado por separado; elija uno arriba.',
  year: 'Año',
  tableTitle: 'Los 32 estados: percepción y delito registrado',
  tableSubtitle: (survey: string, counts: string) =>
    `ENVIPE de ${survey}, tomada entre marzo y abril, junto a las carpetas de ${counts}, que es lo vivido hasta la encuesta más reciente. Los cambios se juzgan entre los 32 estados.`,
  state: 'Estado',
  envipe: (year: string) => `Ven inseguro, ${year} (%)`,
  difference: 'Diferencia (puntos)',
  homicideChange: 'Homicidio',
  extortionChange: 'Extorsión',
  unreported: (year: string) => `Sin denuncia o carpeta, ${year} (%)`,
};
