import type { ScreenPlan } from '../../domain/view/screen/screen.ts';
import { digestOf, isSame } from '../answers.ts';

/** What whoever changes a screen asks of it as it stands, as the headers of a request say it. */
export interface Conditions {
  /** `If-Match`: it is one of these, or any at all (`*`). */
  readonly ifMatch: string | null;
  /** `If-None-Match`: it is none of these, or there is none at all (`*`). */
  readonly ifNoneMatch: string | null;
}

/** Why a screen is not as whoever changes it asks. */
export type Mismatch = 'screen-changed' | 'screen-gone' | 'screen-exists';

/** A change that is made whatever the screen has become. */
export const WHATEVER: Conditions = { ifMatch: null, ifNoneMatch: null };

/** An object's keys in one order: a plan that was kept and read again is the same. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The version of a plan, made from the plan itself: every server says the same of it, before and after a restart,
 * and nothing else need be kept. A plan that was changed and changed back is again what was seen.
 */
export function versionOf(plan: ScreenPlan): string {
  return digestOf(new TextEncoder().encode(JSON.stringify(plan, inOrder)));
}

/** The `ETag` of a plan. */
export function etagOf(plan: ScreenPlan): string {
  return `"${versionOf(plan)}"`;
}

/**
 * Why a plan, or none, is not as is asked (RFC 9110, 13.1). A weak ETag is taken for the strong one: proxies that
 * compress make the one from the other, and it names the plan, not the bytes that tell it.
 */
export function mismatchOf(asked: Conditions, plan: ScreenPlan | undefined): Mismatch | undefined {
  const { ifMatch, ifNoneMatch } = asked;
  if (ifMatch !== null && !plan) return 'screen-gone';
  if (!plan) return undefined;
  const etag = etagOf(plan);
  if (ifMatch !== null && !isSame(ifMatch, etag)) return 'screen-changed';
  return ifNoneMatch !== null && isSame(ifNoneMatch, etag) ? 'screen-exists' : undefined;
}
