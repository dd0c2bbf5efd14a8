import { choicesOf } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId, Topic } from '../../../domain/indicator/rows.ts';
import { HEADLINE_TOPICS } from '../../../domain/view/windows.ts';

/** The topics that every page lists, in the order in which they are read: the headlines first. */
export const CARD_TOPICS = [
  ...HEADLINE_TOPICS,
  'kidnapping',
  'violent-robbery',
  'femicide',
] as const satisfies readonly Topic[];
export type CardTopic = (typeof CARD_TOPICS)[number];

/** The indicators that the cards may count by: what their rows of the table of indicators offer. */
export const CARD_INDICATORS: readonly IndicatorId[] = CARD_TOPICS.flatMap((topic) =>
  choicesOf(topic).map((each) => each.id),
);

/** A topic's own hue, the same everywhere. */
export function topicColour(topic: Topic): string {
  return `var(--color-${topic})`;
}
