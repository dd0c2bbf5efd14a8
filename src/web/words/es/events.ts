/** The page of dated events. */
export const events = {
  failed: 'No se pudieron cargar los hechos con fecha',
  heading: '¿Qué ocurrió, y cuándo?',
  lead: (count: number, from: string, to: string) =>
    count === 1
      ? `Un hecho, ${from}.`
      : `${count} hechos con fecha, de ${from} a ${to}, para leer junto a las series.`,
  none: 'Ningún hecho pasa estos filtros.',
  note: 'Se escogieron por lo que la prensa y la autoridad señalaron como decisivo. Que dos cosas coincidan en el tiempo no dice que una explique a la otra.',
  kind: 'Tipo',
  all: 'Todos',
  where: 'Dónde',
  nation: 'Todo el país',
  title: 'Hechos, del más reciente al más antiguo',
  date: 'Fecha',
  event: 'Hecho',
  region: 'Región',
  counts: (names: string) => `Por tipo: ${names}.`,
  countOf: (name: string, count: string) => `${name}, ${count}`,
  layer: 'En las gráficas de tiempo, salvo las más pequeñas, los hechos se pueden marcar por tipo.',
  source: 'Prensa y comunicados; cada hecho lleva su enlace',
};
