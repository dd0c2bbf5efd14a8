import type { Bilingual } from '../bilingual.ts';

/** The name of each set of counting rules, by its id: one that is missing does not compile where the rules are listed. */
export const METHOD_NAMES = {
  'cnsp-2015': { es: 'Instrumento CNSP/38/15', en: 'CNSP/38/15 instrument' },
  'rnid-2026': {
    es: 'Registro Nacional de Incidencia Delictiva (RNID)',
    en: 'National Crime Incidence Register (RNID)',
  },
  rnpdno: {
    es: 'Registro Nacional de Personas Desaparecidas y No Localizadas (RNPDNO)',
    en: 'National Register of Missing and Disappeared Persons (RNPDNO)',
  },
  'inegi-deaths': {
    es: 'Estadísticas de Defunciones Registradas (INEGI)',
    en: 'Registered Deaths Statistics (INEGI)',
  },
  'fgr-federal': {
    es: 'Incidencia delictiva del fuero federal (FGR)',
    en: 'Federal crime incidence (FGR)',
  },
  'us-cbp': {
    es: 'Decomisos registrados por la aduana de Estados Unidos (CBP)',
    en: 'Seizures recorded by US customs (CBP)',
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** What the change of method of January 2026 means for a reader. */
export const RNID_BREAK_NOTE: Bilingual = {
  es: 'Desde enero de 2026 rige el RNID: las tentativas se cuentan aparte y varios delitos se dividen. No se compara con lo anterior.',
  en: 'The RNID has been in force since January 2026: attempts are counted apart and several crimes are split. It is not compared with what came before.',
};
