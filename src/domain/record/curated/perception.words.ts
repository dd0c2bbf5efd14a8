import type { Bilingual } from '../../bilingual.ts';

/** The surveys' own caveats, shown wherever their figures are. */
export const PERCEPTION_CAVEATS: Readonly<Record<'ensu' | 'envipe' | 'unreported', Bilingual>> = {
  ensu: {
    es: 'La ENSU pregunta a adultos de las ciudades encuestadas, no de todo el país; el número de ciudades creció (52 en 2017, 91 áreas urbanas desde 2024), así que los extremos de la serie no miden lo mismo.',
    en: 'The ENSU asks adults in the surveyed cities, not in the whole country; the set of cities grew (52 in 2017, 91 urban areas by 2024), so that the two ends of the series are not strictly the same universe.',
  },
  envipe: {
    es: 'La ENVIPE se levanta una vez al año, de marzo a abril, y pregunta por la percepción del propio estado.',
    en: 'The ENVIPE is taken once a year, in March and April, and asks how safe people find their own state.',
  },
  unreported: {
    es: 'Estimación de encuesta: delitos del año anterior sin denuncia o sin carpeta de investigación.',
    en: 'A survey estimate: crimes of the year before without a report or without a case file.',
  },
};
