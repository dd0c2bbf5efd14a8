/** What stands on a picture of a figure, and around one in the frame of another page. */
export const sharing = {
  newest: 'la más reciente al mostrarse',
  table: 'Las mismas cifras en una tabla',
  see: 'Ver la figura con su fuente y su método en Saldo',
  missing: 'Esta figura no existe o no se puede dibujar con lo que pide la dirección.',
};
