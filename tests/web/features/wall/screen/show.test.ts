import { describe, expect, it } from 'vitest';
import { SCENE_KINDS } from '../../../../../src/domain/view/scene-kinds.ts';
import { DEFAULT_WALL, sceneAt, withRegion, type Wall } from '../../../../../src/domain/view/scene.ts';
import { hasSomething } from '../../../../../src/web/features/wall/scenes/scene-table.ts';
import { createShow } from '../../../../../src/web/features/wall/screen/show.ts';
import { FIGURES_ALONE } from '../figures-alone.ts';
import type { WallEvidence } from '../../../../../src/web/features/wall/ports/wall-evidence.ts';

function evidence(id: string, more: Partial<WallEvidence> = {}): WallEvidence {
  return { ...FIGURES_ALONE, edition: { ...FIGURES_ALONE.edition, id }, ...more };
}

const wall: Wall = {
  ...DEFAULT_WALL,
  seconds: 10,
  scenes: [{ kind: 'cards' }, { kind: 'felt' }, { kind: 'lines' }],
};
const [old, fresh] = [evidence('old'), evidence('new')];

function started(material = { wall, evidence: old }) {
  let now = 0;
  const show = createShow(material, 0, () => now);
  const shown = () => show.layers(show.current())[0];
  const next = () => show.layers(show.current())[1];
  const pass = (seconds: number): void => {
    now += seconds * 1000;
    show.send({ type: 'prepared', step: show.current().next });
    show.send({ type: 'tick' });
  };
  return { show, shown, next, pass };
}

describe('the show', () => {
  it('passes over scenes that have nothing to show, until they have', () => {
    const { show, shown, pass } = started();
    pass(10);
    expect(shown().scene.kind).toBe('lines');
    const quarter = { quarter: '2026Q2', percent: 61.5, link: 'https://example.org', note: null } as const;
    const before = evidence('old', { ensu: [quarter] });
    show.renew({ wall, evidence: before });
    pass(10);
    pass(10);
    expect(shown().scene.kind).toBe('felt');
  });

  it('passes over every kind of scene that has no figure: none stands half empty', () => {
    const bare = evidence('bare', { cubes: new Map() });
    const kinds = SCENE_KINDS.map((kind) => ({ kind }));
    const full = {
      ...wall,
      scenes: [...kinds, { kind: 'cards', period: { from: '2031-01', to: '2031-12' } }],
    } as Wall;
    const shows = (step: number, of: WallEvidence): boolean => hasSomething(sceneAt(full, step), of);
    expect(full.scenes.map((_, step) => shows(step, bare))).toEqual(full.scenes.map(() => false));
    const drawn = kinds.map(({ kind }) => kind).filter((_, step) => shows(step, old));
    expect(drawn).toEqual(['now', 'cards', 'lines', 'moved', 'states', 'divergence', 'region']);
    // A period without any month has no figure either.
    expect(shows(kinds.length, old)).toBe(false);
  });

  it('a new edition never changes the scene on the screen, only the next', () => {
    const { show, shown, next, pass } = started();
    show.renew({ wall, evidence: fresh });
    expect([shown().evidence, next().evidence]).toEqual([old, fresh]);
    pass(5);
    expect(shown().evidence).toBe(old);
    pass(5);
    expect(shown().evidence).toBe(fresh);
  });

  it('a region chosen at the screen is shown as soon as it is laid out', () => {
    const { show, shown, next, pass } = started();
    show.renew({ wall: withRegion(wall, '25'), evidence: old });
    expect(next().step).toBe(shown().step);
    expect(next().key).not.toBe(shown().key);
    pass(0.1);
    expect(shown().scene.view.region).toBe('25');
  });

  it('the same wall and data renew nothing', () => {
    const { show } = started();
    const before = show.current();
    show.renew({ wall, evidence: old });
    expect(show.current()).toBe(before);
  });

  it('begins at the step that a reload left, or at the next with something to show', () => {
    const show = createShow({ wall, evidence: old }, 4, () => 0);
    expect(show.current().step).toBe(5);
  });
});
