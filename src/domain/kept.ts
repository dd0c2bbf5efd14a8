/** What was worked out for a key and is kept for the next who asks. */
export interface Kept<K, V> {
  readonly take: (key: K, make: (key: K) => V) => V;
}

/**
 * Keeps what is made for a key, of at most so many keys: the key that came first makes room. Strangers choose the keys
 * (regions, windows), so that what is kept of them must have a bound.
 */
export function keepMost<K, V>(most: number): Kept<K, V> {
  const known = new Map<K, V>();
  return {
    take(key, make) {
      const found = known.get(key);
      if (found !== undefined || known.has(key)) return found as V;
      const fresh = make(key);
      if (known.size >= most) {
        const [first] = known.keys();
        known.delete(first as K);
      }
      known.set(key, fresh);
      return fresh;
    },
  };
}
