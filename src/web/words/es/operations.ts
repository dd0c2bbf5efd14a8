import type { OperationMeasure } from '../../../domain/record/curated/operation.ts';

const leadNames: Record<OperationMeasure, (figure: string) => string> = {
  arrests: (figure) => `${figure} personas detenidas`,
  firearms: (figure) => `${figure} armas de fuego`,
  'drug-tonnes': (figure) => `${figure} toneladas de droga`,
  'fentanyl-pills': (figure) => `${figure} pastillas de fentanilo`,
  laboratories: (figure) => `${figure} laboratorios y áreas de concentración`,
};

/** The page of operations as announced, beside the outcomes of the same months. */
export const operations = {
  failed: 'No se pudieron cargar los informes de operativos',
  outcomesFailed: 'No se pudo cargar lo registrado en los mismos meses',
  heading: '¿Qué han hecho los operativos, y qué se registró en los mismos meses?',
  lead: (since: string, to: string, figures: string) =>
    `Desde el ${since} y hasta el ${to} se anunciaron ${figures}.`,
  leadNames,
  atLeast: (value: string) => `más de ${value}`,
  outcomes: (window: string, base: string, moves: string) =>
    `En el registro, ${window} contra ${base}: ${moves}.`,
  outcomeNames: {
    'homicide-cases': 'homicidio doloso',
    'extortion-cases': 'extorsión',
    'violent-robbery-cases': 'robo con violencia',
    'missing-reported': 'personas reportadas como desaparecidas',
  },
  outcomeMoves: {
    falling: (name: string, change: string) => `${name}, baja ${change}`,
    rising: (name: string, change: string) => `${name}, sube ${change}`,
    'no-clear-change': (name: string, change: string) => `${name}, sin cambio claro (${change})`,
    'not-comparable': (name: string) => `${name}, no comparable`,
  },
  sideBySide:
    'Detenciones y decomisos miden lo que hace la autoridad; los registros, lo que se denuncia o se encuentra. Están juntos para leerlos por meses: de aquí no sale que lo uno mueva a lo otro.',
  cumulative: 'Lo anunciado, acumulado desde el 1 de octubre de 2024',
  cumulativeSubtitle:
    'Cada punto es un informe, en el día hasta el que cuenta; los informes no son regulares. Hueco: número redondo, casi siempre dicho como «más de»; es lo menos que puede ser, y por eso puede quedar bajo la línea.',
  measure: 'Qué se cuenta',
  upTo: (figure: string, day: string) => `${figure} al ${day}`,
  pace: (name: string) => `Ritmo entre informes: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  paceSubtitle:
    'Lo agregado entre un informe y el siguiente, llevado a 30 días, para que lapsos desiguales se puedan leer juntos. Punteado: uno de los dos extremos es «más de».',
  paceLabel: 'cada 30 días',
  outcomesTitle: 'Lo registrado en los mismos meses',
  outcomesSubtitle: 'Por día, cada mes, en todo el país. El método de conteo cambia en enero de 2026.',
  tableReport: 'Hasta',
  reported: 'Se informó',
  link: 'Fuente',
  notGiven: 'no se dijo',
  from: 'Desde',
  to: 'Hasta',
  days: 'Días',
  added: 'Agregado',
  perMonth: 'Cada 30 días',
  rough: 'aproximado',
  caveat:
    'Cifras de los informes del gabinete de seguridad, tomadas de la prensa que los publicó. No hay datos abiertos por operativo: no se pueden volver a contar.',
  source: 'Gabinete de seguridad, según la prensa',
  perDay: (value: string) => `${value} al día`,
  inReport: (day: string, figure: string) => `${figure} (al ${day})`,
  noReport: 'sin informe en el mes',
  noFigure: 'sin dato',
  cursor: 'Leer la gráfica por meses (flechas del teclado)',
  state: 'Estado',
  borderPlain: 'Fentanilo decomisado por Estados Unidos en su frontera con México',
  /** En los doce meses hasta abril de 2026, Estados Unidos decomisó 4,712 kg de fentanilo en su frontera con México; en los doce anteriores a los informes, 9,593 kg (−51%) */
  borderTitle: (last: string, now: string, before: string, change: string) =>
    `En los doce meses hasta ${last}, Estados Unidos decomisó ${now} kg de fentanilo en su frontera con México; en los doce anteriores a los informes, ${before} kg (${change})`,
  borderLabel: 'Fentanilo, kg al mes',
  borderSubtitle: 'La marca es el inicio de los informes de operativos.',
  borderCaveat:
    'Es la única medida de esta página que no viene de quien hace los operativos. Un mes solo sube y baja mucho; por eso se suman doce.',
  kilograms: (value: string) => `${value} kg`,
  federalKinds: {
    'federal-weapons-cases': 'Armas de fuego',
    'federal-drug-cases': 'Contra la salud (drogas)',
  },
  federalMoved: {
    'federal-weapons-cases': (count: string, change: string) =>
      `${count} carpetas federales por armas (${change})`,
    'federal-drug-cases': (count: string, change: string) => `${count} por drogas (${change})`,
  },
  /** Lo que llega a la fiscalía federal: 14,810 carpetas federales por armas (+21%) y 6,166 por drogas (+9%), octubre de 2024 a julio de 2025 contra octubre de 2023 a julio de 2024 */
  federalTitle: (moved: string, window: string, base: string) =>
    `Lo que llega a la fiscalía federal: ${moved}, ${window} contra ${base}`,
  federalPlain: 'Lo que llega a la fiscalía federal: carpetas por armas y drogas',
  reportsStart: 'empiezan los informes',
  federalSubtitle: (since: string, last: string) =>
    `Carpetas de investigación federales por mes, en todo el país. La marca es el ${since}, desde cuando cuentan los informes; los datos llegan a ${last}. La tabla da los estados.`,
  federalCaveat:
    'Son carpetas abiertas, no sentencias ni personas: una detención puede abrir varias o ninguna. El narcomenudeo va casi todo a las fiscalías de los estados y no está aquí. Conteos como se imprimieron, sin intervalo. El país incluye los delitos sin estado.',
};
