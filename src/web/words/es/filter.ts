import type { PeriodPreset } from '../../../domain/view/view.ts';
import type { NamedBase } from '../../../domain/view/windows.ts';

/** The months that a period stands for, and their year; nothing until the edition is known. */
interface PeriodMonths {
  readonly months: string;
  readonly year: number;
}

const periods: Record<PeriodPreset, (when?: PeriodMonths) => string> = {
  'newest-month': (when) => (when ? `Mes más reciente: ${when.months}` : 'Mes más reciente'),
  'year-to-date': (when) => (when ? `${when.year} hasta ahora: ${when.months}` : 'Este año hasta ahora'),
  'last-year': (when) =>
    when ? `${when.year}, último año comparable: ${when.months}` : 'Último año comparable',
  administration: (when) => (when ? `Este gobierno: ${when.months}` : 'Este gobierno'),
  'since-2018': (when) => (when ? `Desde 2018: ${when.months}, contra 2018` : 'Desde 2018'),
  'since-2015': (when) => (when ? `Desde 2015: ${when.months}, contra 2015` : 'Desde 2015'),
};

const bases: Record<Exclude<NamedBase, 'year-before'>, string> = {
  'september-2024': 'Septiembre de 2024',
  'year-2024': 'Año 2024',
  'year-2018': 'Año 2018',
  'year-2015': 'Año 2015',
};

const yearsBefore = (years: number, months: string): string =>
  `Mismos meses, ${years === 1 ? 'un año' : years === 2 ? 'dos años' : `${years} años`} antes: ${months}`;

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
  yearsBefore,
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
  noAnswer: {
    base: (window: string, base: string) => `${window} no se puede comparar con ${base}.`,
    crosses: (window: string, month: string) =>
      `${window}: en ${month} cambió la forma de registrar; no se suma ni se compara de un lado a otro.`,
    compare: (base: string) => `Comparar con ${base}`,
    see: (window: string) => `Ver ${window}`,
  },
};
