/** The page of the registers side by side. */
export const registers = {
  heading: (region: string) => `¿Coinciden los registros del homicidio? ${region}`,
  lead: (year: string, deaths: string, victims: string, cases: string) =>
    `En ${year} el INEGI, que lee los certificados de defunción, contó ${deaths} defunciones por homicidio; el SESNSP, que reúne lo que registran las fiscalías, ${victims} víctimas en ${cases} carpetas de investigación.`,
  moved: (clauses: string) => `Frente al año anterior: ${clauses}.`,
  movedClause: (register: string, change: string) => `${register} ${change}`,
  noLead: 'No hay un año con los tres registros completos en esta región.',
  chartTitle: 'Tres cuentas del mismo hecho',
  chartSubtitle: (span: string) => `Totales por año, ${span}. Solo años completos.`,
  names: {
    'homicide-deaths': 'INEGI: defunciones',
    'homicide-victims': 'SESNSP: víctimas',
    'homicide-cases': 'SESNSP: carpetas',
  },
  counted: {
    'homicide-deaths': 'defunciones',
    'homicide-victims': 'víctimas',
    'homicide-cases': 'carpetas',
  },
  differencesTitle: 'En qué se distinguen',
  differences: [
    'El INEGI cuenta defunciones: certificados y actas de defunción, servicios forenses, ministerios públicos. Clasifica la muerte como presunto homicidio, sin que haga falta una carpeta.',
    'El SESNSP cuenta lo que registran las fiscalías de los estados: carpetas de investigación abiertas y, desde 2015, las víctimas en ellas. Una carpeta puede tener varias víctimas.',
    'El INEGI registra más muertes que víctimas el SESNSP: una muerte violenta puede quedar como homicidio culposo, como otro delito contra la vida o sin carpeta.',
    'El INEGI publica por año, con una cifra preliminar y otra definitiva; el SESNSP, cada mes, y revisa los meses anteriores.',
    'En el INEGI el estado es el de ocurrencia; las muertes sin lugar conocido no están en ningún estado, pero sí en el total nacional que publica.',
    'Comparar el 2018 del INEGI con el 2025 del SESNSP, como se ha hecho en público, mezcla los registros: el cambio que se lee no es el de ninguno.',
  ],
  tableTitle: 'Las tres cuentas, año por año',
  ratio: 'Víctimas SESNSP por cada 100 defunciones INEGI',
  yearCursor: 'Leer la gráfica año por año (flechas del teclado)',
};
