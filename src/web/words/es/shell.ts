/** The frame around every page: header, navigation, footer, notices. */
export const shell = {
  name: 'Saldo',
  tagline: 'Lo que ha dejado la política de seguridad en México',
  skip: 'Ir al contenido',
  navigation: 'Secciones',
  menu: 'Menú',
  pages: {
    overview: 'Panorama',
    states: 'Estados',
    method: 'Método',
  },
  pageTitle: (page: string) => `${page} · Saldo`,
  language: 'Idioma',
  otherLanguage: 'English',
  theme: 'Apariencia',
  themes: { light: 'Claro', dark: 'Oscuro', auto: 'Como el sistema' },
  offline: (edition: string) =>
    `Sin conexión con el servidor. Se muestran los datos ya descargados (edición ${edition}).`,
  offlineEmpty: 'Sin conexión con el servidor. Se volverá a intentar.',
  newEdition: 'Hay una edición más reciente de los datos.',
  reload: 'Volver a cargar',
  mangled: (parameters: string) =>
    `El enlace pedía algo que Saldo no reconoce (${parameters}); en su lugar se muestra la vista habitual.`,
  tryAgain: 'Intentar ahora',
  dismiss: 'Quitar el aviso',
  notFoundTitle: 'Esta página no existe',
  notFoundText: 'La dirección no corresponde a ninguna página de Saldo. Puede que haya cambiado de lugar.',
  toOverview: 'Ir al panorama',
  brokenTitle: 'Esta página falló',
  brokenText:
    'Ocurrió un error al mostrarla. Los datos no se han alterado. Puede volver a cargarla o ir al panorama.',
  brokenDetail: 'Detalle técnico',
  footer: {
    sources: 'Fuentes',
    edition: (id: string) => `Edición ${id}`,
    through: (month: string) => `Datos hasta ${month}`,
    republished: 'republicada',
    licence: 'Código abierto con licencia MIT. Los datos conservan la licencia de cada fuente.',
    api: 'API y documentación',
    method: 'Método y definiciones',
    about: 'Saldo no pertenece a ninguna autoridad. Cada cifra lleva su fuente, su edición y su advertencia.',
  },
};
