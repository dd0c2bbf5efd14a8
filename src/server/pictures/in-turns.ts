import { inTurn } from '../../domain/in-turn.ts';
import type { Painter } from '../../pictures/picture.ts';
import { REFUSAL_WORDS } from '../api/api.words.ts';
import { LimitReached } from '../fault.ts';

/** Pictures that may wait to be drawn: as many as stand in a long article, and no more than are drawn while somebody waits. */
const MOST_WAITING = 16;

/** The longest that the thread is left to others after a picture, in milliseconds. */
const LONGEST_REST = 500;

/** Seconds after which a picture may be asked for again: half of those that wait are drawn by then. */
const AGAIN_AFTER = 5;

/** What tells the time and waits; that of the platform where none is lent. */
interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * A painter that draws one picture after another and refuses what comes when many wait: drawing takes the thread that
 * answers everybody for some tenths of a second, so that a flood of pictures would be an outage. After each it rests
 * for as long as that took, and whoever asks for something else is answered meanwhile.
 */
export function paintingInTurns(painter: Painter, clock: Clock = CLOCK): Painter {
  const turn = inTurn();
  let waiting = 0;
  let restUntil = 0;

  async function rested<T>(make: () => Promise<T>): Promise<T> {
    const rest = restUntil - clock.now();
    if (rest > 0) await clock.wait(rest);
    const start = clock.now();
    try {
      return await make();
    } finally {
      const end = clock.now();
      restUntil = end + Math.min(end - start, LONGEST_REST);
    }
  }

  async function draw<T>(make: () => Promise<T>): Promise<T> {
    if (waiting >= MOST_WAITING)
      throw new LimitReached(503, 'busy', REFUSAL_WORDS.busy(AGAIN_AFTER), AGAIN_AFTER);
    waiting += 1;
    try {
      return await turn(() => rested(make));
    } finally {
      waiting -= 1;
    }
  }

  return {
    ...painter,
    svg: (asked, facts) => draw(() => painter.svg(asked, facts)),
    png: (asked, facts) => draw(() => painter.png(asked, facts)),
    embed: (asked, facts) => draw(() => painter.embed(asked, facts)),
  };
}
