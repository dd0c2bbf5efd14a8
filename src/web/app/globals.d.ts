/** Whether this build answers its own requests from the mock; set by vite.config.ts. */
// oxlint-disable-next-line no-underscore-dangle -- the usual mark of a build-time constant
declare const __MOCK__: boolean;
