/** Taking a figure along: the menu in its corner, the snippet for other pages, and what stands on a picture. */
export const sharing = {
  picture: (medium: string) => `Imagen ${medium}`,
  failed: 'No se pudo hacer la imagen.',
  linkPinned: 'Copiar enlace tal como está',
  linkNewest: 'Copiar enlace a lo más reciente',
  linkPinnedHint: 'Con los meses de hoy, aunque lleguen más.',
  linkNewestHint: 'Con el mismo periodo, siempre al día.',
  embed: 'Insertar en otra página',
  embedTitle: 'Insertar esta figura en otra página',
  embedLead:
    'Sin cookies ni terceros. La altura se ajusta sola donde la página deja correr el guion; si no, queda la fija.',
  embedPinned: (edition: string) => `Tal como está: edición ${edition}`,
  embedNewest: 'Siempre la edición más reciente',
  embedEdition: 'Qué edición muestra',
  embedCode: 'Código para pegar',
  copyCode: 'Copiar código',
  newest: 'la más reciente al mostrarse',
  pinned: 'fija',
  table: 'Las mismas cifras en una tabla',
  see: 'Ver la figura con su fuente y su método en Saldo',
  missing: 'Esta figura no existe o no se puede dibujar con lo que pide la dirección.',
};
