import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Whether code could not be fetched; every browser says it in words of its own. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof TypeError && /module/i.test(error.message);
}

/**
 * A part whose code is fetched when it is shown. Out of reach, its place stays as it is and so does all around it: a
 * browser asks for code once, so that the page is loaded again when the server is back (app/stale-chunks.ts).
 */
export function lazily<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      if (isOutOfReach(error)) await new Promise(() => undefined);
      throw error;
    }
  });
}
