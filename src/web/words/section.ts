/** A part of the sentences of one language that is fetched by itself. */
export interface Section<Sentences> {
  /** Fetches it once; a call after one that failed tries again. */
  readonly load: () => Promise<Sentences>;
  /** The sentences, or the promise of them; one that failed stays until `load` tries again. */
  readonly read: () => { readonly words: Sentences } | Promise<Sentences>;
}

/** A section by the file that holds it, which exports its sentences and nothing else. */
export function section<Sentences>(
  fetch: () => Promise<Readonly<Record<string, Sentences>>>,
): Section<Sentences> {
  let arrived: { readonly words: Sentences } | undefined;
  let asked: Promise<Sentences> | undefined;
  let failed = false;
  const ask = async (): Promise<Sentences> => {
    try {
      failed = false;
      const [words] = Object.values(await fetch());
      if (!words) throw new Error('a section without sentences');
      arrived = { words };
      return words;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const load = (): Promise<Sentences> => (asked = asked && !failed ? asked : ask());
  return { load, read: () => arrived ?? asked ?? load() };
}
