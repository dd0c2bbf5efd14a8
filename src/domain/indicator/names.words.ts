import type { Bilingual } from '../bilingual.ts';
import type { IndicatorId } from './rows.ts';

/** What an indicator is called, in full and for a card or an axis. */
export interface IndicatorNames {
  readonly name: Bilingual;
  readonly shortName: Bilingual;
}

/** The names of every indicator, in both languages; apart from the table, since addresses are read without them. */
export const INDICATOR_NAMES: Readonly<Record<IndicatorId, IndicatorNames>> = {
  'homicide-victims': {
    name: { es: 'Víctimas de homicidio doloso', en: 'Victims of intentional homicide' },
    shortName: { es: 'Homicidio doloso', en: 'Intentional homicide' },
  },
  'femicide-victims': {
    name: { es: 'Víctimas de feminicidio', en: 'Victims of femicide' },
    shortName: { es: 'Feminicidio', en: 'Femicide' },
  },
  'extortion-victims': {
    name: { es: 'Víctimas de extorsión', en: 'Victims of extortion' },
    shortName: { es: 'Extorsión', en: 'Extortion' },
  },
  'kidnapping-victims': {
    name: { es: 'Víctimas de secuestro', en: 'Victims of kidnapping' },
    shortName: { es: 'Secuestro', en: 'Kidnapping' },
  },
  'negligent-homicide-victims': {
    name: { es: 'Víctimas de homicidio culposo', en: 'Victims of negligent homicide' },
    shortName: { es: 'Homicidio culposo', en: 'Negligent homicide' },
  },
  'other-life-victims': {
    name: {
      es: 'Víctimas de otros delitos contra la vida y la integridad corporal',
      en: 'Victims of other crimes against life and bodily integrity',
    },
    shortName: { es: 'Otros delitos contra la vida', en: 'Other crimes against life' },
  },
  'injury-victims': {
    name: { es: 'Víctimas de lesiones dolosas', en: 'Victims of intentional injury' },
    shortName: { es: 'Lesiones dolosas', en: 'Intentional injury' },
  },
  'firearm-injury-victims': {
    name: {
      es: 'Víctimas de lesiones dolosas con arma de fuego',
      en: 'Victims of intentional injury by firearm',
    },
    shortName: { es: 'Lesiones con arma de fuego', en: 'Injury by firearm' },
  },
  'homicide-cases': {
    name: { es: 'Carpetas de investigación por homicidio doloso', en: 'Case files of intentional homicide' },
    shortName: { es: 'Homicidio doloso', en: 'Intentional homicide' },
  },
  'femicide-cases': {
    name: { es: 'Carpetas de investigación por feminicidio', en: 'Case files of femicide' },
    shortName: { es: 'Feminicidio', en: 'Femicide' },
  },
  'extortion-cases': {
    name: { es: 'Carpetas de investigación por extorsión', en: 'Case files of extortion' },
    shortName: { es: 'Extorsión', en: 'Extortion' },
  },
  'kidnapping-cases': {
    name: { es: 'Carpetas de investigación por secuestro', en: 'Case files of kidnapping' },
    shortName: { es: 'Secuestro', en: 'Kidnapping' },
  },
  'violent-robbery-cases': {
    name: {
      es: 'Carpetas de investigación por robo con violencia',
      en: 'Case files of robbery with violence',
    },
    shortName: { es: 'Robo con violencia', en: 'Violent robbery' },
  },
  'violent-vehicle-robbery-cases': {
    name: {
      es: 'Carpetas de investigación por robo de vehículo con violencia',
      en: 'Case files of vehicle robbery with violence',
    },
    shortName: { es: 'Robo de vehículo con violencia', en: 'Violent vehicle robbery' },
  },
  'vehicle-robbery-cases': {
    name: { es: 'Carpetas de investigación por robo de vehículo', en: 'Case files of vehicle theft' },
    shortName: { es: 'Robo de vehículo', en: 'Vehicle theft' },
  },
  'home-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a casa habitación con violencia',
      en: 'Case files of home robbery with violence',
    },
    shortName: { es: 'Robo a casa con violencia', en: 'Violent home robbery' },
  },
  'business-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a negocio con violencia',
      en: 'Case files of business robbery with violence',
    },
    shortName: { es: 'Robo a negocio con violencia', en: 'Violent business robbery' },
  },
  'street-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a transeúnte con violencia',
      en: 'Case files of street robbery with violence',
    },
    shortName: { es: 'Robo a transeúnte con violencia', en: 'Violent street robbery' },
  },
  'carrier-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a transportista con violencia',
      en: 'Case files of cargo carrier robbery with violence',
    },
    shortName: { es: 'Robo a transportista con violencia', en: 'Violent carrier robbery' },
  },
  'injury-cases': {
    name: { es: 'Carpetas de investigación por lesiones dolosas', en: 'Case files of intentional injury' },
    shortName: { es: 'Lesiones dolosas', en: 'Intentional injury' },
  },
  'drug-dealing-cases': {
    name: { es: 'Carpetas de investigación por narcomenudeo', en: 'Case files of retail drug dealing' },
    shortName: { es: 'Narcomenudeo', en: 'Retail drug dealing' },
  },
  'other-life-cases': {
    name: {
      es: 'Carpetas de investigación por otros delitos contra la vida y la integridad corporal',
      en: 'Case files of other crimes against life and bodily integrity',
    },
    shortName: { es: 'Otros delitos contra la vida', en: 'Other crimes against life' },
  },
  'ransom-kidnapping-cases': {
    name: {
      es: 'Carpetas de investigación por secuestro extorsivo',
      en: 'Case files of kidnapping for ransom',
    },
    shortName: { es: 'Secuestro extorsivo', en: 'Kidnapping for ransom' },
  },
  'firearm-injury-cases': {
    name: {
      es: 'Carpetas de investigación por lesiones dolosas con arma de fuego',
      en: 'Case files of intentional injury by firearm',
    },
    shortName: { es: 'Lesiones con arma de fuego', en: 'Injury by firearm' },
  },
  'extortion-in-person-cases': {
    name: {
      es: 'Carpetas de investigación por extorsión presencial',
      en: 'Case files of extortion in person',
    },
    shortName: { es: 'Extorsión presencial', en: 'Extortion in person' },
  },
  'extortion-other-means-cases': {
    name: {
      es: 'Carpetas de investigación por extorsión por otros medios',
      en: 'Case files of extortion by other means',
    },
    shortName: { es: 'Extorsión por otros medios', en: 'Extortion by other means' },
  },
  'attempted-homicide-cases': {
    name: {
      es: 'Carpetas de investigación por tentativa de homicidio doloso',
      en: 'Case files of attempted homicide',
    },
    shortName: { es: 'Tentativa de homicidio', en: 'Attempted homicide' },
  },
  'attempted-femicide-cases': {
    name: {
      es: 'Carpetas de investigación por tentativa de feminicidio',
      en: 'Case files of attempted femicide',
    },
    shortName: { es: 'Tentativa de feminicidio', en: 'Attempted femicide' },
  },
  'attempted-extortion-cases': {
    name: {
      es: 'Carpetas de investigación por tentativa de extorsión',
      en: 'Case files of attempted extortion',
    },
    shortName: { es: 'Tentativa de extorsión', en: 'Attempted extortion' },
  },
  'federal-drug-cases': {
    name: {
      es: 'Delitos federales contra la salud (drogas)',
      en: 'Federal drug crimes (contra la salud)',
    },
    shortName: { es: 'Delitos federales de drogas', en: 'Federal drug crimes' },
  },
  'federal-weapons-cases': {
    name: {
      es: 'Delitos federales de armas de fuego y explosivos',
      en: 'Federal firearms and explosives crimes',
    },
    shortName: { es: 'Delitos federales de armas', en: 'Federal weapons crimes' },
  },
  'us-border-fentanyl': {
    name: {
      es: 'Fentanilo decomisado por la aduana de Estados Unidos en la frontera suroeste',
      en: 'Fentanyl seized by US customs at the southwest border',
    },
    shortName: { es: 'Fentanilo decomisado en la frontera', en: 'Fentanyl seized at the border' },
  },
  'missing-reported': {
    name: {
      es: 'Personas reportadas como desaparecidas o no localizadas',
      en: 'People reported missing or disappeared',
    },
    shortName: { es: 'Personas desaparecidas (reportadas)', en: 'People reported missing' },
  },
  'missing-still': {
    name: { es: 'Personas que siguen desaparecidas', en: 'People still missing' },
    shortName: { es: 'Personas que siguen desaparecidas', en: 'People still missing' },
  },
  'missing-located-alive': {
    name: { es: 'Personas localizadas con vida', en: 'People found alive' },
    shortName: { es: 'Localizadas con vida', en: 'Found alive' },
  },
  'missing-located-dead': {
    name: { es: 'Personas localizadas sin vida', en: 'People found dead' },
    shortName: { es: 'Localizadas sin vida', en: 'Found dead' },
  },
  'homicide-deaths': {
    name: { es: 'Defunciones por homicidio (INEGI)', en: 'Deaths by homicide (INEGI)' },
    shortName: { es: 'Defunciones por homicidio', en: 'Deaths by homicide' },
  },
};
