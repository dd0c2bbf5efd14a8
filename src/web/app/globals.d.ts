/** Whether this build answers its own requests from the mock; set by vite.config.ts. */
// oxlint-disable-next-line no-underscore-dangle -- the usual mark of a build-time constant
declare const __MOCK__: boolean;

/** Whether this build belongs to a static export, which has no server; set by `npm run export`. */
// oxlint-disable-next-line no-underscore-dangle -- the usual mark of a build-time constant
declare const __EXPORTED__: boolean;

/** The contract that this build was made from, as the server of the same build names it; no server's in tests. */
// oxlint-disable-next-line no-underscore-dangle -- the usual mark of a build-time constant
declare const __CONTRACT__: string;
