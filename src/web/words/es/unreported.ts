/** How little of crime reaches the registers, beside the counts that it concerns. */
export const unreported = {
  short: (percent: string) => `ENVIPE: ${percent}% de todo el delito no se denuncia`,
  title: (year: string) =>
    `Delitos de ${year}: la ENVIPE estima, para todos los delitos de la región, la parte sin denuncia o sin carpeta de investigación. La cifra registrada es una parte pequeña de lo ocurrido.`,
};
