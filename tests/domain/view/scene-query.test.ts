import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/bilingual.ts';
import { TOPICS } from '../../../src/domain/indicator/rows.ts';
import { monthOf } from '../../../src/domain/time/period.ts';
import { MEASURES } from '../../../src/domain/series/rate.ts';
import { REGION_GROUPS, STATE_CODES } from '../../../src/domain/place/region.ts';
import { formatWall, parseWall } from '../../../src/domain/view/scene-query.ts';
import {
  DEFAULT_SCENES,
  DEFAULT_WALL,
  EACH_STATE,
  WALL_THEMES,
  type SceneChoice,
  type Wall,
} from '../../../src/domain/view/scene.ts';
import { SCENE_KINDS } from '../../../src/domain/view/scene-kinds.ts';
import { BASE_PRESETS, DEFAULT_VIEW, PERIOD_PRESETS } from '../../../src/domain/view/view.ts';

const month = fc.tuple(fc.integer({ min: 1990, max: 2098 }), fc.integer({ min: 1, max: 12 }));
const window = fc
  .tuple(month, fc.integer({ min: 0, max: 11 }))
  .map(([[year, number], more]) => ({ from: monthOf(year, number), to: monthOf(year, number + more) }));
const region = fc.constantFrom('00', ...STATE_CODES, ...REGION_GROUPS.map((each) => each.id), '09,15');
const period = fc.oneof(
  fc.constantFrom(...PERIOD_PRESETS),
  window,
  month.map(([year, number]) => ({ from: monthOf(year, number), to: 'latest' as const })),
);
const base = fc.oneof(fc.constantFrom(...BASE_PRESETS), window);

const choice: fc.Arbitrary<SceneChoice> = fc.record(
  {
    kind: fc.constantFrom(...SCENE_KINDS),
    seconds: fc.integer({ min: 1, max: 3600 }),
    region: fc.oneof(region, fc.constant(EACH_STATE)),
    period,
    measure: fc.constantFrom(...MEASURES),
    base,
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['kind'] },
);

const hour = fc.integer({ min: 0, max: 23 });
const wall: fc.Arbitrary<Wall> = fc.record({
  view: fc.record({ region, period, measure: fc.constantFrom(...MEASURES), base }).map((own) => ({
    ...DEFAULT_VIEW,
    ...own,
  })),
  seconds: fc.integer({ min: 1, max: 3600 }),
  scenes: fc.oneof(fc.array(choice, { minLength: 1, maxLength: 8 }), fc.constant(DEFAULT_SCENES)),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...WALL_THEMES),
  drift: fc.integer({ min: 0, max: 24 }),
  night: fc.option(fc.record({ from: hour, to: hour })),
  lock: fc.boolean(),
  crop: fc.nat(5),
  poll: fc.integer({ min: 2, max: 3600 }),
});

describe('a wall in its URL', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(wall, (given) => {
        expect(parseWall(formatWall(given))).toEqual({ wall: given, problems: [] });
      }),
    );
  });

  it('survives a browser that percent-encodes what it likes', () => {
    fc.assert(
      fc.property(wall, (given) => {
        const encoded = new URLSearchParams(formatWall(given)).toString();
        expect(parseWall(`?${encoded}`).wall).toEqual(given);
      }),
    );
  });

  it('never throws and always has a scene, whatever stands in the URL', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('s', 'sec', 'night', 'r', 'drift'), fc.string())),
        (pairs) => {
          const { wall: read } = parseWall(new URLSearchParams(pairs).toString());
          expect(read.scenes.length).toBeGreaterThan(0);
          expect(read.drift).toBeLessThanOrEqual(24);
        },
      ),
    );
  });

  it('nothing in the URL is the default wall', () => {
    expect(parseWall('')).toEqual({ wall: DEFAULT_WALL, problems: [] });
  });

  it('reads a scene by hand: kind, seconds, region, period, measure, base, topics', () => {
    const { wall: read, problems } = parseWall(
      's=states~30~norte~2024-10..latest~per-day~year-2018~extortion&s=region~~each',
    );
    expect(problems).toEqual([]);
    expect(read.scenes).toEqual([
      {
        kind: 'states',
        seconds: 30,
        region: 'norte',
        period: { from: '2024-10', to: 'latest' },
        measure: 'per-day',
        base: 'year-2018',
        topics: ['extortion'],
      },
      { kind: 'region', region: 'each' },
    ]);
  });

  it('a mangled place is named and taken from the wall; the rest of its scene stays', () => {
    const { wall: read, problems } = parseWall('s=states~9999~99~last-12');
    expect(read.scenes).toEqual([{ kind: 'states', period: 'last-year' }]);
    expect(problems).toEqual([{ parameter: 's', value: 'states~9999~99~last-12' }]);
  });

  it('an unknown scene is named and left out', () => {
    const { wall: read, problems } = parseWall('s=weather&s=cards&drift=25&night=24-6&lang=fr');
    expect(read.scenes).toEqual([{ kind: 'cards' }]);
    expect(problems.map((each) => each.parameter)).toEqual(['s', 'lang', 'drift', 'night']);
  });

  it('each state in turn is a region only, never a period', () => {
    expect(parseWall('s=cards~~00~each').problems).toEqual([{ parameter: 's', value: 'cards~~00~each' }]);
  });

  it('night may be off', () => {
    expect(parseWall('night=off').wall.night).toBeNull();
    expect(formatWall({ ...DEFAULT_WALL, night: null })).toContain('night=off');
  });
});
