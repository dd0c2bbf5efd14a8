import type { RevisionBasis } from '../../../domain/record/revisions/usual-revision.ts';

/** The arithmetic behind a figure, and figures as sentences; fetched when they are asked for. */
export const arithmetic = {
  quantity: 'Concepto',
  period: 'Periodo',
  base: 'Base',
  months: 'Meses',
  total: 'Total',
  days: 'Días',
  perDay: 'Por día',
  population: 'Población a mitad del periodo (CONAPO)',
  rate: 'Por 100 mil habitantes al año',
  ratio: 'Razón de promedios diarios',
  interval: 'Intervalo de 95 %',
  dispersion: 'Dispersión (varianza entre media; 1 es azar puro)',
  measuredOn: 'Meses en que se midió',
  autocorrelation: 'Autocorrelación de un mes al siguiente',
  seasons: 'Efecto de comparar meses distintos del año (desviación)',
  pValue: 'Valor p, sin cambio',
  revision: 'Revisión usual del periodo más reciente',
  revisionHow: (size: string, basis: RevisionBasis, pairs: number) =>
    ({
      measured: `${size}, medida en ${pairs} pares de archivos`,
      assumed: `${size}, supuesta: de este registro solo hay un archivo`,
      'one-record': `${size}: un solo registro`,
    })[basis],
  printings: 'Dos impresiones: crecimiento usual incluido en el intervalo',
  printingsHow: (low: string, high: string, cuts: string, baseCuts: string, pairs: number | null) =>
    `${low} a ${high} (corte de ${cuts} frente a corte de ${baseCuts}${pairs === null ? '; supuesto, sin pares de cortes' : `; medido en ${pairs} pares de cortes`})`,
  otherBases: 'Con otras bases',
  method: 'Método de conteo',
  sentence: (what: string, region: string, period: string, figure: string) =>
    `${what}, ${region}, ${period}: ${figure}.`,
  inInterval: (range: string) => `intervalo de 95%: ${range}`,
  comparison: (change: string, base: string) => `Frente a ${base}: ${change}.`,
  cite: (sources: string, edition: string) => `Fuente: ${sources}. Saldo, edición ${edition}.`,
};
