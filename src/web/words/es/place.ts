/** The pages of places: municipalities, a state's list of them, and where things concentrate. */
export const place = {
  /** ¿Qué pasó en León, Guanajuato? */
  heading: (name: string, state: string) => `¿Qué pasó en ${name}, ${state}?`,
  nationHeading: '¿En qué municipios se concentra?',
  choose: 'Busque un municipio por su nombre, o elija un estado para ver los suyos.',
  unknown: 'Ningún municipio tiene esta clave.',
  /** Homicidio doloso, enero a junio de 2025: 253 carpetas de investigación; sin cambio claro … */
  sentence: (indicator: string, window: string, counted: string, change: string) =>
    `${indicator}, ${window}: ${counted}${change ? `; ${change}` : ''}.`,
  rankSentence: (rank: string, of: string, state: string, low: string, high: string) =>
    `Por tasa ajustada ocupa el lugar ${rank} de ${of} en ${state}; los datos no descartan del ${low} al ${high}.`,
  otherMonths: (asked: string, shown: string) =>
    `El archivo por municipio no cubre ${asked} completo y su base; se muestra lo más reciente que tiene, ${shown}.`,
  noBase: 'No hay los mismos meses de un año antes con las mismas reglas.',
  noMunicipal: 'Este indicador no se tiene por municipio en este estado.',
  stateLink: (state: string) => `Todo ${state}`,
  allFigures: 'Todas sus cifras (CSV)',
  beside: 'Ponerlo al lado de otros lugares',
  nationLink: 'Todos los municipios del país',
  indicator: 'Indicador',
  indicators: 'Lo que se cuenta en este municipio',
  columns: {
    municipality: 'Municipio',
    now: 'Periodo',
    before: 'Antes',
    rate: 'Tasa ajustada',
    rank: 'Lugar',
    standing: 'Junto a su estado',
    raw: 'Tasa cruda',
  },
  standings: {
    above: 'más que su estado',
    below: 'menos que su estado',
    'as-state': 'como su estado',
    'too-few': 'muy pocos para saber',
    unknown: 'sin tasa',
  },
  rankIn: (rank: string, low: string, high: string) => `${rank} (${low} a ${high})`,
  rateWith: (rate: string, low: string, high: string) => `${rate} (${low} a ${high})`,
  asMunicipality: (name: string) => `${name} (municipio)`,
  lines: (indicator: string, name: string) => `${indicator} en ${name}, junto a su estado y al país`,
  linesSubtitle: 'Por 100 mil habitantes al año, mes por mes.',
  linesCount: 'Por mes. Sin población de CONAPO no hay tasa que comparar.',
  title: (indicator: string, inside: string) => `${indicator} por municipio en ${inside}`,
  /** Título con hallazgo: León tuvo más … */
  most: (name: string, counted: string, share: string) =>
    `${name} tuvo más: ${counted}, ${share} de todo lo contado`,
  movedIn: (indicator: string, window: string, base: string) =>
    `${indicator} por municipio, ${window}, contra ${base}.`,
  moved: (fell: string, rose: string) =>
    [fell && `Donde más bajó la cuenta: ${fell}.`, rose && `Donde más subió: ${rose}.`]
      .filter(Boolean)
      .join(' '),
  movedOne: (name: string, before: string, now: string) => `${name} (de ${before} a ${now})`,
  subtitle: (counted: string, window: string) =>
    `${counted}, ${window}. La tasa ajustada acerca a la de su estado la de los lugares con pocos casos; los lugares del orden llevan los que los datos no descartan.`,
  unspecified: (count: string) =>
    `Sin municipio especificado: ${count}. Cuentan en el estado y quedan fuera del orden.`,
  unmatched: (names: string) =>
    `Nombres del archivo que no son de ningún municipio del estado y cuentan sin municipio: ${names}.`,
  withoutRate: (count: string, names: string) =>
    `Sin población de CONAPO, por lo que no tienen tasa ni lugar: ${count} (${names}).`,
  noChanges:
    'Si la cuenta de un municipio cambió se dice en la lista de su estado y en la página del municipio: se juzga con sus propios meses, junto con los demás de su estado.',
  noMap: 'Lista sin mapa: no hay contornos municipales con una licencia que permita distribuirlos.',
  search: 'Buscar municipio o estado',
  found: (shown: string, all: string) => `${shown} de ${all} municipios`,
  showAll: (count: string) => `Ver los ${count}`,
  caveatRates:
    'Tasas por 100 mil habitantes al año con intervalo creíble de 95%; supone casos independientes.',
  concentration: {
    title: (half: string, all: string) => `La mitad del total está en ${half} de ${all} municipios`,
    noHalf: 'Cómo se reparte entre municipios',
    subtitle: (indicator: string, window: string) => `${indicator}, ${window}. Cuentas registradas.`,
    caption: 'Dónde se concentra',
    window: 'Periodo',
    total: 'Total',
    topTen: 'En los 10 con más',
    topFifty: 'En los 50 con más',
    half: 'Municipios con la mitad',
    none: 'Sin ninguno',
    unspecified: 'Sin municipio',
  },
  claims: 'Lo que lo nombra',
  claimsReading: 'Afirmaciones y hechos del estado cuyo texto nombra al municipio.',
  noClaims: 'Ninguna afirmación ni hecho registrado lo nombra.',
  sameName: 'Se llama como su estado, por lo que no se puede saber qué textos lo nombran.',
};
