/** What was announced of homicide at the close of each month, where it stands beside the register. */
export const announced = {
  newest: (mean: string, month: string) =>
    `Según lo anunciado, ${mean} víctimas de homicidio doloso al día en ${month}.`,
  label: 'Según lo anunciado',
  through: (month: string) => `hasta ${month}`,
  /** Por cada carpeta se anunciaron 1.12 a 1.18 víctimas hasta 2025, y 1.12 a 1.17 desde enero de 2026 */
  title: (before: string, from: string) =>
    `Por cada carpeta se anunciaron ${before} víctimas hasta diciembre de 2025 y ${from} desde enero de 2026`,
  plainTitle: 'Lo anunciado al cierre de cada mes, junto al registro',
  range: (least: string, most: string) => (least === most ? least : `${least} a ${most}`),
  subtitle:
    'Homicidio doloso al día en todo el país. Según lo anunciado: el promedio de víctimas que se dijo al cerrar cada mes. El registro: víctimas, hasta donde las hay, y carpetas de investigación, más tenues y punteadas bajo el método nuevo.',
  caveat:
    'Lo anunciado es otra fuente: no continúa al registro ni se une a él. Que las víctimas anunciadas por carpeta sigan donde estaban no prueba que los dos métodos cuenten igual.',
  source: 'Anuncios: conferencias de prensa de la Presidencia y las páginas enlazadas en la tabla',
  /** En el primer corte guardado el registro dista de lo anunciado 0.8% a lo más; en el de hoy, 1.1% */
  cuts: (first: string, newest: string) =>
    `Donde hay víctimas por mes, el primer corte guardado del registro dista de lo anunciado ${first} a lo más, y el de hoy ${newest}.`,
  victims: 'Registro: víctimas, hoy',
  firstCut: 'Registro: víctimas, primer corte guardado',
  inCut: (mean: string, cut: string) => `${mean} (${cut})`,
  caseFiles: 'Registro: carpetas',
  month: 'Mes',
  ratio: 'Víctimas anunciadas por carpeta',
  announcedOn: 'Se anunció',
  link: 'Fuente',
  noLink: 'solo se conoce el día',
  none: 'sin dato',
};
