import type { Bilingual } from '../../bilingual.ts';
import type { EventKind } from './event.ts';

/** The names of the kinds of event. */
export const EVENT_KIND_NAMES: Readonly<Record<EventKind, Bilingual>> = {
  office: { es: 'Cargos', en: 'Offices' },
  strategy: { es: 'Estrategia', en: 'Strategy' },
  operation: { es: 'Operativo', en: 'Operation' },
  attack: { es: 'Ataque', en: 'Attack' },
  law: { es: 'Ley', en: 'Law' },
  diplomacy: { es: 'Relación con Estados Unidos y organismos', en: 'Relations abroad' },
  methodology: { es: 'Método de conteo', en: 'Counting method' },
};
