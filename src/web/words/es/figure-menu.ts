/** What the menu of a figure offers. */
export const figureMenu = {
  showTable: 'Ver tabla',
  hideTable: 'Ocultar tabla',
  csv: 'Descargar CSV',
  png: 'Descargar imagen (PNG)',
  svg: 'Descargar imagen vectorial (SVG)',
  making: 'Se prepara la imagen…',
  notMade: 'No se pudo hacer la imagen.',
  sentence: 'Copiar frase',
  pinnedLink: 'Copiar enlace tal como está (edición y meses fijos)',
  newestLink: 'Copiar enlace siempre a lo más nuevo',
  pinnedFrame: 'Copiar código para insertarla tal como está',
  newestFrame: 'Copiar código para insertar siempre lo más nuevo',
  pinnedPicture: 'Copiar dirección de la imagen (PNG) tal como está',
  newestPicture: 'Copiar dirección de la imagen (PNG) siempre con lo más nuevo',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar; selecciónelo a mano:',
};
