import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Month } from '../../../../domain/time/period.ts';
import type { Moment } from './freshness.ts';
import { mexicoMonth } from './mexico-clock.ts';

/** The present on both clocks. */
export function momentNow(): Moment {
  return { wall: Date.now(), monotonic: performance.now() };
}

const SECOND = 1000;

function watchMinutes(listener: () => void): () => void {
  const timer = setInterval(listener, 60 * SECOND);
  return () => clearInterval(timer);
}

/** The present month in Mexico City, by a clock set right by so many milliseconds. */
export function useToday(correction = 0): Month {
  return useSyncExternalStore(watchMinutes, () => mexicoMonth(Date.now() + correction) as Month);
}

/** The present, again every second. */
export function useMoment(): Moment {
  const [now, setNow] = useState(momentNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(momentNow()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}
