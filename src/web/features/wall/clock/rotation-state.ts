import {
  advance,
  startRotation,
  untilDue,
  type Rotation,
  type RotationEvent,
  type RotationPlan,
} from './rotation.ts';

/** A rotation that runs while somebody watches: one timer for all. */
export interface RotationState {
  readonly current: () => Rotation;
  readonly watch: (listener: () => void) => () => void;
  readonly send: (event: RotationEvent) => void;
}

/** A timer never waits longer than this, so that a machine that slept is noticed soon after it wakes. */
const LONGEST_TIMER = 5000;

/** A rotation from a step on. The plan may change under way; it is read again at every event. */
export function createRotation(step: number, plan: RotationPlan, now: () => number): RotationState {
  let rotation = startRotation(step, plan, now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const schedule = (): void => {
    clearTimeout(timer);
    if (listeners.size === 0) return;
    const wait = Math.min(LONGEST_TIMER, Math.max(20, untilDue(rotation, plan, now())));
    timer = setTimeout(() => send({ type: 'tick' }), wait);
  };
  const send = (event: RotationEvent): void => {
    const before = rotation;
    rotation = advance(rotation, event, plan, now());
    schedule();
    if (rotation === before) return;
    for (const listener of listeners) listener();
  };
  return {
    current: () => rotation,
    watch: (listener) => {
      listeners.add(listener);
      schedule();
      return () => {
        listeners.delete(listener);
        schedule();
      };
    },
    send,
  };
}
