import type { Likeness } from '../../../domain/place/similar-places.ts';

/** Places beside each other. */
export const compare = {
  heading: (names: string, compared: string) => `¿Cómo van ${names}, lado a lado? ${compared}`,
  headingEmpty: 'Lugares lado a lado',
  /** Homicidio doloso: baja en Guanajuato (−20%) y el país (−17%); sube en Sinaloa (+60%). */
  lead: (indicator: string, falling: string, rising: string, unclear: string, refused: string) =>
    `${indicator}: ${[
      falling && `baja en ${falling}`,
      rising && `sube en ${rising}`,
      unclear && `sin cambio claro en ${unclear}`,
      refused && `no se puede comparar en ${refused}`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  withChange: (place: string, change: string) => (change ? `${place} (${change})` : place),
  choose: 'Elija de dos a seis estados, grupos de estados o municipios; el país queda como referencia.',
  otherMonths: (asked: string, shown: string) =>
    `El archivo por municipio no cubre ${asked} completo y su base; todos se muestran en lo más reciente que comparten, ${shown}.`,
  unknown: (codes: string) => `No se encontró: ${codes}.`,
  without: (places: string) => `Este indicador no se tiene en ${places}.`,
  indicator: 'Indicador',
  chosen: 'Lugares elegidos',
  take: (place: string) => `Quitar ${place}`,
  add: (place: string) => `Agregar ${place}`,
  search: 'Agregar un estado, un grupo o un municipio',
  none: (text: string) => `Ningún lugar empieza con «${text}».`,
  full: 'Ya son seis: quite uno para agregar otro.',
  map: 'Elegir en la cuadrícula del país',
  wall: 'Ponerlos en una pantalla de sala',
  similar: 'Agregar lugares parecidos',
  similarTo: 'Parecidos a',
  similarBy: 'Por',
  likeness: {
    population: 'población',
    violence: 'nivel de homicidio',
    region: 'región y población',
  } satisfies Record<Likeness, string>,
  criteria: {
    population: (window: string) =>
      `Los cinco cuya población a mitad de ${window} (CONAPO) es menos veces mayor o menor.`,
    violence: (window: string) =>
      `Los cinco cuya tasa de homicidio doloso de ${window} (carpetas; la ajustada si es municipio) es menos veces mayor o menor.`,
    region: (window: string) =>
      `Los cinco de la misma región (de un estado, la de Banxico; de un municipio, su estado) con la población más cercana en ${window}.`,
  } satisfies Record<Likeness, (window: string) => string>,
  people: (count: string) => `${count} habitantes`,
  rateOf: (rate: string) => `${rate} por 100 mil`,
  noneSimilar: 'Sin la cifra con que se busca no se puede decir cuáles se le parecen.',
  lines: (indicator: string) => `${indicator}, mes por mes`,
  linesSubtitle:
    'Por 100 mil habitantes al año; el país, como referencia. Ninguna línea cruza un cambio de método.',
  linesCaveat: 'Las tasas son las contadas, sin ajustar: las de lugares pequeños saltan de un mes a otro.',
  noRate: (places: string) => `Sin población de CONAPO no hay tasa que dibujar: ${places}.`,
  table: 'Los números, lado a lado',
  tableSubtitle: (unit: string, compared: string) => `${unit}, ${compared}; juzgados juntos.`,
  rows: {
    figure: 'Cifra',
    change: 'Cambio',
    verdict: 'Veredicto',
    rate: 'Por 100 mil hab. al año',
    people: 'Población',
    rank: 'Lugar entre los 32',
    place: 'Lugar',
    own: 'Su página',
  },
  toPlace: 'Abrir',
  rankIn: (rank: number, low: number, high: number) => `${rank} (${low} a ${high})`,
};
