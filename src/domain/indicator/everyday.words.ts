import type { Language } from '../bilingual.ts';
import type { Topic } from './rows.ts';

/** What people call a topic in everyday speech, by language, beside the official names; several words are a phrase. */
export const EVERYDAY_TOPIC_WORDS: Readonly<Record<Topic, Readonly<Record<Language, readonly string[]>>>> = {
  homicide: {
    es: ['homicidio', 'homicidio doloso', 'asesinato', 'personas asesinadas', 'muertes violentas'],
    en: ['homicide', 'intentional homicide', 'murder', 'killing', 'people killed'],
  },
  extortion: {
    es: ['extorsión', 'extorsiones', 'cobro de piso', 'derecho de piso'],
    en: ['extortion', 'racketeering'],
  },
  disappearance: {
    es: ['desaparecidos', 'desaparecidas', 'personas desaparecidas', 'desaparición', 'desapariciones'],
    en: ['missing', 'missing people', 'missing persons', 'disappeared', 'disappearance'],
  },
  kidnapping: { es: ['secuestro'], en: ['kidnapping', 'kidnap', 'abduction'] },
  'violent-robbery': {
    es: ['robo con violencia', 'robo', 'asalto'],
    en: ['violent robbery', 'robbery', 'robberies'],
  },
  femicide: { es: ['feminicidio', 'mujeres asesinadas'], en: ['femicide', 'feminicide'] },
  'vehicle-robbery': {
    es: ['robo de vehículo', 'robo de auto', 'robo de coche'],
    en: ['vehicle theft', 'car theft', 'vehicle robbery', 'stolen cars'],
  },
  'negligent-homicide': { es: ['homicidio culposo'], en: ['negligent homicide', 'manslaughter'] },
  'other-life': { es: ['otros delitos contra la vida'], en: ['other crimes against life'] },
  injury: { es: ['lesiones', 'lesiones dolosas'], en: ['injury', 'injuries', 'assault'] },
  'drug-dealing': { es: ['narcomenudeo'], en: ['drug dealing'] },
  'federal-crime': {
    es: ['delitos federales', 'fuero federal', 'delitos contra la salud', 'portación de armas'],
    en: ['federal crimes', 'federal drug crimes', 'federal weapons crimes'],
  },
  'border-seizures': {
    es: ['fentanilo', 'decomisos de fentanilo', 'drogas decomisadas'],
    en: ['fentanyl', 'fentanyl seizures', 'drugs seized'],
  },
};
