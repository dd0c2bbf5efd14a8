import { NATION, STATE_CODES, type RegionCode } from '../../../../domain/place/region.ts';
import { PERIOD_PRESETS, type PeriodChoice, type PeriodPreset } from '../../../../domain/view/view.ts';

/** What a key asks of a wall. */
export type WallKey =
  | 'pause'
  | 'next'
  | 'previous'
  | 'blank'
  | 'exit'
  | 'list'
  | 'full-screen'
  | 'next-region'
  | 'previous-region'
  | 'next-period';

const KEYS: Readonly<Record<string, WallKey>> = {
  ' ': 'pause',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  // A presenter's clicker sends these.
  PageDown: 'next',
  PageUp: 'previous',
  b: 'blank',
  '.': 'blank',
  Escape: 'exit',
  l: 'list',
  f: 'full-screen',
  r: 'next-region',
  R: 'previous-region',
  p: 'next-period',
};

/** What a key press means; nothing with a modifier that belongs to the browser. */
export function wallKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): WallKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return KEYS[event.key] ?? KEYS[event.key.toLowerCase()];
}

const REGIONS: readonly RegionCode[] = [NATION, ...STATE_CODES];

/** The region after (1) or before (-1) another, the nation first, round and round. */
export function regionBeside(region: RegionCode, way: 1 | -1): RegionCode {
  const place = Math.max(0, REGIONS.indexOf(region));
  return REGIONS[(place + way + REGIONS.length) % REGIONS.length] ?? NATION;
}

/** The named period after another; any other period is followed by the first. */
export function periodAfter(period: PeriodChoice): PeriodPreset {
  const place = PERIOD_PRESETS.findIndex((each) => each === period);
  return PERIOD_PRESETS[(place + 1) % PERIOD_PRESETS.length] ?? 'last-year';
}
