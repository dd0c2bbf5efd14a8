import type { Bilingual } from '../bilingual.ts';
import type { Month } from './period.ts';

/** The counting rules that a number was made under. */
export const METHOD_IDS = ['cnsp-2015', 'rnid-2026', 'rnpdno', 'inegi-deaths'] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** A set of counting rules: its name, what it says, and the months it is in force. */
export interface Method {
  readonly id: MethodId;
  readonly name: Bilingual;
  readonly inForce: { readonly from: Month; readonly to: Month | null };
}

export const METHODS: Readonly<Record<MethodId, Method>> = {
  'cnsp-2015': {
    id: 'cnsp-2015',
    name: { es: 'Instrumento CNSP/38/15', en: 'CNSP/38/15 instrument' },
    inForce: { from: '2015-01', to: '2025-12' },
  },
  'rnid-2026': {
    id: 'rnid-2026',
    name: {
      es: 'Registro Nacional de Incidencia Delictiva (RNID)',
      en: 'National Crime Incidence Register (RNID)',
    },
    inForce: { from: '2026-01', to: null },
  },
  rnpdno: {
    id: 'rnpdno',
    name: {
      es: 'Registro Nacional de Personas Desaparecidas y No Localizadas (RNPDNO)',
      en: 'National Register of Missing and Disappeared Persons (RNPDNO)',
    },
    inForce: { from: '2015-01', to: null },
  },
  'inegi-deaths': {
    id: 'inegi-deaths',
    name: {
      es: 'Estadísticas de Defunciones Registradas (INEGI)',
      en: 'Registered Deaths Statistics (INEGI)',
    },
    inForce: { from: '1990-01', to: null },
  },
};

/** The month where one method ends and another begins; no sum, mean, index or comparison crosses it. */
export interface Break {
  readonly month: Month;
  readonly before: MethodId;
  readonly after: MethodId;
  readonly note: Bilingual;
}

/** The change of method of January 2026 (approved by the National Public Security Council on 2025-12-11). */
export const RNID_BREAK: Break = {
  month: '2026-01',
  before: 'cnsp-2015',
  after: 'rnid-2026',
  note: {
    es: 'Desde enero de 2026 rige el RNID: las tentativas se cuentan aparte y varios delitos se dividen. No se compara con lo anterior.',
    en: 'The RNID has been in force since January 2026: attempts are counted apart and several crimes are split. It is not compared with what came before.',
  },
};

export const BREAKS: readonly Break[] = [RNID_BREAK];
