import { useEffect, useState, useSyncExternalStore } from 'react';
import { hasJumped } from '../clock/freshness.ts';
import { momentNow } from '../clock/use-moment.ts';
import { keepAwake, type Sentinel, type Waking } from './wake-lock.ts';

function readSize(): string {
  return `${window.innerWidth} ${window.innerHeight}`;
}

function watchSize(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

/** The size of the window in pixels. */
export function useScreen(): { readonly width: number; readonly height: number } {
  const [width = 0, height = 0] = useSyncExternalStore(watchSize, readSize).split(' ').map(Number);
  return { width, height };
}

const LOOK = 5000;

/** Calls back at once when the machine woke, its clock was set, the network is back or the page is seen again. */
export function useWakening(onWake: () => void): void {
  useEffect(() => {
    let before = momentNow();
    const look = (): void => {
      const now = momentNow();
      if (hasJumped(before, now)) onWake();
      before = now;
    };
    const timer = setInterval(look, LOOK);
    const seen = (): void => {
      if (document.visibilityState === 'visible') onWake();
    };
    addEventListener('online', onWake);
    addEventListener('pageshow', onWake);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      removeEventListener('online', onWake);
      removeEventListener('pageshow', onWake);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [onWake]);
}

/** Asked again now and then, since a refusal may have been for a low battery. */
const RENEW = 60_000;

function requestLock(): (() => Promise<Sentinel>) | undefined {
  return 'wakeLock' in navigator ? () => navigator.wakeLock.request('screen') : undefined;
}

/** Keeps the screen awake while the wall is shown, and tells whether it is. */
export function useWaking(): Waking | undefined {
  const [waking, setWaking] = useState<Waking>();
  useEffect(() => {
    const isVisible = (): boolean => document.visibilityState === 'visible';
    const keeper = keepAwake({ isSecure: isSecureContext, request: requestLock(), isVisible }, setWaking);
    const timer = setInterval(keeper.renew, RENEW);
    document.addEventListener('visibilitychange', keeper.renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', keeper.renew);
      keeper.stop();
    };
  }, []);
  return waking;
}
