/** The simulated cell with most false verdicts, drawn again. */
interface WorstCell {
  readonly monthly: string;
  readonly months: number;
  readonly rho: string;
  readonly runs: string;
  readonly wrong: string;
  readonly error: string;
}

/** The page of definitions and sources. */
export const method = {
  title: '¿Qué se cuenta, quién lo cuenta y con qué reglas?',
  lead: 'Saldo no produce cifras: lee los archivos que publican las autoridades, nombra su fuente en cada número y dice cuándo no alcanzan para saber.',
  measures: 'Cómo se cuenta',
  measuresText: [
    'Una víctima es una persona; una carpeta de investigación puede tener una víctima, varias o ninguna. Nunca se toma una por otra.',
    'Un mes sin dato es un hueco con su motivo, nunca un cero.',
    'La tasa por 100 mil habitantes es anual. De años completos es el total entre la población de CONAPO a mitad de año, tal como la publica; de otros periodos, el total por 365 entre los días del periodo y la población media de sus meses.',
    'Los cambios comparan promedios diarios, con un intervalo de 95% que toma en cuenta cuánto varían los meses de cada serie.',
  ],
  agreement: {
    title: 'Reimpresiones frente a los archivos oficiales',
    lead: 'Una cifra oficial tomada de otro medio, con un corte posterior, solo se antepone al archivo oficial si se muestra que coincide con él en los meses que ambos tienen: en los ya asentados (doce meses o más al corte oficial) casi todo igual, en los recientes solo lo que suele revisarse.',
    reprint: 'Reimpresión',
    official: 'Archivo oficial',
    method: 'Método',
    settled: 'Meses asentados: cifras iguales (suma de diferencias)',
    young: 'Meses recientes: cifras iguales (suma de diferencias)',
    result: 'Resultado',
    cells: (same: string, all: string, difference: string) =>
      `${same} de ${all}${difference && ` (${difference})`}`,
    none: 'ninguno en común',
    agrees: 'coincide: puede anteponerse',
    differs: 'no coincide o no se puede mostrar: no se antepone',
  },
  evidence: {
    title: 'Qué tanto aciertan los intervalos',
    lead: (runs: string) =>
      `Series simuladas (sintéticas) de 32 estados, con estaciones, vaivenes de nivel y meses que se parecen a los anteriores; ${runs} comparaciones por casilla, con 20 registros o más al mes. Un intervalo de 95% debe contener el cambio verdadero 95 de cada 100 veces; un veredicto de alza o baja donde nada cambió es falso.`,
    coverageTitle: 'Cobertura y veredictos falsos, según cuánto se parecen los meses a los anteriores',
    memory: 'Autocorrelación',
    cells: 'Casillas',
    coverage: 'Cobertura: media (de la menor a la mayor casilla)',
    wrong: 'Veredictos falsos: media (casilla mayor)',
    range: (mean: string, low: string, high: string) => `${mean} (${low} a ${high})`,
    atMost: (mean: string, most: string) => `${mean} (${most})`,
    worst: ({ monthly, months, rho, runs, wrong, error }: WorstCell) =>
      `Entre tantas casillas alguna sale alta por azar. La peor, repetida ${runs} veces con otro sorteo (${monthly} al mes, ventanas de ${months} ${months === 1 ? 'mes' : 'meses'}, autocorrelación ${rho}), da ${wrong} de veredictos falsos, con un error estándar de ${error} puntos.`,
    powerTitle: 'Qué alza verdadera de un año se reconoce en la mitad / en nueve de cada diez casos',
    level: 'Registros al mes',
    remembering: (rho: string) => `Autocorrelación ${rho}`,
    called: (half: string, most: string) => `${half}% / ${most}%`,
    powerNote:
      'Un estado con 20 registros al mes debe subir mucho para que se reconozca; el país, con miles, unos cuantos puntos. Por eso «sin cambio claro» no quiere decir que nada subió.',
  },
  whole: {
    title: 'Llévese todos los datos',
    lead: 'Todas las cifras del país y de los estados en un archivo, y las tablas con que se sirve esta edición, con sus sumas de verificación. Una celda vacía es un hueco, y su renglón dice por qué.',
    csv: 'Todas las cifras del país y de los estados, una por renglón (CSV; abre en Excel)',
    parquet: 'Las tablas de la edición (Parquet):',
    tables: {
      serving: 'cifras',
      municipal: 'municipios',
      population: 'población de los estados',
      municipal_population: 'población de los municipios',
    },
    described: 'Qué es cada columna, tamaños y sumas de verificación (datapackage.json, Frictionless)',
    examples: 'El CSV de un solo lugar está en la página de ese lugar.',
    api: 'Direcciones y ejemplos para R, Python y hojas de cálculo',
  },
  breaks: 'Cambios de método',
  indicators: 'Indicadores',
  indicator: 'Indicador',
  unit: 'Unidad',
  definition: 'Definición',
  caveat: 'Advertencia',
  coverage: 'Cobertura nacional',
  none: 'sin datos nacionales',
  files: 'Archivos de esta edición',
  file: 'Archivo',
  source: 'Fuente',
  covers: 'Cubre',
  published: 'Publicado',
  checksum: 'SHA-256',
  unknown: 'sin fecha',
  licence: 'Licencia',
};
