import type { IndicatorId, Topic } from '../../../domain/indicator/indicator.ts';

/** The topics that have a card, in the order in which they are read. */
export const CARD_TOPICS = [
  'homicide',
  'extortion',
  'disappearance',
  'kidnapping',
  'violent-robbery',
  'femicide',
] as const satisfies readonly Topic[];
export type CardTopic = (typeof CARD_TOPICS)[number];

/** The topics of the chart of the falling and the rising, which are also those of the opening sentence. */
export const LINE_TOPICS = ['homicide', 'extortion', 'disappearance'] as const satisfies readonly CardTopic[];
export type LineTopic = (typeof LINE_TOPICS)[number];

/** What a reader may switch a card between: never two ways of counting the same in one number. */
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
