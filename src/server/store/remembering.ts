/** Answers that are worked out once and stay for as long as they are among the latest asked for. */
interface Remembering<Key, Answer> {
  readonly of: (key: Key) => Promise<Answer>;
}

/** Remembers the answers to the latest keys, so many of them; an answer that failed is asked for again. */
export function remembering<Key, Answer>(
  most: number,
  ask: (key: Key) => Promise<Answer>,
): Remembering<Key, Answer> {
  const known = new Map<Key, Promise<Answer>>();
  return {
    of: (key) => {
      const answer = known.get(key) ?? ask(key);
      known.delete(key);
      known.set(key, answer);
      answer.catch(() => known.delete(key));
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return answer;
    },
  };
}

/** An answer that is worked out once, when it is first asked for; one that failed is asked for again. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  const remembered = remembering<'only', Answer>(1, ask);
  return () => remembered.of('only');
}
