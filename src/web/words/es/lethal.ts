/** The page of lethal violence as a whole. */
export const lethal = {
  heading: (region: string) => `¿De qué se compone la violencia letal? ${region}`,
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
  /** Mujeres asesinadas, México: 2025, 732 en feminicidios y 2,086 en otros homicidios dolosos; enero a agosto de 2026, … */
  womenTitle: (name: string, clauses: readonly string[]) =>
    `Mujeres asesinadas, ${name}: ${clauses.join('; ')}`,
  womenClause: (window: string, femicide: string, homicide: string) =>
    `${window}, ${femicide} en feminicidios y ${homicide} en otros homicidios dolosos`,
  womenCaption: 'Mujeres asesinadas, por estado',
  womenSubtitle:
    'Víctimas por estado: las que la fiscalía cuenta como feminicidio y las mujeres que cuenta como homicidio doloso, que son otras. La parte es la de feminicidio entre las dos.',
  womenColumns: {
    femicide: (window: string) => `Feminicidio, ${window}`,
    homicide: (window: string) => `Homicidio doloso de mujeres, ${window}`,
    share: (window: string) => `Parte que es feminicidio, ${window}`,
  },
  womenState: 'Estado',
  womenCaveat:
    'Desde enero de 2026 se cuenta con otro método (RNID): los dos periodos no se suman ni se comparan. Cada fiscalía decide qué muerte investiga como feminicidio; una parte pequeña puede ser una clasificación distinta, no menos feminicidios.',
  womenSource: 'SESNSP, víctimas por sexo, según 45 Digital (Inseguridad México)',
  whole: 'Conjunto',
  share: (name: string) => `${name}: parte`,
  empty: 'Faltan una o más de las cinco series en esta región, así que no hay nada que apilar.',
};
