import type { Topic } from '../../../domain/indicator/rows.ts';

/** A topic by its name, as a heading has it. */
export const topicNames: Record<Topic, string> = {
  homicide: 'Homicidio doloso',
  extortion: 'Extorsión',
  disappearance: 'Desaparición de personas',
  kidnapping: 'Secuestro',
  'violent-robbery': 'Robo con violencia',
  femicide: 'Feminicidio',
  'vehicle-robbery': 'Robo de vehículos',
  'negligent-homicide': 'Homicidio culposo',
  'other-life': 'Otros delitos contra la vida',
  injury: 'Lesiones',
  'drug-dealing': 'Narcomenudeo',
  'federal-crime': 'Delitos federales',
  'border-seizures': 'Fentanilo decomisado en la frontera',
};
