/** What stands on a picture of a figure, and around one in the frame of another page. */
export const sharing = {
  newest: 'la más reciente al mostrarse',
  table: 'Las mismas cifras en una tabla',
  /** Al pie de una tabla que en la imagen no está entera. */
  moreRows: (rows: number) => `… y ${rows} filas más en la página.`,
  moreStates: (states: number) => `… y ${states} estados más en la página.`,
  see: 'Ver la figura con su fuente y su método en Saldo',
  pinned: (edition: string) =>
    `El enlace fija la edición ${edition}: de ella son las series y los veredictos. Lo dicho, los municipios, los hechos y lo más reciente siguen la edición más nueva.`,
  notKept: (edition: string) => `La edición ${edition} que pide el enlace no se guarda aquí.`,
  toNewest: 'Ver la edición más nueva',
  waiting: 'Esta figura espera a ser dibujada; se vuelve a pedir en unos segundos.',
  missing: 'Esta figura no existe o no se puede dibujar con lo que pide la dirección.',
};
