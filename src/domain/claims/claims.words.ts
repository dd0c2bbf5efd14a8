import type { Bilingual } from '../bilingual.ts';
import type { ClaimBase } from './base.ts';
import type { Aspect, Closeness, FindingOutcome } from './part/part.ts';
import type { CannotTell, ClaimTopic, SpeakerKind } from './claim.ts';

function words(es: string, en: string): Bilingual {
  return { es, en };
}

/** The name of each outcome. */
export const OUTCOME_NAMES: Readonly<Record<FindingOutcome, Bilingual>> = {
  holds: words('Se sostiene', 'Holds'),
  'other-size': words('Otro tamaño', 'Other size'),
  'falls-short': words('Se queda corta', 'Falls short'),
  opposite: words('Al revés', 'Opposite'),
  'cannot-tell': words('No se puede saber', 'Cannot be told'),
};

/** What each outcome means: the rule of `judgeChange`, `levelPart` and `outcomeOf`, in a sentence. */
export const OUTCOME_SENTENCES: Readonly<Record<FindingOutcome, Bilingual>> = {
  holds: words(
    'El registro va en la dirección dicha y da el tamaño y las demás cifras dichas, dentro del redondeo y de la revisión habitual; una cifra secundaria que no se puede saber no cambia nada.',
    'The register goes the way that was said and gives the size and the other figures that were said, within rounding and usual revision; a further figure that cannot be told changes nothing.',
  ),
  'other-size': words(
    'El registro va en la dirección dicha, si se dijo una, pero va más lejos o da otro nivel, por más que el redondeo y la revisión habitual.',
    'The register goes the way that was said, if one was, but goes further or gives another level, by more than rounding and usual revision.',
  ),
  'falls-short': words(
    'El registro va menos lejos de lo dicho por más que el redondeo y la revisión habitual, o no da el récord, la racha, el «único», el número de estados o el lugar entre ellos que se afirmó.',
    'The register goes less far than was said by more than rounding and usual revision, or does not give the record, the run, the “only one”, the number of states or the place among them that was claimed.',
  ),
  opposite: words(
    'El registro va en la dirección contraria por más que la revisión habitual.',
    'The register goes the other way by more than usual revision.',
  ),
  'cannot-tell': words(
    'Los datos a la mano no bastan para decirlo; se nombra lo que falta.',
    'The data at hand do not suffice; what is missing is named.',
  ),
};

/** How near the number found comes to the number said. */
export const CLOSENESS_NAMES: Readonly<Record<Closeness, Bilingual>> = {
  'as-printed': words('igual que lo dicho', 'as said'),
  'within-revision': words('dentro de la revisión habitual', 'within usual revision'),
  further: words('va más lejos que lo dicho', 'goes further than was said'),
};

/** The assertions that a statement may make. */
export const ASPECT_NAMES: Readonly<Record<Aspect, Bilingual>> = {
  change: words('Cambio', 'Change'),
  'window-level': words('Nivel del periodo', 'Level of the period'),
  'base-level': words('Nivel de la base', 'Level of the base'),
  superlative: words('Récord', 'Record'),
  streak: words('Meses seguidos', 'Months in a row'),
  sole: words('El único de la lista', 'The only one of the list'),
  states: words('Número de estados', 'Number of states'),
  rank: words('Lugar entre los estados', 'Place among the states'),
};

/** Who speaks. */
export const SPEAKER_KIND_NAMES: Readonly<Record<SpeakerKind, Bilingual>> = {
  government: words('Gobierno federal', 'Federal government'),
  'state-government': words('Gobierno estatal', 'State government'),
  'foreign-government': words('Gobierno extranjero', 'Foreign government'),
  'statistics-office': words('Instituto de estadística', 'Statistics office'),
  'civil-group': words('Organización civil', 'Civil group'),
  'business-group': words('Organización empresarial', 'Business group'),
  academic: words('Universidad', 'University'),
  consultancy: words('Consultora', 'Consultancy'),
  international: words('Organismo internacional', 'International body'),
  press: words('Prensa', 'Press'),
};

/** What statements speak of. */
export const CLAIM_TOPIC_NAMES: Readonly<Record<ClaimTopic, Bilingual>> = {
  homicide: words('Homicidio', 'Homicide'),
  extortion: words('Extorsión', 'Extortion'),
  disappearance: words('Desapariciones', 'Disappearances'),
  kidnapping: words('Secuestro', 'Kidnapping'),
  'violent-robbery': words('Robo con violencia', 'Violent robbery'),
  femicide: words('Feminicidio', 'Femicide'),
  'vehicle-robbery': words('Robo de vehículo', 'Vehicle theft'),
  'negligent-homicide': words('Homicidio culposo', 'Negligent homicide'),
  'other-life': words('Otros delitos contra la vida', 'Other crimes against life'),
  injury: words('Lesiones', 'Injury'),
  'drug-dealing': words('Narcomenudeo', 'Retail drug dealing'),
  'federal-crime': words('Delitos federales', 'Federal crimes'),
  'border-seizures': words('Decomisos en la frontera', 'Seizures at the border'),
  'high-impact-crime': words('Delitos de alto impacto', 'High-impact crime'),
  'lethal-violence': words('Violencia letal', 'Lethal violence'),
  perception: words('Percepción', 'Perception'),
  'unreported-crime': words('Delito no denunciado', 'Unreported crime'),
  atrocities: words('Atrocidades', 'Atrocities'),
  'armed-groups': words('Grupos armados', 'Armed groups'),
};

/** Bases that another speaker could fairly have chosen. */
export const FAIR_BASE_NAMES: Readonly<Record<ClaimBase, Bilingual>> = {
  'year-before': words('Mismos meses del año anterior', 'Same months a year before'),
  'same-months-2019': words('Mismos meses de 2019', 'Same months of 2019'),
  'same-months-2018': words('Mismos meses de 2018', 'Same months of 2018'),
  'year-2024': words('Todo 2024', 'All of 2024'),
  'year-2019': words('Todo 2019', 'All of 2019'),
  'year-2018': words('Todo 2018', 'All of 2018'),
  'before-administration': words(
    'Los doce meses anteriores al gobierno',
    'The twelve months before the administration',
  ),
  'september-2024': words('Septiembre de 2024', 'September 2024'),
};

/** What is missing where a finding cannot be decided. */
export const CANNOT_TELL_SENTENCES: Readonly<Record<CannotTell, Bilingual>> = {
  'composite-index': words(
    'Es una suma de delitos que define quien habla; Saldo no la tiene.',
    'It is a sum of crimes that the speaker defines; Saldo does not have it.',
  ),
  'day-window': words(
    'Cuenta días que no son meses completos; los registros se publican por mes.',
    'It counts days that are not whole months; the registers are published by month.',
  ),
  'indicator-not-kept': words('Saldo no guarda ese conteo.', 'Saldo does not keep that count.'),
  'narrower-scope': words(
    'La cifra cuenta solo una parte de lo que el registro publica con ese nombre.',
    'The figure counts only a part of what the register publishes under that name.',
  ),
  'no-base': words('No se dice frente a qué periodo.', 'Against which period is not said.'),
  'not-a-count': words('No es un conteo.', 'It is not a count.'),
  'other-register': words(
    'Es un conteo propio de quien habla, que no está entre los registros de Saldo.',
    'It is the speaker’s own count, which is not among Saldo’s registers.',
  ),
  'preliminary-count': words(
    'Es la cuenta diaria preliminar del gabinete, que no se publica como datos y queda por debajo del cierre de mes.',
    'It is the cabinet’s preliminary daily count, which is not published as data and runs below the month’s close.',
  ),
  'register-stock': words(
    'Es el total del registro en un día. Los archivos dan las desapariciones por mes; de ese total solo hay cortes impresos por otros, con los que no se juzga.',
    'It is the whole register on one day. The files give disappearances by month; of that total there are only cuts that others printed, by which nothing is judged.',
  ),
  'scope-not-stated': words('No se dice qué cuenta la cifra.', 'What the figure counts is not said.'),
  survey: words(
    'Es una estimación de encuesta, no un registro; Saldo no tiene esa serie.',
    'It is a survey’s estimate, not a register; Saldo does not have that series.',
  ),
  'victims-by-month': words(
    'Las víctimas de esos meses no están en los archivos a la mano.',
    'The victims of those months are not in the files at hand.',
  ),
  'revision-too-large': words(
    'El registro suele revisarse más que el cambio encontrado: las dos cifras pueden ser ciertas en su momento.',
    'The register is usually revised by more than the change found: both figures may have been right when told.',
  ),
  'no-window': words('No hay cifra del periodo.', 'There is no figure for the period.'),
  'no-population': words('No hay población para calcular la tasa.', 'There is no population for the rate.'),
  'before-series': words('El registro no llega tan atrás.', 'The register does not reach back so far.'),
  'not-published': words(
    'Ningún archivo a la mano cubre esos meses.',
    'No file at hand covers those months.',
  ),
  'not-reported': words(
    'El archivo cubre esos meses, pero la celda está vacía.',
    'The file covers those months, but the cell is blank.',
  ),
  'not-all-states': words('Falta al menos un estado.', 'At least one state is missing.'),
  'partial-month': words(
    'El mes se publicó antes de terminar.',
    'The month was published before it had ended.',
  ),
  'national-only': words('Solo se publicó la cifra nacional.', 'Only the national figure was published.'),
  'method-break': words(
    'Compara meses anteriores y posteriores a enero de 2026, contados con métodos distintos.',
    'It compares months before and after January 2026, which were counted under different methods.',
  ),
  'yearly-only': words('La fuente publica años completos.', 'The source publishes whole years.'),
};
