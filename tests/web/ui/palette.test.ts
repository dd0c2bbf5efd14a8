import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../src/domain/indicator/rows.ts';
import { contrast, distance, VISIONS, type Vision } from './colour-vision.ts';

const css = ['src/web/styles/palette.css', 'src/web/styles/places.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const palette: Record<Theme, Map<string, string>> = { light: new Map(), dark: new Map() };
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
)) {
  palette.light.set(name, light);
  palette.dark.set(name, dark);
}

function colour(theme: Theme, name: string): string {
  const found = palette[theme].get(name);
  if (!found) throw new Error(`the palette has no ${name}`);
  return found;
}

const HEADLINE = ['homicide', 'extortion', 'disappearance', 'kidnapping', 'violent-robbery', 'femicide'];
const PLACES = [1, 2, 3, 4, 5, 6].map((at) => `place-${at}`);
const EYES = Object.keys(VISIONS) as Vision[];

/** The pairs that some eye sees less than `least` apart. */
function tooClose(theme: Theme, names: readonly string[], least: number): string[] {
  return names.flatMap((one, place) =>
    names.slice(place + 1).flatMap((other) =>
      EYES.flatMap((eye) => {
        const apart = distance(eye, colour(theme, one), colour(theme, other));
        return apart < least ? [`${one}, ${other}: ${apart.toFixed(1)} under ${eye}`] : [];
      }),
    ),
  );
}

describe.each(THEMES)('the %s palette', (theme) => {
  it('has one hue for every topic', () => {
    const hues = TOPICS.map((topic) => colour(theme, topic));
    expect(new Set(hues).size).toBe(TOPICS.length);
  });

  it.each(['ink', 'soft', 'better', 'worse', 'unclear', ...TOPICS, ...PLACES])(
    'writes %s legibly on every ground',
    (name) => {
      for (const ground of ['paper', 'raised']) {
        expect(contrast(colour(theme, name), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('writes ink and soft legibly on shade', () => {
    expect(contrast(colour(theme, 'ink'), colour(theme, 'shade'))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour(theme, 'soft'), colour(theme, 'shade'))).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the edges of controls at 3:1', () => {
    expect(contrast(colour(theme, 'edge'), colour(theme, 'paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(EYES)('keeps better and worse far apart under %s', (eye) => {
    expect(distance(eye, colour(theme, 'better'), colour(theme, 'worse'))).toBeGreaterThan(18);
  });

  it.each(EYES)('keeps unclear apart from better and worse under %s', (eye) => {
    for (const name of ['better', 'worse']) {
      expect(distance(eye, colour(theme, 'unclear'), colour(theme, name))).toBeGreaterThan(6);
    }
  });

  it('keeps the six headline hues apart under every vision', () => {
    expect(tooClose(theme, HEADLINE, 10)).toEqual([]);
  });

  it('keeps six places beside each other apart under every vision', () => {
    expect(tooClose(theme, PLACES, 10)).toEqual([]);
  });

  it('keeps all hues apart under every vision', () => {
    expect(tooClose(theme, TOPICS, 6)).toEqual([]);
  });
});

describe('the proof itself', () => {
  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it('sees that a deuteranope confuses red and green of like lightness', () => {
    const [red, green] = ['#c0504d', '#6f8a2f'];
    expect(distance('deuteranopia', red, green)).toBeLessThan(distance('usual', red, green) / 2);
  });
});
