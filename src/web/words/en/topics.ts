import type { Topic } from '../../../domain/indicator/rows.ts';

/** A topic by its name, as a heading has it. */
export const topicNames: Record<Topic, string> = {
  homicide: 'Intentional homicide',
  extortion: 'Extortion',
  disappearance: 'Disappearance of people',
  kidnapping: 'Kidnapping',
  'violent-robbery': 'Violent robbery',
  femicide: 'Femicide',
  'vehicle-robbery': 'Vehicle theft',
  'negligent-homicide': 'Negligent homicide',
  'other-life': 'Other crimes against life',
  injury: 'Injuries',
  'drug-dealing': 'Retail drug dealing',
  'federal-crime': 'Federal crimes',
  'border-seizures': 'Fentanyl seized at the US border',
};
