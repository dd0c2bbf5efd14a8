import type { Language } from '../bilingual.ts';

/** What the table of statements says in English of who spoke, in Spanish; names stand in both as they are. */
const SPEAKERS_IN_SPANISH: ReadonlyMap<string, string> = new Map([
  ['Animal Político (fact check)', 'Animal Político (verificación)'],
  ['CNN analysis', 'Análisis de CNN'],
  ['Columnist in Expansión Política', 'Columnista en Expansión Política'],
  [
    'El Sol de México with Observatorio Nacional Ciudadano',
    'El Sol de México con el Observatorio Nacional Ciudadano',
  ],
  ['Institute for Economics and Peace (IPM 2025)', 'Instituto para la Economía y la Paz (IPM 2025)'],
  ['México Evalúa / SESNSP figures', 'México Evalúa / cifras del SESNSP'],
  ['Observatorio Nacional Ciudadano / SESNSP figures', 'Observatorio Nacional Ciudadano / cifras del SESNSP'],
  ['Official figures cited by La Opinión', 'Cifras oficiales citadas por La Opinión'],
  ['RNPDNO cut cited by press', 'Corte del RNPDNO citado por la prensa'],
  ['RNPDNO cuts cited by press', 'Cortes del RNPDNO citados por la prensa'],
  [
    'RNPDNO figures cited by press (El Despertador)',
    'Cifras del RNPDNO citadas por la prensa (El Despertador)',
  ],
  ['RNPDNO figures, El Economista', 'Cifras del RNPDNO, en El Economista'],
  ['RNPDNO figures, Heridas Abiertas', 'Cifras del RNPDNO, en Heridas Abiertas'],
  ['RNPDNO figures, Informador column', 'Cifras del RNPDNO, en una columna de Informador'],
  ['RNPDNO figures, Proceso', 'Cifras del RNPDNO, en Proceso'],
  ['SESNSP figures cited by Causa en Común', 'Cifras del SESNSP citadas por Causa en Común'],
  [
    'SESNSP figures cited by press (El Nacional Diario)',
    'Cifras del SESNSP citadas por la prensa (El Nacional Diario)',
  ],
  ['SESNSP figures, El Universal', 'Cifras del SESNSP, en El Universal'],
  ['SESNSP figures, Noroeste', 'Cifras del SESNSP, en Noroeste'],
  ['SESNSP figures, Particle News', 'Cifras del SESNSP, en Particle News'],
  ['SESNSP figures, Proyecto Diez', 'Cifras del SESNSP, en Proyecto Diez'],
  ['SESNSP figures, TV Azteca', 'Cifras del SESNSP, en TV Azteca'],
  ['SSPC preliminary count (press)', 'Cuenta preliminar de la SSPC (prensa)'],
]);

/** Who spoke, in a language. */
export function speakerIn(speaker: string, language: Language): string {
  return (language === 'es' && SPEAKERS_IN_SPANISH.get(speaker)) || speaker;
}
