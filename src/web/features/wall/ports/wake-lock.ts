/** Whether the screen is kept on: it is; the browser cannot; only a secure address may ask; it was refused. */
export type Waking = 'awake' | 'not-supported' | 'needs-https' | 'refused';

/** The part of a browser's wake lock that is used. */
export interface Sentinel {
  addEventListener(type: 'release', listener: () => void): void;
  release(): Promise<void>;
}

/** What is asked of the browser. */
export interface WakeBrowser {
  readonly isSecure: boolean;
  readonly request: (() => Promise<Sentinel>) | undefined;
  readonly isVisible: () => boolean;
}

/** A screen kept awake until it is let go. */
export interface WakeKeeper {
  /** To be called whenever the page may have become visible again, or a lock may be had again. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** Keeps the screen awake, and tells each time that changes. A lock that is lost is asked for again by `renew`. */
export function keepAwake(browser: WakeBrowser, tell: (waking: Waking) => void): WakeKeeper {
  let held: Sentinel | undefined;
  let asking = false;
  let stopped = false;

  const lost = (): void => {
    held = undefined;
    if (!stopped) tell('refused');
  };
  const take = (sentinel: Sentinel): void => {
    asking = false;
    if (stopped) {
      void sentinel.release();
      return;
    }
    held = sentinel;
    sentinel.addEventListener('release', lost);
    tell('awake');
  };
  const renew = (): void => {
    if (stopped || held || asking) return;
    if (!browser.isSecure) tell('needs-https');
    else if (!browser.request) tell('not-supported');
    else if (browser.isVisible()) {
      asking = true;
      browser.request().then(take, () => {
        asking = false;
        lost();
      });
    }
  };
  renew();
  return {
    renew,
    stop: () => {
      stopped = true;
      void held?.release();
    },
  };
}
