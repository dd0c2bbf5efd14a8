import type { Bilingual } from '../../../../domain/bilingual.ts';

/** What a reader without scripts is told; only the server says it. */
export const SCRIPTLESS: Bilingual = {
  es: 'Esta página se lee sin JavaScript; para cambiar de región o de periodo hace falta tenerlo activo.',
  en: 'This page can be read without JavaScript; to change region or period it must be on.',
};
