import { availableParallelism } from 'node:os';

/** Milliseconds that a test waits for a fact: longer than any takes on a machine with other work. */
export const WAIT = 120_000;

/** Milliseconds after which a test is taken to hang. */
const HANG = 600_000;

/** How long a run of tests waits. */
export const PATIENCE = { testTimeout: HANG, hookTimeout: HANG, expect: { poll: { timeout: WAIT } } };

/** How many files run at a time: two at least, since of two cores the runner would leave one idle. */
export const WORKERS = Math.max(2, availableParallelism() - 1);
