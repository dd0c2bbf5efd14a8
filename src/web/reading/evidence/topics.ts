import type { IndicatorId, Topic } from '../../../domain/indicator/indicator.ts';

/** The topics that every page lists, in the order in which they are read. */
export const CARD_TOPICS = [
  'homicide',
  'extortion',
  'disappearance',
  'kidnapping',
  'violent-robbery',
  'femicide',
] as const satisfies readonly Topic[];
export type CardTopic = (typeof CARD_TOPICS)[number];

/** What a reader may switch a topic between: never two ways of counting the same in one number. */
export const CHOICES: Readonly<Record<CardTopic, readonly IndicatorId[]>> = {
  homicide: ['homicide-victims', 'homicide-cases'],
  extortion: ['extortion-victims', 'extortion-cases'],
  disappearance: ['missing-reported', 'missing-still'],
  kidnapping: ['kidnapping-victims', 'kidnapping-cases'],
  'violent-robbery': ['violent-robbery-cases'],
  femicide: ['femicide-victims', 'femicide-cases'],
};

/** A topic's own hue, the same everywhere. */
export function topicColour(topic: Topic): string {
  return `var(--color-${topic})`;
}
