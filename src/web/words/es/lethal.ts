/** The page of lethal violence as a whole. */
export const lethal = {
  heading: (region: string) => `La violencia letal en conjunto: ${region}`,
  /** Del conjunto de 2024, la parte que más creció frente a 2023 es … */
  lead: (window: string, base: string, grown: string, shrunk: string) =>
    `Del conjunto de ${window}, la parte que más creció frente a ${base} es la de ${grown}; la que más se redujo, la de ${shrunk}.`,
  moved: (name: string, from: string, to: string) => `${name} (de ${from} a ${to})`,
  parts: (clauses: string) => `Las cinco partes: ${clauses}.`,
  clause: (name: string, before: string, now: string) => `${name}, ${now} (antes ${before})`,
  borrowed: (asked: string, used: string) =>
    `Para ${asked} no hay todas las cifras de víctimas; la frase usa ${used}, lo más reciente que las tiene.`,
  noLead: 'La edición no tiene las cinco series completas en esta región.',
  correlation:
    'Que una categoría baje mientras otra sube no prueba que se reclasifiquen casos: es una correlación, y las dos pueden moverse por razones propias. Por eso se muestran juntas.',
  stackTitle: 'Víctimas y personas, mes por mes',
  stackSubtitle: (span: string) =>
    `${span}. Víctimas por mes de registro; personas que siguen desaparecidas, por mes de desaparición. La suma es una imagen, no un conteo de personas muertas.`,
  shareTitle: 'La parte de cada categoría',
  shareFinding: (name: string, from: string, to: string) => `${name}: de ${from} a ${to} del conjunto`,
  shareSubtitle: (span: string) => `${span}. Suma móvil de 12 meses; cada mes suma 100%.`,
  missingCaveat:
    'Las personas que siguen desaparecidas son más en los meses recientes también porque sus búsquedas siguen abiertas: hubo menos tiempo para encontrarlas.',
  tableTitle: 'Las cifras, año por año',
  whole: 'Conjunto',
  share: (name: string) => `${name}: parte`,
  empty: 'Faltan una o más de las cinco series en esta región, así que no hay nada que apilar.',
};
