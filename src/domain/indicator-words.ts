import type { Bilingual } from './bilingual.ts';
import type { IndicatorId } from './indicator.ts';

/** What an indicator is called, what it counts and where it misleads. */
interface IndicatorWords {
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  readonly definition: Bilingual;
  readonly caveat: Bilingual;
}

/** The words of every indicator, in both languages. */
export const INDICATOR_WORDS: Readonly<Record<IndicatorId, IndicatorWords>> = {
  'homicide-victims': {
    name: { es: 'Víctimas de homicidio doloso', en: 'Victims of intentional homicide' },
    shortName: { es: 'Homicidio doloso', en: 'Intentional homicide' },
    definition: {
      es: 'Personas asesinadas con intención, según las carpetas de investigación de las fiscalías estatales.',
      en: 'People killed on purpose, according to the case files of the state prosecutors.',
    },
    caveat: {
      es: 'No incluye feminicidio. Es lo que citan las autoridades como promedio diario.',
      en: 'Femicide is not included. This is the count behind the daily mean that officials quote.',
    },
  },
  'femicide-victims': {
    name: { es: 'Víctimas de feminicidio', en: 'Victims of femicide' },
    shortName: { es: 'Feminicidio', en: 'Femicide' },
    definition: {
      es: 'Mujeres asesinadas por razones de género, según la clasificación de cada fiscalía.',
      en: 'Women killed for reasons of gender, as each prosecutor classifies it.',
    },
    caveat: {
      es: 'La proporción de asesinatos de mujeres que se clasifica como feminicidio varía mucho entre estados.',
      en: 'The share of killings of women classed as femicide varies widely between states.',
    },
  },
  'extortion-victims': {
    name: { es: 'Víctimas de extorsión', en: 'Victims of extortion' },
    shortName: { es: 'Extorsión', en: 'Extortion' },
    definition: {
      es: 'Personas registradas como víctimas de extorsión en las carpetas de investigación.',
      en: 'People recorded as victims of extortion in case files.',
    },
    caveat: {
      es: 'Muy pocas extorsiones se denuncian: la cifra registrada es una parte pequeña de lo ocurrido.',
      en: 'Very few extortions are reported: the recorded count is a small part of what happened.',
    },
  },
  'kidnapping-victims': {
    name: { es: 'Víctimas de secuestro', en: 'Victims of kidnapping' },
    shortName: { es: 'Secuestro', en: 'Kidnapping' },
    definition: {
      es: 'Personas registradas como víctimas de secuestro, en todas sus modalidades.',
      en: 'People recorded as victims of kidnapping of any kind.',
    },
    caveat: {
      es: 'Muchos secuestros no se denuncian; las encuestas y organizaciones civiles cuentan más.',
      en: 'Many kidnappings go unreported; surveys and civil groups count more.',
    },
  },
  'negligent-homicide-victims': {
    name: { es: 'Víctimas de homicidio culposo', en: 'Victims of negligent homicide' },
    shortName: { es: 'Homicidio culposo', en: 'Negligent homicide' },
    definition: {
      es: 'Personas muertas sin intención de matar, en su mayoría en hechos de tránsito.',
      en: 'People killed without intent, most of them in traffic.',
    },
    caveat: {
      es: 'Se muestra junto al homicidio doloso porque un hecho puede cambiar de clasificación.',
      en: 'Shown beside intentional homicide because a case can change its class.',
    },
  },
  'other-life-victims': {
    name: {
      es: 'Víctimas de otros delitos contra la vida y la integridad corporal',
      en: 'Victims of other crimes against life and bodily integrity',
    },
    shortName: { es: 'Otros delitos contra la vida', en: 'Other crimes against life' },
    definition: {
      es: 'Víctimas de delitos contra la vida y la integridad corporal que no son homicidio, feminicidio, lesiones ni aborto.',
      en: 'Victims of crimes against life and bodily integrity other than homicide, femicide, injury or abortion.',
    },
    caveat: {
      es: 'Hasta 2025 incluye tentativas; cada fiscalía usa esta categoría de modo distinto.',
      en: 'Includes attempts until 2025; each prosecutor uses this category differently.',
    },
  },
  'injury-victims': {
    name: { es: 'Víctimas de lesiones dolosas', en: 'Victims of intentional injury' },
    shortName: { es: 'Lesiones dolosas', en: 'Intentional injury' },
    definition: {
      es: 'Personas heridas con intención, con cualquier medio.',
      en: 'People injured on purpose, by any means.',
    },
    caveat: { es: 'Depende de que la víctima denuncie.', en: 'Depends on the victim reporting it.' },
  },
  'firearm-injury-victims': {
    name: {
      es: 'Víctimas de lesiones dolosas con arma de fuego',
      en: 'Victims of intentional injury by firearm',
    },
    shortName: { es: 'Lesiones con arma de fuego', en: 'Injury by firearm' },
    definition: {
      es: 'Personas heridas con intención con arma de fuego.',
      en: 'People injured on purpose by firearm.',
    },
    caveat: {
      es: 'Es parte de las lesiones dolosas: no se suma a ellas.',
      en: 'It is part of intentional injury: not to be added to it.',
    },
  },
  'homicide-cases': {
    name: { es: 'Carpetas de investigación por homicidio doloso', en: 'Case files of intentional homicide' },
    shortName: { es: 'Homicidio doloso', en: 'Intentional homicide' },
    definition: {
      es: 'Carpetas de investigación abiertas por homicidio doloso.',
      en: 'Case files opened for intentional homicide.',
    },
    caveat: {
      es: 'Una carpeta puede tener varias víctimas: no es el número de personas asesinadas.',
      en: 'One case file can have several victims: it is not the number of people killed.',
    },
  },
  'femicide-cases': {
    name: { es: 'Carpetas de investigación por feminicidio', en: 'Case files of femicide' },
    shortName: { es: 'Feminicidio', en: 'Femicide' },
    definition: {
      es: 'Carpetas de investigación abiertas por feminicidio, sin tentativas.',
      en: 'Case files opened for femicide, attempts left out.',
    },
    caveat: {
      es: 'La proporción de asesinatos de mujeres que se clasifica como feminicidio varía mucho entre estados.',
      en: 'The share of killings of women classed as femicide varies widely between states.',
    },
  },
  'extortion-cases': {
    name: { es: 'Carpetas de investigación por extorsión', en: 'Case files of extortion' },
    shortName: { es: 'Extorsión', en: 'Extortion' },
    definition: {
      es: 'Carpetas de investigación abiertas por extorsión. Desde 2026: presencial más por otros medios, sin tentativas.',
      en: 'Case files opened for extortion. From 2026: in person plus by other means, attempts left out.',
    },
    caveat: {
      es: 'Muy pocas extorsiones se denuncian: la cifra registrada es una parte pequeña de lo ocurrido.',
      en: 'Very few extortions are reported: the recorded count is a small part of what happened.',
    },
  },
  'kidnapping-cases': {
    name: { es: 'Carpetas de investigación por secuestro', en: 'Case files of kidnapping' },
    shortName: { es: 'Secuestro', en: 'Kidnapping' },
    definition: {
      es: 'Carpetas de investigación abiertas por secuestro, en todas sus modalidades.',
      en: 'Case files opened for kidnapping of any kind.',
    },
    caveat: {
      es: 'Muchos secuestros no se denuncian; las encuestas y organizaciones civiles cuentan más.',
      en: 'Many kidnappings go unreported; surveys and civil groups count more.',
    },
  },
  'violent-robbery-cases': {
    name: {
      es: 'Carpetas de investigación por robo con violencia',
      en: 'Case files of robbery with violence',
    },
    shortName: { es: 'Robo con violencia', en: 'Violent robbery' },
    definition: {
      es: 'Carpetas de investigación de todos los tipos de robo cuya modalidad dice «con violencia».',
      en: 'Case files of every kind of robbery whose modality says “with violence”.',
    },
    caveat: {
      es: 'Depende de que la víctima denuncie; el robo de vehículo asegurado se denuncia casi siempre.',
      en: 'Depends on the victim reporting it; theft of an insured vehicle is nearly always reported.',
    },
  },
  'violent-vehicle-robbery-cases': {
    name: {
      es: 'Carpetas de investigación por robo de vehículo con violencia',
      en: 'Case files of vehicle robbery with violence',
    },
    shortName: { es: 'Robo de vehículo con violencia', en: 'Violent vehicle robbery' },
    definition: {
      es: 'Robo de vehículo automotor (coche, motocicleta, embarcación) con violencia.',
      en: 'Robbery of a motor vehicle (car, motorcycle, boat) with violence.',
    },
    caveat: {
      es: 'Es parte del robo con violencia: no se suma a él.',
      en: 'It is part of violent robbery: not to be added to it.',
    },
  },
  'vehicle-robbery-cases': {
    name: { es: 'Carpetas de investigación por robo de vehículo', en: 'Case files of vehicle theft' },
    shortName: { es: 'Robo de vehículo', en: 'Vehicle theft' },
    definition: {
      es: 'Robo de vehículo automotor, con y sin violencia.',
      en: 'Theft of a motor vehicle, with and without violence.',
    },
    caveat: {
      es: 'Incluye coches, motocicletas y embarcaciones.',
      en: 'Includes cars, motorcycles and boats.',
    },
  },
  'home-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a casa habitación con violencia',
      en: 'Case files of home robbery with violence',
    },
    shortName: { es: 'Robo a casa con violencia', en: 'Violent home robbery' },
    definition: { es: 'Robo a casa habitación con violencia.', en: 'Robbery of a home with violence.' },
    caveat: {
      es: 'Es parte del robo con violencia: no se suma a él.',
      en: 'It is part of violent robbery: not to be added to it.',
    },
  },
  'business-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a negocio con violencia',
      en: 'Case files of business robbery with violence',
    },
    shortName: { es: 'Robo a negocio con violencia', en: 'Violent business robbery' },
    definition: { es: 'Robo a negocio con violencia.', en: 'Robbery of a business with violence.' },
    caveat: {
      es: 'Es parte del robo con violencia: no se suma a él.',
      en: 'It is part of violent robbery: not to be added to it.',
    },
  },
  'street-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a transeúnte con violencia',
      en: 'Case files of street robbery with violence',
    },
    shortName: { es: 'Robo a transeúnte con violencia', en: 'Violent street robbery' },
    definition: {
      es: 'Robo a transeúnte con violencia, en vía pública y en espacio abierto al público.',
      en: 'Robbery of a person with violence, in the street and in spaces open to the public.',
    },
    caveat: {
      es: 'Es parte del robo con violencia: no se suma a él.',
      en: 'It is part of violent robbery: not to be added to it.',
    },
  },
  'carrier-robbery-violent-cases': {
    name: {
      es: 'Carpetas de investigación por robo a transportista con violencia',
      en: 'Case files of cargo carrier robbery with violence',
    },
    shortName: { es: 'Robo a transportista con violencia', en: 'Violent carrier robbery' },
    definition: {
      es: 'Robo a transportista con violencia.',
      en: 'Robbery of a cargo carrier with violence.',
    },
    caveat: {
      es: 'Es parte del robo con violencia: no se suma a él.',
      en: 'It is part of violent robbery: not to be added to it.',
    },
  },
  'injury-cases': {
    name: { es: 'Carpetas de investigación por lesiones dolosas', en: 'Case files of intentional injury' },
    shortName: { es: 'Lesiones dolosas', en: 'Intentional injury' },
    definition: {
      es: 'Carpetas de investigación abiertas por lesiones dolosas.',
      en: 'Case files opened for intentional injury.',
    },
    caveat: { es: 'Depende de que la víctima denuncie.', en: 'Depends on the victim reporting it.' },
  },
  'drug-dealing-cases': {
    name: { es: 'Carpetas de investigación por narcomenudeo', en: 'Case files of retail drug dealing' },
    shortName: { es: 'Narcomenudeo', en: 'Retail drug dealing' },
    definition: {
      es: 'Carpetas de investigación abiertas por narcomenudeo. Desde 2026: posesión más venta.',
      en: 'Case files opened for retail drug dealing. From 2026: possession plus sale.',
    },
    caveat: {
      es: 'Mide sobre todo la actividad de policías y fiscalías: una subida no es por sí misma buena ni mala.',
      en: 'Measures above all what police and prosecutors do: a rise is in itself neither good nor bad.',
    },
  },
  'other-life-cases': {
    name: {
      es: 'Carpetas de investigación por otros delitos contra la vida y la integridad corporal',
      en: 'Case files of other crimes against life and bodily integrity',
    },
    shortName: { es: 'Otros delitos contra la vida', en: 'Other crimes against life' },
    definition: {
      es: 'Carpetas por delitos contra la vida y la integridad corporal que no son homicidio, feminicidio, lesiones ni aborto.',
      en: 'Case files of crimes against life and bodily integrity other than homicide, femicide, injury or abortion.',
    },
    caveat: {
      es: 'Hasta 2025 incluye tentativas; cada fiscalía usa esta categoría de modo distinto.',
      en: 'Includes attempts until 2025; each prosecutor uses this category differently.',
    },
  },
  'missing-reported': {
    name: {
      es: 'Personas reportadas como desaparecidas o no localizadas',
      en: 'People reported missing or disappeared',
    },
    shortName: { es: 'Personas desaparecidas (reportadas)', en: 'People reported missing' },
    definition: {
      es: 'Personas cuya desaparición se registró, por mes de la desaparición; incluye a quienes después fueron localizadas.',
      en: 'People whose disappearance was registered, by month of disappearance; includes those found later.',
    },
    caveat: {
      es: 'El registro se revisa y se llena tarde: los últimos meses siempre están incompletos.',
      en: 'The register is revised and fills up late: the newest months are always incomplete.',
    },
  },
  'missing-still': {
    name: { es: 'Personas que siguen desaparecidas', en: 'People still missing' },
    shortName: { es: 'Personas que siguen desaparecidas', en: 'People still missing' },
    definition: {
      es: 'Personas que seguían desaparecidas o no localizadas al corte, por mes de la desaparición.',
      en: 'People still missing or disappeared at the cut, by month of disappearance.',
    },
    caveat: {
      es: 'Los meses recientes parecen peores porque las búsquedas siguen abiertas; el registro se revisa.',
      en: 'Recent months look worse because searches are still open; the register is revised.',
    },
  },
  'missing-located-alive': {
    name: { es: 'Personas localizadas con vida', en: 'People found alive' },
    shortName: { es: 'Localizadas con vida', en: 'Found alive' },
    definition: {
      es: 'Personas reportadas como desaparecidas en el mes y localizadas con vida antes del corte.',
      en: 'People reported missing in the month and found alive before the cut.',
    },
    caveat: {
      es: 'Depende de cuántas personas desaparecen y de cuánto se las busca.',
      en: 'Depends on how many people go missing and on how they are searched for.',
    },
  },
  'missing-located-dead': {
    name: { es: 'Personas localizadas sin vida', en: 'People found dead' },
    shortName: { es: 'Localizadas sin vida', en: 'Found dead' },
    definition: {
      es: 'Personas reportadas como desaparecidas en el mes y localizadas sin vida antes del corte.',
      en: 'People reported missing in the month and found dead before the cut.',
    },
    caveat: {
      es: 'Parte de ellas puede contarse también como víctima de homicidio.',
      en: 'Some of them may be counted as homicide victims as well.',
    },
  },
  'homicide-deaths': {
    name: { es: 'Defunciones por homicidio (INEGI)', en: 'Deaths by homicide (INEGI)' },
    shortName: { es: 'Defunciones por homicidio', en: 'Deaths by homicide' },
    definition: {
      es: 'Defunciones por homicidio registradas en actas y certificados, por año y entidad donde ocurrió.',
      en: 'Deaths by homicide registered in death records and certificates, by year and state where it happened.',
    },
    caveat: {
      es: 'Otro registro, con otras reglas: no se mezcla con las víctimas de las fiscalías.',
      en: 'Another register with other rules: it is not mixed with the prosecutors’ victims.',
    },
  },
};
