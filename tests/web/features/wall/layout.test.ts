import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  folded,
  moved,
  replaced,
  spaced,
  spacingOf,
  topicsOf,
  withEntry,
  withField,
  topicChoices,
  withKind,
  withTopic,
} from '../../../../src/web/features/wall/present/composing.ts';
import { DEFAULT_SCENES, EACH_STATE, type SceneChoice } from '../../../../src/domain/view/scene.ts';
import { stageOf, typeOn } from '../../../../src/web/features/wall/screen/stage.ts';
import { periodAfter, regionBeside, wallKey } from '../../../../src/web/features/wall/screen/wall-keys.ts';
import { assetsOf } from '../../../../src/web/app/wall/release.ts';

describe('the stage', () => {
  it('adds up to the screen, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 640, max: 8000 }),
        fc.integer({ min: 360, max: 8000 }),
        (width, height) => {
          const stage = stageOf(width, height);
          const { margin, head, sentence, gap, body, note, frame } = stage;
          expect(2 * margin + head + sentence + 3 * gap + body.height + note + frame).toBe(height);
          expect(2 * margin + body.width).toBe(width);
          expect(stage.reach).toBeLessThan(margin);
        },
      ),
    );
  });

  it('under a banner keeps source, age and notices at their size and adds up to the screen', () => {
    const words = 'x'.repeat(120);
    for (const [width, height] of [
      [1920, 1080],
      [1080, 1920],
      [1280, 1024],
      [5760, 1080],
    ] as const) {
      const [bare, under] = [stageOf(width, height), stageOf(width, height, 0, words)];
      expect(under).toMatchObject({ noticeUnit: bare.noticeUnit, note: bare.note, frame: bare.frame });
      const { margin, head, sentence, gap, body, note, frame, banner } = under;
      expect(2 * margin + banner + head + sentence + 3 * gap + body.height + note + frame).toBe(height);
      // Sentences stay within a fifth of their size.
      expect(under.unit / bare.unit).toBeGreaterThan(0.78);
    }
  });

  it('at twice the pixels shows the same picture twice as fine', () => {
    const [hd, uhd] = [stageOf(1920, 1080), stageOf(3840, 2160)];
    expect(uhd.body).toEqual({ width: 2 * hd.body.width, height: 2 * hd.body.height });
    expect(typeOn(uhd, 'sentence')).toBe(2 * typeOn(hd, 'sentence'));
    expect(typeOn(stageOf(1280, 720), 'least')).toBe(18);
  });

  it('knows an upright screen', () => {
    expect(stageOf(1080, 1920)).toMatchObject({ isPortrait: true, unit: 1 });
  });
});

function kinds(scenes: readonly SceneChoice[]): string {
  return scenes.map(({ kind }) => kind).join(' ');
}

describe('composing', () => {
  it('moves, replaces and removes scenes', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(replaced(['a', 'b'], 0, undefined)).toEqual(['b']);
  });

  it('a field left empty is left to the wall', () => {
    const choice = withField({ kind: 'cards', seconds: 5 }, 'seconds', undefined);
    expect(choice).toEqual({ kind: 'cards' });
    expect('seconds' in choice).toBe(false);
  });

  it('another kind takes its own topics; two places never hold the same', () => {
    expect(withKind({ kind: 'states', topics: ['femicide'], seconds: 5 }, 'divergence')).toEqual({
      kind: 'divergence',
      seconds: 5,
    });
    expect(topicsOf(withTopic({ kind: 'divergence' }, 0, 'extortion'))).toEqual(['extortion', 'homicide']);
    expect(topicsOf(withTopic({ kind: 'divergence' }, 1, 'kidnapping'))).toEqual(['homicide', 'kidnapping']);
  });

  it('topics are chosen of as many as a scene speaks of', () => {
    const asked = ['moved', 'states', 'divergence', 'cards', 'now', 'felt'] as const;
    expect(asked.map(topicChoices)).toEqual([1, 1, 2, 3, 0, 0]);
  });

  it('one state after another is one entry, however often it comes, with a spacing', () => {
    const entries = folded(DEFAULT_SCENES);
    const each = entries.find(({ choice }) => choice.region === EACH_STATE);
    if (!each) throw new Error('the usual scenes show no state after another');
    expect([DEFAULT_SCENES.length, entries.length, each.places, spacingOf(each)]).toEqual([
      13,
      12,
      [7, 10],
      2,
    ]);
    const often = spaced(DEFAULT_SCENES, each, 4);
    expect(kinds(often)).toBe(
      'now cards lines moved region states states divergence municipalities region claims felt operations',
    );
    expect(
      spaced(DEFAULT_SCENES, each, undefined).filter(({ region }) => region === EACH_STATE),
    ).toHaveLength(1);
    expect(withEntry(DEFAULT_SCENES, each, undefined)).toHaveLength(11);
    expect(folded([{ kind: 'cards' }, { kind: 'cards' }])).toHaveLength(2);
  });
});

const key = (name: string, more = {}) =>
  wallKey({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys', () => {
  it('have one meaning each, and none that belongs to the browser', () => {
    expect([' ', 'ArrowRight', 'Escape', 'r', 'R', 'P', 'x'].map((each) => key(each))).toEqual([
      'pause',
      'next',
      'exit',
      'next-region',
      'previous-region',
      'next-period',
      undefined,
    ]);
    expect(key('r', { ctrlKey: true })).toBeUndefined();
  });

  it('go round the regions and the periods', () => {
    expect(regionBeside('00', 1)).toBe('01');
    expect(regionBeside('00', -1)).toBe('32');
    expect(regionBeside('32', 1)).toBe('00');
    expect(regionBeside('norte', 1)).toBe('01');
    expect(periodAfter('since-2015')).toBe('newest-month');
    expect(periodAfter({ from: '2024-01', to: 'latest' })).toBe('newest-month');
  });
});

describe('word of a new version', () => {
  it('is read off the files that the page names', () => {
    const html =
      '<script type="module" src="/assets/index-A1.js"></script><link rel="stylesheet" href="/assets/index-B2.css"><script src="/before-paint.js"></script>';
    expect(assetsOf(html)).toEqual(['/assets/index-A1.js', '/assets/index-B2.css']);
    expect(assetsOf('<html>Sign in to the hotel network</html>')).toEqual([]);
  });
});
