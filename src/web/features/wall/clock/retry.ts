/** Longest wait between two tries, in milliseconds: recovery within a minute leaves time for the try itself. */
export const LONGEST_WAIT = 30_000;
const FIRST_WAIT = 1000;

/**
 * Milliseconds to wait after a number of failures in a row: doubling from one second to half a minute, of
 * which a random half is taken off, so that a hundred walls do not ask a server that is back all at once.
 * There is no last try.
 */
export function waitAfter(failures: number, random: number): number {
  const whole = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 20));
  return whole * (0.5 + random / 2);
}

/** Milliseconds to wait after a success: the time between two questions, give or take a tenth. */
export function waitAfterSuccess(pollSeconds: number, random: number): number {
  return pollSeconds * 1000 * (0.9 + random * 0.2);
}
