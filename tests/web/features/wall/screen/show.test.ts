import { describe, expect, it } from 'vitest';
import { DEFAULT_WALL, withRegion, type Wall } from '../../../../../src/domain/view/scene.ts';
import { createShow } from '../../../../../src/web/features/wall/screen/show.ts';
import type { WallEvidence } from '../../../../../src/web/features/wall/ports/wall-evidence.ts';

function evidence(id: string, more: Partial<WallEvidence> = {}): WallEvidence {
  return {
    edition: { id },
    cubes: new Map([['homicide-victims', {}]]),
    claims: [],
    operations: [],
    ...more,
  } as unknown as WallEvidence;
}

const wall: Wall = {
  ...DEFAULT_WALL,
  seconds: 10,
  scenes: [{ kind: 'cards' }, { kind: 'claims' }, { kind: 'lines' }],
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
    const before = evidence('old', { operations: [], claims: [{ claim: { region: '00' } }] } as never);
    show.renew({ wall, evidence: before });
    pass(10);
    pass(10);
    expect(shown().scene.kind).toBe('claims');
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
