/** The list of keys. */
export const shortcuts = {
  title: 'Atajos del teclado',
  intro: 'Funcionan en toda página mientras no se escribe en un campo.',
  keys: {
    help: 'Esta lista',
    search: 'Buscar un lugar, una cifra, una página',
    fullScreen: 'La gráfica que tiene el foco, o la primera, en toda la pantalla',
    earlier: 'El periodo anterior',
    later: 'El periodo siguiente',
    escape: 'Cerrar lo que está abierto',
  },
  or: 'o',
  single: 'Usar las teclas sueltas (Ctrl-K y Esc sirven siempre)',
};
