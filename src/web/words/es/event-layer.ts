/** The events that can be marked on any chart over time; fetched with the first such chart. */
export const eventLayer = {
  mark: 'Marcar hechos con fecha',
  kinds: 'Tipos de hecho',
  list: 'Fechas marcadas',
  note: 'Las fechas no explican por sí solas lo que hacen las series.',
  years: 'Cada punto es un año entero: los hechos se marcan en su año.',
  none: 'Ningún hecho de estos tipos cae en los meses de la gráfica.',
  failed: 'Los hechos no se pudieron cargar; la gráfica está completa sin ellos.',
  retry: 'Intentar de nuevo',
};
