/** Milliseconds that a test waits for a fact: longer than any takes on a machine with other work. */
export const WAIT = 120_000;

/** Milliseconds after which a test is taken to hang. */
export const HANG = 300_000;
