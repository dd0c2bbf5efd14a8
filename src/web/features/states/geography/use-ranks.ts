import { useEffect, useState } from 'react';
import { rankAmong, type Ranked } from '../../../../domain/judgement/regions/rank.ts';
import type { RegionCode } from '../../../../domain/place/region.ts';
import { afterNextFrame } from '../../../ui/hooks/use-stable.ts';
import { seriesIn, type Evidence } from '../../../reading/evidence/evidence.ts';
import type { LayerReading } from '../layers.ts';

const NONE: ReadonlyMap<RegionCode, Ranked> = new Map();

/** The rank of every state by its rate: each pair is tested, so that it follows once the picture stands. */
export function useRanks(layer: LayerReading, evidence: Evidence): ReadonlyMap<RegionCode, Ranked> {
  const [known, setKnown] = useState({ layer, ranks: NONE });
  useEffect(() => {
    return afterNextFrame(() => {
      const all = layer.readings.flatMap(({ region }) => seriesIn(evidence, layer.indicator, region) ?? []);
      const ranked = rankAmong(all, layer.windows.window, evidence.population);
      setKnown({ layer, ranks: new Map(ranked.map((each) => [each.region, each])) });
    });
  }, [layer, evidence]);
  return known.layer === layer ? known.ranks : NONE;
}
