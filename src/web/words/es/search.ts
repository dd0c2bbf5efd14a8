/** A page as the search tells it from others: the question it answers, and other words that it is found by. */
function page(question: string, more: string) {
  return { question, more };
}

/** The search over everything, and what it says of what it finds. */
export const search = {
  title: 'Buscar',
  label: 'Un lugar, un delito, una fecha, una frase…',
  results: 'Resultados',
  waiting: 'Cargando lo que se puede buscar…',
  partly: 'Una parte no se pudo cargar; falta en los resultados.',
  found: (count: number) =>
    count === 0 ? 'Sin resultados' : count === 1 ? '1 resultado' : `${count} resultados`,
  none: (text: string) => `Nada coincide con «${text}».`,
  askable: 'Se puede preguntar, por ejemplo:',
  examples: [
    'homicidios 2024',
    'extorsión Guanajuato marzo 2025',
    'desaparecidos Jalisco agosto 2025',
    'Sinaloa, Guanajuato y Nuevo León',
    'Celaya',
    'método',
  ],
  more: (count: string) => `y ${count} más: escriba otra palabra`,
  kinds: {
    figure: 'La cifra',
    beside: 'Lado a lado',
    place: 'Lugares',
    indicator: 'Lo que se cuenta',
    page: 'Páginas',
    claim: 'Lo dicho',
    event: 'Hechos',
  },
  placeKinds: { nation: 'Todo el país', state: 'Estado', group: 'Grupo de estados' },
  municipalityOf: (state: string) => `Municipio de ${state}`,
  figureOf: (indicator: string, region: string, window: string) => `${indicator}, ${region}, ${window}`,
  noFigure: (reason: string) => `Sin dato. ${reason}`,
  through: (month: string) => `datos hasta ${month}`,
  soFar: 'el año aún no está completo',
  provisional: 'provisional: todavía se completa',
  otherMethod: 'contado con las reglas vigentes desde enero de 2026, que no se comparan con las de antes',
  keys: 'Flechas para moverse, Intro para abrir, Esc para cerrar.',
  pages: {
    overview: page('¿Qué sube y qué baja?', 'inicio portada resumen principal'),
    states: page('¿En qué estados sube y en cuáles baja?', 'mapa entidades tabla comparar'),
    divergence: page(
      '¿Dónde baja el homicidio mientras otro delito sube?',
      'divergencia cuadrantes extorsión desaparición',
    ),
    story: page('¿Qué ha dejado la política, paso a paso?', 'caso relato recorrido explicación'),
    claims: page(
      '¿Se sostiene lo que se dijo?',
      'declaraciones afirmaciones verificación gobierno conferencia',
    ),
    region: page('¿Qué pasó en un lugar?', 'lugar municipio municipios estado región'),
    place: page('¿En qué municipios se concentra?', 'municipio municipios alcaldía concentración lista tasa'),
    compare: page(
      '¿Cómo van varios lugares, lado a lado?',
      'comparar comparación lugares estados municipios junto',
    ),
    lethal: page('¿Baja la violencia letal o cambia de nombre?', 'culposo feminicidio clasificación muertes'),
    missing: page(
      '¿Cuántas personas están desaparecidas?',
      'desaparecidos registro RNPDNO localizadas cortes cuántos',
    ),
    registers: page('¿Coinciden los registros de homicidio?', 'INEGI defunciones víctimas carpetas SESNSP'),
    policy: page('¿Cambió algo con el nuevo gobierno?', 'efecto octubre 2024 antes después política'),
    operations: page('¿Qué dice el gobierno que hizo?', 'detenciones armas droga laboratorios decomisos'),
    perception: page('¿Se siente la gente más segura?', 'ENSU ENVIPE encuesta miedo cifra negra'),
    events: page('¿Qué ocurrió y cuándo?', 'fechas cronología leyes ataques'),
    present: page('¿Qué se muestra en una pantalla de sala?', 'muro pantalla proyector sala'),
    revisions: page('¿Cuánto cambian las cifras después?', 'correcciones versiones provisionales'),
    method: page('¿Qué se cuenta y cómo se decide?', 'metodología definiciones fuentes datos RNID'),
  },
};
