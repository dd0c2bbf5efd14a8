/** The page of one region. */
export const region = {
  heading: (inside: string, compared: string) => `¿Qué pasó en ${inside}? ${compared}`,
  /** En Sinaloa sube: homicidio doloso (+69%). Baja: secuestro (−30%). Sin cambio claro: extorsión. */
  lead: (name: string, rising: string, falling: string, unclear: string, refused: string) =>
    [
      rising && `sube: ${rising}`,
      falling && `baja: ${falling}`,
      unclear && `sin cambio claro: ${unclear}`,
      refused && `no se puede comparar: ${refused}`,
    ]
      .filter(Boolean)
      .map((text, index) =>
        index === 0 ? `En ${name} ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
      )
      .join('. ')
      .concat('.'),
  withChange: (name: string, change: string) => `${name} (${change})`,
  together:
    'Cada indicador conserva su propio veredicto; una marca señala los que no se sostienen entre tantos: de los que sí, se espera que cuando mucho uno de cada veinte sea falso, en promedio.',
  indicators: 'Todos los indicadores',
  through: 'Datos hasta',
  long: (indicator: string, name: string) => `${indicator} en ${name}, mes por mes`,
  longFinding: (title: string, change: string) => `${title}. ${change}`,
  indicator: 'Indicador',
  rank: 'Su lugar entre los 32 estados',
  rankSubtitle: (window: string) =>
    `Por tasa por 100 mil habitantes, ${window}; 1 es la tasa más alta. El intervalo dice qué lugares no descartan los datos.`,
  place: 'Lugar',
  placeOf: (rank: number, of: number) => `${rank} de ${of}`,
  placeBetween: (low: number, high: number) => (low === high ? `${low}` : `${low} a ${high}`),
  neighbours: 'Sus vecinos',
  neighboursSubtitle: (compared: string) =>
    `Estados que comparten frontera, ${compared}; juzgados junto con los 32.`,
  self: 'este estado',
  /** Por tasa de homicidio doloso ocupa el lugar 8 de 32. */
  stateRank: (indicator: string, rank: number, of: number, low: number, high: number) =>
    `Por tasa de ${indicator} ocupa el lugar ${rank} de ${of}; los datos no descartan del ${low} al ${high}.`,
  toPlace: 'Esta página con dirección propia',
  allFigures: 'Todas sus cifras (CSV)',
  beside: 'Poner al lado de otros lugares',
  besideEach: 'Verlos lado a lado, sin sumarlos',
  toMunicipalities: 'Todos los municipios del país',
  oneState: 'El lugar, los vecinos y los municipios se muestran al elegir un solo estado.',
  unreported: 'Lo que no se denuncia',
  unreportedShare: (percent: string, name: string, year: string) =>
    `En ${name}, ${percent}% de los delitos de ${year} no se denunció o no llegó a carpeta de investigación (ENVIPE, todos los delitos).`,
  unreportedReading:
    'Las cifras registradas de extorsión y secuestro son una parte pequeña de lo ocurrido: si cambia la denuncia, cambian sin que cambie el delito.',
  claims: 'Lo que se ha dicho de esta región',
  noClaims: 'No hay afirmaciones públicas registradas sobre esta región.',
  claimTested: 'Cómo se comprobó',
  moreClaims: (count: number) => `Ver las ${count} afirmaciones`,
  toClaims: 'Ver todas las afirmaciones',
  sources: 'Fuentes de esta página',
  chooseRegion: 'Elija una región arriba; por ahora se muestra el país.',
};
