import { setupServer } from 'msw/node';
import { apiHandlers } from './handlers.ts';
import { SAMPLE } from './sample.ts';

/** The mock for tests in Node: `listen({ onUnhandledRequest: 'error' })` before, `resetHandlers()` between. */
export const mockServer = setupServer(...apiHandlers(SAMPLE));
