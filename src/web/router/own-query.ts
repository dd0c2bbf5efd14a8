import { useCallback } from 'react';
import { moveTo, useSearch } from './address.ts';

/** Puts a page's own parameters into the address, one step of the browser's history; null takes one out. */
export function pushOwn(changes: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString().replaceAll('%2C', ',');
  moveTo(`${window.location.pathname}${text ? `?${text}` : ''}`);
}

/**
 * A choice that belongs to one page and stands in the address under its own name. What the address does not
 * name, or names wrongly, is the fallback; choosing the fallback takes the name out again.
 */
export function useOwnChoice<T extends string>(
  name: string,
  options: readonly T[],
  fallback: T,
): readonly [T, (next: T) => void] {
  const search = useSearch();
  const text = new URLSearchParams(search).get(name);
  const choose = useCallback(
    (next: T) => pushOwn({ [name]: next === fallback ? null : next }),
    [name, fallback],
  );
  return [options.find((each) => each === text) ?? fallback, choose];
}

/** A text of the page's own that no list bounds, such as a month; the page itself decides whether it is sound. */
export function useOwnText(name: string): readonly [string | null, (next: string | null) => void] {
  const search = useSearch();
  const change = useCallback((next: string | null) => pushOwn({ [name]: next }), [name]);
  return [new URLSearchParams(search).get(name), change];
}
