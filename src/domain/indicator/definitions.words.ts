import type { Bilingual } from '../bilingual.ts';
import type { IndicatorId } from './rows.ts';

/** What an indicator counts and where it misleads. Apart from the names, so that a first view need not carry it. */
export interface IndicatorDefinition {
  readonly definition: Bilingual;
  readonly caveat: Bilingual;
}

/** The definition and the caveat of every indicator, in both languages. */
export const INDICATOR_DEFINITIONS: Readonly<Record<IndicatorId, IndicatorDefinition>> = {
  'homicide-victims': {
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
    definition: {
      es: 'Personas heridas con intención, con cualquier medio.',
      en: 'People injured on purpose, by any means.',
    },
    caveat: { es: 'Depende de que la víctima denuncie.', en: 'Depends on the victim reporting it.' },
  },
  'firearm-injury-victims': {
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
    definition: { es: 'Robo a casa habitación con violencia.', en: 'Robbery of a home with violence.' },
    caveat: {
      es: 'Es parte del robo con violencia: no se suma a él.',
      en: 'It is part of violent robbery: not to be added to it.',
    },
  },
  'business-robbery-violent-cases': {
    definition: { es: 'Robo a negocio con violencia.', en: 'Robbery of a business with violence.' },
    caveat: {
      es: 'Es parte del robo con violencia: no se suma a él.',
      en: 'It is part of violent robbery: not to be added to it.',
    },
  },
  'street-robbery-violent-cases': {
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
    definition: {
      es: 'Carpetas de investigación abiertas por lesiones dolosas.',
      en: 'Case files opened for intentional injury.',
    },
    caveat: { es: 'Depende de que la víctima denuncie.', en: 'Depends on the victim reporting it.' },
  },
  'drug-dealing-cases': {
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
    definition: {
      es: 'Carpetas por delitos contra la vida y la integridad corporal que no son homicidio, feminicidio, lesiones ni aborto.',
      en: 'Case files of crimes against life and bodily integrity other than homicide, femicide, injury or abortion.',
    },
    caveat: {
      es: 'Hasta 2025 incluye tentativas; cada fiscalía usa esta categoría de modo distinto.',
      en: 'Includes attempts until 2025; each prosecutor uses this category differently.',
    },
  },
  'ransom-kidnapping-cases': {
    definition: {
      es: 'Carpetas de investigación iniciadas por secuestro con el fin de obtener un rescate u otro beneficio.',
      en: 'Case files opened for kidnapping with the aim of a ransom or another gain.',
    },
    caveat: {
      es: 'Es una parte del secuestro: lo que las autoridades citan como secuestro suele ser solo este. Hasta 2025 era una modalidad; desde 2026, un subtipo.',
      en: 'A part of kidnapping: what officials quote as kidnapping is often this alone. Until 2025 it was a modality, since 2026 a subtype.',
    },
  },
  'firearm-injury-cases': {
    definition: {
      es: 'Carpetas de investigación iniciadas por lesiones dolosas con arma de fuego.',
      en: 'Case files opened for intentional injury by firearm.',
    },
    caveat: {
      es: 'Es una parte de las lesiones dolosas; si la persona muere, el caso pasa a homicidio.',
      en: 'A part of intentional injury; where the person dies, the case becomes one of homicide.',
    },
  },
  'extortion-in-person-cases': {
    definition: {
      es: 'Carpetas de investigación por extorsión cara a cara, como el cobro de piso.',
      en: 'Case files of extortion face to face, such as protection money.',
    },
    caveat: {
      es: 'Se cuenta aparte solo desde enero de 2026 (RNID): antes no hay con qué compararla. Las tentativas no están incluidas.',
      en: 'Counted apart only since January 2026 (RNID): there is nothing before to compare it with. Attempts are not in it.',
    },
  },
  'extortion-other-means-cases': {
    definition: {
      es: 'Carpetas de investigación por extorsión por teléfono, mensajes u otros medios a distancia.',
      en: 'Case files of extortion by telephone, messages or other means from afar.',
    },
    caveat: {
      es: 'Se cuenta aparte solo desde enero de 2026 (RNID): antes no hay con qué compararla. Las tentativas no están incluidas.',
      en: 'Counted apart only since January 2026 (RNID): there is nothing before to compare it with. Attempts are not in it.',
    },
  },
  'attempted-homicide-cases': {
    definition: {
      es: 'Carpetas de investigación por intentos de homicidio doloso.',
      en: 'Case files of attempts at intentional homicide.',
    },
    caveat: {
      es: 'Se cuenta aparte solo desde enero de 2026 (RNID). No se ha publicado en qué delito se contaban antes las tentativas.',
      en: 'Counted apart only since January 2026 (RNID). Under which crime attempts were counted before has not been published.',
    },
  },
  'attempted-femicide-cases': {
    definition: {
      es: 'Carpetas de investigación por intentos de feminicidio.',
      en: 'Case files of attempts at femicide.',
    },
    caveat: {
      es: 'Se cuenta aparte solo desde enero de 2026 (RNID). Son más que los feminicidios, así que antes no pudieron contarse entre ellos.',
      en: 'Counted apart only since January 2026 (RNID). They are more than the femicides, so that they cannot have been counted among these before.',
    },
  },
  'attempted-extortion-cases': {
    definition: {
      es: 'Carpetas de investigación por intentos de extorsión, presencial o por otros medios.',
      en: 'Case files of attempts at extortion, in person or by other means.',
    },
    caveat: {
      es: 'Se cuenta aparte solo desde enero de 2026 (RNID). No se ha publicado en qué delito se contaban antes las tentativas.',
      en: 'Counted apart only since January 2026 (RNID). Under which crime attempts were counted before has not been published.',
    },
  },
  'federal-drug-cases': {
    definition: {
      es: 'Presuntos delitos contra la salud del Código Penal Federal y de la Ley General de Salud, en carpetas de la fiscalía federal (FGR), por entidad.',
      en: 'Alleged drug crimes under the Federal Penal Code and the General Health Law, in case files of the federal prosecutor (FGR), by state.',
    },
    caveat: {
      es: 'Mide sobre todo lo que las autoridades federales persiguen. El total nacional incluye los casos en el extranjero; no incluye los delitos contra la salud de la ley contra la delincuencia organizada.',
      en: 'It measures above all what federal authorities pursue. The national total includes cases abroad; drug crimes under the law against organised crime are not in it.',
    },
  },
  'federal-weapons-cases': {
    definition: {
      es: 'Presuntos delitos de la Ley Federal de Armas de Fuego y Explosivos, en carpetas de la fiscalía federal (FGR), por entidad.',
      en: 'Alleged crimes under the Federal Law of Firearms and Explosives, in case files of the federal prosecutor (FGR), by state.',
    },
    caveat: {
      es: 'Mide sobre todo lo que las autoridades federales persiguen: más casos pueden ser más armas o más revisiones. El total nacional incluye los casos en el extranjero.',
      en: 'It measures above all what federal authorities pursue: more cases may be more weapons or more searches. The national total includes cases abroad.',
    },
  },
  'us-border-fentanyl': {
    definition: {
      es: 'Kilogramos de fentanilo que la aduana y la patrulla fronteriza de Estados Unidos (CBP) decomisaron en la frontera suroeste, por mes.',
      en: 'Kilograms of fentanyl that US customs and border patrol (CBP) seized at the southwest border, by month.',
    },
    caveat: {
      es: 'Es lo que se encontró, no lo que cruzó: menos puede ser menos tráfico, otras rutas o menos revisiones. Lo mide Estados Unidos, no México.',
      en: 'It is what was found, not what crossed: less may be less traffic, other routes or fewer searches. The United States measures it, not Mexico.',
    },
  },
  'missing-reported': {
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
    definition: {
      es: 'Personas reportadas como desaparecidas en el mes y localizadas con vida antes del corte.',
      en: 'People reported missing in the month and found alive before the cut.',
    },
    caveat: {
      es: 'Depende de cuántas personas desaparecen y de cuánto y desde cuándo se las busca: de los meses recientes se ha localizado a menos.',
      en: 'Depends on how many people go missing and on how, and since when, they are searched for: of recent months fewer have been found.',
    },
  },
  'missing-located-dead': {
    definition: {
      es: 'Personas reportadas como desaparecidas en el mes y localizadas sin vida antes del corte.',
      en: 'People reported missing in the month and found dead before the cut.',
    },
    caveat: {
      es: 'De los meses recientes se ha localizado a menos; parte de ellas puede contarse también como víctima de homicidio.',
      en: 'Of recent months fewer have been found; some of them may be counted as homicide victims as well.',
    },
  },
  'homicide-deaths': {
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
