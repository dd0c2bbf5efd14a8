/** How many of the 32 states carry each verdict. */
export interface VerdictCounts {
  readonly falling: number;
  readonly rising: number;
  readonly unclear: number;
  readonly refused: number;
}

/** El homicidio bajó en 12 de los 32 estados y subió en 3; en 17 no se distingue si subió o bajó. */
function lead(subject: string, { falling, rising, unclear, refused }: VerdictCounts): string {
  const fell = falling > 0 ? `bajó en ${falling} de los 32 estados` : 'no bajó con claridad en ningún estado';
  const rose = rising > 0 ? `subió en ${rising}` : 'no subió con claridad en ninguno';
  const rest = [
    ...(unclear > 0 ? [`en ${unclear} no se distingue si subió o bajó`] : []),
    ...(refused > 0 ? [`en ${refused} no se puede comparar`] : []),
  ].join(' y ');
  const subjectUp = subject.charAt(0).toUpperCase() + subject.slice(1);
  return `${subjectUp} ${fell} y ${rose}${rest ? `; ${rest}` : ''}.`;
}

/** The page of the 32 states. */
export const states = {
  title: '¿En qué estados sube y en cuáles baja?',
  layer: 'Qué se muestra',
  together: 'Las tres juntas (índice)',
  sort: 'Ordenar por',
  colour: 'Colorear por',
  keys: {
    change: 'Cambio',
    rate: 'Tasa por 100 mil hab.',
    count: 'Total',
    name: 'Nombre',
  },
  lead,
  subject: { homicide: 'el homicidio', extortion: 'la extorsión', disappearance: 'la desaparición' },
  layers: { homicide: 'Homicidio', extortion: 'Extorsión', disappearance: 'Desaparición' },
  colouredBy: (topic: string, key: string) => `${topic}: ${key.toLowerCase()}`,
  tableTitle: 'Los números de los 32 estados',
  /** Sube en Sinaloa. Baja más en Zacatecas, Quintana Roo y Nuevo León. */
  finding: (rising: string, falling: string) =>
    [rising && `Sube en ${rising}.`, falling && `Donde más baja: ${falling}.`].filter(Boolean).join(' ') ||
    'En ningún estado se distingue un cambio.',
  moreStates: (count: number) => `${count} más`,
  picture: 'Cómo se dibuja el país',
  pictures: { map: 'Mapa', tiles: 'Cuadrícula' },
  rank: (rank: number, of: number, low: number, high: number) =>
    `por tasa, lugar ${rank} de ${of} (${low} a ${high})`,
  mapLabel: (topic: string) => `Mapa de los estados: ${topic}`,
  tilesLabel: (topic: string) => `Cuadrícula de los estados: ${topic}`,
  lookHint: 'Señale un estado para leerlo; elíjalo para llevarlo a todas las vistas.',
  legend: 'Color',
  legendValue: (low: string, high: string) => `de ${low} a ${high}`,
  multiples: (topics: string) => `Estado por estado: ${topics.toLowerCase()}`,
  ownScale: 'Cada estado tiene su propia escala vertical, desde cero: se compara la forma, no la altura.',
  indexScale: 'Suma móvil de 12 meses; la base es 100. Todos los estados comparten escala, hasta 250.',
  monthly: (unit: string) => `${unit} por mes`,
  monthlyRate: 'por 100 mil habitantes al año, mes a mes',
  bandNote: 'La franja oscura es el periodo; la clara, la base.',
  choose: (name: string) => `Elegir ${name}`,
  clear: 'Volver al país',
  top: (value: string) => `máx. ${value}`,
  noStates: 'La edición no tiene cifras por estado de este tema para el periodo elegido.',
  together100: 'base = 100',
};
