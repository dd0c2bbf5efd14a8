/** What every figure, table and card shares: states of loading and the actions in its corner. */
export const figure = {
  loading: 'Cargando…',
  failedTitle: 'No se pudieron cargar los datos',
  failures: {
    unreachable: 'El servidor no responde. Revise la conexión.',
    refused: (status: number) => `El servidor respondió con un error (${status}).`,
    malformed: 'La respuesta del servidor no tiene la forma esperada, así que no se muestra.',
  },
  retry: 'Intentar de nuevo',
  emptyTitle: 'No hay nada que mostrar',
  source: 'Fuente',
  edition: 'Edición',
  through: (month: string) => `Datos hasta ${month}`,
  actions: 'Acciones de la figura',
  math: '¿Cómo se calculó?',
  close: 'Cerrar',
  more: 'Acciones',
  gap: 'sin dato',
  sortBy: (column: string) => `Ordenar por ${column}`,
};
