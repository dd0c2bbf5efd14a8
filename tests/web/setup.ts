// oxlint-disable-next-line import/no-unassigned-import -- adds its matchers by being imported
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { mockServer } from '../../mocks/node.ts';
import { LANGUAGES } from '../../src/domain/bilingual.ts';
import { SPOKEN } from '../../src/web/words/languages.ts';
import { WAIT } from '../patience.ts';

// No server's contract: every answer is checked. No export: there is a server that draws.
Object.assign(globalThis, { __CONTRACT__: 'none', __EXPORTED__: false });

/** What was not found, with the page as it is once that is read: nearly all that is not found is looked for again. */
function notFound(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = 'TestingLibraryElementError';
  Object.defineProperty(error, 'message', {
    configurable: true,
    get: () => [message, prettyDOM(container)].filter(Boolean).join('\n\n'),
  });
  return error;
}

// A busy machine takes its time; a fact that never comes still fails.
configure({ asyncUtilTimeout: WAIT, getElementError: notFound });

// What jsdom lacks and every browser has.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

// A test asserts what is said, not when the words arrive; `words/arrival.test.tsx` tests that.
beforeAll(async () => {
  const sections = LANGUAGES.flatMap((each) => Object.values(SPOKEN[each].sections));
  await Promise.all(sections.map((each: { load: () => Promise<unknown> }) => each.load()));
});
beforeAll(() => mockServer.listen({ onUnhandledRequest: 'error' }));
afterAll(() => mockServer.close());

let complaints: unknown[][] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...message) => {
    complaints.push(message);
  });
});

afterEach(() => {
  cleanup();
  mockServer.resetHandlers();
  // Files of a worker share one page and its modules: what a test put in place is taken back, and so is what a library
  // leaves there (Recharts measures texts in an element of its own, which has the last of them).
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  if (complaints.length > 0) throw new Error(`console.error: ${complaints.flat().map(String).join(' ')}`);
});
