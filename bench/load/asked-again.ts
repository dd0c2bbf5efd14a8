/** How often a page is asked for at most until it comes in its smallest form. */
const MOST_ASKED = 50;

/** Bytes of a page's document as they are sent, compressed. */
interface Sizes {
  /** To whoever asks first. */
  readonly first: number;
  /** To later readers: once it is asked for again it is compressed anew, with more effort, beside the answers. */
  readonly later: number;
}

/** Asks for a page as a phone does, one reader after another, until it comes as small as it can. */
export async function sizesOf(address: string): Promise<Sizes> {
  const headers = { 'Accept-Language': 'es-MX', 'User-Agent': 'Android Mobile', 'Accept-Encoding': 'br' };
  const sizes: number[] = [];
  while (sizes.length < MOST_ASKED && new Set(sizes).size < 2) {
    const response = await fetch(address, { headers }); // one reader after another
    if (!response.ok) throw new Error(`${address} is answered with ${response.status}`);
    sizes.push(Number(response.headers.get('content-length')));
    await response.arrayBuffer();
    await new Promise((later) => {
      setTimeout(later, 50);
    });
  }
  return { first: sizes[0] ?? 0, later: sizes.at(-1) ?? 0 };
}
