import { beginningOf, stepAt } from '../../../../domain/view/screen/programme.ts';
import { placeOf, sceneAt, type Scene, type Wall } from '../../../../domain/view/scene.ts';
import type { WallEvidence } from '../ports/wall-evidence.ts';
import { hasSomething } from '../scenes/scene-table.ts';
import type { Rotation, RotationEvent, RotationPlan, Timetable } from '../clock/rotation.ts';
import { createRotation } from '../clock/rotation-state.ts';

/** What scenes are made of: the wall as its URL tells it, and the data of one edition. */
export interface Material {
  readonly wall: Wall;
  readonly evidence: WallEvidence;
}

/** A scene with what it is made of and a name that no other scene shares. */
export interface Layer {
  readonly key: string;
  readonly step: number;
  readonly scene: Scene;
  readonly evidence: WallEvidence;
}

/** A wall's rotation over material that may be renewed under way; a scene on the screen keeps its own. */
export interface Show {
  readonly current: () => Rotation;
  readonly watch: (listener: () => void) => () => void;
  readonly send: (event: RotationEvent) => void;
  /** Puts in new material. A changed wall makes the scene on the screen again at once, new data only the next. */
  readonly renew: (material: Material) => void;
  readonly layers: (rotation: Rotation) => readonly [Layer, Layer];
}

/** The nearest step with something to show; the step itself where there is no other. */
function neighbourIn({ wall, evidence }: Material, step: number, way: 1 | -1): number {
  const around = wall.scenes.map((_, index) => step + way * (index + 1));
  return around.find((each) => hasSomething(sceneAt(wall, each), evidence)) ?? step + way;
}

/** The timetable of whatever material is newest, by the server's clock. */
function timetableOf(newest: () => Material, serverTime: () => number): Timetable {
  let known: { material: Material; slot: number; step: number } | undefined;
  return {
    stepAt: () => {
      const material = newest();
      const { wall, evidence } = material;
      const slot = stepAt(wall, serverTime());
      if (known?.material !== material || known.slot !== slot) {
        // The time of a scene without anything goes to the one after it.
        const step = hasSomething(sceneAt(wall, slot), evidence) ? slot : neighbourIn(material, slot, 1);
        known = { material, slot, step };
      }
      return known.step;
    },
    beginsAt: (step, now) => now + beginningOf(newest().wall, step) - serverTime(),
  };
}

/** A show from a step on; with a server's time, it is in step with all that show the same scenes by it. */
export function createShow(
  first: Material,
  step: number,
  now: () => number,
  serverTime?: () => number,
): Show {
  let newest = first;
  const materials = new Map<number, Material>([[0, first]]);
  const plan: RotationPlan = {
    secondsOf: (each) => sceneAt(newest.wall, each).seconds,
    neighbour: (each, way) => neighbourIn(newest, each, way),
    timetable: serverTime && timetableOf(() => newest, serverTime),
  };
  const own = hasSomething(sceneAt(first.wall, step), first.evidence) ? step : plan.neighbour(step, 1);
  const start = plan.timetable?.stepAt(now()) ?? own;
  const rotation = createRotation(start, plan, now);
  const materialOf = (made: number): Material => materials.get(made) ?? newest;
  const layer = (each: number, made: number): Layer => {
    const { wall, evidence } = materialOf(made);
    return { key: `${made}:${each}`, step: each, scene: sceneAt(wall, each), evidence };
  };
  /** Material that no scene is made of any more is let go: an edition is some megabytes. */
  const prune = (): void => {
    const { madeOf, nextMadeOf } = rotation.current();
    for (const made of materials.keys()) if (made !== madeOf && made !== nextMadeOf) materials.delete(made);
  };
  return {
    current: rotation.current,
    watch: rotation.watch,
    send: (event) => {
      rotation.send(event);
      prune();
    },
    renew: (material) => {
      if (material.wall === newest.wall && material.evidence === newest.evidence) return;
      const again = material.wall !== newest.wall;
      newest = material;
      materials.set(rotation.current().nextMadeOf + 1, material);
      rotation.send({ type: 'renewed', again });
      prune();
    },
    layers: ({ step: shown, madeOf, next, nextMadeOf }) => [layer(shown, madeOf), layer(next, nextMadeOf)],
  };
}

/** Where a step stands among the scenes of its wall: 3 of 12. */
export function placeText(wall: Wall, step: number): string {
  return `${placeOf(wall, step) + 1}/${wall.scenes.length}`;
}
