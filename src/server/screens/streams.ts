import type { NamedScreen } from '../../domain/view/screen/screen.ts';
import { Fault } from '../fault.ts';
import { API_HEADERS, CACHE_CONTROL } from '../headers.ts';
import type { Screens } from './screens.ts';
import { SCREEN_WORDS } from './screens.words.ts';

/** Displays that may listen at once, of all screens. */
const MOST_STREAMS = 500;

/** Something is sent so often: proxies cut a line that is silent, mostly after a minute. */
const BEAT = 15_000;

/** Events that may wait for a display that reads too slowly. */
const MOST_WAITING = 16;

const HEADERS = {
  ...API_HEADERS,
  'Cache-Control': CACHE_CONTROL.never,
  'Content-Type': 'text/event-stream; charset=utf-8',
  // nginx would wait until it has a full buffer.
  'X-Accel-Buffering': 'no',
};

/** Answers that do not end: a line for every change of a screen. */
export interface Streams {
  readonly open: (screen: NamedScreen) => Response;
  readonly head: () => Response;
}

/** An event as it goes over the line. */
function written(name: string, answer: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(answer)}\n\n`;
}

function eventOf(screen: NamedScreen | undefined): string {
  return screen ? written('screen', screen) : written('gone', {});
}

/** Streams of events over screens; each ends when its display goes, falls behind, or the screens are closed. */
export function openStreams(screens: Pick<Screens, 'watch' | 'onClose'>): Streams {
  const encoder = new TextEncoder();
  const ends = new Set<() => void>();
  screens.onClose(() => {
    for (const end of ends) end();
  });

  function bodyOf(screen: NamedScreen): ReadableStream<Uint8Array> {
    let stop: (() => void) | undefined;
    return new ReadableStream<Uint8Array>({
      start(controller) {
        const end = (): void => {
          stop?.();
          controller.close();
        };
        const send = (text: string): void => {
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) end();
          else controller.enqueue(encoder.encode(text));
        };
        const unwatch = screens.watch(screen.name, (changed) => send(eventOf(changed)));
        const beat = setInterval(() => send(': \n\n'), BEAT);
        stop = () => {
          unwatch();
          clearInterval(beat);
          ends.delete(end);
        };
        ends.add(end);
        send(`retry: 2000\n${eventOf(screen)}`);
      },
      cancel: () => stop?.(),
    });
  }

  return {
    head: () => new Response(null, { headers: HEADERS }),
    open(screen) {
      if (ends.size >= MOST_STREAMS)
        throw new Fault(429, 'too-many-streams', SCREEN_WORDS.tooManyStreams(MOST_STREAMS));
      return new Response(bodyOf(screen), { headers: HEADERS });
    },
  };
}
