import type { Topic } from '../../../../domain/indicator/indicator.ts';

/** The topics that a wall keeps data of whatever its scenes, and that scenes may be made of. */
export const CARD_TOPICS = [
  'homicide',
  'extortion',
  'disappearance',
  'kidnapping',
  'violent-robbery',
  'femicide',
] as const satisfies readonly Topic[];
