import type { Moment } from './freshness.ts';

/** A question to the server: when it was asked and answered here, and what the server's clock said between. */
interface Sample {
  readonly asked: number;
  readonly answered: number;
  readonly server: number;
}

/** The server's clock as it is known here. */
export interface ServerClock {
  /** Learns from a question; times of the clock that never jumps, and the server's since the epoch. */
  readonly learn: (sample: Sample) => void;
  /** Forgets all: the machine slept, and its clock may have stood still. */
  readonly forget: () => void;
  /** Whether it may be off by more than can be seen, and should be asked for again soon. */
  readonly isCoarse: () => boolean;
  /** The server's time, in milliseconds since the epoch; this machine's own until the server has answered. */
  readonly at: (now: Moment) => number;
}

/** So many questions are remembered; the quickest of them says best what time it is. */
const MOST = 8;

function took({ asked, answered }: Sample): number {
  return answered - asked;
}

/** A question that took longer says too little of when it was answered. */
const LONG = 300;

function quickest(samples: readonly Sample[]): Sample | undefined {
  return samples.toSorted((a, b) => took(a) - took(b))[0];
}

/** The server's clock, right to half the time of the quickest question. */
export function createServerClock(): ServerClock {
  let samples: readonly Sample[] = [];
  return {
    learn(sample) {
      samples = [...samples, sample].slice(-MOST);
    },
    forget() {
      samples = [];
    },
    isCoarse() {
      const best = quickest(samples);
      return samples.length < MOST && (!best || took(best) > LONG);
    },
    at({ wall, monotonic }) {
      const best = quickest(samples);
      if (!best) return wall;
      return best.server + monotonic - (best.asked + best.answered) / 2;
    },
  };
}
