/** Where the rotation stands. Times are milliseconds of a clock that never jumps, such as `performance.now()`. */
export interface Rotation {
  /** The step on the screen. */
  readonly step: number;
  /** The step made ready out of sight. */
  readonly next: number;
  /** What the step on the screen was made of, and what the next one is made of: counted up by each renewal. */
  readonly madeOf: number;
  readonly nextMadeOf: number;
  /** Whether the next step is laid out and may be shown. */
  readonly prepared: boolean;
  /** Whether it is shown as soon as it is ready, without waiting for the time of the present one. */
  readonly hurried: boolean;
  /** When the present step was shown, moved forward by pauses. */
  readonly shownAt: number;
  /** When the next step began to be made ready. */
  readonly preparingSince: number;
  /** When the rotation was paused, or nothing while it runs. */
  readonly pausedAt: number | null;
  /** Whether somebody moved or paused it: until they are gone it follows no timetable. */
  readonly byHand: boolean;
}

/** What may happen to a rotation. */
export type RotationEvent =
  | { readonly type: 'tick' }
  | { readonly type: 'prepared'; readonly step: number }
  /** The next step cannot be drawn. */
  | { readonly type: 'broken'; readonly step: number }
  /** What scenes are made of has changed: the next one is made again; `again`: the present one too, at once. */
  | { readonly type: 'renewed'; readonly again: boolean }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'go'; readonly step: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** Whoever moved it has gone. */
  | { readonly type: 'left' };

/** When steps are due whoever shows them; times are those of the rotation's own clock. */
export interface Timetable {
  /** The step that is due, among those that have something to show. */
  readonly stepAt: (now: number) => number;
  readonly beginsAt: (step: number, now: number) => number;
}

/** What a rotation must know of its scenes. */
export interface RotationPlan {
  readonly secondsOf: (step: number) => number;
  /** The nearest step after (1) or before (-1) another that has something to show. */
  readonly neighbour: (step: number, way: 1 | -1) => number;
  /** Followed in place of the time that each step takes, so that walls of one name change together. */
  readonly timetable?: Timetable | undefined;
}

/** A scene that is not ready by then is passed over. */
export const PREPARE_LIMIT = 10_000;

/** A rotation that shows a step and makes the one after it ready. */
export function startRotation(step: number, plan: RotationPlan, now: number): Rotation {
  return {
    step,
    next: plan.neighbour(step, 1),
    madeOf: 0,
    nextMadeOf: 0,
    prepared: false,
    hurried: false,
    shownAt: now,
    preparingSince: now,
    pausedAt: null,
    byHand: false,
  };
}

function prepare(rotation: Rotation, next: number, hurried: boolean, now: number): Rotation {
  // What is made ready already stays so: nobody would tell of it a second time.
  if (next === rotation.next) return { ...rotation, hurried };
  return { ...rotation, next, prepared: false, hurried, preparingSince: now };
}

/** Shows what is ready. A paused rotation stays paused, on the step that was asked for. */
function show(rotation: Rotation, plan: RotationPlan, now: number): Rotation {
  const { step: left, next: step, madeOf, nextMadeOf } = rotation;
  const next = plan.neighbour(step, 1);
  return {
    ...rotation,
    step,
    next,
    madeOf: nextMadeOf,
    // One step back, the step that was left comes next, and is laid out still.
    prepared: next === left && madeOf === nextMadeOf,
    hurried: false,
    shownAt: now,
    preparingSince: now,
    pausedAt: rotation.pausedAt === null ? null : now,
  };
}

/** A step further or back by hand, counted from where the hand has got to: pressed twice, two steps. */
function moved(rotation: Rotation, way: 1 | -1, plan: RotationPlan, now: number): Rotation {
  const from = rotation.hurried ? rotation.next : rotation.step;
  return gone(rotation, plan.neighbour(from, way), plan, now);
}

/** To any step by hand; back to the one on the screen, there is nothing to hurry for. */
function gone(rotation: Rotation, to: number, plan: RotationPlan, now: number): Rotation {
  const isHere = to === rotation.step && rotation.madeOf === rotation.nextMadeOf;
  if (isHere) return prepare(rotation, plan.neighbour(to, 1), false, now);
  return ticked(prepare(rotation, to, true, now), plan, now);
}

/** The timetable that a rotation follows; none while somebody is at it. */
function followed({ byHand, pausedAt }: Rotation, { timetable }: RotationPlan): Timetable | undefined {
  return byHand || pausedAt !== null ? undefined : timetable;
}

/** When the time of the present step is over. */
function dueAt(rotation: Rotation, plan: RotationPlan, now: number): number {
  const { step, shownAt } = rotation;
  const own = shownAt + plan.secondsOf(step) * 1000;
  return followed(rotation, plan)?.beginsAt(step + 1, now) ?? own;
}

/** Clocks are set right by little all the time: a step shown early by less than this stays. */
const EARLY = 1000;

/** The step that is due where a rotation has lost its timetable: it slept, or its clock was set. */
function elsewhere(rotation: Rotation, plan: RotationPlan, now: number): number | undefined {
  const timetable = rotation.hurried ? undefined : followed(rotation, plan);
  const due = timetable?.stepAt(now);
  if (!timetable || due === undefined) return undefined;
  const isAhead = due < rotation.step && timetable.beginsAt(rotation.step, now) - now > EARLY;
  return isAhead || due > rotation.next ? due : undefined;
}

function resume(rotation: Rotation, now: number): Rotation {
  if (rotation.pausedAt === null) return rotation;
  return { ...rotation, shownAt: rotation.shownAt + (now - rotation.pausedAt), pausedAt: null };
}

/** Whether the time of the present step is over; after a long sleep it is over once, not many times. */
function isDue(rotation: Rotation, plan: RotationPlan, now: number): boolean {
  if (rotation.hurried) return true;
  return rotation.pausedAt === null && now >= dueAt(rotation, plan, now);
}

function ticked(rotation: Rotation, plan: RotationPlan, now: number): Rotation {
  const due = elsewhere(rotation, plan, now);
  if (due !== undefined) return prepare(rotation, due, true, now);
  if (rotation.prepared) return isDue(rotation, plan, now) ? show(rotation, plan, now) : rotation;
  if (now - rotation.preparingSince < PREPARE_LIMIT) return rotation;
  return prepare(rotation, plan.neighbour(rotation.next, 1), rotation.hurried, now);
}

function renewed(rotation: Rotation, again: boolean, plan: RotationPlan, now: number): Rotation {
  const here = followed(rotation, plan)?.stepAt(now) ?? rotation.step;
  const next = again ? here : plan.neighbour(rotation.step, 1);
  const nextMadeOf = rotation.nextMadeOf + 1;
  return { ...rotation, next, nextMadeOf, prepared: false, hurried: again, preparingSince: now };
}

/** The rotation after an event. Only a step that is laid out is ever shown. */
export function advance(rotation: Rotation, event: RotationEvent, plan: RotationPlan, now: number): Rotation {
  switch (event.type) {
    case 'tick':
      return ticked(rotation, plan, now);
    case 'prepared':
      if (event.step !== rotation.next) return rotation;
      return ticked({ ...rotation, prepared: true }, plan, now);
    case 'broken':
      if (event.step !== rotation.next) return rotation;
      return prepare(rotation, plan.neighbour(rotation.next, 1), rotation.hurried, now);
    case 'renewed':
      return renewed(rotation, event.again, plan, now);
    case 'next':
      return moved({ ...rotation, byHand: true }, 1, plan, now);
    case 'previous':
      return moved({ ...rotation, byHand: true }, -1, plan, now);
    case 'go':
      return gone({ ...rotation, byHand: true }, event.step, plan, now);
    case 'pause':
      return rotation.pausedAt === null ? { ...rotation, pausedAt: now, byHand: true } : rotation;
    case 'resume':
      return resume(rotation, now);
    case 'left':
      return { ...resume(rotation, now), byHand: false };
    default:
      return event satisfies never;
  }
}

/** Milliseconds until something may be due, for the one timer that drives the rotation. */
export function untilDue(rotation: Rotation, plan: RotationPlan, now: number): number {
  if (rotation.pausedAt !== null && !rotation.hurried && rotation.prepared) return Infinity;
  const due = rotation.prepared ? dueAt(rotation, plan, now) : rotation.preparingSince + PREPARE_LIMIT;
  return Math.max(0, due - now);
}

/** How much of the present step's time is over, 0 to 1. */
export function progressOf(rotation: Rotation, plan: RotationPlan, now: number): number {
  const until = rotation.pausedAt ?? now;
  return Math.min(1, Math.max(0, (until - rotation.shownAt) / (plan.secondsOf(rotation.step) * 1000)));
}
