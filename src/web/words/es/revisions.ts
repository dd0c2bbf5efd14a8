/** The page of revisions: how printed figures moved. */
export const revisions = {
  heading: (region: string) => `¿Cuánto cambian las cifras después de publicadas? ${region}`,
  lead: (name: string, first: string, last: string, month: string, months: string) =>
    `${name}: la cifra de ${month} se publicó primero como ${first} y ${months} después era ${last}.`,
  noLead: (name: string) =>
    `${name}: ninguna cifra de esta región ha cambiado entre las publicaciones guardadas.`,
  single: (name: string) => `De ${name} se guarda una sola publicación: todavía no hay revisiones que medir.`,
  changed: (through: string, added: number, revised: number, shared: number) =>
    `El corte a ${through}, frente al anterior que se guarda: ${added === 1 ? 'un mes nuevo' : `${added} meses nuevos`} y ${revised} de ${shared} meses con otra cifra.`,
  apart: 'Ese corte lo reimprimió otra fuente: no entra en la tabla de abajo.',
  months: (count: number) => (count === 1 ? 'un mes' : `${count} meses`),
  indicator: 'Indicador',
  typicalTitle: 'Cuánto se mueve una cifra después de publicada',
  typicalSubtitle:
    'Mediana del cambio, sin signo, entre la primera publicación de un mes y la de 1, 3, 6 y 12 meses después; entre paréntesis, el tamaño que nueve de cada diez no rebasan. México.',
  typicalCaveat:
    'Medido sobre los cortes que se guardan: los tres meses más recientes de cada corte, comparados con cada corte posterior de la misma fuente.',
  after: (months: number) => (months === 1 ? '1 mes después' : `${months} meses después`),
  noPair: 'sin cortes',
  movedTitle: 'Mes por mes: lo que dijo cada corte',
  movedSubtitle: (name: string) => `${name}. Solo los meses cuya cifra cambió, el más reciente primero.`,
  noneMoved: 'Ningún mes cambió.',
  month: 'Mes',
  through: (month: string) => `Corte a ${month}`,
  change: 'Cambio',
  blank: 'sin publicar',
};
