/** The page of how many people are missing, and the sentence of it that other pages say. */
export const missing = {
  failed: 'No se pudo cargar el registro de personas desaparecidas',
  empty: 'No hay ningún corte del registro.',
  question: '¿Cuántas personas están desaparecidas?',
  heading: (name: string) => `¿Cuántas personas están desaparecidas? ${name}`,
  nation: (people: string, day: string) =>
    `Al ${day}, el registro oficial tenía ${people} personas desaparecidas y no localizadas.`,
  state: (inside: string, people: string, day: string, nation: string) =>
    `En ${inside}, el registro oficial tenía ${people} personas desaparecidas y no localizadas al ${day}, de ${nation} en el país.`,
  found: (alive: string, dead: string) =>
    `Había además ${alive} personas localizadas con vida y ${dead} localizadas sin vida.`,
  reading:
    'Es un saldo, no un conteo del año: sube con cada registro nuevo y baja cuando una persona es localizada o un registro se corrige.',
  more: 'Ver cortes, estados y la clasificación del Gobierno',
  cutsTitle: (low: string, high: string) => `Según la fecha y quién la dio, la cifra va de ${low} a ${high}`,
  cutsSubtitle:
    'Personas desaparecidas y no localizadas en el registro, de todos los años, como se publicó. Punto hueco: dicha como «más de», o dada por el Gobierno en su informe.',
  cutsCaveat:
    'Cada fecha es la del corte o, donde no se imprimió, la de la página que lo publicó. La baja de fines de 2025 a principios de 2026 no quiere decir que desaparecieran menos personas: se localizaron registros y se corrigieron otros.',
  cutsSource: 'Comisión Nacional de Búsqueda (RNPDNO), según las páginas enlazadas en la tabla',
  asOf: 'Fecha',
  people: 'Personas desaparecidas y no localizadas',
  givenBy: 'Quién la dio',
  givers: { register: 'el registro', government: 'el Gobierno' },
  link: 'Fuente',
  atLeast: (people: string) => `más de ${people}`,
  cursor: 'Leer la gráfica por meses (flechas del teclado)',
  noCut: 'sin corte publicado',
  onDay: (people: string, day: string, giver: string) => `${people} (${day}, ${giver})`,
  sortingTitle: (total: string) => `El Gobierno clasificó en grupos a las ${total} personas`,
  sortingSubtitle: (day: string, registered: string, located: string, total: string) =>
    `Informe del ${day}: de ${registered} personas registradas, ${located} localizadas y ${total} sin localizar. Cada grupo, con el total al lado.`,
  sortingCaveat: (total: string) =>
    `La clasificación es del Gobierno y no del registro: que alguien tenga actividad administrativa posterior no es una prueba de vida, y que falten datos no es que la persona no falte. Las ${total} seguían registradas como no localizadas.`,
  sortingSource: 'SESNSP, conferencia de prensa de la Presidencia del 27 de marzo de 2026',
  group: 'Grupo',
  ofTotal: (total: string) => `De ${total}`,
  groups: {
    withoutData: 'Sin datos suficientes para buscar',
    withActivity: 'Con actividad administrativa posterior (falta la prueba de vida)',
    withoutActivity: 'Con datos completos y sin actividad posterior',
    before2006: 'Desaparecidas antes de 2006, fuera de los grupos',
  },
  shareOf: (people: string, total: string, percent: string) => `${people} de ${total} (${percent})`,
  total: 'Total',
  statesTitle: (state: string, people: string) => `Donde más hay: ${state}, ${people} personas`,
  statesSubtitle: (day: string) =>
    `Personas en el registro por estado y situación, corte del ${day}. Por 100 mil habitantes: personas desaparecidas de todos los años entre la población de 2026.`,
  statesCaveat:
    'Es el estado que registró la desaparición. Los estados no registran igual ni localizan al mismo ritmo: más localizadas también puede ser más registradas.',
  statesSource: 'Comisión Nacional de Búsqueda (RNPDNO), según 45 Digital (Inseguridad México)',
  stateColumn: 'Estado',
  rate: 'Por 100 mil habitantes',
  alive: 'Localizadas con vida',
  dead: 'Localizadas sin vida',
  recentTitle: (name: string, from: string, fromPeople: string, to: string, toPeople: string) =>
    `${name}: ${fromPeople} personas desaparecidas en ${from} y ${toPeople} en ${to} seguían sin localizar`,
  recentSubtitle: (day: string) =>
    `Personas que siguen desaparecidas, por mes en que desaparecieron. Línea: el panel, hasta donde llega. Puntos: un segundo corte, de ${day}.`,
  recentCaveat:
    'Son dos cortes del mismo registro, uno junto a otro y sin unir: entre ellos hubo personas localizadas y reportes tardíos. Los últimos dos o tres meses siempre están incompletos. En el Estado de México, muchos registros no tienen fecha y no aparecen aquí.',
  recentSource: 'Segundo corte: Umbral, desaparecidosmx (CC BY 4.0), con datos del RNPDNO',
  month: 'Mes de desaparición',
  panel: 'El panel',
  second: (month: string) => `Corte de ${month}`,
  none: 'sin dato',
};
