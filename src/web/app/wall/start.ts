const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
const AGAIN = 10_000;

const WALL = /^\/(?:wall|w\/([\w-]+))\/?$/;

/** Whether a path is a wall screen's, by its query or by its name. */
export function isWall(path: string): boolean {
  return WALL.test(path.slice(BASE.length));
}

/** The name of the screen that a path shows; nothing where the wall stands in its query. */
function screenIn(path: string): string | undefined {
  return WALL.exec(path.slice(BASE.length))?.[1]?.toLowerCase();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Waits until the server answers; a reload before that would end in the browser's own error page. */
async function serverAnswers(): Promise<void> {
  for (;;) {
    await pause(AGAIN * (0.5 + Math.random())); // one try after another
    const answer = await fetch(`${BASE}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
  }
}

/** Starts the wall screen. Where its code cannot be had, it waits for the server and reloads the page. */
export async function startWall(): Promise<void> {
  try {
    const { showWall } = await import('./root.tsx');
    await showWall(screenIn(location.pathname));
  } catch {
    await serverAnswers();
    location.reload();
  }
}
