import { screenSchema } from '../../../contract/screens/screen-answers.ts';
import type { DisplayReport, NamedScreen } from '../../../domain/view/screen/screen.ts';
import { ApiFailure } from '../problem.ts';
import { reached, screenAddress } from './screen-address.ts';

/** A screen read from anywhere: an answer, an event, what was kept; nothing where it is none. */
export function readScreen(text: string): NamedScreen | undefined {
  try {
    const parsed = screenSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells a server what a display shows, and takes what it is to show; nothing where no screen has this name.
 * @throws ApiFailure where the server cannot be reached or does not answer as it should
 */
export async function tellScreen(
  name: string,
  report: DisplayReport,
  signal: AbortSignal,
): Promise<NamedScreen | undefined> {
  const response = await reached(`${screenAddress(name)}/displays`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
    signal,
  });
  // A host of files takes no reports (405): it keeps no screens either.
  if (response.status === 404 || response.status === 405) return undefined;
  const screen = response.ok ? readScreen(await response.text()) : undefined;
  if (screen) return screen;
  throw new ApiFailure({ kind: 'malformed', message: `status ${response.status}` });
}

/** A line that a server tells of a screen by. */
export interface ScreenLine {
  /** Whether it has ended for good, so that another one is needed. */
  readonly isOver: () => boolean;
  readonly close: () => void;
}

/** Listens to a server for a screen; a line that breaks is taken up again by the browser. */
export function listenToScreen(name: string, onScreen: (screen: NamedScreen) => void): ScreenLine {
  const source = new EventSource(`${screenAddress(name)}/events`);
  source.addEventListener('screen', ({ data }: MessageEvent<string>) => {
    const screen = readScreen(data);
    if (screen) onScreen(screen);
  });
  return {
    isOver: () => source.readyState === EventSource.CLOSED,
    close: () => source.close(),
  };
}
