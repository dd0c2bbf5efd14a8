import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { isGap } from '../../../domain/indicator/observation.ts';
import { isMunicipality } from '../../../domain/place/municipality.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import type { BesideReading } from './beside.ts';

/** The sources of places beside each other: those of states, and of municipalities their own files. */
export function useBesideSources({ edition }: Evidence): (reading: BesideReading) => string {
  const names = useSourceNames(edition);
  return ({ indicator, places, nation }) => {
    const municipal = places.filter(({ code }) => isMunicipality(code));
    const files = municipal.flatMap(({ series, people }) => [
      ...series.observations.flatMap((each) => (isGap(each) ? [] : each.vintage)),
      ...(people ? [people.vintage] : []),
    ]);
    const ofStates: IndicatorId[] = nation || municipal.length < places.length ? [indicator] : [];
    return names(ofStates, [...new Set(files)]);
  };
}
