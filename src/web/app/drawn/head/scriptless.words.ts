import type { Bilingual } from '../../../../domain/bilingual.ts';

/** What a reader without scripts is told of a page that is read; only the server says it. */
export const SCRIPTLESS: Bilingual = {
  es: 'Esta página se lee sin JavaScript; para cambiar de región o de periodo hace falta tenerlo activo.',
  en: 'This page can be read without JavaScript; to change region or period it must be on.',
};

/** And of the page that composes walls. */
export const SCRIPTLESS_COMPOSER: Bilingual = {
  es: 'Esta página necesita JavaScript: con ella se arma una pantalla.',
  en: 'This page needs JavaScript: it is for composing a wall screen.',
};
