import type { Bilingual } from '../../bilingual.ts';
import type { OperationMeasure } from './operation.ts';

/** The names of what is counted, with its unit. */
export const OPERATION_NAMES: Readonly<Record<OperationMeasure, Bilingual>> = {
  arrests: {
    es: 'Personas detenidas por delitos de alto impacto',
    en: 'People arrested for high-impact crimes',
  },
  firearms: { es: 'Armas de fuego aseguradas', en: 'Firearms seized' },
  'drug-tonnes': { es: 'Droga asegurada, toneladas', en: 'Drugs seized, tonnes' },
  'fentanyl-pills': { es: 'Pastillas de fentanilo aseguradas', en: 'Fentanyl pills seized' },
  laboratories: {
    es: 'Laboratorios y áreas de concentración inhabilitados',
    en: 'Laboratories and sites put out of use',
  },
};
