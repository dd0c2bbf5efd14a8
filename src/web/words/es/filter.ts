import type { BasePreset, PeriodPreset } from '../../../domain/view/view.ts';

const periods: Record<PeriodPreset, string> = {
  'newest-month': 'Mes más reciente',
  'year-to-date': 'En lo que va del año',
  'last-year': 'Último año comparable',
  administration: 'Este gobierno (desde octubre de 2024)',
  'since-2018': 'Desde 2018',
  'since-2015': 'Desde 2015',
};

const bases: Record<BasePreset, string> = {
  matching: 'Lo que corresponde al periodo',
  'year-before': 'Mismos meses, un año antes',
  'september-2024': 'Septiembre de 2024',
  'year-2024': 'Año 2024',
  'year-2018': 'Año 2018',
  'year-2015': 'Año 2015',
};

/** The filter bar: region, period, measure and base. */
export const filter = {
  title: 'Filtros',
  region: 'Región',
  period: 'Periodo',
  measure: 'Medida',
  base: 'Comparar con',
  from: 'Desde',
  to: 'Hasta',
  baseFrom: 'Base desde',
  baseTo: 'Base hasta',
  periods,
  bases,
  customPeriod: 'Elegir meses…',
  customBase: 'Elegir meses…',
  latest: 'lo más reciente',
  change: 'Cambiar filtros',
  done: 'Listo',
  searchRegion: 'Buscar estado o región',
  regions: 'Regiones',
  several: 'Elegir varios estados (se suman)',
  groups: 'Grupos de estados',
  states: 'Estados',
  noRegion: (text: string) => `Ninguna región coincide con «${text}».`,
  found: (count: number) => (count === 1 ? '1 resultado' : `${count} resultados`),
  manyStates: (count: number) => `${count} estados`,
  against: (base: string) => `contra ${base}`,
};
