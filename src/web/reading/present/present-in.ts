import type { Topic } from '../../../domain/indicator/rows.ts';
import { presentOfTopic, type Present } from '../../../domain/judgement/present.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { seriesIn, surroundingsOf, type Evidence } from '../evidence/evidence.ts';

/** The present of a topic by the cubes that have arrived; nothing where none of its monthly ones has. */
export function presentIn(evidence: Evidence, topic: Topic, region: RegionCode): Present | undefined {
  return presentOfTopic(topic, (id) => seriesIn(evidence, id, region), surroundingsOf(evidence));
}
