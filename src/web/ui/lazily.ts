import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Whether code could not be fetched; every browser says it in words of its own. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof TypeError && /module/i.test(error.message);
}

/** What is there already, as what may still have to come: React then shows it at once, without waiting in between. */
function atOnce<Known>(known: Known): Promise<Known> {
  // oxlint-disable-next-line unicorn/no-thenable -- React calls it in place, where a promise would answer later
  const there = { then: (take: (given: Known) => void) => take(known) };
  return there as unknown as Promise<Known>;
}

/** A part that React fetches when it is shown, and others before. */
type Part<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches its code; shown after that it is there at once, and what the server drew of it is taken over in one go. */
  readonly fetch: () => Promise<ComponentType<Props>>;
};

/**
 * A part whose code is fetched when it is shown. Out of reach, its place stays as it is and so does all around it: a
 * browser asks for code once, so that the page is loaded again when the server is back (app/stale-chunks.ts).
 */
export function lazily<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let known: { readonly default: ComponentType<Props> } | undefined;
  const fetchPart = async (): Promise<ComponentType<Props>> => {
    known = { default: await load() };
    return known.default;
  };
  const show = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    try {
      return { default: await fetchPart() };
    } catch (error) {
      if (isOutOfReach(error)) await new Promise(() => undefined);
      throw error;
    }
  };
  return Object.assign(
    lazy(() => (known ? atOnce(known) : show())),
    { fetch: fetchPart },
  );
}
