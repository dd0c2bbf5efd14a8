/** A moment on both clocks: the one on the wall, which may jump, and the one that only counts on. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly wall: number;
  /** Milliseconds since the page began. */
  readonly monotonic: number;
}

/** When the wall was last in step with the server; `monotonic` is missing where that was before a restart. */
export interface Contact {
  readonly wall: number;
  readonly monotonic?: number;
}

/** How far the wall is behind the server. */
export type Freshness =
  | { readonly state: 'never' }
  | { readonly state: 'fresh' | 'stale'; readonly at: number; readonly age: number };

/** After so many questions left without an answer the frame says that it is not up to date. */
const STALE_AFTER_POLLS = 5;

/**
 * Milliseconds since a contact. The greater of the two clocks holds: the monotonic one may stand still while the
 * machine sleeps, the other may jump back. Nothing where the contact lies in the future and no monotonic clock
 * can tell.
 */
export function ageOf(contact: Contact, now: Moment): number | undefined {
  const byWall = now.wall - contact.wall;
  const bySteady = contact.monotonic === undefined ? undefined : now.monotonic - contact.monotonic;
  if (bySteady === undefined) return byWall < 0 ? undefined : byWall;
  return Math.max(bySteady, byWall);
}

/** How fresh the wall is, given its last contact and the seconds between two questions. */
export function freshnessOf(contact: Contact | null, now: Moment, pollSeconds: number): Freshness {
  if (!contact) return { state: 'never' };
  const age = ageOf(contact, now);
  if (age === undefined) return { state: 'stale', at: contact.wall, age: Infinity };
  const limit = pollSeconds * 1000 * STALE_AFTER_POLLS;
  return { state: age > limit ? 'stale' : 'fresh', at: contact.wall, age };
}

const DAY = 24 * 60 * 60_000;

/**
 * By how many milliseconds a machine's clock must be set right by the server's: nothing below a day, which a wrong
 * time zone or a slow answer may explain.
 */
export function clockError(serverTime: number, { wall }: Moment): number {
  const error = serverTime - wall;
  return Math.abs(error) > DAY ? error : 0;
}

/** The clocks may drift apart by this much between two looks before it counts as sleep or a jump. */
const APART = 5000;

/** Whether the machine slept, or its clock was set, between two moments. */
export function hasJumped(before: Moment, after: Moment): boolean {
  return Math.abs(after.wall - before.wall - (after.monotonic - before.monotonic)) > APART;
}
