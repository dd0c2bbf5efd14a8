import type { Release } from '../../features/wall/ports/use-feed.ts';

const STEP = 'saldo-wall-step';
const TAKEN = 'saldo-wall-taken';
const LEFT = 'saldo-wall-left';
/** A version that still looks new after a reload is not reloaded for again before this. */
const PATIENCE = 10 * 60_000;
/** How long a new version may take to be fetched before it is asked for again. */
const FETCH_PATIENCE = 60_000;
/** How long a whole new version may take to come into control of this page before the page is left for it. */
const CONTROL_PATIENCE = 10_000;

/** The hashed files that a page loads by itself, as its HTML names them. */
export function assetsOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
}

function loadedHere(): Set<string> {
  const elements = document.querySelectorAll('script[src], link[href]');
  return new Set([...elements].map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? ''));
}

function remember(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Storage may be denied: the wall then begins with its first scene.
  }
}

function recall(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Notes that something was done now for a version. */
function noteDone(key: string, assets: readonly string[]): void {
  remember(key, [Date.now(), ...assets].join(' '));
}

/** Whether it was done for this version, a short while ago. */
function wasDone(key: string, assets: readonly string[]): boolean {
  const [at = '', ...names] = recall(key).split(' ');
  return names.join(' ') === assets.join(' ') && Date.now() - Number(at) < PATIENCE;
}

/** Whether an event comes before the time is up. */
function comesWithin(target: EventTarget, name: string, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds);
    target.addEventListener(name, () => resolve(true), { once: true });
  });
}

async function installed(worker: ServiceWorker): Promise<boolean> {
  while (worker.state === 'installing') {
    if (!(await comesWithin(worker, 'statechange', FETCH_PATIENCE))) return false;
  }
  return worker.state !== 'redundant';
}

/**
 * Lets the service worker fetch the whole new version and take control first; throws where it could not be fetched.
 * @returns whether this page is in its control, or none is there to be
 */
async function takeWorker(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration) return true;
  await registration.update();
  const next = registration.installing ?? registration.waiting;
  if (!next) return true;
  if (!(await installed(next))) throw new Error('the new version could not be fetched whole');
  const changed = comesWithin(navigator.serviceWorker, 'controllerchange', CONTROL_PATIENCE);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  next.postMessage('skip-waiting');
  return changed;
}

/** Word of new versions of the app: the server's page names files that this one did not load. */
export function watchRelease(): Release {
  const here = loadedHere();
  let newest: readonly string[] = [];
  let taking = false;
  return {
    isNew: async (signal) => {
      // Its own page: one that the server draws names the code of what it shows as well. The query keeps the service
      // worker's copy out of it.
      const answer = await fetch(`${location.pathname}?version`, { cache: 'no-store', signal });
      newest = assetsOf(await answer.text());
      if (!answer.ok || newest.length === 0) throw new Error('not the page of this app');
      return newest.some((each) => !here.has(each)) && !wasDone(TAKEN, newest);
    },
    take: async (step) => {
      if (taking) return;
      taking = true;
      try {
        // Loaded before that, the page would be the old version's again, and not look for a new one for a while.
        if (await takeWorker()) noteDone(TAKEN, newest);
        // Chromium gives up a change of workers that a request of the page meets, and does it once the page is left:
        // what is loaded then looks for the new version again.
        else if (wasDone(LEFT, newest)) throw new Error('the new version did not take over');
        else noteDone(LEFT, newest);
      } catch (error) {
        taking = false;
        throw error;
      }
      remember(STEP, String(step));
      // Asked for again while it is on its way, it would begin anew, and on a slow machine never end.
      location.reload();
    },
    firstStep: () => {
      const step = Number(recall(STEP));
      remember(STEP, '');
      return Number.isInteger(step) ? step : 0;
    },
  };
}
